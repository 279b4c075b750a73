package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.base.Parameter;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedNumberTest {

    /** Written by hand: what is typed, in English, in German; an empty cell stands for a refusal. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1       | 0.1      | 0.1",
                "0,1       | 0.1      | 0.1",
                ".5        | 0.5      | 0.5",
                ",5        | 0.5      | 0.5",
                "1.        | 1        | 1",
                "1,        | 1        | 1",
                "12.5      | 12.5     | 12.5",
                "12,5      | 12.5     | 12.5",
                "0.125     | 0.125    | 0.125",
                "0,125     | 0.125    | 0.125",
                "1.000     | 1        | 1000",
                "1,000     | 1000     | 1",
                "1.2345    | 1.2345   | 1.2345",
                "1,2345    | 1.2345   | 1.2345",
                "1234.567  | 1234.567 | 1234.567",
                "1234,567  | 1234.567 | 1234.567",
                "12.345    | 12.345   | 12345",
                "12,345    | 12345    | 12.345",
                "1.234.567 |          | 1234567",
                "1,234,567 | 1234567  |",
                "1.234,5   |          | 1234.5",
                "1,234.5   | 1234.5   |",
                "0.000,5   |          |",
                "1.23,5    |          |",
                "1,23.5    |          |",
                "1 234     | 1234     | 1234",
                "1 234,5   |          | 1234.5",
                "1'234.5   | 1234.5   |",
                "1’234     | 1234     | 1234",
                "1 2       |          |",
                "1.000 000 |          |",
                "3e-4      | 3e-4     | 3e-4",
                "1.234e-5  | 1.234e-5 | 1.234e-5",
                "1,234e−5  | 1.234e-5 | 1.234e-5",
                "1.234,5e2 |          |",
                "5e        |          |",
                ".         |          |",
                ",         |          |",
                "1.2.3     |          |",
                "1,2,3     |          |",
                "+2        | 2        | 2",
                "-2        |          |",
                "0         |          |",
            })
    void a_rate_is_read_as_the_locale_writes_it_and_else_if_it_can_be_meant_only_one_way(
            String text, Double english, Double german) {
        assertReads(Parameter.LEARNING_RATE, text, english, german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000      | 1000    | 1000",
                "1,000     | 1000    |",
                "1.000     |         | 1000",
                "1.000.000 |         | 1000000",
                "1,000,000 | 1000000 |",
                "10 000    | 10000   | 10000",
                "1,0000    |         |",
                "100,0     |         |",
                "100.0     |         |",
                "2.5       |         |",
                "1e3       |         |",
                "1         |         |",
                "0.010     |         |",
                "1000001   |         |",
            })
    void a_number_of_points_has_no_decimal_mark(String text, Double english, Double german) {
        assertReads(Parameter.POINTS, text, english, german);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "nan", "NaN", "Infinity", "1e999", "0x10", "1d", "--1", "1-", "∞"})
    void what_is_no_number_is_refused(String text) {
        assertReads(Parameter.LEARNING_RATE, text, null, null);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 3.04e-4, 1e-9, 1.25e-300, 1234.5, 123456.789, 1000, 1e15, 0.30000000000000004})
    void what_a_field_shows_reads_back_exactly(double value) throws Throwable {
        for (String tag : new String[] {"en", "de", "de-CH", "de-AT", "en-ZA"}) {
            UiLocales.in(
                    tag,
                    () -> assertThat(TypedNumber.read(Numbers.shortest(value), Parameter.LEARNING_RATE))
                            .as(tag)
                            .hasValue(value));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 999, 1_000, 12_345, 1_000_000})
    void a_whole_number_that_a_field_shows_reads_back_exactly(double value) throws Throwable {
        for (String tag : new String[] {"en", "de", "de-CH", "de-AT", "en-ZA"}) {
            UiLocales.in(
                    tag,
                    () -> assertThat(TypedNumber.read(Numbers.whole(value), Parameter.POINTS))
                            .as(tag)
                            .hasValue(value));
        }
    }

    private static void assertReads(Parameter parameter, String text, Double english, Double german) {
        assertThat(UiLocales.get("en", () -> TypedNumber.read(text, parameter)))
                .as("en")
                .isEqualTo(optional(english));
        assertThat(UiLocales.get("de", () -> TypedNumber.read(text, parameter)))
                .as("de")
                .isEqualTo(optional(german));
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
