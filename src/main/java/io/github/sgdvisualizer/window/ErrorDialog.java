package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.EventQueue;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** Tells the user of what should not have happened, whichever thread it happened on; one dialog at a time. */
final class ErrorDialog implements Thread.UncaughtExceptionHandler {
    private static final int MAX_CAUSE_LENGTH = 400;

    private final Component owner;
    private boolean open;

    /** Dialogs open over the given component. */
    ErrorDialog(Component owner) {
        this.owner = owner;
    }

    @Override
    public void uncaughtException(@Nullable Thread thread, Throwable problem) {
        tell(problem);
    }

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
        // A message may quote whatever was read: as a label it could be wider than the screen.
        JTextArea cause = PlainText.of(Excerpt.of(problem.toString(), MAX_CAUSE_LENGTH));
        String advice = problem instanceof OutOfMemoryError ? "trouble.memory" : "trouble.advice";
        return new Object[] {Messages.of("trouble.what"), cause, Messages.of(advice)};
    }
}
