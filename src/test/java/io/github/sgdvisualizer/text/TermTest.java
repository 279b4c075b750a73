package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each term means, in each language. */
final class TermTest {
    static Stream<String> languages() {
        return UiLocale.supported().stream();
    }

    private static List<String> sentences(String language) {
        return UiLocales.get(
                language, () -> Arrays.stream(Term.values()).map(Term::sentence).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_term_is_explained_by_one_sentence_of_at_most_thirty_words(String language) {
        assertThat(sentences(language)).doesNotHaveDuplicates().allSatisfy(sentence -> {
            assertThat(sentence).endsWith(".");
            assertThat(sentence.substring(0, sentence.length() - 1)).doesNotContain(". ", "!", "?");
            assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(30);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void names_are_told_apart(String language) {
        assertThat(UiLocales.get(
                        language,
                        () -> Arrays.stream(Term.values()).map(Term::title).toList()))
                .doesNotHaveDuplicates();
    }

    /** From the residual over the squares and their mean to the number on top of the window. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void loss_and_mean_squared_error_name_each_other(String language) {
        String loss = UiLocales.get(language, Term.LOSS::sentence);
        String mean = UiLocales.get(language, Term.MEAN_SQUARED_ERROR::sentence);
        boolean english = language.equals("en");

        assertThat(loss)
                .contains(
                        english ? "one number" : "eine Zahl",
                        english ? "mean squared error" : "mittlere quadratische Fehler");
        assertThat(mean)
                .contains(
                        english
                                ? List.of("residual of each point", "squares", "divide by the number of points", "loss")
                                : List.of("Residuum jedes Punktes", "Quadrate", "Anzahl der Punkte teilen", "Verlust"));
    }
}
