package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.UiLocales;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionParserTest {
    private static Lesson lesson(String question) {
        return UiLocales.get(
                "en",
                () -> LessonParser.parse("# Lesson\n\n## Page\n\n```predict\n" + question + "\n```\n", Path.of(".")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "straight",
                "crawls",
                "overshoots",
                "diverges",
                "hovers",
                "up-up",
                "up-down",
                "down-up",
                "down-down",
                "yes",
                "no",
                "none",
                "equal",
                "1",
                "9"
            })
    void an_explanation_can_be_for_any_answer(String key) {
        assertThat(QuestionParser.isKey(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "10", "maybe", "Yes", "up", "straight:"})
    void other_words_are_no_answers(String word) {
        assertThat(QuestionParser.isKey(word)).isFalse();
    }

    @Test
    void an_answer_that_begins_as_in_a_list_is_refused() {
        assertThat(lesson("choice\n* a\n- b").problems())
                .extracting(problem -> problem.message())
                .containsExactly("\"- b\" begins with a hyphen; an answer was expected without one.");
    }

    @Test
    void there_are_nine_answers_at_most_as_there_are_keys() {
        assertThat(lesson("choice\n* 1\n2\n3\n4\n5\n6\n7\n8\n9").problems()).isEmpty();
        assertThat(lesson("choice\n* 1\n2\n3\n4\n5\n6\n7\n8\n9\n10").problems())
                .extracting(problem -> problem.message())
                .containsExactly("This question has 10 answers; at most 9 are allowed.");
    }

    @Test
    void lists_are_numbered_from_where_the_author_begins() {
        Lesson lesson = LessonParser.parse("# Lesson\n\n## Page\n\n0. a\n1. b\n\n   - c\n\n> quoted\n", Path.of("."));

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.pages().get(0).text())
                .extracting(block -> block.kind() + " " + block.spans().get(0).text())
                .isEqualTo(List.of("ITEM 0. a", "ITEM 1. b", "ITEM   • c", "QUOTE quoted"));
    }
}
