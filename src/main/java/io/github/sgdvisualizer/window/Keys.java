package io.github.sgdvisualizer.window;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** The window's keys: they are heard wherever the keyboard is, but in a text field. */
final class Keys {
    private final JRootPane root;

    Keys(JRootPane root) {
        this.root = root;
        // The keyboard belongs to the window, not to the first button, until a person tabs into it.
        root.setFocusable(true);
    }

    /** Lets each of the keys, written as for {@link KeyStroke}, do something. */
    void bind(Runnable action, String... keys) {
        for (String key : keys) {
            root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
            root.getActionMap().put(key, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent event) {
                    if (!isTyped()) {
                        action.run();
                    }
                }
            });
        }
    }

    /** Lets a key do something together with Ctrl, or with ⌘. */
    void bindShortcut(Runnable action, String key) {
        bind(action, "ctrl " + key, "meta " + key);
    }

    private static boolean isTyped() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent;
    }
}
