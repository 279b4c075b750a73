package io.github.sgdvisualizer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program and its points beside it: an export that fails leaves both as they were. */
final class ExportsTest {
    @TempDir
    private Path folder;

    private Path program;
    private Path points;

    @BeforeEach
    void namePaths() {
        program = folder.resolve("run" + ExportKind.PLAIN_SCRIPT.ending());
        points = folder.resolve("run.points.csv");
    }

    private void export(int count) throws WriteFailedException {
        Settings settings =
                Settings.DEFAULT.withSource(Settings.DEFAULT.generated().withCount(count));
        Exports.write(
                ExportKind.PLAIN_SCRIPT, program, Experiment.of(settings), 5, PictureOptions.DEFAULT, Progress.NONE);
    }

    private void assertRefused() {
        assertThatThrownBy(() -> export(2_000)).isInstanceOf(WriteFailedException.class);
    }

    @Test
    void both_are_written_and_replaced() throws IOException {
        export(1_500);
        String before = Files.readString(points);

        export(2_000);

        assertThat(before.lines()).hasSize(1_501);
        assertThat(Files.readString(points).lines()).hasSize(2_001);
        assertThat(program).content().contains("run.points.csv");
        assertThat(folder).isDirectoryContaining(program::equals).isDirectoryContaining(points::equals);
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void if_the_program_cannot_be_written_no_points_are() throws IOException {
        Files.createDirectory(program);

        assertRefused();
        assertThat(points).doesNotExist();

        Files.writeString(points, "x,y\n");
        assertRefused();
        assertThat(points).hasContent("x,y\n");
    }

    @Test
    void if_the_points_cannot_be_written_no_program_is() throws IOException {
        Files.createDirectory(points);

        assertRefused();
        assertThat(program).doesNotExist();

        Files.writeString(program, "print(1)\n");
        assertRefused();
        assertThat(program).hasContent("print(1)\n");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void a_link_to_no_file_is_the_same_after_an_export_that_failed() throws IOException {
        Files.createDirectory(points);
        Files.createSymbolicLink(program, Path.of("elsewhere.py"));

        assertRefused();

        assertThat(program).isSymbolicLink();
        assertThat(folder.resolve("elsewhere.py")).doesNotExist();
    }
}
