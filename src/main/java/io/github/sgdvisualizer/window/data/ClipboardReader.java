package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.text.Messages;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clipboard and makes sure that the contents are complete. Under X11 a long text comes in many pieces; some may
 * be lost or belong to another transfer, without any error. So the clipboard is read until two reads in a row are
 * equal.
 *
 * <p>Must not be used on the event thread: another program may take seconds to answer.
 */
final class ClipboardReader {
    private static final int MAX_READS = 6;

    /** Each failed read may take 10 s, if the other program does not answer. */
    private static final int MAX_FAILURES = 3;

    private final Clipboard clipboard;
    private final BooleanSupplier cancelled;

    /** The contents of a clipboard, as far as points can be read from them. */
    sealed interface Contents {}

    /**
     * Files.
     *
     * @param files any number, also none
     */
    record FileList(List<Path> files) implements Contents {
        /** Returns the elements that are files: another program may pass elements of any type. */
        static FileList of(List<?> files) {
            return new FileList(files.stream()
                    .filter(File.class::isInstance)
                    .map(file -> ((File) file).toPath())
                    .toList());
        }
    }

    /** A text. */
    record Text(String text) implements Contents {}

    /** Neither text nor files. */
    record Nothing() implements Contents {}

    /** The contents of the clipboard could not be read completely. */
    static final class UnreadableException extends Exception {
        private UnreadableException(@Nullable Throwable cause) {
            super(Messages.of("clipboard.unreadable"), cause);
        }
    }

    /**
     * Creates a reader of a clipboard.
     *
     * @param cancelled is asked before each read whether to stop
     */
    ClipboardReader(Clipboard clipboard, BooleanSupplier cancelled) {
        this.clipboard = clipboard;
        this.cancelled = cancelled;
    }

    /**
     * Returns the contents of the clipboard; {@link Nothing} if it holds neither text nor files, or if cancelled. May
     * block for up to 10 s per read.
     *
     * @throws UnreadableException if no two of up to 6 reads in a row are equal, or if 3 reads fail
     */
    Contents read() throws UnreadableException {
        @Nullable DataFlavor kind = null;
        @Nullable Contents before = null;
        @Nullable Exception failure = null;
        int failures = 0;
        for (int reads = 0; reads < MAX_READS && failures < MAX_FAILURES; reads++) {
            if (cancelled.getAsBoolean()) {
                return new Nothing();
            }
            try {
                // Only once: a program that has failed to deliver may no longer say what it offers.
                kind = kind == null ? kind() : kind;
                if (kind == null) {
                    return new Nothing();
                }
                Contents now = contents(kind);
                if (now.equals(before)) {
                    return now;
                }
                before = now;
            } catch (IOException | UnsupportedFlavorException | IllegalStateException e) {
                // The other program was busy or slow, or has just given up the clipboard.
                failure = e;
                failures++;
                before = null;
            }
        }
        throw new UnreadableException(failure);
    }

    private @Nullable DataFlavor kind() {
        if (clipboard.isDataFlavorAvailable(DataFlavor.javaFileListFlavor)) {
            return DataFlavor.javaFileListFlavor;
        }
        return clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor) ? DataFlavor.stringFlavor : null;
    }

    /** Requests one format only: a spreadsheet would first have to produce all others that it offers. */
    private Contents contents(DataFlavor kind) throws IOException, UnsupportedFlavorException {
        Object data = clipboard.getData(kind);
        return data instanceof List<?> files ? FileList.of(files) : new Text((String) data);
    }
}
