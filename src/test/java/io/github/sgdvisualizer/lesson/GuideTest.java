package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.lesson.ExplanationName.What;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The author's guide names all that an author can write, and what it shows as an example works. */
final class GuideTest {
    @TempDir
    private Path folder;

    static Stream<String> languages() {
        return ShippedLessons.LANGUAGES.stream();
    }

    /** The guide itself has the form of a lesson: a title, and a page for each part. */
    private static List<TextBlock> blocks(String language) {
        Lesson guide = ShippedLessons.read("guide", language);
        assertThat(guide.problems()).isEmpty();
        return guide.pages().stream().flatMap(page -> page.text().stream()).toList();
    }

    /** Returns all that stands in the style of code within sentences. */
    private static List<String> terms(String language) {
        return blocks(language).stream()
                .filter(block -> block.kind() != TextBlock.Kind.CODE)
                .flatMap(block -> block.spans().stream())
                .filter(span -> span.style() == TextBlock.Style.CODE)
                .map(TextBlock.Span::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_names_each_number_that_can_stand_in_braces_and_no_other(String language) {
        List<ExplanationName> names = blocks(language).stream()
                .filter(block -> block.kind() != TextBlock.Kind.CODE)
                .flatMap(block -> ShippedLessons.BRACES
                        .matcher(ShippedLessons.plain(block))
                        .results())
                .map(GuideTest::named)
                .toList();

        assertThat(names).extracting(ExplanationName::what).contains(What.values());
    }

    private static ExplanationName named(MatchResult match) {
        return ExplanationName.of(match.group(1)).orElseThrow(() -> new AssertionError(match.group()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_names_each_kind_of_question_and_each_quantity(String language) {
        List<String> first =
                terms(language).stream().map(term -> term.split(" ", 2)[0]).toList();

        assertThat(first)
                .containsAll(Arrays.stream(Kind.values()).map(Kind::key).toList())
                .containsAll(Arrays.stream(Quantity.values()).map(Quantity::key).toList())
                .contains("straight", "crawls", "overshoots", "diverges", "hovers")
                .contains("up-up", "up-down", "down-up", "down-down", "none", "equal", "-", "never");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_names_all_that_can_be_hidden_and_locked(String language) {
        assertThat(terms(language))
                .containsAll(
                        Arrays.stream(ScreenPart.values()).map(ScreenPart::key).toList())
                .containsAll(Arrays.stream(Lock.values()).map(Lock::key).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void its_two_examples_are_lessons_without_a_mistake(String language) {
        List<String> examples = blocks(language).stream()
                .filter(block -> block.kind() == TextBlock.Kind.CODE)
                .map(ShippedLessons::plain)
                .filter(code -> code.startsWith("# "))
                .toList();

        assertThat(examples).hasSize(2);
        List<Page> pages = new ArrayList<>();
        for (String example : examples) {
            Lesson lesson = LessonParser.parse(example, folder);
            assertThat(lesson.problems()).isEmpty();
            pages.addAll(lesson.pages());
        }
        assertThat(pages).hasSize(3);
        // A rate of 1.1 is above the limit, 0.998 by PyTorch; the faster of two rates below the best one arrives first.
        assertThat(pages.stream().map(page -> page.truth().right()))
                .containsExactly(List.of("diverges"), List.of("2"), List.of("2"));
    }
}
