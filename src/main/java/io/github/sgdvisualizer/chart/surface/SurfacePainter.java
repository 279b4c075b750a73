package io.github.sgdvisualizer.chart.surface;

import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.Readout;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Step;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paints the loss over slope and intercept, where each point of the plane is a line.
 *
 * <p>Shows contours, the path of the run so far and the next step as an arrow.
 */
public final class SurfacePainter extends ChartPainter {
    private static final int KEPT_STEPS = 300;

    /** Minimum number of finished runs from which the current cloud is shown. */
    private static final int MIN_ENDS = 20;

    /** Sizes in pixels at a line width of 3. */
    private static final double PRESENT = 6;

    private static final double SMALL = 3.5;
    private static final double RING = 1.5;
    private static final double CROSS = 7;
    private static final double CROSS_WIDTH = 3;
    private static final double ARROW_HEAD = 8;
    private static final double THIN = 2;

    /** An arrow that is lit up. */
    private static final double LIT = 4;

    private static final double LIT_HEAD = 14;

    private static final int DIGITS = 4;

    private final String titleSlope;
    private final String titleIntercept;
    private final PathLayer path = new PathLayer();
    private boolean pointGradients;

    /**
     * Creates a painter that shows nothing yet.
     *
     * @param style colours, font and sizes
     * @param titleSlope title of the x axis
     * @param titleIntercept title of the y axis
     */
    public SurfacePainter(ChartStyle style, String titleSlope, String titleIntercept) {
        super(style);
        this.titleSlope = titleSlope;
        this.titleIntercept = titleIntercept;
    }

    /**
     * Returns whether a unit of slope is as long as one of intercept, so that gradients cross contours at right angles.
     *
     * @return true before the first {@link #show}
     */
    public boolean hasEqualUnits() {
        return projection()
                .map(projection -> SurfaceBox.hasEqualUnits(projection.bounds(), projection.plot()))
                .orElse(true);
    }

    @Override
    public Axes axes(Snapshot snapshot) {
        PlotBounds box = box(snapshot);
        Axes axes = new Axes(box, titleSlope, titleIntercept, false, style());
        PlotBounds equal = SurfaceBox.withEqualUnits(box, axes.plot(width(), height()));
        return new Axes(equal, titleSlope, titleIntercept, false, style());
    }

    /** Returns the box to show; if there are clouds, only these: next to the whole path they would be a speck. */
    private static PlotBounds box(Snapshot snapshot) {
        MeanSquaredError error = snapshot.run().progress().error();
        List<Cloud> clouds = clouds(snapshot);
        return clouds.isEmpty()
                ? SurfaceBox.around(snapshot.run().progress())
                : SurfaceBox.around(error.best(), clouds);
    }

    /** Returns the clouds to show: the former settings' first, the current one if it has enough runs. */
    private static List<Cloud> clouds(Snapshot snapshot) {
        return Stream.of(
                        Optional.ofNullable(snapshot.clouds().before()),
                        Optional.ofNullable(snapshot.clouds().now())
                                .filter(cloud -> cloud.ends().size() >= MIN_ENDS))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    protected List<Backdrop> backdrops(Snapshot of, Snapshot snapshot) {
        MeanSquaredError error = of.run().progress().error();
        List<Cloud> clouds = clouds(of);
        PlotBounds box = box(of);
        double outermost = clouds.isEmpty()
                ? SurfaceBox.outermost(of.run().progress())
                : error.excess(new Line(box.right(), error.best().intercept()));
        List<Backdrop> all = new ArrayList<>();
        Contours contours =
                new Contours(error.best(), error.curvature(), outermost, style().contourFill(), style().contourEdge());
        all.add(contours);
        clouds.forEach(
                cloud -> all.add(new CloudDots(cloud, cloud.equals(of.clouds().now()), style())));
        all.add(new SurfaceKey(
                contours,
                error.minLoss(),
                SurfaceBox.turns(of.run().progress()),
                pointGradients || !clouds.isEmpty(),
                style()));
        return all;
    }

    /** Sets whether the gradients of single points are shown (default is false). */
    public void setPointGradients(boolean newPointGradients) {
        pointGradients = newPointGradients;
    }

    @Override
    protected void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection) {
        RunProgress progress = snapshot.run().progress();
        paintAhead(g, snapshot.run().ahead(), projection);
        for (KeptRun kept : snapshot.kept()) {
            if (!kept.hidden()) {
                paintKept(g, kept, kept.runState(snapshot.playback().place()), projection);
            }
        }
        path.paint(g, progress, snapshot.runState().step(), projection, style());
        if (progress.error().curvature().flattest() > 0 && !snapshot.hides(ScreenPart.BEST_LINE)) {
            paintBest(g, progress.error().best(), projection);
        }
        Line present = snapshot.runState().line();
        PointGradients arrows = pointGradients && !snapshot.hides(ScreenPart.POINTS)
                ? new PointGradients(snapshot, projection, style())
                : null;
        UpdatePhase phase = snapshot.playback().phase();
        boolean lit = phase == UpdatePhase.UPDATE || phase == UpdatePhase.BACKWARD;
        if (arrows != null) {
            arrows.paintPoints(g);
        } else if (!lit && !snapshot.isRunOver()) {
            paintArrow(g, snapshot.run().coming(), false, projection);
        }
        double x = projection.x(present.slope());
        double y = projection.y(present.intercept());
        // Smaller with point gradients, so that it does not hide where the arrows begin.
        double dot = style().scaled(arrows == null ? PRESENT : SMALL);
        g.setColor(style().background());
        g.fill(circle(x, y, dot + style().scaled(RING)));
        g.setColor(style().line());
        g.fill(circle(x, y, dot));
        if (arrows != null) {
            arrows.paintMeans(g);
        } else if (lit) {
            // The next step with its gradient, or the one that was just taken with its update; both in full length.
            paintArrow(g, snapshot.run().executing(), true, projection);
        }
    }

    /** Returns the line at a place, rounded to about a pixel. */
    public static Line lineAt(Point2D place, Projection projection) {
        return new Line(
                projection.roundedX(projection.dataX(place.getX())),
                projection.roundedY(projection.dataY(place.getY())));
    }

    @Override
    protected Optional<Readout> readout(Point2D place, Snapshot snapshot, Projection projection) {
        Line line = lineAt(place, projection);
        String slope = Numbers.shortest(line.slope());
        String intercept = Numbers.shortest(line.intercept());
        String loss = Numbers.significant(snapshot.run().progress().error().loss(line), DIGITS);
        boolean where = !snapshot.hides(ScreenPart.EQUATION);
        boolean value = !snapshot.hides(ScreenPart.NUMBERS);
        if (where && value) {
            return Optional.of(new Readout(place, Messages.of("readout.surface", slope, intercept, loss)));
        } else if (where) {
            return Optional.of(new Readout(place, Messages.of("readout.surface.place", slope, intercept)));
        }
        return Optional.of(new Readout(place, Messages.of("readout.surface.loss", loss)))
                .filter(told -> value);
    }

    /** Paints the path of a kept run: the first steps, which are the longest, and some of the others. */
    private void paintKept(Graphics2D g, KeptRun kept, RunState runState, Projection projection) {
        Path2D steps = new Path2D.Double();
        Point2D start = PathLayer.place(kept.progress().line(0), projection);
        steps.moveTo(start.getX(), start.getY());
        int stride = 1;
        for (int step = 1; step < runState.step(); step += stride) {
            stride = step < KEPT_STEPS ? 1 : runState.step() / KEPT_STEPS | 1;
            Point2D next = PathLayer.place(kept.progress().line(step), projection);
            steps.lineTo(next.getX(), next.getY());
        }
        Point2D end = PathLayer.place(runState.line(), projection);
        steps.lineTo(end.getX(), end.getY());
        g.setColor(style().kept().get(kept.slot()));
        g.setStroke(style().keptStroke(kept.slot(), THIN));
        g.draw(steps);
        g.fill(circle(end.getX(), end.getY(), style().scaled(PRESENT)));
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void paintBest(Graphics2D g, Line best, Projection projection) {
        double x = projection.x(best.slope());
        double y = projection.y(best.intercept());
        g.setColor(style().best());
        double arm = style().scaled(CROSS);
        g.setStroke(new BasicStroke(style().scaled(CROSS_WIDTH)));
        g.draw(new Line2D.Double(x - arm, y, x + arm, y));
        g.draw(new Line2D.Double(x, y - arm, x, y + arm));
    }

    private void paintArrow(Graphics2D g, Step step, boolean lit, Projection projection) {
        Line from = step.before();
        Line to = step.after();
        double x1 = projection.x(from.slope());
        double y1 = projection.y(from.intercept());
        double x2 = projection.x(to.slope());
        double y2 = projection.y(to.intercept());
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (!Double.isFinite(length) || length < style().scaled(ARROW_HEAD)) {
            return;
        }
        double size = Math.min(length, style().scaled(lit ? LIT_HEAD : ARROW_HEAD));
        double width = lit ? LIT : THIN;
        double alongX = (x2 - x1) / length;
        double alongY = (y2 - y1) / length;
        // A head far outside the plot is not visible, so the shaft does not need to reach it.
        double shaft = Math.min(length, 4.0 * (projection.plot().width + projection.plot().height));
        Line2D stem = new Line2D.Double(x1, y1, x1 + alongX * (shaft - size / 2), y1 + alongY * (shaft - size / 2));
        Path2D head = new Path2D.Double();
        head.moveTo(x1 + alongX * shaft, y1 + alongY * shaft);
        double backX = x1 + alongX * (shaft - size);
        double backY = y1 + alongY * (shaft - size);
        head.lineTo(backX - alongY * size / 2, backY + alongX * size / 2);
        head.lineTo(backX + alongY * size / 2, backY - alongX * size / 2);
        head.closePath();
        if (lit) {
            g.setColor(style().background());
            g.setStroke(new BasicStroke(style().scaled(width + 2 * RING)));
            g.draw(stem);
            g.setStroke(new BasicStroke(style().scaled(2 * RING), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(head);
        }
        g.setColor(lit ? style().lit() : style().text());
        g.setStroke(new BasicStroke(style().scaled(width)));
        g.draw(stem);
        g.fill(head);
    }

    private void paintAhead(Graphics2D g, List<Line> ahead, Projection projection) {
        g.setColor(style().trail());
        g.setStroke(new BasicStroke(style().scaled(THIN)));
        for (int step = 1; step < ahead.size(); step++) {
            Point2D from = PathLayer.place(ahead.get(step - 1), projection);
            g.draw(new Line2D.Double(from, PathLayer.place(ahead.get(step), projection)));
        }
    }
}
