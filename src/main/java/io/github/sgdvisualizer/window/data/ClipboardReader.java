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
 * Reads a clipboard, and makes sure that what came is whole: a long text comes in many pieces, of which under X11 some may
 * be lost or belong to another transfer, and nothing tells. So it is read until it has come twice alike.
 *
 * <p>Not to be used on the event thread: another program may take seconds to answer.
 */
final class ClipboardReader {
    private static final int MAX_READS = 6;

    /** A program that does not answer is waited for ten seconds each time. */
    private static final int MAX_FAILURES = 3;

    private final Clipboard clipboard;
    private final BooleanSupplier cancelled;

    /** What a clipboard holds, as far as points can come from it. */
    sealed interface Contents {}

    /** Files, however many. */
    record FileList(List<Path> files) implements Contents {
        /** Returns those that are files: another program may hand over anything. */
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

    /** What the clipboard holds could not be read whole. */
    static final class UnreadableException extends Exception {
        private UnreadableException(@Nullable Throwable cause) {
            super(Messages.of("clipboard.unreadable"), cause);
        }
    }

    /** A reader of the given clipboard that gives up as soon as it is cancelled. */
    ClipboardReader(Clipboard clipboard, BooleanSupplier cancelled) {
        this.clipboard = clipboard;
        this.cancelled = cancelled;
    }

    /**
     * Returns what the clipboard holds; nothing if it was cancelled.
     *
     * @throws UnreadableException if it does not come twice alike
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
                // Asked for once: a program that has failed may answer that question no more.
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
                // The other program was busy, slow, or has just let go of it.
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

    /** Asks for one kind of data alone: all the others that a spreadsheet offers would have to be made first. */
    private Contents contents(DataFlavor kind) throws IOException, UnsupportedFlavorException {
        Object data = clipboard.getData(kind);
        return data instanceof List<?> files ? FileList.of(files) : new Text((String) data);
    }
}
