package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.lesson.Question.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the lesson that ships, against numbers that NumPy and PyTorch have computed. */
final class ShippedLessonTest {
    private static Lesson lesson() {
        return ShippedLessons.read("gradient-descent", "en");
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
                "5 | NEAREST | 4 | 90 %;5.51, 0.618, 0.197, 0.104, … 0.0746",
                "6 | CHOICE | 4 | y = 3.05x + 2.46;0.0746;0.285",
                "7 | RACE | 2 | 95, 21, 68, never;0.499;0.998;5.51;5.04",
                "8 | NEAREST | 3 | 48;5.51;0.0755",
                "9 | LOWER_LOSS | 2 | 4.03;0.0755",
                "10 | OUTCOME | diverges | 20,968;9,018,877,782;0.000304",
                "11 | CHOICE | 2 | 0.0863 to 0.0752",
                "12 | RACE | 3 | 95, 141, 28, 141",
            })
    void each_page_is_right(int number, Kind kind, String answer, String numbers) {
        Page page = lesson().pages().get(number - 1);

        assertThat(page.question().orElseThrow().kind()).isEqualTo(kind);
        assertThat(page.truth().right()).isEqualTo(answer == null ? List.of() : List.of(answer));
        if (numbers != null) {
            assertThat(ShippedLessons.said(page)).contains(numbers.split(";"));
        }
    }

    /** Numbers that a page takes from a run which is not in its scene, by NumPy. */
    @Test
    void numbers_written_into_the_file_are_those_of_numpy() {
        List<Page> pages = lesson().pages();

        assertThat(text(pages.get(2))).contains("+1.23", "−3.29");
        assertThat(text(pages.get(3))).contains("−1.87", "−3.57");
        assertThat(text(pages.get(4))).contains("5.51");
        assertThat(notes(pages.get(6))).contains("10, come at a rate of about 0.73", "at 0.99 it takes 404");
        assertThat(ShippedLessons.said(pages.get(9))).contains("shrunk to −1.7 … 1.7", "35 steps at rate 0.1");
        assertThat(text(pages.get(10))).contains("0.66 after 100 steps");
        assertThat(notes(pages.get(11))).contains("353 steps", "931");
    }

    private static String text(Page page) {
        return page.text().stream().map(ShippedLessons::plain).collect(Collectors.joining(" "));
    }

    private static String notes(Page page) {
        return page.notes().stream().map(ShippedLessons::plain).collect(Collectors.joining(" "));
    }

    /** The first page, as those who see it on a board hear it: both lines, then what is easily said instead. */
    @Test
    void answers_stand_in_the_order_of_the_lesson_plan() {
        assertThat(keys(0)).containsExactly("1", "2", "equal", "-");
        assertThat(keys(2)).containsExactly("up-down", "down-up", "up-up", "down-down");
        assertThat(keys(8)).containsExactly("1", "2", "equal", "-");
        assertThat(keys(9)).containsExactly("straight", "crawls", "overshoots", "diverges");
    }

    private static List<String> keys(int page) {
        return lesson().pages().get(page).question().orElseThrow().answers().stream()
                .map(Question.Answer::key)
                .toList();
    }

    @Test
    void each_page_hides_what_would_give_its_answer_away() {
        assertThat(lesson().pages())
                .allMatch(page ->
                        !page.sceneOrDefault().experiment().viewState().hidden().isEmpty()
                                && page.sceneOrDefault().experiment().playing().paused());
    }
}
