package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PointSource;

/** Receives what the user does on the data chart, by mouse or keyboard; called on the event thread. */
public interface DataHand {

    /** The user began to drag the line or points. */
    void take();

    /** The user dragged the learning line to a new position. */
    void move(Line line);

    /**
     * The user added, moved or removed points; has no effect if the engine has other points by then.
     *
     * @param before the points before the change
     * @param after the points after it
     * @return the number of this change; snapshots with a smaller {@code changes()} do not contain it yet
     */
    long change(PointSource before, PointSource after);

    /** Returns whether points can be added, moved, removed and selected now. */
    boolean mayChangePoints();

    /** Returns whether the line can be dragged now. */
    boolean mayMoveLine();

    /**
     * The user tried to drag the line although it cannot be dragged.
     *
     * @return false if the line is not to be seen, so that something else was meant
     */
    boolean lineRefused();

    /** The user tried to edit points that cannot be edited. */
    void refused();

    /** The user tried to remove so many points that fewer than the minimum would remain. */
    void tooFewLeft();

    /** The drag that began with {@link #take()} ended, with or without a movement. */
    void letGo();
}
