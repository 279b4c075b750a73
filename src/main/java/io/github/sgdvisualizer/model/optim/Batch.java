package io.github.sgdvisualizer.model.optim;

/** The points that one step takes its gradient of, in the order in which they were drawn; never to change. */
public final class Batch {
    private final int[] points;

    /** Keeps the array it is given. */
    Batch(int[] points) {
        this.points = points;
    }

    /** Returns how many points there are. */
    public int size() {
        return points.length;
    }

    /** Returns which of all points the i-th of the batch is. */
    public int point(int i) {
        return points[i];
    }
}
