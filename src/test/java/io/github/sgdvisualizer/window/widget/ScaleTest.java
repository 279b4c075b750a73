package io.github.sgdvisualizer.window.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Speed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScaleTest {

    static List<Scale> scales() {
        return List.of(
                Scale.oneTwoFive(2, 1_000_000),
                Scale.logarithmic(0.01, 2),
                Scale.logarithmic(2e-6, 5e-4),
                Scale.even(0, 5, 0.1),
                Scale.of(Speed.CHOICES.stream().map(Speed::stepsPerSecond).toList()));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void values_rise_and_each_leads_back_to_a_place_of_the_same_value(Scale scale) {
        for (int place = 0; place <= scale.last(); place++) {
            double value = scale.value(place);
            assertThat(scale.value(scale.place(value))).isEqualTo(value);
            if (place > 0) {
                assertThat(value).isGreaterThanOrEqualTo(scale.value(place - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void beyond_the_ends_is_the_end(Scale scale) {
        assertThat(scale.place(Double.MIN_VALUE)).isZero();
        assertThat(scale.place(1e300)).isBetween(scale.last() - 1, scale.last());
    }

    @Test
    void points_go_from_2_to_a_million_in_round_steps() {
        Scale scale = Scale.oneTwoFive(2, 1_000_000);

        assertThat(IntStream.rangeClosed(0, scale.last()).mapToDouble(scale::value))
                .startsWith(2.0, 5.0, 10.0, 20.0, 50.0, 100.0)
                .endsWith(200_000.0, 500_000.0, 1_000_000.0)
                .hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.3, 0.55, 1, 1.1, 2})
    void the_rates_of_the_lesson_can_be_dragged_to(double rate) {
        Scale scale = Scale.logarithmic(0.01, 2);

        assertThat(scale.value(scale.place(rate))).isEqualTo(rate);
    }
}
