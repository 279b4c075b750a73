package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Messages;
import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JOptionPane;

/** Asks and tells the user about files that are written. To be used on the event thread. */
public final class FileQuestions {
    private FileQuestions() {}

    /** Asks whether an existing file may be replaced. */
    public static boolean mayBeReplaced(Component owner, Path file) {
        return JOptionPane.showConfirmDialog(
                        owner,
                        PlainText.of(Messages.of("save.replace", String.valueOf(file.getFileName()))),
                        Messages.of("save.replace.title"),
                        JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    /**
     * Tells that a file could not be written.
     *
     * @param onError receives what is no input or output error
     */
    public static void tellNotWritten(Component owner, Path file, Throwable problem, Consumer<Throwable> onError) {
        if (problem instanceof IOException) {
            JOptionPane.showMessageDialog(
                    owner,
                    PlainText.of(Messages.of("save.failed", file, String.valueOf(problem.getMessage()))),
                    Messages.of("save.failed.title"),
                    JOptionPane.WARNING_MESSAGE);
        } else {
            onError.accept(problem);
        }
    }
}
