package io.github.sgdvisualizer.window.chart.points;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;

/** Follows the mouse through one drag on the data chart, from press to release; used on the event thread. */
interface DragTracker {

    /**
     * Follows the mouse.
     *
     * @param to the position of the mouse, in component pixels
     * @return whether the drag goes on; false if what was dragged is gone
     */
    boolean drag(Point to);

    /**
     * Completes the drag.
     *
     * @param at the position of the mouse, in component pixels
     * @param more whether Shift or Ctrl is down
     */
    default void release(Point at, boolean more) {}

    /** Returns whether the run stands still during the drag. */
    default boolean holdsRun() {
        return true;
    }

    /** Returns whether the learning line is dragged. */
    default boolean dragsLine() {
        return false;
    }

    /** Returns the selection rectangle to paint, in component pixels; empty if there is none. */
    default Optional<Rectangle> band() {
        return Optional.empty();
    }
}
