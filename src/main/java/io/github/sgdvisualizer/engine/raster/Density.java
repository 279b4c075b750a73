package io.github.sgdvisualizer.engine.raster;

/**
 * How crowded the points are about each pixel, in levels of strength: the number of points in a square about the size of
 * a dot, with the pixel in its middle, on a logarithmic scale.
 *
 * <p>Equal ratios are seen as equal steps (Fechner's law), and numbers of points go over several powers of ten: each
 * doubling makes the colour stronger by the same step, wherever it is. What a colour means depends on the number of all
 * points only, so that equal crowds of one picture look equal, and a crowd that grows never looks thinner.
 *
 * <p>The square moves on by what enters it and what leaves it, so its size costs nothing.
 */
final class Density {
    /** Density shows in more points than so many; up to there each dot is the colour of one alone. */
    static final int FROM = 20_000;

    /** Number of levels: so many that one is not told from the next. */
    static final int LEVELS = 100;

    /** From {@link #FROM} to so many times as many points the scale grows to its full strength. */
    private static final double GROWING = 10;

    /** How far the square reaches from its middle pixel, at scale 1: over the widest dot of so many points. */
    private static final int REACH = 4;

    /** So many points in the square at scale 1 have the greatest strength, and so have more. */
    private static final int MAX_COUNT = 1 << 12;

    private final PixelCounts counts;
    private final int reach;

    /** Level for each number of points in the square; its last one stands for all greater numbers. */
    private final byte[] levels;

    /** The square's points in each column; before the first and after the last there is room for its reach. */
    private final int[] columns;

    private final byte[] row;
    private int entered;
    private int left;

    /** Levels of so many points, counted on a canvas of the given scale. */
    Density(PixelCounts counts, int points, double scale) {
        this.counts = counts;
        reach = (int) Math.max(1, Math.round(REACH * scale));
        double side = (2 * reach + 1) / scale;
        int max = (int) Math.max(2, Math.ceil(MAX_COUNT * side * side / ((2 * REACH + 1) * (2 * REACH + 1))));
        levels = levels(max, strength(points));
        columns = new int[counts.width() + 2 * reach + 1];
        row = new byte[counts.width()];
    }

    /** Returns how much of its full strength density has in so many points: none up to {@link #FROM}. */
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
     * Returns the level of each pixel of a row, 0 for a point alone; the array is the same for each row.
     *
     * @param y a later row than the one before
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
