package io.github.sgdvisualizer.model.optim;

/** The points over which one step takes its gradient, in the order in which they were drawn; immutable. */
public final class Batch {
    private final int[] points;

    /** Keeps the array without a copy: the caller must not change it. */
    Batch(int[] points) {
        this.points = points;
    }

    /** Returns the number of points, at least 1. */
    public int size() {
        return points.length;
    }

    /**
     * Returns the index, among all points, of a point of the batch.
     *
     * @param i from 0 to below {@link #size()}
     */
    public int point(int i) {
        return points[i];
    }
}
