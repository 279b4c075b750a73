package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportKindTest {
    @ParameterizedTest
    @CsvSource({
        "PLAIN_SCRIPT, run.plain.py",
        "SCRIPT, run.py",
        "SCRIPT, plain.py",
        "NOTEBOOK, run.ipynb",
        "SPREADSHEET, run.formulas.csv",
        "RUN, run.csv",
        "HTML, RUN.Html",
        "PNG, run.png",
        "SVG, run.svg",
        "GIF, run.png.gif"
    })
    void the_ending_says_what_a_file_becomes(ExportKind kind, String name) {
        assertThat(ExportKind.of(Path.of("folder.png", name))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run.jpg", "run.png.txt", "png", "/"})
    void any_other_ending_says_nothing(String name) {
        assertThat(ExportKind.of(Path.of(name))).isEmpty();
    }

    @Test
    void all_endings_are_told_in_one_line() {
        assertThat(ExportKind.endings())
                .isEqualTo(".plain.py, .py, .ipynb, .formulas.csv, .csv, .html, .png, .svg, .gif");
    }
}
