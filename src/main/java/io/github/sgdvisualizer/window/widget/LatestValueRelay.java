package io.github.sgdvisualizer.window.widget;

import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes values from any thread to the event thread and keeps only the newest. At most one event waits in the event
 * queue; a value that is replaced before that event runs is dropped.
 *
 * @param <T> the type of the values
 */
public final class LatestValueRelay<T> {
    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();
    private final Consumer<T> reader;

    /** Creates a relay that calls {@code reader} on the event thread. */
    public LatestValueRelay(Consumer<T> reader) {
        this.reader = reader;
    }

    /**
     * Passes a value on and returns at once; may be called from any thread.
     *
     * @param value not null
     */
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
