package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.Forecast;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RunTest {
    private static final MeanSquaredError LESSON =
            new MeanSquaredError(Settings.DEFAULT.generated().points());

    /** The points (−1, 0) and (1, 0), where a line's loss is slope² + intercept² and the limit is 1. */
    private static final MeanSquaredError ROUND =
            new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0}));

    private static Settings roundFrom(double intercept, double rate) {
        return Settings.DEFAULT.withStart(new Line(0, intercept)).withLearningRate(rate);
    }

    private static RunProgress finished(Run run) {
        while (run.advance()) {
            // Each call is a step.
        }
        return run.progress();
    }

    private static RunProgress lessonAt(double rate) {
        return finished(new Run(Settings.DEFAULT.withLearningRate(rate), LESSON));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 95", "0.55, 15"})
    void the_lesson_converges_after_its_known_steps(double rate, int steps) {
        RunProgress progress = lessonAt(rate);

        assertThat(progress.outcome()).isEqualTo(Outcome.CONVERGED);
        assertThat(progress.steps()).isEqualTo(steps);
        assertThat(progress.error().excess(progress.line(steps - 1))).isGreaterThan(progress.convergedExcess());
    }

    /** Known figures of the lesson: rate 1.1 gives losses 5.51, 5.04, 7.09, 10.2. */
    @Test
    void above_the_limit_a_run_freezes_at_the_last_line_on_the_chart() {
        RunProgress progress = lessonAt(1.1);

        assertThat(progress.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(progress.runState(0).loss()).isCloseTo(5.51, within(0.005));
        assertThat(progress.runState(1).loss()).isCloseTo(5.04, within(0.005));
        assertThat(progress.runState(2).loss()).isCloseTo(7.09, within(0.005));
        assertThat(progress.runState(3).loss()).isCloseTo(10.2, within(0.05));
        Line last = progress.line(progress.steps());
        assertThat(progress.bounds().crosses(last)).isTrue();
        assertThat(progress.bounds().crosses(LESSON.gradient(last).off(last, 1.1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.001, 2, 10, 1e6, 1e300, Double.MAX_VALUE})
    void no_rate_leads_to_a_number_that_is_not_finite(double rate) {
        RunProgress progress = lessonAt(rate);

        assertThat(progress.outcome()).isEqualTo(Outcome.DIVERGED);
        for (int step = 0; step <= progress.steps(); step++) {
            assertThat(progress.line(step).isFinite()).isTrue();
            assertThat(progress.runState(step).loss()).isFinite();
        }
    }

    @Test
    void under_the_limit_the_excess_never_grows_and_ends_as_forecast() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random));
            double rate = Stability.ofMomentum(error.curvature(), 0).limit() * (0.01 + 0.98 * random.nextDouble());
            Settings settings =
                    Settings.DEFAULT.withStart(SomePoints.line(random)).withLearningRate(rate);
            Run run = new Run(settings, error);
            Forecast forecast = Forecast.of(error, rate, settings.start());
            OptionalLong steps = forecast.stepsUntil(run.progress().convergedExcess());

            double first = error.excess(settings.start());
            double before = first;
            for (int step = 1; step <= 1_000 && run.advance(); step++) {
                double excess = error.excess(run.progress().newest().line());
                assertThat(excess).isLessThanOrEqualTo(before * (1 + 1e-9));
                assertThat(forecast.excessAfter(step)).isCloseTo(excess, within(1e-9 * first));
                before = excess;
            }
            if (run.outcome() == Outcome.CONVERGED) {
                assertThat(steps).hasValue(run.progress().steps());
            } else {
                assertThat(steps.orElse(Long.MAX_VALUE)).isGreaterThan(1_000);
            }
        });
    }

    @Test
    void over_the_limit_the_error_along_the_steepest_direction_grows_by_its_factor() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random));
            double rate = Stability.ofMomentum(error.curvature(), 0).limit() * (1.01 + random.nextDouble());
            Line line = SomePoints.line(random);
            double factor = Stability.ofMomentum(error.curvature(), 0).factorAt(rate);
            double expected = Forecast.of(error, rate, line).steepExcess();

            for (int step = 1; step <= 20; step++) {
                line = error.gradient(line).off(line, rate);
                expected *= factor * factor;
                assertThat(Forecast.of(error, rate, line).steepExcess()).isCloseTo(expected, within(expected * 1e-6));
            }
            assertThat(factor).isGreaterThan(1);
            assertThat(Forecast.of(error, rate, line).stepsUntil(error.minLoss() * 1e-6))
                    .isEmpty();
        });
    }

    @Test
    void the_same_settings_give_the_same_run_to_the_last_bit() {
        Settings settings = Settings.DEFAULT.withLearningRate(0.37);
        RunProgress once = finished(
                new Run(settings, new MeanSquaredError(settings.generated().points())));
        RunProgress again = finished(
                new Run(settings, new MeanSquaredError(settings.generated().points())));

        assertThat(again.steps()).isEqualTo(once.steps());
        for (int step = 0; step <= once.steps(); step++) {
            assertThat(again.runState(step)).isEqualTo(once.runState(step));
        }
    }

    @Test
    void what_was_handed_out_never_changes() {
        Run run = new Run(Settings.DEFAULT.withLearningRate(1e-6), LESSON);
        run.advance();
        RunProgress early = run.progress();
        Line newest = early.newest().line();
        for (int i = 0; i < 5_000; i++) {
            run.advance();
        }

        assertThat(early.steps()).isEqualTo(1);
        assertThat(early.newest().line()).isEqualTo(newest);
        assertThat(run.progress().steps()).isEqualTo(5_001);
        assertThat(run.progress().line(1)).isEqualTo(newest);
    }

    @Test
    void a_start_at_the_best_line_has_converged_before_the_first_step() {
        Run run = new Run(Settings.DEFAULT.withStart(LESSON.best()), LESSON);

        assertThat(run.advance()).isFalse();
        assertThat(run.outcome()).isEqualTo(Outcome.CONVERGED);
    }

    @Test
    void points_of_one_height_converge_to_a_millionth_of_the_first_excess() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {0, 1, 2}, new double[] {4, 4, 4}));
        RunProgress progress = finished(new Run(Settings.DEFAULT, error));

        assertThat(progress.outcome()).isEqualTo(Outcome.CONVERGED);
        assertThat(progress.newest().loss())
                .isLessThanOrEqualTo(progress.runState(0).loss() * 1e-6);
    }

    @Test
    void a_run_that_comes_nowhere_stops_at_ten_million_steps() {
        RunProgress progress = lessonAt(1e-12);

        assertThat(progress.outcome()).isEqualTo(Outcome.EXHAUSTED);
        assertThat(progress.steps()).isEqualTo(10_000_000);
    }

    @Test
    void the_call_that_ends_a_run_says_that_there_is_no_other_step() {
        for (double rate : new double[] {0.1, 1.1}) {
            Run run = new Run(Settings.DEFAULT.withLearningRate(rate), LESSON);
            while (run.outcome() == Outcome.RUNNING) {
                assertThat(run.advance()).as("after step %d", run.steps()).isEqualTo(run.outcome() == Outcome.RUNNING);
            }
            assertThat(run.advance()).isFalse();
        }
    }

    /** By hand: at a rate of 1.5 the intercept goes from 1 to 1 − 1.5 · 2 = −2, and the chart ends at −0.1. */
    @Test
    void a_first_step_that_leaves_the_chart_is_not_taken() {
        RunProgress progress = finished(new Run(roundFrom(1, 1.5), ROUND));

        assertThat(progress.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(progress.steps()).isZero();
        assertThat(progress.line(0)).isEqualTo(new Line(0, 1));
    }

    /** By hand: at a rate of 1 the intercept goes from 1 to −1 and back, off the chart and on it again. */
    @Test
    void at_the_limit_itself_a_run_swings_and_is_not_given_up() {
        Run run = new Run(roundFrom(1, 1), ROUND);

        for (int step = 1; step <= 20; step++) {
            assertThat(run.advance()).isTrue();
            assertThat(run.progress().newest().line().intercept()).isEqualTo(step % 2 == 0 ? 1 : -1);
        }
    }

    /** By hand: AdaGrad's first step is as long as its rate, here from 1 to −1,000 and so to a million times the loss. */
    @Test
    void a_loss_of_a_million_times_the_first_is_the_last_that_is_allowed() {
        Optimizer adaGrad = new Optimizer.AdaGrad(0, 1e-300);
        Run run = new Run(roundFrom(1, 1_001).withOptimizer(adaGrad), ROUND);
        assertThat(run.advance()).isTrue();
        assertThat(run.progress().newest().loss()).isEqualTo(1e6);

        Run beyond = new Run(roundFrom(1, 1_001.001).withOptimizer(adaGrad), ROUND);
        assertThat(beyond.advance()).isFalse();
        assertThat(beyond.outcome()).isEqualTo(Outcome.DIVERGED);
    }

    /** By hand: at a rate of 0.4995 the intercept goes from 1,000 to 1, the loss from a million to 1. */
    @Test
    void a_millionth_of_the_excess_is_low_enough() {
        Run run = new Run(roundFrom(1_000, 0.4995), ROUND);

        assertThat(run.advance()).isFalse();
        assertThat(run.progress().newest()).isEqualTo(new RunState(1, new Line(0, 1), 1));
        assertThat(run.outcome()).isEqualTo(Outcome.CONVERGED);
    }

    @Test
    void a_rate_above_the_limit_gives_a_run_up_from_where_it_no_longer_changes() {
        // Up to step 2 the rate rises: the chart may be left. From then on, at 1.5, it must not be left again.
        Settings rising = roundFrom(1, 1).withLearningRate(1.5).withSchedule(new Schedule.WarmUp(0.75, 2));
        RunProgress progress = finished(new Run(rising, ROUND));

        assertThat(progress.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(progress.steps()).isEqualTo(2);
    }

    @Test
    void a_line_is_finite_where_both_its_numbers_are() {
        assertThat(new Line(1, 2).isFinite()).isTrue();
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(new Line(bad, 2).isFinite()).isFalse();
            assertThat(new Line(1, bad).isFinite()).isFalse();
        }
    }
}
