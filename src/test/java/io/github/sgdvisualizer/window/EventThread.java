package io.github.sgdvisualizer.window;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Window;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads on the event thread, and waits for what happens there. */
public final class EventThread {
    /** Long enough for a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private EventThread() {}

    /** Returns what the question answers on the event thread. */
    static <T> T read(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        run(() -> answer.set(question.get()));
        return answer.get();
    }

    /** Does something on the event thread, and returns when it is done. */
    public static void run(Runnable action) {
        if (EventQueue.isDispatchThread()) {
            action.run();
            return;
        }
        try {
            EventQueue.invokeAndWait(action);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the event thread did not answer in time", e);
        } catch (InvocationTargetException e) {
            throw new AssertionError("not done on the event thread: " + e.getCause(), e.getCause());
        }
    }

    /** Waits until the condition, looked at on the event thread, holds. */
    static void await(String what, BooleanSupplier condition) {
        if (!comesTrue(PATIENCE, () -> read(condition::getAsBoolean))) {
            throw new AssertionError(
                    "waited " + PATIENCE.toSeconds() + " s in vain until " + what + "; open dialogs: " + dialogs());
        }
    }

    /** Returns whether the condition, looked at on this thread, comes true in the given time. */
    static boolean comesTrue(Duration time, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > time.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    /** Returns the titles of the dialogs that are open: the program opens one only when something went wrong. */
    static String dialogs() {
        return read(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof Dialog && window.isShowing())
                .map(window -> ((Dialog) window).getTitle())
                .collect(Collectors.joining(", ")));
    }
}
