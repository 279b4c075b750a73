package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.LossRange;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import java.util.Arrays;

/**
 * The lines of a run, step by step: append-only, 16 bytes a step, in chunks that know their least and greatest loss.
 *
 * <p>Only the thread that runs the descent appends. What it has handed out as {@link Prefix} never changes, so others
 * may read it, as long as they got it through a safe hand-over.
 */
@ExemptFrom(
        rule = ExemptFrom.Rule.IMMUTABLE,
        reason = "appended to by the thread that runs; what it hands out does not change")
final class History {
    static final int CHUNK = 1024;

    private Chunk[] chunks = {new Chunk()};
    /** What makes prefixes of one run known to each other. */
    private final Object run = new Object();

    private int length;
    private double maxLoss = Double.NEGATIVE_INFINITY;
    private int hurt;
    private double newestLoss = Double.POSITIVE_INFINITY;

    /** So many lines; the extremes are read by others only once it is full. */
    private static final class Chunk {
        private final double[] slopes = new double[CHUNK];
        private final double[] intercepts = new double[CHUNK];
        private double minLoss = Double.POSITIVE_INFINITY;
        private double maxLoss = Double.NEGATIVE_INFINITY;

        /** Steps before the chunk's first line that made the loss greater, and the loss before it. */
        private int hurtBefore;

        private double lossBefore = Double.POSITIVE_INFINITY;
    }

    /** The first so many lines of a history, read-only. */
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

        int length() {
            return length;
        }

        double maxLoss() {
            return maxLoss;
        }

        /** Returns whether both are of one run, of which one has come further. */
        boolean sameRun(Prefix other) {
            return run == other.run;
        }

        Line line(int step) {
            if (step < 0 || step >= length) {
                throw new IndexOutOfBoundsException("step must be from 0 to " + (length - 1) + ", not " + step);
            }
            Chunk chunk = chunks[step / CHUNK];
            return new Line(chunk.slopes[step % CHUNK], chunk.intercepts[step % CHUNK]);
        }

        /** Returns how many of the steps up to the given one made the loss greater. */
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

        /** Returns the extremes of the losses from one step to before another; reads whole chunks at a glance. */
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

    void add(Line line, double loss) {
        int index = length / CHUNK;
        if (index == chunks.length) {
            // Copies only the list of chunks: what was handed out keeps the old list with the same chunks.
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

    /** Returns how many lines there are. */
    int length() {
        return length;
    }

    /** Returns what there is now; costs the same however long it is. */
    Prefix prefix() {
        return new Prefix(this);
    }
}
