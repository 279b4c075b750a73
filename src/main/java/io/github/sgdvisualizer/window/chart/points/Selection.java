package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.model.points.Points;
import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** The indices of the selected points, which stay selected through the user's edits but not with other points. */
final class Selection {
    private BitSet chosen = new BitSet();

    /** The points that the selection belongs to, before and after each edit; weak, so that old versions are freed. */
    private final Set<Points> of = Collections.newSetFromMap(new WeakHashMap<>());

    /** Returns the selected indices as a new set; empty if the selection belongs to other points. */
    BitSet in(Points points) {
        BitSet present = new BitSet();
        if (of.contains(points)) {
            present.or(chosen);
            present.clear(points.size(), Math.max(points.size(), present.length()));
        }
        return present;
    }

    /** Replaces the selection; {@code which} must not be changed afterwards. */
    void choose(Points points, BitSet which) {
        of.clear();
        of.add(points);
        chosen = which;
    }

    /** Keeps the selection for an edited version of the points, with the same order. */
    void follow(Points points) {
        of.add(points);
    }

    /** Selects nothing. */
    void clear() {
        of.clear();
    }
}
