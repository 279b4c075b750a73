package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.EventQueue;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** Shows unexpected errors to the user; while a dialog is open, further errors are not shown. */
final class ErrorDialog implements Thread.UncaughtExceptionHandler {
    private static final int MAX_CAUSE_LENGTH = 400;

    private final Component owner;
    private boolean open;

    /**
     * Creates a handler.
     *
     * @param owner the component over which dialogs open
     */
    ErrorDialog(Component owner) {
        this.owner = owner;
    }

    @Override
    public void uncaughtException(@Nullable Thread thread, Throwable problem) {
        tell(problem);
    }

    /** Shows an error in a dialog; may be called from any thread and returns at once. */
    void tell(Throwable problem) {
        EventQueue.invokeLater(() -> {
            if (!open) {
                open = true;
                try {
                    JOptionPane.showMessageDialog(
                            owner, message(problem), Messages.of("trouble.title"), JOptionPane.ERROR_MESSAGE);
                } finally {
                    open = false;
                }
            }
        });
    }

    private static Object[] message(Throwable problem) {
        // A message may quote input of any length: as a label it could be wider than the screen.
        JTextArea cause = PlainText.of(Excerpt.of(problem.toString(), MAX_CAUSE_LENGTH));
        String advice = problem instanceof OutOfMemoryError ? "trouble.memory" : "trouble.advice";
        return new Object[] {Messages.of("trouble.what"), cause, Messages.of(advice)};
    }
}
