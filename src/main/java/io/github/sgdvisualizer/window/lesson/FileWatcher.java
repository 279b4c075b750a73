package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.model.base.ExemptFrom;
import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a file has been changed or replaced, and has not changed since for a moment: editors write in several steps.
 * To be used on the event thread; it looks in the background.
 */
@ExemptFrom(
        rule = ExemptFrom.Rule.THREADS,
        reason = "a Swing timer runs on the event thread; the look itself is a background task")
final class FileWatcher {
    private static final int MILLIS_BETWEEN_LOOKS = 250;

    private final BackgroundTasks tasks;
    private final Timer timer = new Timer(MILLIS_BETWEEN_LOOKS, event -> look());
    private @Nullable Path file;
    private Runnable changed = () -> {};

    /** What was told of, and what was seen last. */
    private Optional<Stamp> known = Optional.empty();

    private Optional<Stamp> last = Optional.empty();

    /** What changes with the content of a file. */
    record Stamp(FileTime time, long size, @Nullable Object key) {}

    FileWatcher(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    /**
     * Watches a file in place of the one before.
     *
     * @param seen what was known of the file before it was read
     * @param newChanged called on the event thread after each change
     */
    void watch(Path newFile, Optional<Stamp> seen, Runnable newChanged) {
        file = newFile;
        changed = newChanged;
        known = seen;
        last = seen;
        timer.start();
    }

    void stop() {
        timer.stop();
        file = null;
    }

    private void look() {
        Path watched = file;
        if (watched != null) {
            tasks.start(
                    BackgroundTasks.Kind.COPYING,
                    job -> stamp(watched),
                    (job, stamp) -> EventQueue.invokeLater(() -> take(watched, stamp)),
                    (job, problem) -> {});
        }
    }

    /** Returns what is known of a file now; empty if there is none. */
    static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey()));
        } catch (IOException e) {
            // It is just being replaced, or gone for good; then there is nothing to read.
            return Optional.empty();
        }
    }

    private void take(Path watched, Optional<Stamp> stamp) {
        if (!watched.equals(file) || stamp.isEmpty()) {
            return;
        }
        boolean settled = stamp.equals(last);
        last = stamp;
        if (settled && !stamp.equals(known)) {
            known = stamp;
            changed.run();
        }
    }
}
