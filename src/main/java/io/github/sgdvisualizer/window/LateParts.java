package io.github.sgdvisualizer.window;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What the first frame does not need: it is made after that frame, each part in an event of its own, so that mouse and
 * keys do not wait for all of it. To be used on the event thread only.
 */
final class LateParts {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** Adds a part to be made after those that were added before. */
    void add(Runnable part) {
        waiting.add(part);
    }

    /** Makes one part after the other, each after the events that wait. */
    void begin() {
        EventQueue.invokeLater(() -> {
            if (makeNext()) {
                begin();
            }
        });
    }

    /** Makes all parts at once. */
    void finish() {
        while (makeNext()) {
            // The next one follows.
        }
    }

    /** Returns whether all parts have been made. */
    boolean areMade() {
        return waiting.isEmpty();
    }

    private boolean makeNext() {
        @Nullable Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }
}
