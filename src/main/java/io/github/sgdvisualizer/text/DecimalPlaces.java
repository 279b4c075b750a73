package io.github.sgdvisualizer.text;

import io.github.sgdvisualizer.model.points.Points;

/**
 * How many decimals the numbers of some points are written with: always the same, so that nothing jumps, and enough for
 * three digits of what is usual for them.
 *
 * @param slope decimals of a slope
 * @param intercept decimals of an intercept
 * @param loss decimals of a loss
 */
public record DecimalPlaces(int slope, int intercept, int loss) {
    /** The lesson's. */
    private static final int MIN_DECIMALS = 2;

    private static final int MIN_LOSS_DECIMALS = 4;

    private static final int DIGITS = 3;

    /** More are not read from the back row. */
    private static final int MAX_DECIMALS = 10;

    /** Returns the places for lines over these points, on whatever scale their x is. */
    public static DecimalPlaces of(Points points) {
        return of(points.boundsX(), points);
    }

    /** Returns the places for lines over the same points with x in its own units. */
    public static DecimalPlaces inOwnUnits(Points points) {
        return of(points.ownBoundsX(), points);
    }

    private static DecimalPlaces of(Points.Bounds across, Points points) {
        double width = range(across);
        double height = range(points.boundsY());
        return new DecimalPlaces(
                places(width == 0 ? height : height / width, MIN_DECIMALS),
                places(height, MIN_DECIMALS),
                places(points.varianceY(), MIN_LOSS_DECIMALS));
    }

    private static double range(Points.Bounds bounds) {
        return bounds.max() - bounds.min();
    }

    private static int places(double usual, int min) {
        int places = usual == 0 ? min : DIGITS - 1 - (int) Math.floor(Math.log10(usual));
        return Math.max(min, Math.min(MAX_DECIMALS, places));
    }
}
