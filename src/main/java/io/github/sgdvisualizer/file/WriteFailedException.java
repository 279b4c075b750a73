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

/** A file could not be written; the message is the reason alone, in words for the user, without any path of ours. */
public final class WriteFailedException extends IOException {
    private WriteFailedException(String reason, IOException cause) {
        super(reason, cause);
    }

    /** Returns the exception that tells why a file could not be written. */
    static WriteFailedException of(Path target, IOException cause) {
        return new WriteFailedException(reason(target, cause), cause);
    }

    /** Returns the exception that tells where the content of a file is kept that was written in part. */
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

    /** Returns what the system says of a failed writing, in words for the user. */
    public static String reason(IOException cause) {
        String said = Objects.requireNonNullElse(said(cause), cause.getClass().getSimpleName());
        // The system's words are English, or those of its locale.
        String english = said.toLowerCase(Locale.ROOT);
        if (english.contains("no space left") || english.contains("not enough space") || english.contains("quota")) {
            return Messages.of("target.full");
        }
        return english.contains("read-only") ? Messages.of("target.read.only") : said;
    }

    /** Returns the system's words without the file's name; nothing where it has none. */
    private static @Nullable String said(IOException cause) {
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
