package io.github.sgdvisualizer.window.error;

import io.github.sgdvisualizer.concurrent.WallClock;
import io.github.sgdvisualizer.file.log.ErrorLog;
import io.github.sgdvisualizer.file.log.ErrorText;
import io.github.sgdvisualizer.file.log.LogDirectory;
import io.github.sgdvisualizer.text.Messages;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes unexpected errors to the log and tells the user in one dialog, which counts those that follow while it is open.
 *
 * <p>An error that comes back after the dialog was closed opens it again, then with a way not to be told any more: one in
 * the painting of the window would else come back for ever.
 */
public final class ErrorReporter implements Thread.UncaughtExceptionHandler {
    /** How many different errors are told apart; the further ones are one. */
    private static final int MAX_KINDS = 100;

    private static final String OTHERS = "";

    private final @Nullable Window window;

    /** How often each error has happened, by its place. Guarded by this. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** Null before the first error, and where there is no home. Guarded by this. */
    private @Nullable ErrorLog log;

    /** Where the last entry is; null if it could not be written. Guarded by this. */
    private @Nullable Path file;

    // All below is used on the event thread only.
    private final Set<String> told = new HashSet<>();
    private final Set<String> muted = new HashSet<>();
    private @Nullable ErrorDialog dialog;
    private boolean isBroken;

    /**
     * An error as it is told.
     *
     * @param kind the same for all errors of the same place
     * @param sentence for the user
     * @param details when, where and in which version it happened
     * @param file the log that has it; null if it could not be written
     */
    record Report(
            String kind,
            String sentence,
            String details,
            @Nullable Path file) {}

    /**
     * Creates a reporter.
     *
     * @param window the window over which dialogs open; null if there is none
     */
    public ErrorReporter(@Nullable Window window) {
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        Report report = record(
                thread, error, Messages.of(error instanceof OutOfMemoryError ? "trouble.memory" : "trouble.what"));
        EventQueue.invokeLater(() -> show(report));
    }

    /** Writes down an error of this thread and tells it; may be called from any thread and returns at once. */
    public void tell(Throwable error) {
        uncaughtException(Thread.currentThread(), error);
    }

    /** Tells on the event thread that the window could not be opened, and returns when the user has seen it. */
    public void tellNotOpened(Throwable error) {
        show(record(Thread.currentThread(), error, Messages.of("trouble.start")));
    }

    private synchronized Report record(Thread thread, Throwable error, String sentence) {
        String trace = ErrorText.trace(error);
        String place = ErrorText.place(error);
        String kind = counts.size() < MAX_KINDS || counts.containsKey(place) ? place : OTHERS;
        int times = counts.merge(kind, 1, Integer::sum);
        String head = ErrorText.head(WallClock.now(), thread.getName());
        String details = head + '\n' + trace;
        if (times == 1) {
            write(details + '\n');
        } else if (isPowerOfTen(times)) {
            // Only these: a storm would drive what came before it out of the log.
            write(head + '\n' + times + " × " + trace.lines().findFirst().orElse("") + "\n\n");
        }
        return new Report(kind, sentence, details, file);
    }

    private synchronized void write(String entry) {
        file = null;
        try {
            if (log == null) {
                log = LogDirectory.ofSystem().map(ErrorLog::new).orElse(null);
            }
            if (log != null) {
                file = log.write(entry);
            }
        } catch (IOException | RuntimeException e) {
            // The user is told that there is no log.
        }
    }

    private static boolean isPowerOfTen(int number) {
        int rest = number;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }

    private void show(Report report) {
        if (isBroken || muted.contains(report.kind())) {
            return;
        }
        if (dialog != null) {
            dialog.add(report);
            return;
        }
        try {
            ErrorDialog opened = new ErrorDialog(owner(), report, !told.add(report.kind()));
            dialog = opened;
            // Returns when the dialog is closed; events, and so further errors, go on meanwhile.
            opened.setVisible(true);
            if (opened.isMuted()) {
                muted.add(report.kind());
            }
        } catch (RuntimeException | Error e) {
            // It would be told by the same dialog, and so on for ever.
            isBroken = true;
            System.err.println(Messages.of("failed", e));
        } finally {
            dialog = null;
        }
    }

    /** Returns the window that is in front; a window that is closed would be kept from being collected. */
    private @Nullable Window owner() {
        Window active = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        if (active != null && active.isShowing()) {
            return active;
        }
        return window != null && window.isShowing() ? window : null;
    }
}
