package io.github.sgdvisualizer.window.command;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;

/**
 * Binds the keys of commands.
 *
 * <p>Those of the window are bound to its layered pane. An open menu binds arrows, Space and Escape to the root pane, where
 * bindings of our own would come before them.
 */
public final class KeyBindings {
    private static final String CANCEL = "cancel";

    private KeyBindings() {}

    /**
     * Binds the keys of the window's commands, wherever in the window the focus is. They do nothing while a text field
     * has the focus or a list or menu is open.
     *
     * @param root the root pane of the window, which becomes focusable
     */
    public static void bindWindow(JRootPane root, Commands commands) {
        // The window has the focus, not the first button, until the user presses Tab.
        root.setFocusable(true);
        for (CommandId id : CommandId.values()) {
            if (id.context() == CommandId.Context.WINDOW) {
                Command command = commands.get(id);
                put(root.getLayeredPane(), JComponent.WHEN_IN_FOCUSED_WINDOW, command);
                root.getLayeredPane().getActionMap().put(command.id(), new AbstractAction() {
                    @Override
                    public void actionPerformed(ActionEvent event) {
                        if (!isForFieldOrPopup()) {
                            command.perform();
                        }
                    }
                });
            }
        }
    }

    /**
     * Binds {@link Shortcut#CANCEL}, wherever in the window the focus is, as {@link #bindWindow} binds keys.
     *
     * @param condition whether there is something to cancel; otherwise the key is left to others
     */
    public static void bindCancel(JRootPane root, BooleanSupplier condition, Runnable action) {
        root.getLayeredPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(Shortcut.CANCEL.stroke(), CANCEL);
        root.getLayeredPane().getActionMap().put(CANCEL, new AbstractAction() {
            @Override
            public boolean isEnabled() {
                return condition.getAsBoolean() && !isForFieldOrPopup();
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    /** Binds the keys of a command while a component has the focus; while it is disabled they go on to the window. */
    public static void bindFocused(JComponent component, Command command) {
        put(component, JComponent.WHEN_FOCUSED, command);
        component.getActionMap().put(command.id(), command);
    }

    private static void put(JComponent component, int condition, Command command) {
        for (Shortcut key : command.keys()) {
            for (KeyStroke stroke : key.strokes()) {
                component.getInputMap(condition).put(stroke, command.id());
            }
        }
    }

    /** Returns whether a text field has the focus, or a list or menu is open. */
    private static boolean isForFieldOrPopup() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof JTextComponent
                || (owner instanceof JComboBox<?> box && box.isPopupVisible())
                || MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }
}
