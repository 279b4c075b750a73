package io.github.sgdvisualizer.window.command;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;

/** The window's keys: they are heard wherever the keyboard is, but in a text field, an open list or an open menu. */
public final class KeyBindings {
    private final JRootPane root;

    public KeyBindings(JRootPane root) {
        this.root = root;
        // The keyboard belongs to the window, not to the first button, until a person tabs into it.
        root.setFocusable(true);
    }

    /** Lets each of the keys, written as for {@link KeyStroke}, do something. */
    public void bind(Runnable action, String... keys) {
        for (String key : keys) {
            root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
            root.getActionMap().put(key, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent event) {
                    if (!isElsewhere()) {
                        action.run();
                    }
                }
            });
        }
    }

    /** Lets a key do something together with Ctrl, or with ⌘. */
    public void bindShortcut(Runnable action, String key) {
        bind(action, "ctrl " + key, "meta " + key);
    }

    /** Returns whether keys are meant for a field, or for a list or menu that is open. */
    private static boolean isElsewhere() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof JTextComponent
                || (owner instanceof JComboBox<?> box && box.isPopupVisible())
                || MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }
}
