package io.github.sgdvisualizer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.options.Invocation;
import io.github.sgdvisualizer.options.Options;
import io.github.sgdvisualizer.options.WrongOptionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LessonCheckTest extends TerminalFixture {
    private static final String LESSON = """
            # Steps

            ## Ninety-five

            How many steps?

            ```scene
            --paused
            ```

            ```predict
            nearest steps
            10
            100
            never
            ```

            ```explain
            It takes {steps}.
            ```

            ```notes
            Ask at {rate}, too.
            ```

            ## Bad

            ```predict
            riddle
            ```
            """;

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("lesson.md"), LESSON).toString();
    }

    /** 95, by PyTorch's rows: the first within a millionth of the variance. */
    @Test
    void a_lesson_is_printed_with_its_right_answers_and_its_mistakes() {
        assertThat(run("--headless", "--lesson", file))
                .containsSubsequence(
                        "Steps",
                        "1. Ninety-five",
                        "    How many steps?",
                        "    1 10",
                        "  ✓ 2 100",
                        "    3 never",
                        "    It takes 95.",
                        "    Ask at 0.1, too.")
                .noneMatch(line -> line.contains("Bad"));
        assertThat(errors()).singleElement().asString().contains(file + ":29:", "riddle");
        assertThat(terminal.status()).isEqualTo(Terminal.FAILED);
    }

    @Test
    void a_file_that_is_no_lesson_is_told() {
        assertThat(run("--headless", "--lesson", file + "x")).isEmpty();

        assertThat(errors()).containsExactly("sgd-visualizer: " + file + "x:1: There is no such file.");
        assertThat(terminal.status()).isEqualTo(Terminal.FAILED);
    }

    @Test
    void as_csv_it_is_a_row_for_each_question() {
        assertThat(run("--headless", "--format", "csv", "--lesson", file))
                .containsExactly("page,kind,answer", "Ninety-five,nearest,2");
    }

    @Test
    void without_headless_it_is_the_windows() throws WrongOptionException {
        assertThat(new Options("").parse("--lesson", file)).isInstanceOfSatisfying(Invocation.Run.class, run -> {
            assertThat(run.request().lesson()).isEqualTo(file);
            assertThat(run.request().headless()).isFalse();
        });
    }
}
