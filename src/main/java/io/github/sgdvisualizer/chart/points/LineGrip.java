package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import java.awt.Point;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/**
 * The start of a drag of a line.
 *
 * <p>Dragging the middle third of the visible part moves the line up and down. Dragging an end rotates it around the
 * middle of the visible part.
 *
 * @param line the line at the start of the drag
 * @param taken where the drag began, in component pixels
 * @param kind the part that is dragged
 * @param projection the mapping from data to pixels at the start of the drag
 */
public record LineGrip(Line line, Point taken, Kind kind, Projection projection) {
    /** Lower limit of the horizontal distance from pivot to mouse, in pixels; a near-vertical line has almost none. */
    private static final double MIN_ARM = 0.1;

    private static final double THIRD = 1.0 / 3;

    /** The parts of a line that can be dragged. */
    public enum Kind {
        /** The middle third of the visible part. */
        MIDDLE,
        /** One of the outer thirds. */
        END
    }

    /**
     * Returns the start of a drag at a point.
     *
     * @param point the position of the mouse, in component pixels
     * @param line the line
     * @param projection the mapping from data to pixels
     * @param near maximum distance of the point from the line, in pixels, included
     * @return the start of the drag; empty if the point is too far from the line or outside the plot, or if the line is
     *     not visible
     */
    public static Optional<LineGrip> at(Point point, Line line, Projection projection, double near) {
        Line2D seen = projection.seen(line);
        // A line outside the plot is not visible, or touches a corner at most.
        boolean isSeen = seen.getP1().distance(seen.getP2()) > 1 && seen.intersects(projection.plot());
        if (!isSeen || seen.ptSegDist(point) > near || !projection.plot().contains(point)) {
            return Optional.empty();
        }
        double part = along(seen, point);
        Kind kind = part > THIRD && part < 2 * THIRD ? Kind.MIDDLE : Kind.END;
        return Optional.of(new LineGrip(line, point, kind, projection));
    }

    /** Returns the positions of the line's handles, in component pixels: the centres of its visible thirds. */
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

    /**
     * Returns the line for a new position of the mouse, with slope and intercept rounded to about a pixel.
     *
     * @param point the position of the mouse, in component pixels; may lie outside the plot
     */
    public Line draggedTo(Point point) {
        double height = projection.dataY(point.y) - projection.dataY(taken.y);
        if (kind == Kind.MIDDLE) {
            return new Line(projection.roundedSlope(line.slope()), projection.roundedY(line.intercept() + height));
        }
        Line2D seen = projection.seen(line);
        Point2D pivot = place(seen, 0.5);
        // The point of the line nearest to the start of the drag: the mouse keeps its offset from the line.
        Point2D held = place(seen, along(seen, taken));
        double side = held.getX() < pivot.getX() ? -1 : 1;
        double arm = (held.getX() + point.x - taken.x - pivot.getX()) * side;
        double minArm = Math.max(MIN_ARM, Math.min(1, (held.getX() - pivot.getX()) * side));
        double rise = pivot.getY() - (held.getY() + point.y - taken.y);
        double pixels = rise / (Math.max(minArm, arm) * side);
        double slope = projection.roundedSlope(projection.slope(pixels));
        double pivotX = projection.dataX(pivot.getX());
        return new Line(slope, projection.roundedY(line.at(pivotX) - slope * pivotX));
    }
}
