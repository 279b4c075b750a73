package io.github.sgdvisualizer.chart.residuals;

import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.DotStamp;
import io.github.sgdvisualizer.chart.EvenSample;
import io.github.sgdvisualizer.chart.NearestDot;
import io.github.sgdvisualizer.chart.PixelPen;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.Readout;
import io.github.sgdvisualizer.chart.points.Glow;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Paints the residual y − ŷ of each point over its x: how far the point is above the learning line, or below.
 *
 * <p>The line itself is the horizontal zero line. If there are very many points, an {@link EvenSample} of them is
 * painted, so the cost of a frame does not depend on their number.
 */
public final class ResidualsPainter extends ChartPainter {
    /** Maximum number of points painted. */
    static final int MAX_DOTS = 1_500;

    /** Maximum number of points with a stem to the zero line; more stems would hide the pattern. */
    private static final int MAX_STEMS = 250;

    /** Size of a dot without a stem, as a part of the usual size: a crowd of large ones would be one blot. */
    private static final double SMALL = 0.6;

    /** Minimum end of the axis, as a part of the range of y: below that there are only rounding errors. */
    private static final double MIN_END = 1e-9;

    private static final float CASING = 1.7f;
    private static final double STEM = 1.2;

    private final Function<Snapshot, String> titleX;
    private final String titleY;
    private final ResidualScale scale = new ResidualScale();
    private final DotStamp dots = new DotStamp();
    private final Glow glow = new Glow();

    /**
     * Creates a painter that shows nothing yet.
     *
     * @param style colours, font and sizes
     * @param titleX returns the title of the x axis
     * @param titleY title of the y axis
     */
    public ResidualsPainter(ChartStyle style, Function<Snapshot, String> titleX, String titleY) {
        super(style);
        this.titleX = titleX;
        this.titleY = titleY;
    }

    /** Returns false: the axis follows the line while the user drags it. */
    @Override
    protected boolean stays(Snapshot before, Snapshot now) {
        return false;
    }

    @Override
    public Axes axes(Snapshot of) {
        PlotBounds data = of.points().bounds();
        Points points = of.run().progress().error().points();
        Line line = of.runState().line();
        Batch batch = of.batch();
        double max = sample(points)
                .mapToDouble(i -> Math.abs(residual(points, i, line)))
                .max()
                .orElse(0);
        double maxOfBatch = batch == null
                ? 0
                : shown(batch)
                        .mapToDouble(i -> Math.abs(residual(points, i, line)))
                        .max()
                        .orElse(0);
        double end = scale.end(Math.max(max, maxOfBatch), MIN_END * (data.top() - data.bottom()));
        return new Axes(new PlotBounds(data.left(), data.right(), -end, end), titleX.apply(of), titleY, false, style());
    }

    private static double residual(Points points, int i, Line line) {
        return points.y(i) - line.at(points.x(i));
    }

    private static IntStream sample(Points points) {
        return EvenSample.of(points.size(), MAX_DOTS);
    }

    private static IntStream shown(Batch batch) {
        return IntStream.range(0, Math.min(Glow.MAX_POINTS, batch.size())).map(batch::point);
    }

    @Override
    protected void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection) {
        ChartStyle style = style();
        Points points = snapshot.run().progress().error().points();
        Line line = snapshot.runState().line();
        List<Point2D> places = places(sample(points), points, line, projection);
        double zero = projection.y(0);
        boolean stems = points.size() <= MAX_STEMS;
        if (stems) {
            try (PixelPen pen = new PixelPen(g, style.residual(), style.scaled(STEM))) {
                places.forEach(place -> pen.upright(new Line2D.Double(place.getX(), zero, place.getX(), place.getY())));
            }
        }
        paintZero(g, projection);
        double dot = style.scaled(PointRaster.radius(points.size())) * (stems ? 1 : SMALL);
        dots.paint(g, style, dot, 0, places);
        Batch batch = snapshot.batch();
        if (batch != null) {
            glow.paintDots(g, batch, points, places(shown(batch), points, line, projection), style);
        }
        paintSampleSize(g, points, projection);
    }

    @Override
    protected Optional<Readout> readout(Point2D place, Snapshot snapshot, Projection projection) {
        Points points = snapshot.run().progress().error().points();
        Line line = snapshot.runState().line();
        return NearestDot.to(
                        place,
                        sample(points),
                        i -> new Point2D.Double(projection.x(points.x(i)), projection.y(residual(points, i, line))),
                        style())
                .map(dot -> Readout.ofPoint(dot.at(), points.x(dot.point()), points.y(dot.point()), line));
    }

    /** Returns where points are painted, in component pixels; those with infinite residuals are left out. */
    private static List<Point2D> places(IntStream which, Points points, Line line, Projection projection) {
        return which.filter(i -> Double.isFinite(residual(points, i, line)))
                .<Point2D>mapToObj(
                        i -> new Point2D.Double(projection.x(points.x(i)), projection.y(residual(points, i, line))))
                .toList();
    }

    /** Paints the zero line like the learning line, which it stands for. */
    private void paintZero(Graphics2D g, Projection projection) {
        Line2D zero = projection.across(new Line(0, 0));
        g.setColor(style().casing());
        g.setStroke(new BasicStroke(style().lineWidth() * CASING));
        g.draw(zero);
        g.setColor(style().line());
        g.setStroke(new BasicStroke(style().lineWidth()));
        g.draw(zero);
    }

    /** Says how many of the points are painted, if not all are. */
    private void paintSampleSize(Graphics2D g, Points points, Projection projection) {
        if (points.size() > MAX_DOTS) {
            String text = Messages.of("residual-chart.sample", Numbers.whole(MAX_DOTS), Numbers.whole(points.size()));
            g.setFont(style().font());
            FontMetrics metrics = g.getFontMetrics();
            int x = projection.plot().x + projection.plot().width - metrics.stringWidth(text) - 6;
            int y = projection.plot().y + metrics.getAscent() + 4;
            g.setColor(style().background());
            g.fillRect(x - 4, y - metrics.getAscent(), metrics.stringWidth(text) + 8, metrics.getHeight());
            g.setColor(style().text());
            g.drawString(text, x, y);
        }
    }
}
