package io.github.sgdvisualizer.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** The dialogs that the window opens, worked by a person's hand. */
final class Dialogs {
    private Dialogs() {}

    /** Waits for a component that a dialog shows. */
    static Component find(String name) {
        EventThread.await(name + " is shown", () -> WindowDriver.anywhere(name).isPresent());
        return EventThread.read(() -> WindowDriver.anywhere(name).orElseThrow());
    }

    /** Returns what a dialog says. */
    static String message() {
        JTextComponent message = (JTextComponent) find("message-value");
        return EventThread.read(message::getText);
    }

    /** Clicks the button of a dialog that has a text. */
    static void click(WindowDriver window, String text) {
        EventThread.await("a dialog has the button " + text, () -> button(window, text) != null);
        window.hand().click(EventThread.read(() -> button(window, text)));
        awaitKeyboard(window);
    }

    private static @Nullable AbstractButton button(WindowDriver window, String text) {
        return Arrays.stream(Window.getWindows())
                .filter(open -> open != window.window() && open.isShowing())
                .flatMap(WindowDriver::tree)
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> button.isShowing() && text.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    /** Closes a dialog by Escape. */
    static void close(WindowDriver window) {
        EventThread.await(
                "a dialog has the keyboard",
                () -> focusOwner() != null && SwingUtilities.getWindowAncestor(focusOwner()) instanceof Dialog);
        window.hand().close(KeyEvent.VK_ESCAPE);
        EventThread.await("no dialog is open", () -> EventThread.dialogs().isEmpty());
        awaitKeyboard(window);
    }

    static @Nullable Component focusOwner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** A dialog that has just closed may still have it. */
    static void awaitKeyboard(WindowDriver window) {
        EventThread.await("the window has the keyboard", () -> window.window().isFocused());
    }

    /** Types a path into the dialog that asks for a file. */
    static void chooseFile(WindowDriver window, Path path) {
        EventThread.await("a dialog asks for a file", () -> fileField(window) != null);
        JTextField field = EventThread.read(() -> fileField(window));
        EventThread.await("it has the keyboard", field::isFocusOwner);
        window.hand().selectAll();
        window.hand().paste(path.toString());
        window.hand().close(KeyEvent.VK_ENTER);
        EventThread.await("the dialog is closed", () -> fileField(window) == null);
    }

    private static @Nullable JTextField fileField(WindowDriver window) {
        return Arrays.stream(Window.getWindows())
                .filter(open -> open != window.window() && open.isShowing())
                .flatMap(WindowDriver::tree)
                .filter(component -> component instanceof JTextField && component.isShowing())
                .map(JTextField.class::cast)
                .findFirst()
                .orElse(null);
    }
}
