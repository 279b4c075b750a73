package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Hands on a description when it has changed, at once and then at most once per interval. To be used on the event
 * thread only.
 */
@ExemptFrom(
        rule = ExemptFrom.Rule.THREADS,
        reason = "the timer fires once, on the event thread, and is started by a change only")
final class ThrottledDescription {
    private final Supplier<@Nullable String> description;
    private final Consumer<@Nullable String> listener;
    private final Timer pause;
    private @Nullable String told;
    private boolean changed;

    /**
     * Creates a description that was never told.
     *
     * @param intervalMillis minimum time between two calls of the listener, in milliseconds
     * @param description returns the present description
     * @param listener receives the description that was told before; null at first
     */
    ThrottledDescription(
            int intervalMillis, Supplier<@Nullable String> description, Consumer<@Nullable String> listener) {
        this.description = description;
        this.listener = listener;
        pause = new Timer(intervalMillis, event -> {
            if (changed) {
                tell();
            }
        });
        pause.setRepeats(false);
    }

    /** Says that the description may have changed. */
    void change() {
        changed = true;
        if (!pause.isRunning()) {
            tell();
        }
    }

    private void tell() {
        changed = false;
        String now = description.get();
        if (now != null && !now.equals(told)) {
            String before = told;
            told = now;
            pause.start();
            listener.accept(before);
        }
    }
}
