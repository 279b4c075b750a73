package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.model.points.Points;
import java.awt.Rectangle;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/** What is marked on the data chart for a person who changes points or line by hand. */
public interface PointMarks {
    /** Nothing is marked. */
    PointMarks NONE = new PointMarks() {};

    /** Returns which of the points are chosen; a copy. */
    default BitSet chosenIn(Points points) {
        return new BitSet();
    }

    /** Returns whether the learning line shows where it can be taken. */
    default boolean lineIsMarked() {
        return false;
    }

    /** Returns the index of the point under the mouse. */
    default OptionalInt nearPoint() {
        return OptionalInt.empty();
    }

    /** Returns the band that is being drawn about points, in pixels. */
    default Optional<Rectangle> band() {
        return Optional.empty();
    }
}
