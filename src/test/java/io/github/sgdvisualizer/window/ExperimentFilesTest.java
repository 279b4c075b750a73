package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.file.experiment.ExperimentFile;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.view.ViewsPanel;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments saved, opened and shared in the real window. */
@DisplayTest
final class ExperimentFilesTest extends DefaultWindow {
    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("mine.sgdrun");
        window.pauseAtStart();
    }

    @AfterEach
    void forgetFiles() {
        new WindowPreferences().setRecentFiles(List.of());
        // What the next test finds has no file.
        paste("-r 0.123 --paused");
        EventThread.await(
                "it is opened or asked about",
                () -> window.text("learning-rate-field").equals("0.123")
                        || !EventThread.dialogs().isEmpty());
        if (!EventThread.dialogs().isEmpty()) {
            answer("Don't save");
        }
        window.awaitText("learning-rate-field", "0.123");
        awaitTitle("SGD Visualizer");
    }

    private static String title() {
        return EventThread.read(() -> window.window().getTitle());
    }

    private static void awaitTitle(String title) {
        EventThread.await("the title is " + title, () -> title().equals(title));
    }

    private static void paste(String text) {
        awaitKeyboard();
        EventThread.run(
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
        window.press(Hand.shortcutKey(), KeyEvent.VK_V);
    }

    private static String clipboard() {
        return EventThread.read(() -> {
            try {
                return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void save() {
        window.press(Hand.shortcutKey(), KeyEvent.VK_S);
        chooseFile(file);
        awaitTitle("mine.sgdrun – SGD Visualizer");
        awaitKeyboard();
    }

    private Experiment saved() {
        try {
            return ExperimentFile.read(file);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_saved_is_opened_again_with_all_that_was_on_screen() {
        window.set("learning-rate-field", "0.3");
        window.press(KeyEvent.VK_K);
        window.set("learning-rate-field", "0.05");
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "1");
        performByMenu(CommandId.STAGE_LOSS);
        performByMenu(CommandId.LOG);
        EventThread.run(() -> {});
        EventThread.await("the loss is large", () -> stage() == ScreenPart.LOSS);
        save();
        assertThat(saved().settings().learningRate()).isEqualTo(0.05);
        assertThat(saved().kept()).hasSize(1);
        window.restoreLesson();
        window.pauseAtStart();
        awaitTitle("mine.sgdrun (unsaved) – SGD Visualizer");

        window.chooseItem("file-menu", "recent-menu", "recent-0-item");
        answer("Don't save");

        window.awaitText("step-value", "1");
        window.awaitText("learning-rate-field", "0.05");
        awaitTitle("mine.sgdrun – SGD Visualizer");
        assertThat(stage()).isEqualTo(ScreenPart.LOSS);
        assertThat(saved().viewState().look().logarithmicLoss()).isTrue();
        window.press(Hand.shortcutKey(), KeyEvent.VK_S);
        awaitKeyboard();
        awaitTitle("mine.sgdrun – SGD Visualizer");
    }

    private static ScreenPart stage() {
        return EventThread.read(() -> WindowDriver.tree(window.window())
                .filter(ViewsPanel.class::isInstance)
                .map(ViewsPanel.class::cast)
                .findFirst()
                .orElseThrow()
                .arrangement()
                .stage());
    }

    private static boolean isEnabled(CommandId id) {
        JMenuItem item = window.item(id);
        return EventThread.read(item::isEnabled);
    }

    @Test
    void a_change_is_told_in_the_title_until_it_is_saved_or_taken_back() {
        save();

        window.set("learning-rate-field", "0.3");
        awaitTitle("mine.sgdrun (unsaved) – SGD Visualizer");
        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        awaitTitle("mine.sgdrun – SGD Visualizer");

        window.set("learning-rate-field", "0.2");
        awaitTitle("mine.sgdrun (unsaved) – SGD Visualizer");
        window.press(Hand.shortcutKey(), KeyEvent.VK_S);
        awaitTitle("mine.sgdrun – SGD Visualizer");
        assertThat(saved().settings().learningRate()).isEqualTo(0.2);
    }

    @Test
    void a_kept_run_is_unsaved_work() {
        save();

        window.press(KeyEvent.VK_K);
        awaitTitle("mine.sgdrun (unsaved) – SGD Visualizer");

        window.press(Hand.shortcutKey(), KeyEvent.VK_S);
        awaitTitle("mine.sgdrun – SGD Visualizer");
        assertThat(saved().kept()).hasSize(1);
    }

    @Test
    void playing_is_no_change() {
        save();

        window.press(KeyEvent.VK_RIGHT);

        window.awaitText("step-value", "1");
        assertThat(title()).isEqualTo("mine.sgdrun – SGD Visualizer");
    }

    @Test
    void a_window_with_unsaved_work_asks_before_it_closes_and_stays_if_that_is_cancelled() {
        save();
        window.set("learning-rate-field", "0.3");
        awaitTitle("mine.sgdrun (unsaved) – SGD Visualizer");

        closeByFrame();
        assertThat(message()).isEqualTo("There are changes that are not saved to " + file + ".");
        answer("Cancel");

        assertThat(EventThread.read(() -> window.window().isShowing())).isTrue();
        assertThat(saved().settings().learningRate()).isEqualTo(0.1);
    }

    /** Closes the window by its frame; later, as a dialog may open. */
    private static void closeByFrame() {
        EventQueue.invokeLater(
                () -> window.window().dispatchEvent(new WindowEvent(window.window(), WindowEvent.WINDOW_CLOSING)));
    }

    @Test
    void kept_runs_that_are_in_no_file_are_asked_about_before_the_window_closes() {
        window.press(KeyEvent.VK_K);
        EventThread.await("a run is kept", () -> window.isShown("kept-loss-value-0"));

        closeByFrame();

        assertThat(message()).isEqualTo("Kept runs or points of your own are not saved in a file.");
        answer("Cancel");
        assertThat(EventThread.read(() -> window.window().isShowing())).isTrue();
        assertThat(window.isShown("kept-loss-value-0")).isTrue();
    }

    @Test
    void before_another_experiment_is_opened_the_changes_can_be_saved() {
        save();
        window.set("learning-rate-field", "0.3");
        awaitTitle("mine.sgdrun (unsaved) – SGD Visualizer");

        paste("-r 0.7 --paused");
        answer("Save");

        window.awaitText("learning-rate-field", "0.7");
        awaitTitle("SGD Visualizer");
        assertThat(saved().settings().learningRate()).isEqualTo(0.3);
    }

    @Test
    void a_damaged_file_is_refused_in_one_sentence_and_changes_nothing() throws IOException {
        save();
        Files.writeString(file, Files.readString(file).replace("\"learning-rate\": 0.1", "\"learning-rate\": -1"));
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "1");

        window.press(Hand.shortcutKey(), KeyEvent.VK_O);
        chooseFile(file);

        assertThat(message())
                .isEqualTo("mine.sgdrun was not opened. It is damaged: run.learning-rate is -1;"
                        + " allowed: a finite number above 0.");
        dismissDialog();
        window.awaitText("step-value", "1");
        window.awaitText("learning-rate-field", "0.1");
    }

    @Test
    void an_experiment_is_dropped_on_the_window() throws IOException {
        ExperimentFile.write(
                file,
                Experiment.of(Experiment.DEFAULT.settings().withLearningRate(0.4))
                        .withPlaying(new Playing(7, true, Speed.DEFAULT, Repeat.ONCE)));

        drop(file);

        window.awaitText("step-value", "7");
        window.awaitText("learning-rate-field", "0.4");
        awaitTitle("mine.sgdrun – SGD Visualizer");
    }

    private static void drop(Path dropped) {
        EventThread.run(() -> {
            JComponent content = (JComponent) window.window().getContentPane();
            content.getTransferHandler()
                    .importData(new TransferHandler.TransferSupport(content, new DroppedFile(dropped)));
        });
    }

    /** A file as a file manager passes it. */
    private record DroppedFile(Path file) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(file.toFile());
        }
    }

    @Test
    void what_is_copied_as_a_command_opens_the_same_when_it_is_pasted() {
        window.set("learning-rate-field", "0.3");
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "1");
        window.chooseItem("edit-menu", "copy-command-item");
        EventThread.await(
                "it is copied", () -> clipboard().contains("-r") || clipboard().contains("learning-rate"));
        String command = clipboard();
        assertThat(command).isEqualTo("java -jar sgd-visualizer.jar --learning-rate 0.3 --at-step 1 --paused");

        window.restoreLesson();
        window.pauseAtStart();
        paste(command);

        window.awaitText("step-value", "1");
        window.awaitText("learning-rate-field", "0.3");
    }

    @Test
    void what_a_command_cannot_say_is_named_and_a_file_is_offered() {
        window.set("learning-rate-field", "0.3");
        window.press(KeyEvent.VK_K);

        window.chooseItem("edit-menu", "copy-command-item");
        assertThat(message()).isEqualTo("The command is copied. It cannot say: kept runs. A file can.");
        clickInDialog("Save as a file …");
        chooseFile(file);

        awaitTitle("mine.sgdrun – SGD Visualizer");
        assertThat(saved().kept()).hasSize(1);
    }

    @Test
    void a_pasted_command_that_names_a_file_or_is_wrong_is_refused() throws IOException {
        Path table = Files.writeString(directory.resolve("secret.csv"), "1,2\n3,4\n");
        paste("--data " + table);
        assertThat(message()).isEqualTo("Option '--data' is not allowed in a pasted line");
        dismissDialog();

        paste("--learning-rate -3");
        assertThat(message()).contains("--learning-rate", "-3", "a finite number above 0");
        dismissDialog();
        window.awaitText("learning-rate-field", "0.1");
    }

    @Test
    void what_a_lesson_shows_never_takes_the_place_of_the_file_s_experiment() {
        window.set("learning-rate-field", "0.3");
        save();
        performByMenu(CommandId.LESSON_LINE);
        EventThread.await("the lesson asks", () -> window.isShown("see-button"));
        EventThread.run(() -> {});
        assertThat(title()).isEqualTo("mine.sgdrun – SGD Visualizer");
        assertThat(Stream.of(
                                CommandId.SAVE,
                                CommandId.SAVE_AS,
                                CommandId.COPY_COMMAND,
                                CommandId.COPY_SCENE,
                                CommandId.EXPORT_FILM)
                        .filter(ExperimentFilesTest::isEnabled))
                .as("what would tell the answer")
                .isEmpty();

        paste("-r 0.7 --paused");

        window.awaitText("learning-rate-field", "0.7");
        EventThread.await("the lesson is closed", () -> !window.isShown("lesson-column"));
        assertThat(saved().settings().learningRate()).isEqualTo(0.3);
    }

    @Test
    void points_of_one_s_own_that_are_in_no_file_are_not_lost_without_a_question() {
        paste("0,1\n1,2\n2,4\n");
        window.awaitText("data-button", "Pasted points");

        paste("-r 0.7 --paused");

        assertThat(message()).isEqualTo("Kept runs or points of your own are not saved in a file.");
        answer("Cancel");
        assertThat(window.text("data-button")).isEqualTo("Pasted points");
    }

    @Test
    void a_prediction_that_is_asked_for_ends_when_an_experiment_is_opened() {
        window.press(KeyEvent.VK_Q);
        EventThread.await("a prediction is asked for", () -> window.isShown("see-button"));

        paste("-r 0.7 --paused");

        window.awaitText("learning-rate-field", "0.7");
        EventThread.await("nothing is asked", () -> !window.isShown("see-button"));
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "1");
    }

    @Test
    void an_experiment_can_be_opened_where_the_points_are_locked() {
        paste("--lock data --paused");
        EventThread.await("the points are locked", () -> {
            return !isEnabled(CommandId.DATA_ADD_OUTLIER);
        });
        paste("0,1\n1,2\n2,4\n");
        window.awaitText(
                "notice-value", "The lesson keeps the points as they are: none can be added, moved or replaced.");
        assertThat(window.text("data-button")).isEqualTo("The lesson's points");

        paste("-r 0.7 --paused");

        window.awaitText("learning-rate-field", "0.7");
    }
}
