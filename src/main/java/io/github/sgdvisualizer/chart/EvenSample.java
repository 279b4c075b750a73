package io.github.sgdvisualizer.chart;

import java.util.stream.IntStream;

/** Which of many things are drawn where drawing all would take too long: evenly spaced ones. */
public final class EvenSample {
    private EvenSample() {}

    /** Returns the indices of at most so many of {@code count} things, in rising order; all where they are few. */
    public static IntStream of(int count, int max) {
        int chosen = Math.min(count, max);
        return IntStream.range(0, chosen).map(i -> (int) ((long) i * count / chosen));
    }
}
