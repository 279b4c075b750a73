package io.github.sgdvisualizer.window.command;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.Action;
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
     * @param root the root pane of the window
     */
    public static void bindWindow(JRootPane root, Commands commands) {
        Map<KeyStroke, List<Command>> heard = new LinkedHashMap<>();
        for (CommandId.Context context : List.of(CommandId.Context.LESSON, CommandId.Context.WINDOW)) {
            for (CommandId id : CommandId.values()) {
                if (id.context() == context) {
                    Command command = commands.get(id);
                    root.getLayeredPane().getActionMap().put(command.id(), firstOf(List.of(command)));
                    strokes(command)
                            .forEach(stroke -> heard.computeIfAbsent(stroke, none -> new ArrayList<>())
                                    .add(command));
                }
            }
        }
        heard.forEach((stroke, all) -> {
            root.getLayeredPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, stroke.toString());
            root.getLayeredPane().getActionMap().put(stroke.toString(), firstOf(all));
        });
    }

    /** Returns an action that performs the first command that is enabled, unless the key is typed into something. */
    private static Action firstOf(List<Command> all) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (!isForFieldOrPopup()) {
                    all.stream().filter(Command::isEnabled).findFirst().ifPresent(Command::perform);
                }
            }
        };
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

    /**
     * Binds the keys of a command while a component has the focus; they go on to the window while it is disabled, or
     * while a lesson has use for them.
     */
    public static void bindFocused(JComponent component, Command command, Commands commands) {
        strokes(command)
                .forEach(
                        stroke -> component.getInputMap(JComponent.WHEN_FOCUSED).put(stroke, command.id()));
        component.getActionMap().put(command.id(), new AbstractAction() {
            @Override
            public boolean isEnabled() {
                return command.isEnabled() && !isForLesson(command, commands);
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                command.perform();
            }
        });
    }

    private static boolean isForLesson(Command command, Commands commands) {
        List<KeyStroke> keys = strokes(command).toList();
        return Arrays.stream(CommandId.values())
                .filter(id -> id.context() == CommandId.Context.LESSON)
                .map(commands::get)
                .anyMatch(other -> other.isEnabled() && strokes(other).anyMatch(keys::contains));
    }

    private static Stream<KeyStroke> strokes(Command command) {
        return command.keys().stream().flatMap(key -> key.strokes().stream());
    }

    /** Returns whether a text field has the focus, or a list or menu is open. */
    private static boolean isForFieldOrPopup() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof JTextComponent
                || (owner instanceof JComboBox<?> box && box.isPopupVisible())
                || MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }
}
