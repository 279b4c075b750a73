package io.github.sgdvisualizer.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Locale;
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
                .isThrownBy(() -> Settings.DEFAULT.generated().withCount(1))
                .withMessage("POINTS must be from 2.0 to 1000000.0, not 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.DEFAULT.withLearningRate(Double.NaN))
                .withMessage("LEARNING_RATE must be a finite number above 0, not NaN");
    }

    @Test
    void after_the_greatest_seed_comes_zero() {
        GeneratedPoints lesson = Settings.DEFAULT.generated();
        assertThat(lesson.withNextSeed().seed()).isEqualTo(43);
        assertThat(lesson.withSeed(4_294_967_295L).withNextSeed().seed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS, 2, 1000000, 1, 1000001",
        "POINTS, 3, 4, 2.5, NaN",
        "SEED, 0, 4294967295, -1, 4294967296",
        "TRUE_SLOPE, -10, 10, -10.000001, 10.000001",
        "MOMENTUM, 0, 0.9999999, -0.0001, 1",
        "LEARNING_RATE, 4.9e-324, 1.7976931348623157e308, 0, Infinity",
    })
    void both_bounds_are_allowed_except_the_upper_one_of_a_part(
            Parameter parameter, double allowed, double allowedToo, double refused, double refusedToo) {
        assertThat(parameter.allows(allowed)).isTrue();
        assertThat(parameter.allows(allowedToo)).isTrue();
        assertThat(parameter.allows(refused)).isFalse();
        assertThat(parameter.allows(refusedToo)).isFalse();
    }

    @Test
    void what_is_beyond_a_bound_is_nearest_to_it() {
        assertThat(Parameter.TRUE_SLOPE.min()).isEqualTo(-10);
        assertThat(Parameter.TRUE_SLOPE.max()).isEqualTo(10);
        assertThat(Parameter.TRUE_SLOPE.nearest(-11)).isEqualTo(-10);
        assertThat(Parameter.TRUE_SLOPE.nearest(11)).isEqualTo(10);
        assertThat(Parameter.TRUE_SLOPE.nearest(-3.5)).isEqualTo(-3.5);
    }

    @Test
    void a_key_has_dashes_and_small_letters_wherever_the_computer_stands() {
        Locale before = Locale.getDefault();
        try {
            // Turkish has another small letter for I.
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Parameter.TRUE_INTERCEPT.key()).isEqualTo("true-intercept");
            assertThat(Parameter.LR_DECAY.key()).isEqualTo("lr-decay");
        } finally {
            Locale.setDefault(before);
        }
    }
}
