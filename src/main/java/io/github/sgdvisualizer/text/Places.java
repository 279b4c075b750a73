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
public record Places(int slope, int intercept, int loss) {
    /** The lesson's. */
    private static final int LEAST = 2;

    private static final int LEAST_OF_LOSS = 4;

    private static final int DIGITS = 3;

    /** More are not read from the back row. */
    private static final int MOST = 10;

    /** Returns the places for lines over these points, on whatever scale their x is. */
    public static Places of(Points points) {
        return of(points.boundsX(), points);
    }

    /** Returns the places for lines over the same points with x in its own units. */
    public static Places inOwnUnits(Points points) {
        return of(points.ownBoundsX(), points);
    }

    private static Places of(Points.Bounds across, Points points) {
        double width = range(across);
        double height = range(points.boundsY());
        return new Places(
                places(width == 0 ? height : height / width, LEAST),
                places(height, LEAST),
                places(points.varianceY(), LEAST_OF_LOSS));
    }

    private static double range(Points.Bounds bounds) {
        return bounds.greatest() - bounds.least();
    }

    private static int places(double usual, int least) {
        int places = usual == 0 ? least : DIGITS - 1 - (int) Math.floor(Math.log10(usual));
        return Math.max(least, Math.min(MOST, places));
    }
}
