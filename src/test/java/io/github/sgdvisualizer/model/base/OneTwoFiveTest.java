package io.github.sgdvisualizer.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OneTwoFiveTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1.01, 2", "2, 2", "0.3, 0.5", "0.2, 0.2", "51, 100", "1e-9, 1e-9", "3e12, 5e12"})
    void the_next_round_number_is_at_least_the_given_one(double value, double expected) {
        assertThat(OneTwoFive.atLeast(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.997, 2", "0.009985, 0.01", "1.2, 1", "1.5, 2", "3.1, 2", "3.2, 5", "7, 5", "7.2, 10", "10, 10"})
    void the_nearest_round_number_is_nearest_by_ratio(double value, double expected) {
        assertThat(OneTwoFive.nearest(value)).isEqualTo(expected);
    }
}
