package io.github.sgdvisualizer.text;

import static io.github.sgdvisualizer.text.PluralCategory.FEW;
import static io.github.sgdvisualizer.text.PluralCategory.MANY;
import static io.github.sgdvisualizer.text.PluralCategory.ONE;
import static io.github.sgdvisualizer.text.PluralCategory.OTHER;
import static io.github.sgdvisualizer.text.PluralCategory.TWO;
import static io.github.sgdvisualizer.text.PluralCategory.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluralCategoryTest {

    /** The {@code @integer} samples of Unicode CLDR, {@code common/supplemental/plurals.xml}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ONE | 1",
                "en | OTHER | 0, 2~16, 100, 1000, 10000, 100000, 1000000",
                "de | ONE | 1",
                "de | OTHER | 0, 2~16, 100, 1000, 10000, 100000, 1000000",
                "fr | ONE | 0, 1",
                "fr | MANY | 1000000",
                "fr | OTHER | 2~17, 100, 1000, 10000, 100000",
                "pl | ONE | 1",
                "pl | FEW | 2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002",
                "pl | MANY | 0, 5~19, 100, 1000, 10000, 100000, 1000000",
                "ru | ONE | 1, 21, 31, 41, 51, 61, 71, 81, 101, 1001",
                "ru | FEW | 2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002",
                "ru | MANY | 0, 5~19, 100, 1000, 10000, 100000, 1000000",
                "cs | ONE | 1",
                "cs | FEW | 2~4",
                "cs | OTHER | 0, 5~19, 100, 1000, 10000, 100000, 1000000",
                "ar | ZERO | 0",
                "ar | ONE | 1",
                "ar | TWO | 2",
                "ar | FEW | 3~10, 103~110, 1003",
                "ar | MANY | 11~26, 111, 1011",
                "ar | OTHER | 100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000",
                "ja | OTHER | 0~15, 100, 1000, 10000, 100000, 1000000",
            })
    void the_rules_give_the_samples_that_are_published_with_them(
            String language, PluralCategory category, String samples) {
        assertThat(numbers(samples))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(PluralCategory.of(language, number))
                        .as(language + " " + number)
                        .isEqualTo(category));
    }

    @Test
    void a_language_has_the_categories_that_its_whole_numbers_have() {
        assertThat(PluralCategory.allOf("de")).containsExactly(ONE, OTHER);
        assertThat(PluralCategory.allOf("fr")).containsExactly(ONE, MANY, OTHER);
        assertThat(PluralCategory.allOf("pl")).containsExactly(ONE, FEW, MANY);
        assertThat(PluralCategory.allOf("ar")).containsExactly(ZERO, ONE, TWO, FEW, MANY, OTHER);
        assertThat(PluralCategory.allOf("ja")).containsExactly(OTHER);
    }

    private static List<Long> numbers(String samples) {
        return Arrays.stream(samples.split(", "))
                .map(sample -> sample.split("~"))
                .flatMapToLong(
                        ends -> LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])))
                .boxed()
                .toList();
    }
}
