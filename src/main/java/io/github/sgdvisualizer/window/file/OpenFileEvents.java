package io.github.sgdvisualizer.window.file;

import java.awt.Desktop;
import java.awt.EventQueue;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The files that a Mac hands to the running program, when one of its files is opened by a double click. */
public final class OpenFileEvents {
    private final Consumer<Path> opener;

    OpenFileEvents(Consumer<Path> opener) {
        this.opener = opener;
    }

    /**
     * Listens for files, also for the one by which the program was started.
     *
     * @param opener opens a file; it is called on the event thread
     */
    public static void listen(Consumer<Path> opener) {
        // Other systems start the program with the file as its argument; to ask there would load a library for nothing.
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        if (mac && Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_FILE)) {
            OpenFileEvents events = new OpenFileEvents(opener);
            Desktop.getDesktop().setOpenFileHandler(event -> events.open(event.getFiles()));
        }
    }

    /** Opens the first of the files, since the window shows one; may be called on any thread. */
    void open(List<File> files) {
        if (!files.isEmpty()) {
            EventQueue.invokeLater(() -> opener.accept(files.get(0).toPath()));
        }
    }
}
