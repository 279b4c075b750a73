package io.github.sgdvisualizer.text;

import io.github.sgdvisualizer.model.points.Points;

/**
 * The numbers of decimals with which lines and losses on some points are written.
 *
 * <p>They are constant for these points, so that texts do not jump while numbers change. They give three significant
 * digits for a slope, an intercept and a loss of a typical size.
 *
 * @param slope decimals of a slope, from 2 to 10
 * @param intercept decimals of an intercept, from 2 to 10
 * @param loss decimals of a loss, from 4 to 10
 */
public record DecimalPlaces(int slope, int intercept, int loss) {
    /** As many as the built-in lesson needs. */
    private static final int MIN_DECIMALS = 2;

    private static final int MIN_LOSS_DECIMALS = 4;

    private static final int DIGITS = 3;

    /** More decimals cannot be read from the back row of a classroom. */
    private static final int MAX_DECIMALS = 10;

    /** Returns the decimals for lines over these points, with x on its present scale. */
    public static DecimalPlaces of(Points points) {
        return of(points.boundsX(), points);
    }

    /** Returns the decimals for lines over these points with x in its own units, before scaling. */
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
