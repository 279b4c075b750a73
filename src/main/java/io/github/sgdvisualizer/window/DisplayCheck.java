package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.concurrent.DaemonTask;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks whether there is a display that answers; one that fails or does not answer in time counts as none. */
public final class DisplayCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CompletableFuture<Boolean> answer = new CompletableFuture<>();

    /** Begins to ask, in the background; what windows need of AWT is loaded with it. */
    public DisplayCheck() {
        // The call can hang: a thread that the program need not wait for.
        DaemonTask.start("display", () -> answer.complete(ask()));
    }

    /** Waits for the answer, at most 5 seconds; the event thread must not. */
    public boolean isThere() {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ask() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0
                    && Toolkit.getDefaultToolkit() != null;
        } catch (AWTError | HeadlessException | LinkageError e) {
            return false;
        }
    }
}
