package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.LossRange;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import java.util.Arrays;

/**
 * The lines of a run, step by step: append-only, 16 bytes a step, in chunks that store their smallest and largest loss.
 *
 * <p>Only the thread that runs the descent may append. A {@link Prefix} never changes, so any thread may read it,
 * provided that it was safely published.
 */
@ExemptFrom(
        rule = ExemptFrom.Rule.IMMUTABLE,
        reason = "appended to by the thread that runs; what it hands out does not change")
final class History {
    static final int CHUNK = 1024;

    private Chunk[] chunks = {new Chunk()};
    /** Identifies the run, so that two prefixes of one run can be recognised. */
    private final Object run = new Object();

    private int length;
    private double maxLoss = Double.NEGATIVE_INFINITY;
    private int hurt;
    private double newestLoss = Double.POSITIVE_INFINITY;

    /** Up to {@link #CHUNK} lines; other threads read the smallest and largest loss only of a full chunk. */
    private static final class Chunk {
        private final double[] slopes = new double[CHUNK];
        private final double[] intercepts = new double[CHUNK];
        private double minLoss = Double.POSITIVE_INFINITY;
        private double maxLoss = Double.NEGATIVE_INFINITY;

        /** How many steps before the chunk's first line increased the loss, and the loss before that line. */
        private int hurtBefore;

        private double lossBefore = Double.POSITIVE_INFINITY;
    }

    /** The lines of a history up to some step, read-only. */
    static final class Prefix {
        private final Object run;
        private final Chunk[] chunks;
        private final int length;
        private final double maxLoss;

        private Prefix(History history) {
            run = history.run;
            chunks = history.chunks;
            length = history.length;
            maxLoss = history.maxLoss;
        }

        /** Returns the number of lines, at least 1: the number of steps plus 1. */
        int length() {
            return length;
        }

        /** Returns the largest loss of all lines, in squared units of y. */
        double maxLoss() {
            return maxLoss;
        }

        /** Returns whether both are prefixes of the same run. */
        boolean sameRun(Prefix other) {
            return run == other.run;
        }

        /**
         * Returns the line after a number of steps.
         *
         * @throws IndexOutOfBoundsException if the step is not from 0 to below {@link #length()}
         */
        Line line(int step) {
            if (step < 0 || step >= length) {
                throw new IndexOutOfBoundsException("step must be from 0 to " + (length - 1) + ", not " + step);
            }
            Chunk chunk = chunks[step / CHUNK];
            return new Line(chunk.slopes[step % CHUNK], chunk.intercepts[step % CHUNK]);
        }

        /**
         * Returns how many of the first {@code step} steps increased the loss over all points.
         *
         * @param step from 0 to below {@link #length()}
         */
        int hurt(int step, MeanSquaredError error) {
            Chunk chunk = chunks[step / CHUNK];
            int hurt = chunk.hurtBefore;
            double before = chunk.lossBefore;
            for (int i = step - step % CHUNK; i <= step; i++) {
                double loss = error.loss(line(i));
                hurt += loss > before ? 1 : 0;
                before = loss;
            }
            return hurt;
        }

        /**
         * Returns the smallest and the largest loss of a range of steps; takes constant time for each full chunk.
         *
         * @param from the first step, at least 0
         * @param to the step after the last one, above {@code from} and at most {@link #length()}
         * @throws IndexOutOfBoundsException if the range is empty or not within these bounds
         */
        LossRange losses(int from, int to, MeanSquaredError error) {
            if (from < 0 || from >= to || to > length) {
                throw new IndexOutOfBoundsException(
                        "steps must be from 0 to before " + length + ", not from " + from + " to before " + to);
            }
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            int step = from;
            while (step < to) {
                if (step % CHUNK == 0 && step + CHUNK <= to) {
                    min = Math.min(min, chunks[step / CHUNK].minLoss);
                    max = Math.max(max, chunks[step / CHUNK].maxLoss);
                    step += CHUNK;
                } else {
                    double loss = error.loss(line(step));
                    min = Math.min(min, loss);
                    max = Math.max(max, loss);
                    step++;
                }
            }
            return new LossRange(min, max);
        }
    }

    /** Appends the line after the next step, and its loss over all points. */
    void add(Line line, double loss) {
        int index = length / CHUNK;
        if (index == chunks.length) {
            // Copies only the list of chunks: prefixes keep the old list with the same chunks.
            chunks = Arrays.copyOf(chunks, index * 2);
        }
        if (length % CHUNK == 0) {
            chunks[index] = new Chunk();
            chunks[index].hurtBefore = hurt;
            chunks[index].lossBefore = newestLoss;
        }
        Chunk chunk = chunks[index];
        chunk.slopes[length % CHUNK] = line.slope();
        chunk.intercepts[length % CHUNK] = line.intercept();
        chunk.minLoss = Math.min(chunk.minLoss, loss);
        chunk.maxLoss = Math.max(chunk.maxLoss, loss);
        maxLoss = Math.max(maxLoss, loss);
        hurt += loss > newestLoss ? 1 : 0;
        newestLoss = loss;
        length++;
    }

    /** Returns the number of lines: the number of steps plus 1. */
    int length() {
        return length;
    }

    /** Returns the lines up to now, in constant time. */
    Prefix prefix() {
        return new Prefix(this);
    }
}
