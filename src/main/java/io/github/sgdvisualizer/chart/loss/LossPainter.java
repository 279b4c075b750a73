package io.github.sgdvisualizer.chart.loss;

import io.github.sgdvisualizer.chart.Axes;
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
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
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

    private static final double FLOOR = 2;
    private static final float CURVE_WIDTH = 2.5f;
    private static final float THIN = 1.5f;

    private static final int DIGITS = 5;

    private final String titleSteps;
    private final Function<Snapshot, String> formerName;
    private boolean logarithmic;
    private LossCurve curve = new LossCurve(this::onAxis);
    private LossCurve formerCurve = new LossCurve(this::onAxis);
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
        curve = new LossCurve(this::onAxis);
        formerCurve = new LossCurve(this::onAxis);
        keptCurves.clear();
    }

    /** Sets whether a lane above the plot shows which steps lowered and which raised the loss (default is false). */
    public void setStepEffects(boolean shown) {
        stepEffectsShown = shown;
    }

    private double onAxis(double loss) {
        return logarithmic ? Math.log10(Math.max(loss, Double.MIN_NORMAL)) : loss;
    }

    @Override
    public Axes axes(Snapshot of) {
        // While the run is kept still, the axes would tell how long kept runs are, and how far up they go.
        boolean still = of.edits().restrictions().still();
        int made = still ? of.playback().place() : of.playback().made();
        double steps = OneTwoFive.atLeast(Math.max(MIN_STEPS, made));
        double max = Math.max(
                of.run().progress().maxLoss(),
                of.kept().stream()
                        .filter(kept -> !kept.hidden())
                        .mapToDouble(kept ->
                                still ? kept.runState(of.playback().place()).loss() : highest(kept.progress()))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0));
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
    protected void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection) {
        if (!snapshot.hides(ScreenPart.BEST_LINE)) {
            paintFloor(g, snapshot.run().progress().error(), projection);
        }
        paintFormer(g, snapshot, projection);
        if (snapshot.run().ahead().size() > 1) {
            paintAhead(g, snapshot, projection);
        }
        paintKept(g, snapshot, projection);
        int place = snapshot.runState().step();
        if (stepEffectsShown) {
            stepEffects.paint(g, snapshot.run().progress(), place, projection, style());
        }
        g.setStroke(stroke(CURVE_WIDTH));
        if (place < snapshot.run().progress().steps()) {
            g.setColor(style().trail());
            g.draw(curve.path(
                    snapshot.run().progress(), place, snapshot.run().progress().steps(), projection));
        }
        g.setColor(style().line());
        g.draw(curve.path(snapshot.run().progress(), 0, place, projection));
        paintFormerName(g, snapshot, projection);
        g.setColor(style().line());
        Point2D present = present(snapshot, projection);
        // The dot may extend over the edge of the plot.
        g.setClip(null);
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
                LossCurve keptCurve = keptCurves.computeIfAbsent(kept.id(), id -> new LossCurve(this::onAxis));
                int place = kept.runState(snapshot.playback().place()).step();
                g.setColor(style().kept().get(kept.slot()));
                g.setStroke(style().keptStroke(kept.slot(), CURVE_WIDTH));
                g.draw(keptCurve.path(kept.progress(), 0, place, projection));
            }
        }
    }

    private void paintFloor(Graphics2D g, MeanSquaredError error, Projection projection) {
        double y = curve.y(error.minLoss(), projection);
        Rectangle plot = projection.plot();
        g.setColor(style().best());
        g.setStroke(style().leastLossStroke(FLOOR));
        g.draw(new Line2D.Double(plot.x, y, plot.x + plot.width, y));
    }

    private void paintFormer(Graphics2D g, Snapshot snapshot, Projection projection) {
        RunProgress former = snapshot.run().former();
        if (former == null) {
            return;
        }
        int steps = (int) Math.min(former.steps(), projection.bounds().right());
        g.setColor(style().former());
        g.setStroke(style().formerStroke(THIN));
        g.draw(formerCurve.path(former, 0, steps, projection));
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
