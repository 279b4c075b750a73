package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.command.CommandId;
import java.awt.Component;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures and films that are taken along, by mouse and keys. */
@DisplayTest
final class TakeAlongTest extends DefaultWindow {
    @TempDir
    private Path directory;

    private static void set(String spinner, int value) {
        JSpinner field = (JSpinner) inDialog(spinner);
        EventThread.run(() -> field.setValue(value));
    }

    private static void awaitNoDialog() {
        EventThread.await("no dialog is open", () -> EventThread.dialogs().isEmpty());
    }

    @Test
    void a_picture_is_saved_in_the_size_that_is_asked_for() throws IOException {
        performByMenu(CommandId.EXPORT_PICTURE);
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

    @ParameterizedTest
    @CsvSource({
        "EXPORT_PICTURE, picture, my.plot, my.plot.png",
        "EXPORT_PICTURE, picture, table.csv, table.csv.png",
        "EXPORT_PICTURE, picture, photo.jpg, photo.jpg.png",
        "EXPORT_PICTURE, picture, shapes.SVG, shapes.SVG",
        "EXPORT_FILM, film, board.png, board.png.gif",
    })
    void a_file_has_the_ending_of_what_it_is(CommandId id, String key, String name, String written) throws IOException {
        performByMenu(id);
        set("picture-width", 320);
        set("picture-height", 200);
        if (id == CommandId.EXPORT_FILM) {
            set("film-to", 1);
            awaitSize("2 steps");
        }
        window.hand().click(inDialog(key + "-save-button"));
        chooseFile(directory.resolve(name));
        Path file = directory.resolve(written);
        EventThread.await("the file is there", () -> Files.exists(file));
        awaitNoDialog();

        try (Stream<Path> all = Files.list(directory)) {
            assertThat(all).containsExactly(file);
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 5))
                .isEqualTo(written.endsWith("gif") ? "GIF89" : written.endsWith("png") ? "\u0089PNG\r" : "<?xml");
    }

    @Test
    void a_film_that_is_being_saved_cannot_be_changed_and_one_that_failed_can() {
        performByMenu(CommandId.EXPORT_FILM);
        set("picture-width", 3000);
        set("picture-height", 2000);
        window.hand().click(inDialog("film-save-button"));
        chooseFile(directory.resolve("film.gif"));
        EventThread.await("it is being made", () -> isEnabled("film-cancel-button") && !isEnabled("film-save-button"));
        for (String field : List.of("film-to", "picture-width", "picture-view-box", "picture-caption-field")) {
            assertThat(EventThread.read(() -> isEnabled(field))).as(field).isFalse();
        }
        window.hand().click(inDialog("film-cancel-button"));
        awaitNoDialog();

        performByMenu(CommandId.EXPORT_FILM);
        set("film-to", 1);
        awaitSize("2 steps");
        window.hand().click(inDialog("film-save-button"));
        chooseFile(directory.resolve("missing").resolve("film.gif"));
        assertThat(message()).contains("no folder");
        clickInDialog("OK");
        EventThread.await("it can be changed", () -> isEnabled("film-to") && isEnabled("film-save-button"));
        window.hand().click(inDialog("film-cancel-button"));
        awaitNoDialog();
    }

    private static void awaitSize(String steps) {
        EventThread.await(
                "the size is told",
                () -> WindowDriver.anywhere("film-estimate-value")
                        .filter(value -> ((JLabel) value).getText().startsWith(steps)
                                && ((JLabel) value).getText().contains("about"))
                        .isPresent());
    }

    private static boolean isEnabled(String name) {
        return WindowDriver.anywhere(name).filter(Component::isEnabled).isPresent();
    }

    @Test
    void a_picture_is_copied() throws Exception {
        EventThread.run(() ->
                Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection("nothing"), null));
        performByMenu(CommandId.EXPORT_PICTURE);
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
        performByMenu(CommandId.EXPORT_PICTURE);
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
        performByMenu(CommandId.EXPORT_FILM);
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

        performByMenu(CommandId.EXPORT_FILM);
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
