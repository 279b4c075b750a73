package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.command.CommandId;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.Action;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and films that are taken along, by mouse and keys. */
@DisplayTest
final class TakeAlongTest extends DefaultWindow {
    @TempDir
    private Path directory;

    /** Performs a command of the menu, which opens a dialog. */
    private static void perform(CommandId id) {
        EventQueue.invokeLater(() -> {
            Action action = window.window().getLayeredPane().getActionMap().get(id.id());
            action.actionPerformed(new ActionEvent(window, ActionEvent.ACTION_PERFORMED, id.id()));
        });
        EventThread.await(
                "the dialog has the keyboard",
                () -> !window.window().isFocused() && !EventThread.dialogs().isEmpty());
    }

    private static Component inDialog(String name) {
        EventThread.await(name + " is shown", () -> WindowDriver.anywhere(name).isPresent());
        return EventThread.read(() -> WindowDriver.anywhere(name).orElseThrow());
    }

    private static void set(String spinner, int value) {
        JSpinner field = (JSpinner) inDialog(spinner);
        EventThread.run(() -> field.setValue(value));
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

    /** Types a path into the dialog that asks for a file. */
    private static void chooseFile(Path path) {
        EventThread.await("a dialog asks for a file", () -> fileField() != null);
        JTextField field = EventThread.read(TakeAlongTest::fileField);
        EventThread.await("it has the keyboard", field::isFocusOwner);
        window.hand().selectAll();
        window.hand().paste(path.toString());
        window.hand().close(KeyEvent.VK_ENTER);
        EventThread.await("the dialog is closed", () -> fileField() == null);
    }

    private static void awaitNoDialog() {
        EventThread.await("no dialog is open", () -> EventThread.dialogs().isEmpty());
    }

    @Test
    void a_picture_is_saved_in_the_size_that_is_asked_for() throws IOException {
        perform(CommandId.EXPORT_PICTURE);
        set("picture-width", 640);
        set("picture-height", 400);
        window.hand().click(inDialog("picture-save-button"));
        Path file = directory.resolve("board.png");
        chooseFile(file);
        EventThread.await("the picture is there", () -> Files.exists(file));
        awaitNoDialog();

        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(640);
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(400);
    }

    @Test
    void a_picture_is_copied() throws Exception {
        EventThread.run(() ->
                Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection("nothing"), null));
        perform(CommandId.EXPORT_PICTURE);
        set("picture-width", 500);
        window.hand().click(inDialog("picture-copy-button"));

        EventThread.await(
                "the picture is on the clipboard",
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().isDataFlavorAvailable(DataFlavor.imageFlavor));
        Image image = (Image) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.imageFlavor);
        assertThat(image.getWidth(null)).isEqualTo(500);
        awaitNoDialog();
    }

    @Test
    void what_is_too_large_is_told_and_cannot_be_saved() {
        perform(CommandId.EXPORT_PICTURE);
        set("picture-width", 10_000);
        set("picture-height", 10_000);

        JLabel problem = (JLabel) inDialog("picture-problem-value");
        Component save = inDialog("picture-save-button");
        assertThat(EventThread.read(problem::getText)).contains("at most 40 million");
        assertThat(EventThread.read(save::isEnabled)).isFalse();
        window.hand().click(inDialog("picture-cancel-button"));
        awaitNoDialog();
    }

    @Test
    void a_film_tells_its_size_is_saved_and_a_cancelled_one_leaves_nothing() throws IOException {
        perform(CommandId.EXPORT_FILM);
        set("picture-width", 320);
        set("picture-height", 200);
        set("film-to", 4);
        EventThread.await(
                "the size is told",
                () -> ((JLabel) WindowDriver.anywhere("film-estimate-value").orElseThrow())
                        .getText()
                        .equals("5 steps, 0.25 seconds, about 0.10 MB"));
        window.hand().click(inDialog("film-save-button"));
        Path file = directory.resolve("film.gif");
        chooseFile(file);
        EventThread.await("the film is there", () -> Files.exists(file));
        awaitNoDialog();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("GIF89a")
                .contains("NETSCAPE2.0");
        Files.delete(file);

        perform(CommandId.EXPORT_FILM);
        set("picture-width", 3000);
        set("picture-height", 2000);
        set("film-to", 1999);
        window.hand().click(inDialog("film-save-button"));
        chooseFile(file);
        EventThread.await(
                "it is being made",
                () -> WindowDriver.anywhere("film-bar")
                        .filter(bar -> ((JProgressBar) bar).getValue() > 0)
                        .isPresent());
        window.hand().click(inDialog("film-cancel-button"));
        awaitNoDialog();
        EventThread.await("nothing is left", () -> {
            try (Stream<Path> left = Files.list(directory)) {
                return left.findAny().isEmpty();
            } catch (IOException e) {
                return false;
            }
        });
    }
}
