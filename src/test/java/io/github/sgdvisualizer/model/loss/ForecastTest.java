package io.github.sgdvisualizer.model.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

/** How many steps a descent takes, by hand from Σ excess · factor²ᵏ. */
final class ForecastTest {

    @Test
    void what_is_low_enough_already_takes_no_step() {
        assertThat(new Forecast(1, 2, 0.5, 0.5).stepsUntil(3)).hasValue(0);
        assertThat(new Forecast(1, 2, 0.5, 0.5).stepsUntil(2.999)).hasValue(1);
        assertThat(new Forecast(0, 0, 2, 1).stepsUntil(0)).hasValue(0);
    }

    /** With a factor of ½ the excess after k steps is 4⁻ᵏ, exactly. */
    @Test
    void the_step_at_which_the_excess_is_just_reached_is_the_last() {
        Forecast halving = new Forecast(0, 1, 0, 0.5);

        for (int k = 1; k <= 40; k++) {
            double excess = Math.pow(4, -k);
            assertThat(halving.excessAfter(k)).isEqualTo(excess);
            assertThat(halving.stepsUntil(excess)).as("4^-%d", k).hasValue(k);
            assertThat(halving.stepsUntil(Math.nextDown(excess)))
                    .as("below 4^-%d", k)
                    .hasValue(k + 1);
        }
    }

    @Test
    void what_does_not_shrink_is_never_low_enough() {
        assertThat(new Forecast(1, 0, 1, 0.5).stepsUntil(0.5)).isEmpty();
        assertThat(new Forecast(1, 0, 1.5, 0.5).stepsUntil(0.5)).isEmpty();
        assertThat(new Forecast(0, 1, 0.5, 1).stepsUntil(0.5)).isEmpty();
    }

    /** Where nothing is wrong along the steepest direction nothing can grow; at a factor of 1 it is as it was. */
    @Test
    void a_steep_direction_that_is_low_enough_does_not_keep_the_flat_one_from_shrinking() {
        assertThat(new Forecast(0, 1, 1.1, 0.5).stepsUntil(0.25)).hasValue(1);
        assertThat(new Forecast(1, 1, 1, 0).stepsUntil(1)).hasValue(1);
    }

    /** (1 − 2⁻⁵³)²ᵏ is e⁻²⁰⁰ for k = 200 · 2⁵², which is under 2⁶⁰. */
    @Test
    void steps_are_counted_to_two_to_the_sixtieth() {
        Forecast slow = new Forecast(0, 1, 0, 1 - 0x1p-53);

        assertThat(slow.stepsUntil(Math.exp(-200)).orElseThrow()).isCloseTo(200L << 52, withinPercentage(1e-9));
        assertThat(slow.stepsUntil(Math.exp(-600))).isEmpty();
    }
}
