package io.github.sgdvisualizer.model.optim;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.TorchRandom;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The batches of a run. Not thread-safe.
 *
 * <p>Each epoch draws a new permutation of the points and cuts it into consecutive slices, of which the last may be
 * shorter. The permutation is {@code torch.randperm(n)}, which exchanges place i with place i + next mod (n − i) for
 * each i.
 *
 * <p>A permutation is drawn only as far as its batches are asked for, so that a batch costs time proportional to its
 * size if the steps are asked for in order. To go back, the random numbers of at most {@code epochsPerMark} epochs are
 * drawn again, since copies of the generator at the beginnings of up to {@link #MAX_MARKS} epochs are kept.
 */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "a buffer for one epoch, owned by the run that asks")
public final class Batches {
    private static final int MAX_MARKS = 256;

    private final int[] order;
    private final int size;
    private final int perEpoch;

    /** The generator at the beginning of every {@link #epochsPerMark}th epoch. */
    private final List<TorchRandom> marks = new ArrayList<>();

    private int epochsPerMark = 1;
    private TorchRandom random;
    private int epoch;

    /** The number of places of {@link #order} that are drawn, in the current epoch. */
    private int drawn;

    private int from;
    private int to;

    /**
     * Prepares the batches of a run; no batch is current before the first {@link #moveTo(int)}.
     *
     * @param points the number of all points, at least 1
     * @param size the number of points in a batch, at least 1; more than there are points means all of them
     * @param random the generator for the permutations, owned by this object from now on
     */
    public Batches(int points, int size, TorchRandom random) {
        order = new int[points];
        this.size = Math.min(size, points);
        perEpoch = (points + this.size - 1) / this.size;
        this.random = random;
        begin();
    }

    /**
     * Makes the batch of a step the current one.
     *
     * @param step the number of steps before that step, at least 0
     */
    public void moveTo(int step) {
        if (step / perEpoch != epoch) {
            moveToEpoch(step / perEpoch);
        }
        from = step % perEpoch * size;
        to = Math.min(order.length, from + size);
        draw(to);
    }

    private void moveToEpoch(int wanted) {
        int mark = Math.min(wanted / epochsPerMark, marks.size() - 1);
        if (wanted < epoch || mark * epochsPerMark > epoch) {
            random = marks.get(mark).copy();
            epoch = mark * epochsPerMark;
        } else {
            endEpoch();
        }
        while (epoch < wanted) {
            mark();
            drawn = 0;
            endEpoch();
        }
        begin();
    }

    /** Advances the generator to the beginning of the next epoch. */
    private void endEpoch() {
        for (int i = drawn; i < order.length - 1; i++) {
            random.nextInt();
        }
        epoch++;
    }

    private void begin() {
        mark();
        Arrays.setAll(order, i -> i);
        drawn = 0;
    }

    /** Keeps a copy of the generator if the current epoch is the next one that needs a mark. */
    private void mark() {
        if (epoch != marks.size() * epochsPerMark) {
            return;
        }
        if (marks.size() == MAX_MARKS) {
            for (int i = 1; 2 * i < MAX_MARKS; i++) {
                marks.set(i, marks.get(2 * i));
            }
            marks.subList(MAX_MARKS / 2, MAX_MARKS).clear();
            epochsPerMark *= 2;
        }
        marks.add(random.copy());
    }

    private void draw(int places) {
        for (; drawn < places; drawn++) {
            int left = order.length - drawn;
            if (left > 1) {
                int other = drawn + Integer.remainderUnsigned(random.nextInt(), left);
                int point = order[drawn];
                order[drawn] = order[other];
                order[other] = point;
            }
        }
    }

    /** Returns a copy of the current batch. */
    public Batch batch() {
        return new Batch(Arrays.copyOfRange(order, from, to));
    }

    /** Returns the gradient of the mean squared error over the current batch, at the line. */
    public Gradient gradient(MeanSquaredError error, Line line) {
        return error.gradient(line, order, from, to);
    }

    /** Returns the mean squared error over the current batch, of the line. */
    public double loss(MeanSquaredError error, Line line) {
        return error.loss(line, order, from, to);
    }
}
