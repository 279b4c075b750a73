package io.github.sgdvisualizer.chart.residuals;

import io.github.sgdvisualizer.model.base.OneTwoFive;

/**
 * The end of an axis that shows numbers of a changing size: 1, 2 or 5 times a power of ten.
 *
 * <p>It grows at once, but shrinks only after the numbers have become clearly smaller, so that the axis does not go up
 * and down while they change a little around a round number.
 */
final class ResidualScale {
    /** The part of the next smaller end that numbers must not exceed before the axis shrinks. */
    private static final double CLEARLY = 0.8;

    private static final double LARGEST = 1e150;

    private double end;

    /**
     * Returns the end of the axis; asking again with the same numbers gives the same.
     *
     * @param max the greatest absolute value to show, 0 or more, infinite or NaN
     * @param least the least value that the axis may end at, above 0
     */
    double end(double max, double least) {
        double needed = OneTwoFive.atLeast(Math.max(least, max < LARGEST ? max : LARGEST));
        boolean smaller = needed < end && Math.max(max, least) <= CLEARLY * OneTwoFive.atLeast(end / 2.5);
        if (needed > end || smaller) {
            end = needed;
        }
        return end;
    }
}
