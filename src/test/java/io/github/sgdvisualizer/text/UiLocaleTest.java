package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UiLocaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en | 1,234,567 | 0.5",
                "EN-gb | en-GB | 1,234,567 | 0.5",
                "de | de | 1.234.567 | 0,5",
                "de-DE | de-DE | 1.234.567 | 0,5",
                "de-CH | de-CH | 1’234’567 | 0.5",
                "de-u-nu-arab | de | 1.234.567 | 0,5",
                "en-x-pseudo | en-x-pseudo | 1,234,567 | 0.5",
            })
    void a_tag_gives_a_language_and_the_form_of_numbers(String given, String tag, String grouped, String half) {
        assertThat(UiLocale.of(given).tag()).isEqualTo(tag);
        assertThat(UiLocales.get(given, () -> Numbers.whole(1_234_567))).isEqualTo(grouped);
        assertThat(UiLocales.get(given, () -> Numbers.shortest(0.5))).isEqualTo(half);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "xx", "de_DE", "-", "German", "x-pseudo", "und"})
    void other_tags_are_refused_with_what_was_given_and_what_is_allowed(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UiLocale.of(tag))
                .withMessage("\"" + tag + "\" is not one of en, de");
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de-AT", "en-ZA, en-ZA", "fr, en", "tr, en", "ar-EG, en"})
    void the_system_s_language_is_taken_if_there_are_texts_in_it(String system, String expected) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(system));
        try {
            assertThat(UiLocale.ofSystem().tag()).isEqualTo(expected);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void english_is_english_where_the_system_speaks_german() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(UiLocale.of("en").texts().getString("command.play.text")).isEqualTo("Play");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Unicode CLDR, {@code characterOrder} of these locales. */
    @ParameterizedTest
    @CsvSource({
        "en, false",
        "de, false",
        "ja, false",
        "ru, false",
        "ar, true",
        "he, true",
        "fa, true",
        "ur, true",
        "az-Arab, true",
        "ks-Deva, false",
    })
    void arabic_and_hebrew_run_from_right_to_left(String tag, boolean expected) {
        assertThat(UiLocale.isRightToLeft(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }
}
