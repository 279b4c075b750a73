package io.github.sgdvisualizer.chart;

import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The painted dot that is nearest to a place.
 *
 * @param point the index of its point
 * @param at its centre, in component pixels
 */
public record NearestDot(int point, Point2D at) {
    /** Maximum distance of a place from a dot's centre to mean this dot, in pixels at a line width of 3. */
    private static final double NEAR = 12;

    /**
     * Returns the nearest dot; of equally near ones the last, which is painted on top.
     *
     * @param pointer the place, in component pixels
     * @param points indices of the points that have a dot; at most some thousand, as all of them are looked at
     * @param centre returns where the dot of a point is, in component pixels
     * @return empty if none is near
     */
    public static Optional<NearestDot> to(
            Point2D pointer, IntStream points, IntFunction<Point2D> centre, ChartStyle style) {
        double min = style.scaled(NEAR);
        NearestDot nearest = null;
        for (PrimitiveIterator.OfInt each = points.iterator(); each.hasNext(); ) {
            int point = each.nextInt();
            Point2D at = centre.apply(point);
            double distance = pointer.distance(at);
            if (distance <= min) {
                min = distance;
                nearest = new NearestDot(point, at);
            }
        }
        return Optional.ofNullable(nearest);
    }
}
