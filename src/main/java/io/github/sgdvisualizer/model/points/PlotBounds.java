package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;

/**
 * The box of the plane that the chart shows, a fact of the points and the first guess; it stands still while a run goes
 * on.
 *
 * @param left least x
 * @param right greatest x, over {@code left}
 * @param bottom least y
 * @param top greatest y, over {@code bottom}
 */
public record PlotBounds(double left, double right, double bottom, double top) {
    private static final double MARGIN_X = 0.05;
    private static final double MARGIN_Y = 0.1;

    /** Limits are rounded outwards to a round part of the range: a twentieth of it across, a tenth of it upwards. */
    private static final int PARTS_X = 20;

    private static final int PARTS_Y = 10;

    /** Checks that the box has a width and a height. */
    public PlotBounds {
        if (!(right > left && top > bottom)) {
            throw new IllegalArgumentException("the box must have a width and a height, not " + left + " … " + right
                    + ", " + bottom + " … " + top);
        }
    }

    /** Returns the box around the points and the first guess, with a margin and round limits. */
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

    /** Returns whether any part of the line lies in the box. */
    public boolean crosses(Line line) {
        double atLeft = line.at(left);
        double atRight = line.at(right);
        return Math.min(atLeft, atRight) <= top && Math.max(atLeft, atRight) >= bottom;
    }

    private static double[] rounded(double min, double max, double margin, int parts) {
        double range = max - min;
        if (range <= Math.ulp(Math.max(Math.abs(min), Math.abs(max))) * 1000) {
            // One value, or as good as one: show it in the middle of a box wide enough to read.
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
