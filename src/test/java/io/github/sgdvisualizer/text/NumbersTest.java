package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.base.Parameter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.196921 | 4 | 0.1969",
                "21.35361 | 4 | 21.3536",
                "-0.001 | 2 | 0.00",
                "-0.126 | 2 | −0.13",
                "99999.9 | 1 | 99999.9",
                "1234567 | 4 | 1.23 × 10⁶",
                "-1e12 | 2 | −1.00 × 10¹²",
                "0 | 4 | 0.0000",
            })
    void fixed_places_with_a_true_minus(double value, int decimals, String expected) {
        assertThat(Numbers.fixed(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.99846, 3, 0.998",
        "1.203, 2, 1.2",
        "0.99999, 3, 1.00",
        "1, 2, 1.0",
        "19.03, 2, 19",
        "3.0404e-4, 3, 0.000304"
    })
    void significant_digits_keep_their_zeros(double value, int digits, String expected) {
        assertThat(Numbers.significant(value, digits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "3.04e-4, 0.000304", "1e-9, 1e−9", "2, 2", "0.75, 0.75", "-1.5, −1.5", "1e12, 1e12"})
    void the_shortest_writing_is_what_a_person_would_type(double value, String expected) {
        assertThat(Numbers.shortest(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.4582 | 2.4636 | y = 2.46x + 2.46",
                "3.1 | -4.08 | y = 3.10x − 4.08",
                "-1.5 | -0.001 | y = −1.50x + 0.00",
                "-0.001 | 0 | y = 0.00x + 0.00",
            })
    void an_equation_has_its_signs_in_the_right_place(double slope, double intercept, String expected) {
        assertThat(Numbers.equation(slope, intercept)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "2.00, 2", "-1.20, −1.2", "0, 0", "3.14159265, 3.14159"})
    void rounded_has_six_digits_at_most_and_no_zeros_at_its_end(BigDecimal value, String expected) {
        assertThat(Numbers.rounded(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "3.04e-4", "1e-9", "1e-300", "123456.789", "1e15", "0.30000000000000004"})
    void what_a_field_shows_reads_back_exactly(double value) {
        assertThat(Parameter.LEARNING_RATE.read(Numbers.shortest(value))).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.000001, 5, 1e−6",
        "10000000, 5, 1e7",
        "15000000, 5, 1.5e7",
        "0.123456789, 8, 1.23…e−1",
        "0.123456789, 5, 1…e−1",
        "-1234.5678, 7, −1.2…e3",
        "123456, 7, 1.23…e5",
        "5, 1, 5",
        "0, 1, 0",
    })
    void where_there_is_no_room_it_is_another_writing_and_never_another_number(
            double value, int room, String expected) {
        assertThat(Numbers.fitting(value, text -> text.length() <= room)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0746, 4, 0.0746",
        "0.0000001234, 6, 0.000000",
        "0.0000001234, 9, 1.23 × 10⁻⁷",
        "-0.0000001234, 10, −1.23 × 10⁻⁷",
        "1.5e-300, 10, 1.50 × 10⁻³⁰⁰",
        "0.25, 10, 0.250000",
        "0, 10, 0.000000",
        "123456, 10, 1.23 × 10⁵",
    })
    void written_large_a_small_number_is_a_power_of_ten(double value, int decimals, String expected) {
        assertThat(Numbers.large(value, decimals)).isEqualTo(expected);
    }

    /** Written by hand. */
    @Test
    void in_german_numbers_have_a_comma_and_groups_have_points() throws Throwable {
        UiLocales.in("de", () -> {
            assertThat(Numbers.whole(1_000_000)).isEqualTo("1.000.000");
            assertThat(Numbers.whole(-1_234)).isEqualTo("−1.234");
            assertThat(Numbers.whole(999.5)).isEqualTo("1.000");
            assertThat(Numbers.fixed(-0.126, 2)).isEqualTo("−0,13");
            assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("0,00");
            assertThat(Numbers.fixed(1_234_567, 4)).isEqualTo("1,23 × 10⁶");
            assertThat(Numbers.significant(0.99846, 3)).isEqualTo("0,998");
            assertThat(Numbers.shortest(1.25e-6)).isEqualTo("0,00000125");
            assertThat(Numbers.shortest(1.25e-7)).isEqualTo("1,25e−7");
            assertThat(Numbers.rounded(new BigDecimal("3.14159265"))).isEqualTo("3,14159");
            assertThat(Numbers.fitting(-1234.5678, text -> text.length() <= 7)).isEqualTo("−1,2…e3");
            assertThat(Numbers.equation(2.4582, -0.5)).isEqualTo("y = 2,46x − 0,50");
        });
    }
}
