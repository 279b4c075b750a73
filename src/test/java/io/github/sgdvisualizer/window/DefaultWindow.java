package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.window.command.CommandId;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JFileChooser;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One open window for all tests of a class, each of which begins with the lesson. */
abstract class DefaultWindow {
    static WindowDriver window;

    @BeforeAll
    static void open() throws AWTException {
        window = WindowDriver.open();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    final void restoreLesson() {
        window.restoreLesson();
    }

    /** A dialog that has just closed may still have it. */
    static void awaitKeyboard() {
        EventThread.await("the window has the keyboard", () -> window.window().isFocused());
    }

    static Component inDialog(String name) {
        EventThread.await(name + " is shown", () -> WindowDriver.anywhere(name).isPresent());
        return EventThread.read(() -> WindowDriver.anywhere(name).orElseThrow());
    }

    static String message() {
        JTextComponent message = (JTextComponent) inDialog("message-value");
        return EventThread.read(message::getText);
    }

    static void dismissDialog() {
        EventThread.await(
                "a dialog has the keyboard",
                () -> focusOwner() != null && SwingUtilities.getWindowAncestor(focusOwner()) instanceof Dialog);
        window.hand().close(KeyEvent.VK_ESCAPE);
        EventThread.await("no dialog is open", () -> EventThread.dialogs().isEmpty());
        awaitKeyboard();
    }

    /** Clicks the button of a dialog, which closes it. */
    static void answer(String text) {
        clickInDialog(text);
        awaitKeyboard();
    }

    static void clickInDialog(String text) {
        EventThread.await("a dialog has the button " + text, () -> dialogButton(text) != null);
        window.hand().click(EventThread.read(() -> dialogButton(text)));
    }

    private static AbstractButton dialogButton(String text) {
        return Arrays.stream(Window.getWindows())
                .filter(open -> open != window.window() && open.isShowing())
                .flatMap(WindowDriver::tree)
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> button.isShowing() && text.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    static Component focusOwner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** Types a path into the dialog that asks for a file. */
    static void chooseFile(Path path) {
        EventThread.await("a dialog asks for a file", () -> fileField() != null);
        JTextField field = EventThread.read(DefaultWindow::fileField);
        EventThread.await("it has the keyboard", field::isFocusOwner);
        window.hand().selectAll();
        window.hand().paste(path.toString());
        window.hand().close(KeyEvent.VK_ENTER);
        EventThread.await("the dialog is closed", () -> fileField() == null);
    }

    private static JTextField fileField() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(WindowDriver::tree)
                .filter(component -> component instanceof JFileChooser && component.isShowing())
                .flatMap(WindowDriver::tree)
                .filter(component -> component instanceof JTextField && component.isShowing())
                .map(JTextField.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Performs a command of the menu; later, as a dialog may open. */
    static void performByMenu(CommandId id) {
        EventQueue.invokeLater(() -> {
            Action action = window.window().getLayeredPane().getActionMap().get(id.id());
            action.actionPerformed(new ActionEvent(window, ActionEvent.ACTION_PERFORMED, id.id()));
        });
    }
}
