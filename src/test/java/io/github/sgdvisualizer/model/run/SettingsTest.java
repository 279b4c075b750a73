package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sgdvisualizer.model.base.Line;
import java.util.OptionalInt;
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
        assertThat(changed.schedule().rate(4)).isEqualTo(0.1);
        assertThat(changed.schedule().rate(5)).isEqualTo(0.7);
    }

    /** 5,489 is the seed for which the C++ standard's generator begins with 3,499,211,612. */
    @Test
    void the_shuffles_after_the_first_are_drawn_from_the_seeds_after_the_points() {
        Settings settings = Settings.DEFAULT
                .withSource(Settings.DEFAULT.lesson().withSeed(5_486))
                .withShuffle(3);

        assertThat(Integer.toUnsignedLong(settings.shuffler().nextInt())).isEqualTo(3_499_211_612L);
    }
}
