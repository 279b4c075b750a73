package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import java.awt.Point;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/**
 * A hold on a line: by its middle third it is moved up and down, by an end it is turned about the middle of what is seen
 * of it.
 *
 * @param line the line as it was taken
 * @param taken where it was taken, in pixels
 * @param kind by which part
 * @param projection what the chart showed then
 */
public record LineGrip(Line line, Point taken, Kind kind, Projection projection) {
    /** The least arm that a line is turned by, in pixels: a line that stands upright has hardly any. */
    private static final double MIN_ARM = 0.1;

    private static final double THIRD = 1.0 / 3;

    /** The parts of a line. */
    public enum Kind {
        MIDDLE,
        END
    }

    /**
     * Returns the hold on the line at a point, if that is near enough to it.
     *
     * @param near how near that is, in pixels
     */
    public static Optional<LineGrip> at(Point point, Line line, Projection projection, double near) {
        Line2D seen = projection.seen(line);
        // Of a line beside the plot nothing is seen, or just a corner.
        boolean isSeen = seen.getP1().distance(seen.getP2()) > 1 && seen.intersects(projection.plot());
        if (!isSeen || seen.ptSegDist(point) > near || !projection.plot().contains(point)) {
            return Optional.empty();
        }
        double part = along(seen, point);
        Kind kind = part > THIRD && part < 2 * THIRD ? Kind.MIDDLE : Kind.END;
        return Optional.of(new LineGrip(line, point, kind, projection));
    }

    /** Returns where on a line one may take it: near its ends and in its middle. */
    static List<Point2D> handles(Line line, Projection projection) {
        Line2D seen = projection.seen(line);
        return List.of(place(seen, THIRD / 2), place(seen, 0.5), place(seen, 1 - THIRD / 2));
    }

    private static Point2D place(Line2D seen, double part) {
        return new Point2D.Double(
                seen.getX1() + part * (seen.getX2() - seen.getX1()),
                seen.getY1() + part * (seen.getY2() - seen.getY1()));
    }

    private static double along(Line2D seen, Point point) {
        double dx = seen.getX2() - seen.getX1();
        double dy = seen.getY2() - seen.getY1();
        return ((point.x - seen.getX1()) * dx + (point.y - seen.getY1()) * dy) / (dx * dx + dy * dy);
    }

    /** Returns the line with the mouse at another point, rounded to what a pixel can tell. */
    public Line draggedTo(Point point) {
        double height = projection.dataY(point.y) - projection.dataY(taken.y);
        if (kind == Kind.MIDDLE) {
            return new Line(projection.roundedSlope(line.slope()), projection.roundedY(line.intercept() + height));
        }
        Line2D seen = projection.seen(line);
        Point2D pivot = place(seen, 0.5);
        // Where on the line it was taken; the mouse was a little beside it, and stays so.
        Point2D held = place(seen, along(seen, taken));
        double side = held.getX() < pivot.getX() ? -1 : 1;
        double arm = (held.getX() + point.x - taken.x - pivot.getX()) * side;
        double leastArm = Math.max(MIN_ARM, Math.min(1, (held.getX() - pivot.getX()) * side));
        double rise = pivot.getY() - (held.getY() + point.y - taken.y);
        double pixels = rise / (Math.max(leastArm, arm) * side);
        double slope = projection.roundedSlope(projection.slope(pixels));
        double pivotX = projection.dataX(pivot.getX());
        return new Line(slope, projection.roundedY(line.at(pivotX) - slope * pivotX));
    }
}
