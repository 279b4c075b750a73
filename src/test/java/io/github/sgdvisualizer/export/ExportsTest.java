package io.github.sgdvisualizer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** As other programs tell files of these kinds apart. */
    @ParameterizedTest
    @CsvSource({
        "run.py, import torch",
        "run.plain.py, points = [",
        "run.ipynb, '\"cell_type\": \"markdown\"'",
        "run.formulas.csv, '=A3*A3'",
        "run.csv, 'step,slope,intercept,loss'",
        "run.html, <!DOCTYPE html>",
        "run.png, \u0089PNG",
        "run.svg, <?xml",
        "run.gif, GIF89a",
    })
    void each_kind_is_written_as_what_its_ending_says(String name, String sign) throws IOException {
        Path file = folder.resolve(name);
        PictureOptions small = new PictureOptions(
                PictureView.POINTS, 160, 120, 1, Shade.LIGHT, 2, new PictureOptions.Film(0, 2, 50, true), "");

        Exports.write(file, Experiment.DEFAULT, 5, small);

        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(content.substring(0, Math.min(content.length(), 2_000))).contains(sign);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_notebook_shows_the_points_and_the_line_as_a_picture() throws IOException {
        Path file = folder.resolve("run.ipynb");

        Exports.write(file, Experiment.DEFAULT, 5, PictureOptions.DEFAULT);

        // Base64 of the first bytes of any PNG.
        assertThat(Files.readString(file)).contains("\"image/png\"").contains("iVBORw0KGgo");
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
