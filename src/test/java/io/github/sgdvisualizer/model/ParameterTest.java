package io.github.sgdvisualizer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParameterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEARNING_RATE | 0.1 | 0.1",
                "LEARNING_RATE | 0,1 | 0.1",
                "LEARNING_RATE | .5 | 0.5",
                "LEARNING_RATE | 3e-4 | 3e-4",
                "LEARNING_RATE | 1. | 1",
                "TRUE_SLOPE | -1.5 | -1.5",
                "TRUE_SLOPE | −1,5 | -1.5",
                "POINTS | 1000 | 1000",
                "POINTS | 1,000 | 1000",
                "POINTS | 1.000.000 | 1000000",
                "POINTS | 10 000 | 10000",
                "POINTS | 1’000 | 1000",
                "SEED | 4294967295 | 4294967295",
            })
    void numbers_are_read_as_people_write_them(Parameter parameter, String text, double expected) {
        assertThat(parameter.read(text)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "0", "-1", "nan", "NaN", "Infinity", "1e999", "0x10", "1d", "1,000.5", "1 2", "."})
    void what_is_no_learning_rate_is_refused(String text) {
        assertThat(Parameter.LEARNING_RATE.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1000001", "2.5", "1,0000", "12,34", "x", "1e2", "-5", "99999999999999999999"})
    void what_is_no_number_of_points_is_refused(String text) {
        assertThat(Parameter.POINTS.read(text)).isEmpty();
    }

    @Test
    void records_check_their_values_once_and_say_what_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.LESSON.lesson().withCount(1))
                .withMessage("POINTS must be from 2.0 to 1000000.0, not 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.LESSON.withLearningRate(Double.NaN))
                .withMessage("LEARNING_RATE must be a finite number above 0, not NaN");
    }

    @Test
    void after_the_greatest_seed_comes_zero() {
        Lesson lesson = Settings.LESSON.lesson();
        assertThat(lesson.withNextSeed().seed()).isEqualTo(43);
        assertThat(lesson.withSeed(4_294_967_295L).withNextSeed().seed()).isZero();
    }
}
