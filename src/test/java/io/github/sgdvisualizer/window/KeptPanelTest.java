package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.MeanSquaredError;
import io.github.sgdvisualizer.model.Run;
import io.github.sgdvisualizer.model.Settings;
import org.junit.jupiter.api.Test;

final class KeptPanelTest {
    private static String steps(Settings settings, int made) {
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        for (int i = 0; i < made; i++) {
            run.advance();
        }
        return KeptPanel.stepsOf(run.progress());
    }

    @Test
    void above_the_limit_a_run_diverges_from_its_first_step_on() {
        assertThat(steps(Settings.LESSON.withLearningRate(1.1), 0)).isEqualTo("diverges");
        assertThat(steps(Settings.LESSON.withLearningRate(1.1), 100)).isEqualTo("diverges");
        assertThat(steps(Settings.LESSON.withLearningRate(1e300), 0)).isEqualTo("diverges");
    }

    @Test
    void how_long_a_run_takes_is_known_from_its_first_step_that_of_a_branch_from_where_it_branches() {
        // The lesson converges at step 95, at rate 0.55 at step 15, and above 0.998 never.
        assertThat(steps(Settings.LESSON, 0)).isEqualTo("95");
        assertThat(steps(Settings.LESSON.withLearningRate(0.55), 3)).isEqualTo("15");
        assertThat(steps(Settings.LESSON.withLearningRate(1e-19), 1)).isEqualTo("over 10¹⁸");
        Settings branch = Settings.LESSON.withLearningRateFrom(7, 0.55);
        assertThat(steps(branch, 6)).isEqualTo("…");
        assertThat(Integer.parseInt(steps(branch, 7))).isBetween(15, 95);
    }
}
