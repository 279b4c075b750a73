package io.github.sgdvisualizer.chart.loss;

import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.Readout;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Paints the loss over the steps, with the least possible loss as a horizontal line. */
public final class LossPainter extends ChartPainter {
    private static final int MIN_STEPS = 100;
    private static final int TICKS = 6;

    /** The least loss shown on the logarithmic axis, as a fraction of the initial loss. */
    private static final double MIN_SHOWN = 1e-7;

    /** A kept run that diverges does not flatten the others: the axis ends at this multiple of its first loss. */
    private static final double MAX_KEPT = 2;

    /** Sizes in pixels at a line width of 3. */
    private static final double DOT = 5;

    /** Opacity of the ground of a name that curves may cross. */
    private static final int PALE = 0xc8;

    private static final float CURVE_WIDTH = 2.5f;

    private static final int DIGITS = 5;

    private final String titleSteps;
    private final Function<Snapshot, String> formerName;
    private boolean logarithmic;
    private LossCurve curve = new LossCurve(LossAxis.LINEAR);
    private final Map<Long, LossCurve> keptCurves = new HashMap<>();
    private final StepEffects stepEffects = new StepEffects();
    private boolean stepEffectsShown;

    /**
     * Creates a painter that shows nothing yet.
     *
     * @param style colours, font and sizes
     * @param titleSteps title of the x axis
     * @param formerName returns the label of the former run's curve
     */
    public LossPainter(ChartStyle style, String titleSteps, Function<Snapshot, String> formerName) {
        super(style);
        this.titleSteps = titleSteps;
        this.formerName = formerName;
    }

    /** Sets whether the loss axis is logarithmic (default is linear). */
    public void setLogarithmic(boolean newLogarithmic) {
        logarithmic = newLogarithmic;
        curve = new LossCurve(axis());
        keptCurves.clear();
    }

    /** Sets whether a lane above the plot shows which steps lowered and which raised the loss (default is false). */
    public void setStepEffects(boolean shown) {
        stepEffectsShown = shown;
    }

    private LossAxis axis() {
        return logarithmic ? LossAxis.LOGARITHMIC : LossAxis.LINEAR;
    }

    @Override
    public Axes axes(Snapshot of) {
        // While the run is kept still, the axes would tell how long kept runs are, and how far up they go.
        boolean still = of.edits().restrictions().still();
        int made = still ? of.playback().place() : of.playback().made();
        double steps = OneTwoFive.atLeast(Math.max(MIN_STEPS, made));
        double max = of.run().progress().maxLoss();
        for (KeptRun kept : of.kept()) {
            if (!kept.hidden()) {
                double loss = still ? kept.runState(of.playback().place()).loss() : highest(kept.progress());
                max = Double.isFinite(loss) ? Math.max(max, loss) : max;
            }
        }
        PlotBounds bounds = logarithmic ? logarithmic(of.run().progress(), max, steps) : linear(max, steps);
        Axes axes = new Axes(bounds, titleSteps, "", logarithmic, style());
        return stepEffectsShown ? axes.lowered(StepEffects.height(style())) : axes;
    }

    /** Returns how high the axis has to reach for a kept run; one that diverges leaves it at the top. */
    private double highest(RunProgress kept) {
        return logarithmic ? kept.maxLoss() : Math.min(kept.maxLoss(), MAX_KEPT * kept.loss(0));
    }

    private static PlotBounds linear(double max, double steps) {
        double unit = max > 0 ? OneTwoFive.atLeast(max / TICKS) : 1;
        // At least 1 % of room above the greatest loss.
        return new PlotBounds(0, steps, 0, Math.max(1, Math.ceil(max * 1.01 / unit)) * unit);
    }

    private static PlotBounds logarithmic(RunProgress progress, double maxLoss, double steps) {
        double max = Math.max(maxLoss, Double.MIN_NORMAL);
        double min = Math.max(progress.error().minLoss(), progress.loss(0) * MIN_SHOWN);
        double top = Math.ceil(Math.log10(max) + 0.01);
        double bottom = Math.floor(Math.log10(Math.max(min, Double.MIN_NORMAL)));
        return new PlotBounds(0, steps, Math.min(bottom, top - 1), top);
    }

    @Override
    protected List<Backdrop> backdrops(Snapshot of, Snapshot snapshot) {
        List<Backdrop> all = new ArrayList<>();
        if (!snapshot.hides(ScreenPart.BEST_LINE)) {
            double least = snapshot.run().progress().error().minLoss();
            all.add(new LeastLoss(axis().of(least), style()));
        }
        RunProgress former = snapshot.run().former();
        if (former != null) {
            all.add(new FormerCurve(former, axis(), style()));
        }
        return all;
    }

    /** Only the ends of curves move. */
    @Override
    protected Optional<Rectangle2D> moved(Snapshot before, Snapshot now, Projection projection) {
        if (before.run().ahead().size() > 1
                || now.run().ahead().size() > 1
                || !before.run().progress().isSameRunAs(now.run().progress())
                || !before.kept().equals(now.kept())
                || !formerName(before).equals(formerName(now))) {
            return Optional.empty();
        }
        // A kept run ends at the present place, too, or before it where it does not move any more.
        boolean longer = before.run().progress().steps() != now.run().progress().steps();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Snapshot snapshot : List.of(before, now)) {
            int place = snapshot.runState().step();
            first = Math.min(first, Math.min(place, snapshot.playback().place()));
            last = Math.max(last, Math.max(place, snapshot.playback().place()));
            if (longer) {
                first = Math.min(first, snapshot.run().progress().steps());
                last = Math.max(last, snapshot.run().progress().steps());
            }
        }
        double step = projection.x(1) - projection.x(0);
        double reach = step + style().scaled(DOT) + style().scaled(CURVE_WIDTH);
        double left = projection.x(first) - reach;
        double right = projection.x(last) + reach;
        return Optional.of(
                new Rectangle2D.Double(left, 0, right - left, projection.plot().getMaxY() + reach));
    }

    @Override
    protected void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection) {
        if (snapshot.run().ahead().size() > 1) {
            paintAhead(g, snapshot, projection);
        }
        paintKept(g, snapshot, projection);
        int place = snapshot.runState().step();
        g.setStroke(stroke(CURVE_WIDTH));
        RunProgress progress = snapshot.run().progress();
        Rectangle seen = g.getClipBounds();
        double left = seen.getMinX() - style().scaled(CURVE_WIDTH);
        double right = seen.getMaxX() + style().scaled(CURVE_WIDTH);
        if (place < progress.steps()) {
            g.setColor(style().trail());
            g.draw(curve.path(progress, place, progress.steps(), projection, left, right));
        }
        g.setColor(style().line());
        g.draw(curve.path(progress, 0, place, projection, left, right));
        paintFormerName(g, snapshot, projection);
    }

    /** Paints the dot of the present step, and the step effects above the plot. */
    @Override
    protected void paintOverEdge(Graphics2D g, Snapshot snapshot, Projection projection) {
        if (stepEffectsShown) {
            stepEffects.paint(g, snapshot.run().progress(), snapshot.runState().step(), projection, style());
        }
        g.setColor(style().line());
        Point2D present = present(snapshot, projection);
        double dot = style().scaled(DOT);
        g.fill(new Ellipse2D.Double(present.getX() - dot, present.getY() - dot, 2 * dot, 2 * dot));
    }

    /** Returns where the dot of the present step is, in component pixels. */
    public Point2D present(Snapshot snapshot, Projection projection) {
        return new Point2D.Double(
                projection.x(snapshot.runState().step()),
                curve.y(snapshot.runState().loss(), projection));
    }

    @Override
    protected Optional<Readout> readout(Point2D place, Snapshot snapshot, Projection projection) {
        RunProgress progress = snapshot.run().progress();
        int step = (int) Math.max(0, Math.min(progress.steps(), Math.round(projection.dataX(place.getX()))));
        double loss = progress.loss(step);
        return Optional.of(new Readout(
                new Point2D.Double(projection.x(step), curve.y(loss, projection)),
                snapshot.hides(ScreenPart.NUMBERS)
                        ? Messages.of("readout.step", Numbers.whole(step))
                        : Messages.of("readout.loss", Numbers.whole(step), Numbers.significant(loss, DIGITS))));
    }

    private void paintKept(Graphics2D g, Snapshot snapshot, Projection projection) {
        keptCurves.keySet().retainAll(snapshot.kept().stream().map(KeptRun::id).toList());
        for (KeptRun kept : snapshot.kept()) {
            if (!kept.hidden()) {
                LossCurve keptCurve = keptCurves.computeIfAbsent(kept.id(), id -> new LossCurve(axis()));
                int place = kept.runState(snapshot.playback().place()).step();
                g.setColor(style().kept().get(kept.slot()));
                g.setStroke(style().keptStroke(kept.slot(), CURVE_WIDTH));
                g.draw(keptCurve.path(kept.progress(), 0, place, projection));
            }
        }
    }

    private Optional<String> formerName(Snapshot snapshot) {
        return Optional.ofNullable(snapshot.run().former()).map(former -> formerName.apply(snapshot));
    }

    /** Paints the name of the former run at its curve, over the present one. */
    private void paintFormerName(Graphics2D g, Snapshot snapshot, Projection projection) {
        RunProgress former = snapshot.run().former();
        if (former == null) {
            return;
        }
        int labelled = (int) Math.min(former.steps(), projection.bounds().right() / 8);
        String name = formerName.apply(snapshot);
        g.setFont(style().font());
        FontMetrics metrics = g.getFontMetrics();
        int x = (int) projection.x(labelled) + 6;
        int y = (int)
                Math.max(projection.plot().y + metrics.getAscent(), curve.y(former.loss(labelled), projection) - 6);
        Color background = style().background();
        g.setColor(new Color(background.getRed(), background.getGreen(), background.getBlue(), PALE));
        g.fillRoundRect(x - 2, y - metrics.getAscent(), metrics.stringWidth(name) + 4, metrics.getHeight(), 6, 6);
        g.setColor(style().text());
        g.drawString(name, x, y);
    }

    /** Paints the losses of the predicted next steps, in the faint colour of the trail. */
    private void paintAhead(Graphics2D g, Snapshot snapshot, Projection projection) {
        MeanSquaredError error = snapshot.run().progress().error();
        List<Line> ahead = snapshot.run().ahead();
        Path2D path = new Path2D.Double();
        path.moveTo(projection.x(0), curve.y(error.loss(ahead.get(0)), projection));
        for (int step = 1; step < ahead.size() && Double.isFinite(error.loss(ahead.get(step))); step++) {
            path.lineTo(projection.x(step), curve.y(error.loss(ahead.get(step)), projection));
        }
        g.setColor(style().trail());
        g.setStroke(stroke(CURVE_WIDTH));
        g.draw(path);
    }

    private BasicStroke stroke(float width) {
        return new BasicStroke(style().scaled(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
