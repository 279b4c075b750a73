package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.EvenSample;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds the residuals of a line as shapes in component pixels.
 *
 * <p>The number of shapes is limited, so a million points take no longer than a thousand. The points are in no
 * particular order, so an {@link EvenSample} of them is representative.
 */
final class ResidualShapes {
    static final int MAX_LINES = 1_000;
    static final int MAX_SQUARES = 200;

    /** Shapes are cut off at this many pixels outside the plot, out of sight: the line may be very far from a point. */
    private static final int BEYOND = 4;

    private ResidualShapes() {}

    /**
     * Returns vertical lines from the points to the line, of at most {@link #MAX_LINES} points.
     *
     * @param dot radius of a point's dot in component pixels; the lines begin at its edge
     * @return the lines; none for points whose dot reaches the line
     */
    static List<Line2D> lines(Points points, Line line, Projection projection, double dot) {
        return lines(EvenSample.of(points.size(), MAX_LINES), points, line, projection, dot);
    }

    /** Returns vertical lines from the points with the given indices to the line. */
    static List<Line2D> lines(IntStream which, Points points, Line line, Projection projection, double dot) {
        double top = projection.plot().y - BEYOND;
        double bottom = projection.plot().getMaxY() + BEYOND;
        List<Line2D> lines = new ArrayList<>();
        which.forEach(i -> {
            double y = projection.y(points.y(i));
            double end = Math.max(top, Math.min(bottom, projection.y(line.at(points.x(i)))));
            if (Math.abs(end - y) > dot) {
                double x = projection.x(points.x(i));
                lines.add(new Line2D.Double(x, y + Math.copySign(dot, end - y), x, end));
            }
        });
        return lines;
    }

    /**
     * Returns squares whose side is the residual, of at most {@link #MAX_SQUARES} points.
     *
     * <p>Each lies on the side of its residual where the plot's edge is farther away.
     */
    static List<Rectangle2D> squares(Points points, Line line, Projection projection) {
        Rectangle2D seen = new Rectangle2D.Double();
        seen.setFrameFromDiagonal(
                projection.plot().x - BEYOND,
                projection.plot().y - BEYOND,
                projection.plot().getMaxX() + BEYOND,
                projection.plot().getMaxY() + BEYOND);
        // A longer side would look the same, and lose precision.
        double max = projection.plot().width + projection.plot().height;
        List<Rectangle2D> squares = new ArrayList<>();
        EvenSample.of(points.size(), MAX_SQUARES).forEach(i -> {
            double x = projection.x(points.x(i));
            double y = projection.y(points.y(i));
            double end = projection.y(line.at(points.x(i)));
            double side = Math.min(max, Math.abs(end - y));
            double left = x > projection.plot().getCenterX() ? x - side : x;
            Rectangle2D square =
                    new Rectangle2D.Double(left, end < y ? y - side : y, side, side).createIntersection(seen);
            if (!square.isEmpty()) {
                squares.add(square);
            }
        });
        return squares;
    }
}
