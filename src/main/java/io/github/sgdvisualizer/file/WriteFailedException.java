package io.github.sgdvisualizer.file;

import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a file cannot be written.
 *
 * <p>The message is only the reason, as text for the user. It names no temporary file of ours, except the backup that
 * the user needs if the file was written in part.
 */
public final class WriteFailedException extends IOException {
    private WriteFailedException(String reason, @Nullable IOException cause) {
        super(reason, cause);
    }

    /** Returns an exception that tells why a file could not be written. */
    static WriteFailedException of(Path target, IOException cause) {
        return new WriteFailedException(reason(target, cause), cause);
    }

    /** Returns an exception for a file that cannot hold what it should, with the reason as text for the user. */
    public static WriteFailedException refused(String reason) {
        return new WriteFailedException(reason, null);
    }

    /**
     * Returns an exception for a file that was written in part.
     *
     * @param kept the backup of what the file contained before
     */
    static WriteFailedException broken(Path kept, IOException cause) {
        return new WriteFailedException(Messages.of("target.broken", kept), cause);
    }

    private static String reason(Path target, IOException cause) {
        Path folder = target.getParent();
        if (cause instanceof AccessDeniedException && !isReadOnly(target)) {
            return Messages.of("target.no.permission");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            return Messages.of("target.no.folder", folder);
        }
        if (isReadOnly(target)) {
            return Messages.of("target.read.only");
        }
        return cause instanceof FileSystemLoopException ? Messages.of("target.loop") : reason(cause);
    }

    /** Returns the reason for a failed write, as text for the user; for results of any kind, not only files. */
    public static String reason(IOException cause) {
        String message = Objects.requireNonNullElse(
                systemMessage(cause), cause.getClass().getSimpleName());
        // The system's message is English or in the language of its locale.
        String english = message.toLowerCase(Locale.ROOT);
        if (english.contains("no space left") || english.contains("not enough space") || english.contains("quota")) {
            return Messages.of("target.full");
        }
        return english.contains("read-only") ? Messages.of("target.read.only") : message;
    }

    /** Returns the system's message without the file's name; null if it has none. */
    private static @Nullable String systemMessage(IOException cause) {
        return cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
    }

    private static boolean isReadOnly(Path target) {
        try {
            Path there = Files.exists(target) ? target : target.resolveSibling(".");
            return Files.getFileStore(there).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }
}
