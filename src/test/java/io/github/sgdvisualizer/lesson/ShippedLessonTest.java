package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.lesson.Question.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the lesson that ships, against numbers that NumPy and PyTorch have computed. */
final class ShippedLessonTest {
    private static final int MAX_WORDS = 40;

    private static Lesson lesson() {
        return LessonParser.readShipped("gradient-descent");
    }

    private static String said(Page page) {
        return Explainer.explain(page).stream()
                .map(text ->
                        text.block().spans().stream().map(TextBlock.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void all_pages_are_without_a_mistake() {
        assertThat(lesson().problems()).isEmpty();
        assertThat(lesson().pages())
                .hasSize(12)
                .allMatch(page -> page.question().isPresent());
    }

    /** Each page's right answer, and the numbers that its explanation must hold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | LOWER_LOSS | 2 | 20;8",
                "2 | FIT | | 0.839",
                "3 | DIRECTION | down-up | 4.08;2.96",
                "4 | NEAREST | 2 | 1.11;5.51;4.03",
                "5 | NEAREST | 4 | 90 %",
                "6 | CHOICE | 4 | y = 3.05x + 2.46;0.0746",
                "7 | RACE | 2 | 95, 21, 68, never;0.499;0.998;5.51;5.04",
                "8 | NEAREST | 3 | 48;5.51;0.0755",
                "9 | LOWER_LOSS | 2 | 4.03;0.0755",
                "10 | OUTCOME | diverges | 20,968;9,018,877,782;0.000304",
                "11 | CHOICE | 2 | ",
                "12 | RACE | 3 | 95, 141, 28, 141",
            })
    void each_page_is_right(int number, Kind kind, String answer, String numbers) {
        Page page = lesson().pages().get(number - 1);

        assertThat(page.question().orElseThrow().kind()).isEqualTo(kind);
        assertThat(page.truth().right()).isEqualTo(answer == null ? List.of() : List.of(answer));
        if (numbers != null) {
            assertThat(said(page)).contains(numbers.split(";"));
        }
    }

    @Test
    void explanations_are_short() {
        for (Page page : lesson().pages()) {
            for (Explainer.Text text : Explainer.explain(page)) {
                String words =
                        text.block().spans().stream().map(TextBlock.Span::text).collect(Collectors.joining());
                assertThat(Arrays.stream(words.split("\\s+"))
                                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)))
                        .as(words)
                        .hasSizeLessThanOrEqualTo(MAX_WORDS);
            }
        }
    }

    @Test
    void each_page_has_notes_and_hides_what_would_give_its_answer_away() {
        assertThat(lesson().pages()).allMatch(page -> !page.notes().isEmpty());
        assertThat(lesson().pages())
                .allMatch(page ->
                        !page.sceneOrDefault().experiment().viewState().hidden().isEmpty()
                                && page.sceneOrDefault().experiment().playing().paused());
    }
}
