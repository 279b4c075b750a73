package io.github.sgdvisualizer.model.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.sgdvisualizer.Seeds;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
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

    /** By hand: 4ᵏ / 1024 + 4⁻ᵏ is 1.0, 0.25, 0.08, 0.08, 0.25 at 0 to 4 steps. */
    @Test
    void a_dip_before_one_part_grows_is_found_and_what_is_below_it_is_never_reached() {
        for (Forecast dip : new Forecast[] {new Forecast(0x1p-10, 1, 2, 0.5), new Forecast(1, 0x1p-10, 0.5, 2)}) {
            assertThat(dip.stepsUntil(0.3)).hasValue(1);
            assertThat(dip.stepsUntil(0.1)).hasValue(2);
            assertThat(dip.stepsUntil(0x1p-4 + 0x1p-6)).hasValue(2);
            assertThat(dip.stepsUntil(Math.nextDown(0x1p-4 + 0x1p-6))).isEmpty();
        }
    }

    /** Held against step by step: no step up to the thousandth is as low, or the one found is the first. */
    @Test
    void the_first_step_of_any_dip_is_found() {
        Seeds.forEach(2_000, seed -> {
            Random random = new Random(seed);
            Forecast forecast = new Forecast(
                    Math.pow(10, -12 * random.nextDouble()),
                    Math.pow(10, -3 * random.nextDouble()),
                    0.9 + 0.3 * random.nextDouble(),
                    random.nextInt(5) == 0 ? 0 : random.nextDouble());
            double excess = Math.pow(10, -10 * random.nextDouble());
            OptionalLong first = LongStream.rangeClosed(0, 1_000)
                    .filter(step -> forecast.excessAfter(step) <= excess)
                    .findFirst();

            if (first.isPresent()) {
                assertThat(forecast.stepsUntil(excess)).isEqualTo(first);
            } else {
                assertThat(forecast.stepsUntil(excess).orElse(Long.MAX_VALUE)).isGreaterThan(1_000);
            }
        });
    }

    @Test
    void without_a_flat_or_steep_part_one_that_grows_is_never_low_enough() {
        assertThat(new Forecast(0, 1, 1, 1.2).stepsUntil(0.5)).isEmpty();
        assertThat(new Forecast(1, 0, 1.2, 0.5).stepsUntil(0.5)).isEmpty();
        assertThat(new Forecast(0, 1, 1.2, 0.5).excessAfter(1L << 40)).isZero();
    }

    /** (1 − 2⁻⁵³)²ᵏ is e⁻²⁰⁰ for k = 200 · 2⁵², which is under 2⁶⁰. */
    @Test
    void steps_are_counted_to_two_to_the_sixtieth() {
        Forecast slow = new Forecast(0, 1, 0, 1 - 0x1p-53);

        assertThat(slow.stepsUntil(Math.exp(-200)).orElseThrow()).isCloseTo(200L << 52, withinPercentage(1e-9));
        assertThat(slow.stepsUntil(Math.exp(-600))).isEmpty();
    }
}
