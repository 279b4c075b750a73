package io.github.sgdvisualizer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.options.Request;
import io.github.sgdvisualizer.text.UiLocales;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportTest extends TerminalFixture {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("worksheet.html");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void a_worksheet_is_written_without_a_window_and_one_line_says_so() throws IOException {
        assertThat(run("--export", file.toString(), "-r", "0.25")).isEmpty();

        assertThat(errors()).containsExactly("sgd-visualizer: " + file + " was written.");
        assertThat(terminal.status()).isEqualTo(Terminal.OK);
        assertThat(files()).containsExactly(file);
        assertThat(file)
                .content()
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("0.25");
    }

    @Test
    void exporting_needs_no_window() {
        assertThat(terminal.read("", "--export", file.toString()))
                .hasValueSatisfying(request -> assertThat(request.headless()).isTrue());
        assertThat(Request.DEFAULT.headless()).isFalse();
    }

    @Test
    void several_files_are_written_and_the_language_holds_for_them() throws Throwable {
        Path other = folder.resolve("ARBEITSBLATT.HTML");
        UiLocales.in(
                "en", () -> run("--headless", "--export", file.toString(), "--export=" + other, "--language", "de"));

        assertThat(errors())
                .containsExactly(
                        "sgd-visualizer: " + file + " wurde geschrieben.",
                        "sgd-visualizer: " + other + " wurde geschrieben.");
        assertThat(other).hasSameTextualContentAs(file).content().contains("Gradientenabstieg");
    }

    @Test
    void an_existing_file_is_refused_and_with_overwrite_replaced() throws IOException {
        Files.writeString(file, "mine");
        Path other = folder.resolve("other.html");

        run("--export", other.toString(), "--export", file.toString());

        assertThat(errors()).singleElement().asString().contains(file.toString(), "exists", "--overwrite");
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
        assertThat(file).hasContent("mine");
        assertThat(other).doesNotExist();

        run("--overwrite", "--export", file.toString());

        assertThat(file).content().startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--export sheet.pdf | '--export' | \"sheet.pdf\" | .html",
                "--export html | '--export' | \"html\" | .html",
                "--export sheet.html.txt | '--export' | \"sheet.html.txt\" | .html",
                "--export | '--export' | Missing | --help",
                "--overwrite | --overwrite | nothing without | --export",
                "--size 640x360 | --size | nothing without | --export ….png",
                "--export a.html --caption A | --caption | nothing without | --export ….svg",
                "--export a.png --no-loop | --no-loop | nothing without | --export ….gif",
                "--export a.png --size 99x99 | '--size' | \"99x99\" | 160x120",
                "--export a.png --size 640 | '--size' | \"640\" | 16384x16384",
                "--export a.png --size 16384x16384 | --size | too large | 40 million",
                "--export a.svg --size 16384x16384 | --size | too large | 40 million",
                "--export a.gif --size 4000x3000 | --size | too large | 9 million",
                "--export a.gif --film-steps 0..2000 | --film-steps | too long | 2000",
                "--export a.gif --film-steps 5..4 | '--film-steps' | \"5..4\" | not after the second",
                "--export a.gif --film-steps 5 | '--film-steps' | \"5\" | 0..100",
                "--export a.gif --frame-time 5 | '--frame-time' | \"5\" | from 20 to 10000",
                "--export a.png --scale 4 | '--scale' | \"4\" | from 1 to 3",
                "--headless --lesson a.md --export a.html | --lesson | --export | only one of the two",
            },
            quoteCharacter = '`')
    void what_cannot_be_exported_ends_with_status_2_and_one_line(
            String options, String where, String given, String allowed) {
        assertThat(run(options.strip().split(" +", -1))).isEmpty();

        assertThat(errors()).singleElement().asString().contains(where, given, allowed);
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
    }

    @Test
    void pictures_and_films_are_written_as_the_options_say() throws IOException {
        Path png = folder.resolve("a.png");
        Path svg = folder.resolve("a.svg");
        Path gif = folder.resolve("a.gif");

        run(("--export %s --export %s --export %s --size 320x200 --scale 2 --film-steps 3..5 --no-loop --at-step 7"
                        + " --theme dark --view points")
                .formatted(png, svg, gif)
                .split(" "));

        assertThat(errors()).hasSize(3).allMatch(line -> line.endsWith(" was written."));
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(640);
        // The dark look's background.
        assertThat(ImageIO.read(png.toFile()).getRGB(1, 1) & 0xff_ffff).isEqualTo(0x1d2024);
        assertThat(svg).content().contains("viewBox=\"0 0 320 200\"", "width=\"640\"");
        assertThat(Files.readString(gif, StandardCharsets.ISO_8859_1))
                .startsWith("GIF89a")
                .doesNotContain("NETSCAPE");
    }

    @Test
    void a_failed_write_ends_with_status_1_and_one_line_and_the_other_files_are_written() throws IOException {
        Path nowhere = folder.resolve("missing").resolve("sheet.html");
        Path directory = Files.createDirectory(folder.resolve("folder.html"));

        assertThat(run(
                        "--overwrite",
                        "--export",
                        nowhere.toString(),
                        "--export",
                        directory.toString(),
                        "--export",
                        file.toString()))
                .isEmpty();

        assertThat(errors())
                .containsExactly(
                        "sgd-visualizer: " + nowhere + " could not be written: there is no folder "
                                + nowhere.getParent() + ".",
                        "sgd-visualizer: " + directory + " could not be written: it is a folder; a file is needed.",
                        "sgd-visualizer: " + file + " was written.");
        assertThat(terminal.status()).isEqualTo(Terminal.FAILED);
        assertThat(files()).containsExactlyInAnyOrder(directory, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.py", "run.plain.py", "run.ipynb", "run.formulas.csv", "run.csv", "RUN.HTML"})
    void each_kind_is_written_with_the_same_bytes_each_time(String name) throws IOException {
        Path one = folder.resolve(name);
        Path other = Files.createDirectory(folder.resolve("other")).resolve(name);

        run("--export", one.toString(), "--export", other.toString(), "--steps", "20");

        assertThat(errors()).hasSize(2).allMatch(line -> line.endsWith(" was written."));
        assertThat(one).isNotEmptyFile().hasSameBinaryContentAs(other);
    }

    @Test
    void the_table_of_a_run_is_what_would_be_printed() throws IOException {
        Path table = folder.resolve("run.csv");
        String[] settings = {"-o", "adam", "-b", "7", "--seed", "3", "--steps", "12"};

        run(Stream.concat(Stream.of(settings), Stream.of("--export", table.toString()))
                .toArray(String[]::new));
        List<String> printed = run(Stream.concat(Stream.of(settings), Stream.of("--headless", "--format", "csv"))
                .toArray(String[]::new));

        assertThat(Files.readAllLines(table)).hasSize(14).isEqualTo(printed);
    }

    /** Returns the options of points from a file. */
    private String[] withData(int count, String... others) throws IOException {
        Path data = folder.resolve("data.txt");
        Files.writeString(
                data,
                IntStream.range(0, count)
                        .mapToObj(i -> i / 1000.0 + "," + (i % 7 - 3))
                        .collect(Collectors.joining("\n", "x,y\n", "\n")));
        return Stream.concat(Stream.of("--data", data.toString()), Stream.of(others))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "run.py, 1000, false",
        "run.py, 1001, true",
        "run.ipynb, 1001, true",
        "run.plain.py, 1001, true",
        "run.csv, 1001, false",
        "run.html, 1001, false"
    })
    void many_points_are_written_to_a_file_beside_a_program(String name, int count, boolean isBeside)
            throws IOException {
        run(withData(count, "--export", folder.resolve(name).toString(), "--steps", "3"));

        Path points = folder.resolve("run.points.csv");
        assertThat(Files.exists(points)).isEqualTo(isBeside);
        if (isBeside) {
            assertThat(points)
                    .content()
                    .startsWith("x,y\n0.0,-3.0\n0.001,-2.0\n")
                    .hasLineCount(count + 1);
            assertThat(folder.resolve(name)).content().contains("run.points.csv");
        }
    }

    @Test
    void an_existing_file_of_points_is_refused_like_the_export_itself() throws IOException {
        Path script = folder.resolve("run.py");
        Path points = Files.writeString(folder.resolve("run.points.csv"), "mine");

        run(withData(1_001, "--export", script.toString()));

        assertThat(errors()).singleElement().asString().contains(points.toString(), "exists", "--overwrite");
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
        assertThat(points).hasContent("mine");
        assertThat(script).doesNotExist();

        run(withData(1_001, "--overwrite", "--export", script.toString()));

        assertThat(points).content().startsWith("x,y\n");
    }

    @Test
    void a_failed_export_leaves_no_points_behind() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("run.py"));

        run(withData(1_001, "--overwrite", "--export", directory.toString()));

        assertThat(terminal.status()).isEqualTo(Terminal.FAILED);
        assertThat(folder.resolve("run.points.csv")).doesNotExist();
    }

    @Test
    void what_formulas_cannot_do_ends_with_status_1_and_one_line() {
        Path sheet = folder.resolve("run.formulas.csv");

        run("-o", "adam", "--export", sheet.toString());

        assertThat(errors()).singleElement().asString().contains(sheet.toString(), "plain gradient descent");
        assertThat(terminal.status()).isEqualTo(Terminal.FAILED);
        assertThat(sheet).doesNotExist();
    }
}
