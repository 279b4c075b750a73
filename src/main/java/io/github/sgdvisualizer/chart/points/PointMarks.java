package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.model.points.Points;
import java.awt.Rectangle;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells the data chart what to highlight while the user edits points or line. */
public interface PointMarks {
    /** Highlights nothing. */
    PointMarks NONE = new PointMarks() {};

    /**
     * Returns the indices of the selected points.
     *
     * @param points the points that are painted
     * @return a new set that is not changed afterwards; empty if nothing is selected or if the selection is of other
     *     points
     */
    default BitSet chosenIn(Points points) {
        return new BitSet();
    }

    /** Returns whether the learning line shows its handles. */
    default boolean lineIsMarked() {
        return false;
    }

    /** Returns the index of the point under the mouse; empty if there is none. */
    default OptionalInt nearPoint() {
        return OptionalInt.empty();
    }

    /** Returns the selection rectangle that the user is drawing, in component pixels; empty if there is none. */
    default Optional<Rectangle> band() {
        return Optional.empty();
    }
}
