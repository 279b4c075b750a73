package io.github.sgdvisualizer.window.widget;

import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands values from any thread to the event thread, keeping only the newest: at most one event waits in the queue, and
 * values that came too fast to be shown are dropped.
 */
public final class LatestValueRelay<T> {
    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();
    private final Consumer<T> reader;

    /** Values go to the reader, on the event thread. */
    public LatestValueRelay(Consumer<T> reader) {
        this.reader = reader;
    }

    public void put(T value) {
        if (newest.getAndSet(value) == null) {
            EventQueue.invokeLater(this::deliver);
        }
    }

    private void deliver() {
        T value = newest.getAndSet(null);
        if (value != null) {
            reader.accept(value);
        }
    }
}
