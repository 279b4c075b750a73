package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Points;

/** What a person does on the data chart, with mouse or keys. */
public interface DataHand {

    /** Something was taken hold of. */
    void take();

    /** The learning line was brought to another place. */
    void move(Line line);

    /**
     * Points were added, moved or removed.
     *
     * @param points those there are now
     * @return the number of this change: snapshots with a lesser {@code changes} do not know of it yet
     */
    long change(Points points);

    /** What was taken hold of was let go, moved or not. */
    void letGo();
}
