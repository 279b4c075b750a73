package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PointSource;

/** What a person does on the data chart, with mouse or keys. */
public interface DataHand {

    /** Something was taken hold of. */
    void take();

    /** The learning line was brought to another place. */
    void move(Line line);

    /**
     * Points were added, moved or removed; of no effect if others have come meanwhile.
     *
     * @param before what there was
     * @param after what there is now
     * @return the number of this change: snapshots with a lesser {@code changes} do not know of it yet
     */
    long change(PointSource before, PointSource after);

    /** Points were to be added or taken that cannot be changed by hand. */
    void refused();

    /** Points were to be removed of which too few would be left. */
    void tooFewLeft();

    /** What was taken hold of was let go, moved or not. */
    void letGo();
}
