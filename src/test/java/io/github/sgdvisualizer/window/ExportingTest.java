package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.command.CommandId;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on screen is exported to files. */
@DisplayTest
final class ExportingTest extends DefaultWindow {
    @TempDir
    private Path directory;

    private static String export(CommandId id, Path file, Path written) throws IOException {
        performByMenu(id);
        chooseFile(file);
        EventThread.await("the file is there", () -> Files.exists(written));
        awaitKeyboard();
        return Files.readString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPORT_SCRIPT, py, for t in range(100):",
        "EXPORT_NOTEBOOK, ipynb, for t in range(100):",
        "EXPORT_PLAIN_PYTHON, py, for t in range(100):",
        "EXPORT_SPREADSHEET, csv, =N102-M102*P102",
        "EXPORT_RUN, csv, '\n100,'",
        "WORKSHEET, html, <!DOCTYPE html>"
    })
    void each_kind_is_exported_with_its_ending_and_from_the_first_step_with_a_hundred(
            CommandId id, String ending, String content) throws IOException {
        assertThat(export(id, directory.resolve("mine"), directory.resolve("mine." + ending)))
                .contains(content.translateEscapes());
    }

    @Test
    void a_run_is_exported_up_to_the_step_on_screen() throws IOException {
        for (int i = 1; i <= 3; i++) {
            window.press(KeyEvent.VK_RIGHT);
            window.awaitText("step-value", String.valueOf(i));
        }
        Path script = directory.resolve("three.py");

        assertThat(export(CommandId.EXPORT_SCRIPT, script, script)).contains("for t in range(3):");
    }

    @Test
    void a_file_is_replaced_only_when_that_is_said() throws IOException {
        Path script = Files.writeString(directory.resolve("old.py"), "old");
        performByMenu(CommandId.EXPORT_SCRIPT);
        chooseFile(script);

        assertThat(message()).contains("old.py");
        dismissDialog();

        assertThat(script).hasContent("old");
    }

    @Test
    void what_cannot_be_written_is_told_in_one_sentence() {
        Path nowhere = directory.resolve("missing").resolve("run.py");
        performByMenu(CommandId.EXPORT_SCRIPT);
        chooseFile(nowhere);

        assertThat(message()).contains(nowhere.toString(), "no folder");
        dismissDialog();
    }
}
