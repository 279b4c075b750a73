package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Schedule;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    private static Settings batches(int size) {
        return Settings.DEFAULT.withBatchSize(OptionalInt.of(size));
    }

    @Test
    void a_batch_of_no_points_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batches(0))
                .withMessage("BATCH_SIZE must be from 1.0 to 1000000.0, not 0.0");
        assertThat(batches(1).batchSize()).hasValue(1);
    }

    @Test
    void a_first_guess_beyond_a_million_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withStart(new Line(1_000_001, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withStart(new Line(0, -1_000_001)));
    }

    @Test
    void the_first_guess_nearest_to_a_line_keeps_what_is_allowed_of_it() {
        assertThat(Settings.DEFAULT.withStartNear(new Line(2e6, -3)).start()).isEqualTo(new Line(1e6, -3));
        assertThat(Settings.DEFAULT.withStartNear(new Line(7, -2e6)).start()).isEqualTo(new Line(7, -1e6));
    }

    @Test
    void all_points_are_taken_where_a_batch_is_as_large_as_they_are_many() {
        assertThat(Settings.DEFAULT.takesAllPoints()).isTrue();
        assertThat(batches(100).takesAllPoints()).isTrue();
        assertThat(batches(1_000).takesAllPoints()).isTrue();
        assertThat(batches(99).takesAllPoints()).isFalse();
        assertThat(batches(99).stepsPerEpoch()).isEqualTo(2);
        assertThat(batches(1).stepsPerEpoch()).isEqualTo(100);
    }

    @Test
    void another_rate_from_a_step_on_is_the_rate_that_was_set_last() {
        Settings changed = Settings.DEFAULT.withLearningRateFrom(5, 0.7);

        assertThat(Settings.DEFAULT.learningRate()).isEqualTo(0.1);
        assertThat(changed.learningRate()).isEqualTo(0.7);
        assertThat(changed.rate(4)).isEqualTo(0.1);
        assertThat(changed.rate(5)).isEqualTo(0.7);
    }

    private static Settings at(double rate) {
        return Settings.DEFAULT.withLearningRate(rate);
    }

    @Test
    void a_change_on_the_way_keeps_the_shape() {
        Settings exponential = at(0.4).withSchedule(new Schedule.Exponential(0.9));
        Settings changed = exponential.withLearningRateFrom(10, 0.2);

        assertThat(changed.rate(9)).isEqualTo(0.4 * Math.pow(0.9, 9));
        assertThat(changed.rate(10)).isEqualTo(0.2 * Math.pow(0.9, 10));
        assertThat(changed.isBranched()).isTrue();
        assertThat(exponential.isBranched()).isFalse();
    }

    @Test
    void a_change_before_the_first_step_leaves_no_trace() {
        assertThat(at(0.4).withLearningRateFrom(0, 0.2)).isEqualTo(at(0.2));
        assertThat(at(0.4).withLearningRateFrom(10, 0.3).withLearningRateFrom(0, 0.2))
                .isEqualTo(at(0.2));
    }

    @Test
    void of_two_changes_each_holds_up_to_the_next() {
        Settings twice = at(0.4).withLearningRateFrom(10, 0.2).withLearningRateFrom(20, 0.1);

        assertThat(IntStream.of(0, 9, 10, 19, 20, 1_000).mapToDouble(twice::rate))
                .containsExactly(0.4, 0.4, 0.2, 0.2, 0.1, 0.1);
        assertThat(twice.learningRate()).isEqualTo(0.1);
        assertThat(twice.lastRateChange()).isEqualTo(20);
        assertThat(twice.steadyFrom()).isEqualTo(20);
        assertThat(twice.formerRates()).containsExactly(new FormerRate(0.4, 10), new FormerRate(0.2, 20));
    }

    @Test
    void a_change_takes_the_place_of_those_at_and_after_its_step() {
        Settings once = at(0.4).withLearningRateFrom(10, 0.2);
        Settings twice = once.withLearningRateFrom(20, 0.1);

        assertThat(twice.withLearningRateFrom(20, 0.3)).isEqualTo(once.withLearningRateFrom(20, 0.3));
        assertThat(twice.withLearningRateFrom(15, 0.3)).isEqualTo(once.withLearningRateFrom(15, 0.3));
        assertThat(twice.withLearningRateFrom(10, 0.3)).isEqualTo(at(0.4).withLearningRateFrom(10, 0.3));
        assertThat(twice.withLearningRateFrom(5, 0.3)).isEqualTo(at(0.4).withLearningRateFrom(5, 0.3));
        assertThat(twice.withLearningRate(0.3)).isEqualTo(at(0.3));
    }

    @Test
    void another_schedule_drops_changes_on_the_way_and_keeps_the_rate() {
        Settings changed = at(0.4).withLearningRateFrom(10, 0.2);

        assertThat(changed.withSchedule(new Schedule.Exponential(0.5)))
                .isEqualTo(at(0.2).withSchedule(new Schedule.Exponential(0.5)));
    }

    @Test
    void a_change_not_after_the_one_before_is_refused() {
        Settings once = at(0.4).withLearningRateFrom(10, 0.2);
        for (int step : new int[] {9, 10}) {
            List<FormerRate> former = List.of(new FormerRate(0.4, 10), new FormerRate(0.2, step));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Settings(
                            once.source(),
                            once.start(),
                            0.1,
                            former,
                            once.schedule(),
                            once.optimizer(),
                            once.batchSize(),
                            once.shuffle()))
                    .withMessage("a change must come after step 10, not at step " + step);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> once.withLearningRateFrom(-1, 0.1));
        assertThat(once.withLearningRateFrom(11, 0.1).rate(11)).isEqualTo(0.1);
    }

    @Test
    void a_rate_that_is_not_above_0_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withLearningRateFrom(5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormerRate(0, 5));
    }

    /** 5,489 is the seed for which the C++ standard's generator begins with 3,499,211,612. */
    @Test
    void the_shuffles_after_the_first_are_drawn_from_the_seeds_after_the_points() {
        Settings settings = Settings.DEFAULT
                .withSource(Settings.DEFAULT.generated().withSeed(5_486))
                .withShuffle(3);

        assertThat(Integer.toUnsignedLong(settings.shuffler().nextInt())).isEqualTo(3_499_211_612L);
    }

    @Test
    void a_scheduler_gives_the_rates_unless_they_are_constant_or_were_changed_on_the_way() {
        Settings falling = Settings.DEFAULT.withSchedule(new Schedule.Exponential(0.9));

        assertThat(Settings.DEFAULT.hasScheduler()).isFalse();
        assertThat(falling.hasScheduler()).isTrue();
        assertThat(falling.withLearningRateFrom(5, 0.7).hasScheduler()).isFalse();
    }
}
