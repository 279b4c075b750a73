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
 * The batches of a run: each epoch takes a fresh permutation of the points and cuts it into consecutive slices, of which
 * the last may be short. Not thread-safe.
 *
 * <p>The permutation is {@code torch.randperm(n)}, which exchanges place i with place i + next mod (n − i) for each i;
 * it is drawn only as far as its batches are asked for. So a batch costs as much as it has points, and one of long ago
 * little more: the generator is remembered at some epochs' beginnings, as many at most as {@link #MAX_MARKS}.
 */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "a buffer for one epoch, owned by the run that asks")
public final class Batches {
    private static final int MAX_MARKS = 256;

    private final int[] order;
    private final int size;
    private final int perEpoch;

    /** The generator at the beginning of each so many epochs. */
    private final List<TorchRandom> marks = new ArrayList<>();

    private int epochsPerMark = 1;
    private TorchRandom random;
    private int epoch;

    /** So many places of the order are drawn. */
    private int drawn;

    private int from;
    private int to;

    /** Batches of so many points out of so many; no more than there are. */
    public Batches(int points, int size, TorchRandom random) {
        order = new int[points];
        this.size = Math.min(size, points);
        perEpoch = (points + this.size - 1) / this.size;
        this.random = random;
        begin();
    }

    /** Goes to the batch of the step that is taken after so many steps. */
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

    /** Lets the generator go on to where the next epoch begins. */
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

    /** Remembers the generator, if the present epoch is the next of those whose beginning is to be remembered. */
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

    /** Returns the present batch. */
    public Batch batch() {
        return new Batch(Arrays.copyOfRange(order, from, to));
    }

    /** Returns the gradient of the mean squared error over the present batch. */
    public Gradient gradient(MeanSquaredError error, Line line) {
        return error.gradient(line, order, from, to);
    }
}
