package io.github.sgdvisualizer.model;

import java.util.Arrays;

/**
 * The lines of a run, step by step: append-only, 16 bytes a step.
 *
 * <p>Only the thread that runs the descent appends. What it has handed out as {@link Prefix} never changes, so others
 * may read it, as long as they got it through a safe hand-over.
 */
final class History {
    /** Where a run stops, converged or not. */
    static final int MOST_STEPS = 10_000_000;

    private static final int CHUNK = 1024;

    private double[][] slopes = new double[1][CHUNK];
    private double[][] intercepts = new double[1][CHUNK];
    private int length;

    /** The first so many lines of a history, read-only. */
    static final class Prefix {
        private final double[][] slopes;
        private final double[][] intercepts;
        private final int length;

        private Prefix(double[][] slopes, double[][] intercepts, int length) {
            this.slopes = slopes;
            this.intercepts = intercepts;
            this.length = length;
        }

        int length() {
            return length;
        }

        Line line(int step) {
            if (step < 0 || step >= length) {
                throw new IndexOutOfBoundsException("step must be from 0 to " + (length - 1) + ", not " + step);
            }
            return new Line(slopes[step / CHUNK][step % CHUNK], intercepts[step / CHUNK][step % CHUNK]);
        }
    }

    void add(Line line) {
        int chunk = length / CHUNK;
        if (chunk == slopes.length) {
            // Copies only the list of chunks: what was handed out keeps the old list with the same chunks.
            slopes = Arrays.copyOf(slopes, chunk * 2);
            intercepts = Arrays.copyOf(intercepts, chunk * 2);
        }
        if (length % CHUNK == 0 && chunk > 0) {
            slopes[chunk] = new double[CHUNK];
            intercepts[chunk] = new double[CHUNK];
        }
        slopes[chunk][length % CHUNK] = line.slope();
        intercepts[chunk][length % CHUNK] = line.intercept();
        length++;
    }

    /** Returns what there is now; costs the same however long it is. */
    Prefix prefix() {
        return new Prefix(slopes, intercepts, length);
    }
}
