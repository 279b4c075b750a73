package io.github.sgdvisualizer.engine.raster;

/**
 * The density of points around each pixel: the number of points in a square centred on the pixel, about the size of a
 * dot, on a logarithmic scale of levels.
 *
 * <p>Equal ratios are perceived as equal steps (Fechner's law), and counts span several powers of ten: each doubling of
 * a count strengthens the colour by the same step. The scale depends only on the total number of points. Equal
 * densities in one picture therefore look equal, and a growing density never looks lower.
 *
 * <p>The square is a sliding window, updated by the rows and columns that enter and leave it, so the cost does not
 * depend on its size.
 */
final class Density {
    /** Up to this number of points, density is not shown: each dot has the colour of a single point. */
    static final int FROM = 20_000;

    /** The number of levels, large enough that adjacent ones cannot be told apart. */
    static final int LEVELS = 100;

    /** The scale reaches its full strength at this multiple of {@link #FROM}. */
    private static final double GROWING = 10;

    /**
     * The pixels from the square's central pixel to its edge at scale 1: just enough to cover the widest dot that is
     * drawn above {@link #FROM} points.
     */
    private static final int REACH = 4;

    /** The number of points in the square at scale 1 from which the level is the highest. */
    private static final int MAX_COUNT = 1 << 12;

    private final PixelCounts counts;
    private final int reach;

    /** The level for each number of points in the square; the last one also holds for all greater numbers. */
    private final byte[] levels;

    /** The points per column within the square's rows, padded by {@link #reach} columns on each side. */
    private final int[] columns;

    private final byte[] row;
    private int entered;
    private int left;

    /**
     * Prepares the scale and starts above the first row.
     *
     * @param counts the points on each pixel
     * @param points the number of all points, also of those outside the canvas
     * @param scale the canvas's scale, above 0
     */
    Density(PixelCounts counts, int points, double scale) {
        this.counts = counts;
        reach = (int) Math.max(1, Math.round(REACH * scale));
        double side = (2 * reach + 1) / scale;
        int max = (int) Math.max(2, Math.ceil(MAX_COUNT * side * side / ((2 * REACH + 1) * (2 * REACH + 1))));
        levels = levels(max, strength(points));
        columns = new int[counts.width() + 2 * reach + 1];
        row = new byte[counts.width()];
    }

    /** Returns the strength of the scale for a number of points, from 0 (up to {@link #FROM}) to 1. */
    private static double strength(int points) {
        double grown = Math.log((double) points / FROM) / Math.log(GROWING);
        return Math.max(0, Math.min(1, grown));
    }

    private static byte[] levels(int max, double strength) {
        byte[] levels = new byte[max + 1];
        for (int points = 1; points <= max; points++) {
            levels[points] = (byte) Math.round((LEVELS - 1) * strength * Math.log(points) / Math.log(max));
        }
        return levels;
    }

    /**
     * Returns the level of each pixel of a row, from 0 (at most one point in the square) to {@link #LEVELS} − 1.
     *
     * @param y the row, counted from 0 at the top; must be greater than in the call before
     * @return an array that the next call overwrites
     */
    byte[] row(int y) {
        int[] all = counts.counts();
        int width = counts.width();
        for (; entered <= Math.min(counts.height() - 1, y + reach); entered++) {
            for (int x = 0; x < width; x++) {
                columns[x + reach] += all[entered * width + x];
            }
        }
        for (; left < y - reach; left++) {
            for (int x = 0; x < width; x++) {
                columns[x + reach] -= all[left * width + x];
            }
        }
        int points = 0;
        for (int x = 0; x < 2 * reach; x++) {
            points += columns[x];
        }
        for (int x = 0; x < width; x++) {
            points += columns[x + 2 * reach];
            row[x] = levels[Math.min(points, levels.length - 1)];
            points -= columns[x];
        }
        return row;
    }
}
