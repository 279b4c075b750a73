package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.lesson.Question.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lesson for coders and the example lessons, against numbers that NumPy has computed on PyTorch's points, with
 * PyTorch's random generator for the batches.
 */
final class CodersAndExamplesTest {
    private static Page page(String lesson, int number) {
        return ShippedLessons.read(lesson, "en").pages().get(number - 1);
    }

    private static String plain(List<TextBlock> blocks) {
        return blocks.stream().map(ShippedLessons::plain).collect(Collectors.joining(" "));
    }

    /**
     * Each page's right answer, and the numbers that its explanation must hold.
     *
     * <p>Momentum converges with the tenth close line, so it takes nine steps more than to the first: 125, 38 and 132.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coders | 1 | CHOICE | 4 | mat1 and mat2 shapes cannot be multiplied (1x2 and 100x2)",
                "coders | 2 | CHOICE | 3 | y = 3.05x + 2.46",
                "coders | 3 | DIRECTION | up-up | 0.687 and 1.11",
                "coders | 4 | CHOICE | 4 | 1.89, 4.23, 0.567",
                "coders | 5 | NEAREST | 3 | 5.51, 0.618, 0.197 … 0.0746",
                "coders | 6 | NEAREST | 2 | 1.83",
                "coders | 7 | NEAREST | 1 | It is 0.;48 steps",
                "example-outliers | 1 | NEAREST | 2 | y = 2.00x + 2.00",
                "example-outliers | 2 | LOWER_LOSS | equal | a loss of 2.;begins at 5:",
                "example-batches | 1 | LOWER_LOSS | 3 | 4.03, 0.621 and 0.0755",
                "example-batches | 2 | OUTCOME | hovers | 21 of the first 100 steps",
                "example-momentum | 1 | RACE | 2 | 971 and 134",
                "example-momentum | 2 | RACE | 2 | 95, 47 and 141;41 of its first 100 steps",
            })
    void each_page_is_right(String lesson, int number, Kind kind, String answer, String numbers) {
        Page page = page(lesson, number);

        assertThat(page.question().orElseThrow().kind()).isEqualTo(kind);
        assertThat(page.truth().right()).containsExactly(answer);
        assertThat(ShippedLessons.said(page)).contains(numbers.split(";"));
    }

    @Test
    void the_numbers_asked_for_are_those_of_numpy() {
        assertThat(page("coders", 5).truth().value()).hasValueCloseTo(0.61767931, within());
        assertThat(page("coders", 6).truth().value()).hasValueCloseTo(1.83332369, within());
        assertThat(page("coders", 7).truth().value()).hasValue(0);
        assertThat(page("example-outliers", 1).truth().value()).hasValueCloseTo(2.0, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-8);
    }

    /** Without zero_() gradients add up: momentum of 1, which the program does not have. */
    @Test
    void numbers_written_into_the_file_are_those_of_numpy() {
        assertThat(plain(page("coders", 3).text())).contains("−1.87 and −3.57");
        assertThat(plain(page("coders", 4).notes())).contains("1.91, 4.32, 0.588");
        assertThat(plain(page("coders", 5).text())).contains("5.51 here");
        assertThat(plain(page("coders", 6).text())).contains("2.32", "2.46", "3.05");
    }
}
