package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import java.util.Objects;

/**
 * The part of the plane that the data chart shows, in units of x and y.
 *
 * <p>It depends only on the points and the first guess, so that the axes do not move during a run.
 *
 * @param left the smallest x
 * @param right the largest x, above {@code left}
 * @param bottom the smallest y
 * @param top the largest y, above {@code bottom}
 */
public record PlotBounds(double left, double right, double bottom, double top) {
    private static final double MARGIN_X = 0.05;
    private static final double MARGIN_Y = 0.1;

    /** Bounds are rounded outwards to a multiple of a round number: about 1/20 of the x range, 1/10 of the y range. */
    private static final int PARTS_X = 20;

    private static final int PARTS_Y = 10;

    /**
     * Checks that the box has a width and a height.
     *
     * @throws IllegalArgumentException if it has not, or a bound is NaN
     */
    public PlotBounds {
        if (!(right > left && top > bottom)) {
            throw new IllegalArgumentException("the box must have a width and a height, not " + left + " … " + right
                    + ", " + bottom + " … " + top);
        }
    }

    /** Returns the bounds around the points and the first guess, with a margin and round numbers. */
    public static PlotBounds around(Points points, Line start) {
        Points.Bounds x = points.boundsX();
        Points.Bounds y = points.boundsY();
        double atLeft = start.at(x.min());
        double atRight = start.at(x.max());
        double[] across = rounded(x.min(), x.max(), MARGIN_X, PARTS_X);
        double[] upwards = rounded(
                Math.min(y.min(), Math.min(atLeft, atRight)),
                Math.max(y.max(), Math.max(atLeft, atRight)),
                MARGIN_Y,
                PARTS_Y);
        return new PlotBounds(across[0], across[1], upwards[0], upwards[1]);
    }

    /** Returns whether any part of the line lies within the bounds, edges included. */
    public boolean crosses(Line line) {
        double atLeft = line.at(left);
        double atRight = line.at(right);
        return Math.min(atLeft, atRight) <= top && Math.max(atLeft, atRight) >= bottom;
    }

    // Written out, since a generated one is made at its first call: here, before the window's first frame.
    @Override
    public boolean equals(Object other) {
        return other instanceof PlotBounds that
                && Double.compare(left, that.left) == 0
                && Double.compare(right, that.right) == 0
                && Double.compare(bottom, that.bottom) == 0
                && Double.compare(top, that.top) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(left, right, bottom, top);
    }

    private static double[] rounded(double min, double max, double margin, int parts) {
        double range = max - min;
        if (range <= Math.ulp(Math.max(Math.abs(min), Math.abs(max))) * 1000) {
            // One value, up to rounding: show it in the middle of a range that is wide enough for readable ticks.
            range = Math.max(1, Math.abs(max) / 10);
            min -= range;
            max += range;
        }
        double unit = OneTwoFive.atLeast(range / parts);
        return new double[] {
            Math.floor((min - range * margin) / unit) * unit, Math.ceil((max + range * margin) / unit) * unit
        };
    }
}
