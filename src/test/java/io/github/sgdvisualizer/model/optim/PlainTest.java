package io.github.sgdvisualizer.model.optim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Momentum of which nothing is kept is plain gradient descent, and all else is not. */
final class PlainTest {
    private static final int MAX_STEPS = 2_000;

    private static RunProgress run(Settings settings, MeanSquaredError error) {
        Run run = new Run(settings, error);
        while (run.steps() < MAX_STEPS && run.advance()) {
            // Each call is a step.
        }
        return run.progress();
    }

    @Test
    void without_momentum_a_run_is_that_of_plain_descent_to_the_last_bit_and_ends_where_that_ends() {
        Seeds.forEach(100, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random));
            List<Schedule> schedules = Schedule.all();
            Settings settings = Settings.DEFAULT
                    .withStart(SomePoints.line(random))
                    .withSchedule(schedules.get(random.nextInt(schedules.size())))
                    .withLearningRate(Math.pow(10, -2 * random.nextDouble())
                            * 2.2
                            / error.curvature().steepest())
                    .withBatchSize(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(60)));
            RunProgress plain = run(settings, error);

            for (Optimizer optimizer : List.of(new Optimizer.Momentum(0), new Optimizer.Nesterov(0))) {
                RunProgress same = run(settings.withOptimizer(optimizer), error);

                assertThat(same.outcome()).isEqualTo(plain.outcome());
                assertThat(same.steps()).isEqualTo(plain.steps());
                assertThat(same.newest()).isEqualTo(plain.newest());
                assertThat(same.stability()).isEqualTo(plain.stability());
                assertThat(same.isForeseeable()).isEqualTo(plain.isForeseeable());
                assertThat(same.stepsToGo(0)).isEqualTo(plain.stepsToGo(0));
            }
        });
    }

    /** The lesson takes 95 steps, as {@code 1 − 0.1 λ₁} and {@code 1 − 0.1 λ₂} say. */
    @Test
    void without_momentum_the_lesson_converges_at_its_first_close_line() {
        MeanSquaredError lesson = new MeanSquaredError(Settings.DEFAULT.source().points());

        for (Optimizer optimizer : List.of(new Optimizer.Momentum(0), new Optimizer.Nesterov(0))) {
            RunProgress progress = run(Settings.DEFAULT.withOptimizer(optimizer), lesson);

            assertThat(progress.outcome()).isEqualTo(Outcome.CONVERGED);
            assertThat(progress.steps()).isEqualTo(95);
        }
    }

    @Test
    void only_a_step_that_is_the_gradient_times_the_rate_is_plain() {
        assertThat(Optimizer.all().stream().map(Optimizer::isPlain))
                .containsExactly(true, false, false, false, false, false);
        assertThat(Optimizer.all().stream().map(Optimizer::hasClosedForm))
                .containsExactly(true, false, false, false, false, false);
        assertThat(Optimizer.all().stream().map(Optimizer::followsGradient))
                .containsExactly(true, false, false, false, false, false);
        assertThat(Optimizer.all().stream().map(Optimizer::swings))
                .containsExactly(false, true, true, false, false, false);
        assertThat(Optimizer.all().stream().map(Optimizer::closeLinesToConverge))
                .containsExactly(1, 10, 10, 10, 10, 10);
        assertThat(new Optimizer.Momentum(0).isPlain()).isTrue();
        assertThat(new Optimizer.Nesterov(0).isPlain()).isTrue();
        assertThat(new Optimizer.Momentum(Double.MIN_VALUE).isPlain()).isFalse();
        // Scaled by the latest gradient alone, a step of RMSprop is still not along it.
        assertThat(new Optimizer.RmsProp(0, 1e-8, 0).isPlain()).isFalse();
    }
}
