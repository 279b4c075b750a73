package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.UiLocales;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All lessons that ship, in each language: in form, in length, and as much the same as two languages can be. */
final class ShippedTextsTest {
    /** How many words are read in the time of a page; German has longer sentences for the same. */
    private static final int MAX_TEXT = 60;

    private static final int MAX_EXPLANATION = 40;
    private static final int MAX_GERMAN_EXPLANATION = 45;

    /** The widest line of code that a narrow lesson column shows without a bar to scroll. */
    private static final int MAX_CODE = 32;

    private static final Pattern SCENE = Pattern.compile("```scene\n.*?```", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    static Stream<String> names() {
        return ShippedLessons.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_is_without_a_mistake_and_has_notes_and_a_question_on_each_page(String name) {
        for (String language : ShippedLessons.LANGUAGES) {
            Lesson lesson = ShippedLessons.read(name, language);

            assertThat(lesson.problems()).as(language).isEmpty();
            assertThat(lesson.pages())
                    .as(language)
                    .isNotEmpty()
                    .allMatch(page -> !page.notes().isEmpty()
                            && page.question().isPresent()
                            && !page.explanations().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void texts_fit_into_a_narrow_column(String name) {
        for (String language : ShippedLessons.LANGUAGES) {
            for (Page page : ShippedLessons.read(name, language).pages()) {
                long words = 0;
                for (TextBlock block : page.text()) {
                    if (block.kind() == TextBlock.Kind.CODE) {
                        assertThat(ShippedLessons.plain(block).lines())
                                .as(page.title())
                                .allMatch(line -> line.length() <= MAX_CODE);
                    } else {
                        words += ShippedLessons.words(ShippedLessons.plain(block));
                    }
                }
                assertThat(words).as(page.title()).isLessThanOrEqualTo(MAX_TEXT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void explanations_are_short(String name) {
        for (String language : ShippedLessons.LANGUAGES) {
            int most = language.equals("en") ? MAX_EXPLANATION : MAX_GERMAN_EXPLANATION;
            for (Page page : ShippedLessons.read(name, language).pages()) {
                List<Explainer.Text> texts = UiLocales.get(language, () -> Explainer.explain(page));
                long forAll = 0;
                for (Explainer.Text text : texts) {
                    long words = ShippedLessons.words(ShippedLessons.plain(text.block()));
                    assertThat(words).as(page.title()).isLessThanOrEqualTo(most);
                    forAll += text.answer().isEmpty() ? words : 0;
                }
                assertThat(forAll).as(page.title()).isLessThanOrEqualTo(most);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void both_languages_show_and_ask_the_same_and_have_the_same_right_answers(String name) throws IOException {
        assertThat(scenes(name, "de")).isNotEmpty().isEqualTo(scenes(name, "en"));

        List<Page> english = ShippedLessons.read(name, "en").pages();
        List<Page> german = ShippedLessons.read(name, "de").pages();

        assertThat(german).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            Page page = german.get(i);
            Page wanted = english.get(i);
            Question question = page.question().orElseThrow();
            Question wantedQuestion = wanted.question().orElseThrow();
            assertThat(question.kind()).as(page.title()).isEqualTo(wantedQuestion.kind());
            assertThat(question.quantity()).as(page.title()).isEqualTo(wantedQuestion.quantity());
            assertThat(question.at()).as(page.title()).isEqualTo(wantedQuestion.at());
            assertThat(question.answers())
                    .as(page.title())
                    .extracting(Question.Answer::key, Question.Answer::value, Question.Answer::marked)
                    .isEqualTo(wantedQuestion.answers().stream()
                            .map(answer -> Tuple.tuple(answer.key(), answer.value(), answer.marked()))
                            .toList());
            assertThat(page.truth().right())
                    .as(page.title())
                    .isEqualTo(wanted.truth().right());
        }
    }

    private static List<String> scenes(String name, String language) throws IOException {
        return SCENE.matcher(Files.readString(ShippedLessons.file(name, language)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A number that is changed in one language only is a mistake in the other. */
    @ParameterizedTest
    @MethodSource("names")
    void both_languages_say_the_same_numbers(String name) {
        List<Page> english = ShippedLessons.read(name, "en").pages();
        List<Page> german = ShippedLessons.read(name, "de").pages();

        for (int i = 0; i < english.size(); i++) {
            assertThat(numbers(german.get(i), '.', ','))
                    .as(german.get(i).title())
                    .containsExactlyInAnyOrderElementsOf(numbers(english.get(i), ',', '.'));
        }
    }

    /** Returns the numbers and the names in braces of a page, with decimal points and without marks between digits. */
    private static List<String> numbers(Page page, char group, char decimal) {
        List<String> numbers = new ArrayList<>();
        List<TextBlock> prose = new ArrayList<>(page.notes());
        page.explanations().forEach(explanation -> prose.addAll(explanation.text()));
        page.text().stream()
                .filter(block -> block.kind() != TextBlock.Kind.CODE)
                .forEach(prose::add);
        for (TextBlock block : prose) {
            String text = ShippedLessons.plain(block);
            ShippedLessons.BRACES.matcher(text).results().forEach(match -> numbers.add(match.group()));
            NUMBER.matcher(ShippedLessons.BRACES.matcher(text).replaceAll(""))
                    .results()
                    .forEach(match -> numbers.add(
                            match.group().replace(String.valueOf(group), "").replace(decimal, '.')));
        }
        return numbers;
    }
}
