package io.github.sgdvisualizer.chart;

import java.util.stream.IntStream;

/** Chooses an evenly spaced sample where drawing all items would take too long. */
public final class EvenSample {
    private EvenSample() {}

    /**
     * Returns evenly spaced indices in ascending order.
     *
     * @param count number of items, 0 or more
     * @param max maximum size of the sample, 0 or more
     * @return indices from 0 to less than {@code count}, at most {@code max}; all of them if {@code count ≤ max}
     */
    public static IntStream of(int count, int max) {
        int chosen = Math.min(count, max);
        return IntStream.range(0, chosen).map(i -> (int) ((long) i * count / chosen));
    }
}
