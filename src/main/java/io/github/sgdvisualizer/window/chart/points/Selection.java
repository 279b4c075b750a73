package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.model.points.Points;
import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Which points a person has chosen; it goes with them while they are changed by hand, and ends with other points. */
final class Selection {
    private BitSet chosen = new BitSet();

    /** The points that the choice is of, as they were and as they have become; forgotten with all others. */
    private final Set<Points> of = Collections.newSetFromMap(new WeakHashMap<>());

    /** Returns which of the points are chosen. */
    BitSet in(Points points) {
        BitSet present = new BitSet();
        if (of.contains(points)) {
            present.or(chosen);
            present.clear(points.size(), Math.max(points.size(), present.length()));
        }
        return present;
    }

    /** Chooses some of the points, and no others. */
    void choose(Points points, BitSet which) {
        of.clear();
        of.add(points);
        chosen = which;
    }

    /** Goes on with points that the chosen ones have become. */
    void follow(Points points) {
        of.add(points);
    }

    void clear() {
        of.clear();
    }
}
