package io.github.sgdvisualizer.window;

import java.awt.Component;
import java.awt.EventQueue;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/** Tells the user of what should not have happened, whichever thread it happened on; one dialog at a time. */
final class Trouble implements Thread.UncaughtExceptionHandler {
    private final Component owner;
    private boolean open;

    /** Dialogs open over the given component. */
    Trouble(Component owner) {
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
                            owner, message(problem), Words.of("trouble.title"), JOptionPane.ERROR_MESSAGE);
                } finally {
                    open = false;
                }
            }
        });
    }

    private static Object[] message(Throwable problem) {
        JLabel cause = new JLabel();
        cause.putClientProperty("html.disable", true);
        cause.setText(problem.toString());
        String advice = problem instanceof OutOfMemoryError ? "trouble.memory" : "trouble.advice";
        return new Object[] {Words.of("trouble.what"), cause, Words.of(advice)};
    }
}
