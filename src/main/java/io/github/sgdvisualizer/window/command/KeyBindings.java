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

/**
 * Binds keys that work in the whole window, wherever the focus is.
 *
 * <p>They do nothing while a text field has the focus or a list or menu is open.
 */
public final class KeyBindings {
    private final JRootPane root;

    /** Creates bindings on the root pane of a window, and makes the root pane focusable. */
    public KeyBindings(JRootPane root) {
        this.root = root;
        // The window has the focus, not the first button, until the user presses Tab.
        root.setFocusable(true);
    }

    /**
     * Binds an action to keys.
     *
     * @param action runs on the event thread
     * @param keys keys in the syntax of {@link KeyStroke#getKeyStroke(String)}, such as {@code "shift EQUALS"}
     */
    public void bind(Runnable action, String... keys) {
        for (String key : keys) {
            root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
            root.getActionMap().put(key, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent event) {
                    if (!isForFieldOrPopup()) {
                        action.run();
                    }
                }
            });
        }
    }

    /** Binds an action to a key with Ctrl, and to the same key with ⌘. */
    public void bindShortcut(Runnable action, String key) {
        bind(action, "ctrl " + key, "meta " + key);
    }

    /** Returns whether a text field has the focus, or a list or menu is open. */
    private static boolean isForFieldOrPopup() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof JTextComponent
                || (owner instanceof JComboBox<?> box && box.isPopupVisible())
                || MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }
}
