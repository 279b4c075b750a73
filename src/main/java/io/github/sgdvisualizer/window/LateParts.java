package io.github.sgdvisualizer.window;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;

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

    /** Makes one part after the other, each after the events that wait; one that fails does not keep the others back. */
    void begin() {
        EventQueue.invokeLater(() -> {
            Runnable next = waiting.poll();
            if (next != null) {
                begin();
                next.run();
            }
        });
    }

    /** Makes all parts at once. */
    void finish() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Returns whether the last part is being made, or has been. */
    boolean areMade() {
        return waiting.isEmpty();
    }
}
