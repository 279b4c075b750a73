package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.file.log.LogDirectory;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user sees of an error that the program did not expect, on whichever thread it happened. */
@DisplayTest
final class ErrorsTest {
    private static final String SENTENCE =
            "The program met an error that it did not expect; if it does not go on as it should, choose Reset or Restore the lesson.";

    private final String home = System.getProperty("user.home");

    @TempDir
    private Path directory;

    private WindowDriver window;

    /** An error that says a student's name, which must not get into a report. */
    private static IllegalStateException error() {
        return new IllegalStateException("Anna");
    }

    @BeforeEach
    void open() throws Exception {
        System.setProperty("user.home", directory.toString());
        window = WindowDriver.open();
    }

    @AfterEach
    void close() {
        EventThread.run(() -> WindowDriver.anywhere("trouble-details")
                .or(() -> WindowDriver.anywhere("trouble-close-button"))
                .ifPresent(part ->
                        javax.swing.SwingUtilities.getWindowAncestor(part).dispose()));
        window.close();
        System.setProperty("user.home", home);
    }

    private static Component shown(String name) {
        EventThread.await(
                name + " is to be seen", () -> WindowDriver.anywhere(name).isPresent());
        return EventThread.read(() -> WindowDriver.anywhere(name).orElseThrow());
    }

    private static String text(String name) {
        JTextComponent field = (JTextComponent) shown(name);
        return EventThread.read(field::getText);
    }

    private static boolean isShown(String name) {
        return EventThread.read(() -> WindowDriver.anywhere(name).isPresent());
    }

    private void click(String name) {
        Component button = shown(name);
        window.hand().click(button);
    }

    private void closeDialog() {
        AbstractButton close = (AbstractButton) shown("trouble-close-button");
        EventThread.run(close::doClick);
        EventThread.await("the dialog is closed", () -> !isShown("trouble-close-button"));
    }

    private static String log() {
        try {
            return Files.readString(Path.of(text("trouble-log-field")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void assertTold(String thread) {
        assertThat(text("message-value")).isEqualTo(SENTENCE);
        assertThat(isShown("trouble-count")).isFalse();
        assertThat(log())
                .contains(", thread " + thread, "java.lang.IllegalStateException\n\tat ", "ErrorsTest.error")
                .doesNotContain("Anna");
        closeDialog();
        // The window lives.
        window.click("reset-button");
        window.awaitText("step-value", "0");
        if (!window.plays()) {
            window.click("play-button");
        }
        window.awaitStep(1);
    }

    @Test
    void on_the_event_thread() {
        EventQueue.invokeLater(() -> {
            throw error();
        });

        assertTold("AWT-EventQueue-0");
    }

    /** Nothing that can be clicked makes the engine fail, so the test takes it out of the window. */
    @Test
    void on_the_engine_s_thread() throws ReflectiveOperationException {
        Field field = MainWindow.class.getDeclaredField("engine");
        field.setAccessible(true);
        Engine engine = (Engine) field.get(window.window());
        engine.editor().change(settings -> {
            throw error();
        });

        assertTold("engine");
    }

    @Test
    void on_a_thread_of_its_own() throws InterruptedException {
        Thread thread = new Thread(
                () -> {
                    throw error();
                },
                "look of the system");
        thread.start();
        thread.join();

        assertTold("look of the system");
    }

    @Test
    void the_details_open_close_and_are_copied() throws Exception {
        EventQueue.invokeLater(() -> {
            throw error();
        });
        Path file = Path.of(text("trouble-log-field"));
        assertThat(file).isEqualTo(LogDirectory.ofSystem().orElseThrow().resolve("errors.log"));
        assertThat(isShown("trouble-details")).isFalse();

        click("trouble-details-button");
        String details = text("trouble-details");
        click("trouble-copy-button");

        assertThat(log()).isEqualTo(details + "\n");
        assertThat(EventThread.read(() -> {
                    try {
                        return Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }))
                .isEqualTo(details);
        JTextArea area = (JTextArea) shown("trouble-details");
        assertThat(EventThread.read(() -> area.getAccessibleContext().getAccessibleName()))
                .isEqualTo("Details");
        click("trouble-details-button");
        EventThread.await("closed again", () -> !isShown("trouble-details"));
        window.hand().close(KeyEvent.VK_ESCAPE);
        EventThread.await("Escape closes", () -> !isShown("trouble-close-button"));
    }

    @Test
    void what_fails_again_and_again_is_counted_in_one_dialog_and_written_a_few_times() throws Exception {
        for (int i = 0; i < 500; i++) {
            EventQueue.invokeLater(() -> {
                throw error();
            });
        }

        EventThread.await(
                "all are counted",
                () -> WindowDriver.anywhere("trouble-count")
                        .filter(label -> ((JLabel) label).getText().equals("This has happened 500 times."))
                        .isPresent());
        assertThat(EventThread.dialogs()).isEqualTo("SGD Visualizer: something went wrong");
        try (Stream<String> lines = log().lines()) {
            assertThat(lines.filter(line -> line.contains("java.lang.IllegalStateException")))
                    .containsExactly(
                            "java.lang.IllegalStateException",
                            "10 × java.lang.IllegalStateException",
                            "100 × java.lang.IllegalStateException");
        }
        closeDialog();
    }

    @Test
    void two_errors_are_told_by_one_dialog_and_both_are_written() {
        EventQueue.invokeLater(() -> {
            throw error();
        });
        shown("trouble-details-button");
        EventQueue.invokeLater(() -> {
            throw new ArithmeticException("/ by zero");
        });
        shown("trouble-count");

        click("trouble-details-button");

        assertThat(text("trouble-details"))
                .contains("java.lang.IllegalStateException\n", "java.lang.ArithmeticException: / by zero\n");
        assertThat(log()).contains("java.lang.IllegalStateException\n", "java.lang.ArithmeticException: / by zero\n");
        closeDialog();
    }

    @Test
    void painting_that_always_fails_can_be_silenced_and_the_rest_of_the_window_used() {
        JComponent broken = new JComponent() {
            @Override
            protected void paintComponent(Graphics g) {
                throw error();
            }
        };
        EventThread.run(() -> {
            window.window().setGlassPane(broken);
            broken.setVisible(true);
        });
        shown("trouble-close-button");
        assertThat(isShown("trouble-mute-box")).isFalse();
        click("trouble-close-button");
        // What lay under the dialog is painted, and tells of it again.
        EventThread.run(broken::repaint);
        AbstractButton mute = (AbstractButton) shown("trouble-mute-box");
        window.hand().click(mute);
        assertThat(EventThread.read(mute::isSelected)).isTrue();
        closeDialog();
        EventThread.run(broken::repaint);
        EventThread.run(broken::repaint);
        window.awaitStep(1);

        assertThat(EventThread.dialogs()).isEmpty();
        EventThread.run(() -> broken.setVisible(false));
    }

    @Test
    void where_no_log_can_be_written_the_error_is_told_all_the_same() throws IOException {
        Path place = LogDirectory.ofSystem().orElseThrow();
        Assumptions.assumeTrue(place.startsWith(directory), "the environment names another place");
        Files.createDirectories(place.getParent());
        Files.writeString(place, "in the way");
        EventQueue.invokeLater(() -> {
            throw error();
        });

        shown("trouble-close-button");
        assertThat(isShown("trouble-log-field")).isFalse();
        assertThat(EventThread.read(() -> WindowDriver.markup())).isEmpty();
        closeDialog();
    }

    @Test
    void without_memory_it_says_what_helps() {
        EventQueue.invokeLater(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(text("message-value")).isEqualTo("There is not enough memory for this; try it with fewer points.");
        closeDialog();
    }

    @Test
    void an_error_while_another_dialog_is_open_is_told_on_top_of_it() {
        window.press(KeyEvent.VK_F1);
        EventQueue.invokeLater(() -> {
            throw error();
        });

        closeDialog();
    }
}
