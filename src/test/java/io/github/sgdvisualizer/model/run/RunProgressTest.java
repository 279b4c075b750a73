package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.LossRange;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RunProgressTest {
    private static final MeanSquaredError LESSON =
            new MeanSquaredError(Settings.DEFAULT.generated().points());

    private static RunProgress after(int steps, Settings settings) {
        Run run = new Run(settings, LESSON);
        while (run.steps() < steps && run.advance()) {
            // Each call is a step.
        }
        return run.progress();
    }

    /** The lesson converges after 95 steps at a rate of 0.1. */
    @Test
    void the_steps_to_go_are_known_from_the_first_to_the_last() {
        assertThat(after(0, Settings.DEFAULT).stepsToGo(0)).hasValue(95);
        RunProgress underWay = after(10, Settings.DEFAULT);
        assertThat(underWay.stepsToGo(10)).hasValue(85);
        assertThat(underWay.stepsToGo(4)).hasValue(91);
        RunProgress done = after(200, Settings.DEFAULT);
        assertThat(done.stepsToGo(0)).hasValue(95);
        assertThat(done.stepsToGo(90)).hasValue(5);
        assertThat(done.stepsToGo(95)).hasValue(0);
    }

    @Test
    void no_steps_are_to_go_to_where_a_run_never_comes() {
        assertThat(after(3, Settings.DEFAULT.withLearningRate(1.1)).stepsToGo(3))
                .isEmpty();
        RunProgress diverged = after(1_000, Settings.DEFAULT.withLearningRate(1.1));
        assertThat(diverged.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(diverged.stepsToGo(0)).isEmpty();
        assertThat(after(3, Settings.DEFAULT.withLearningRate(1e-300)).stepsToGo(3))
                .isEmpty();
    }

    @Test
    void nothing_is_foreseen_of_batches_of_memory_and_of_a_rate_that_changes() {
        List<Settings> unforeseeable = List.of(
                Settings.DEFAULT.withBatchSize(OptionalInt.of(10)),
                Settings.DEFAULT.withOptimizer(new Optimizer.Momentum(0.9)),
                Settings.DEFAULT.withSchedule(new Schedule.Exponential(0.97)));
        for (Settings settings : unforeseeable) {
            assertThat(after(3, settings).isForeseeable()).as("%s", settings).isFalse();
            assertThat(after(3, settings).stepsToGo(3)).as("%s", settings).isEmpty();
        }
        assertThat(after(3, Settings.DEFAULT.withBatchSize(OptionalInt.of(100))).isForeseeable())
                .isTrue();
    }

    @Test
    void a_run_that_warms_up_is_foreseeable_from_where_its_rate_stays() {
        Settings warming = Settings.DEFAULT.withSchedule(new Schedule.WarmUp(0.1, 30));

        assertThat(after(29, warming).isForeseeable()).isFalse();
        RunProgress warm = after(30, warming);
        assertThat(warm.isForeseeable()).isTrue();
        int steps = after(1_000, warming).steps();
        assertThat(steps).isGreaterThan(95);
        assertThat(warm.stepsToGo(30)).hasValue(steps - 30);
    }

    @Test
    void only_at_its_last_step_has_a_run_ended() {
        RunProgress done = after(200, Settings.DEFAULT);

        assertThat(done.outcome(95)).isEqualTo(Outcome.CONVERGED);
        assertThat(done.outcome(94)).isEqualTo(Outcome.RUNNING);
        assertThat(done.outcome(0)).isEqualTo(Outcome.RUNNING);
    }

    @Test
    void what_a_run_was_started_with_is_known_from_its_progress() {
        Settings settings = Settings.DEFAULT.withLearningRateFrom(5, 0.2);
        RunProgress progress = after(10, settings);

        assertThat(progress.settings()).isEqualTo(settings);
        assertThat(progress.rate(4)).isEqualTo(0.1);
        assertThat(progress.rate(5)).isEqualTo(0.2);
    }

    @Test
    void a_run_that_has_come_further_is_the_same_and_a_second_one_is_not() {
        Run run = new Run(Settings.DEFAULT, LESSON);
        RunProgress early = run.progress();
        run.advance();

        assertThat(run.progress().isSameRunAs(early)).isTrue();
        assertThat(early.isSameRunAs(run.progress())).isTrue();
        assertThat(new Run(Settings.DEFAULT, LESSON).progress().isSameRunAs(early))
                .isFalse();
    }

    /** A run over the points (−1, 0) and (1, 0), where a line's loss is slope² + intercept². */
    private static RunProgress withLosses(List<Integer> losses) {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0}));
        History history = new History();
        for (int loss : losses) {
            double slope = Math.floor(Math.sqrt(loss));
            Line line = new Line(slope, Math.sqrt(loss - slope * slope));
            assertThat(error.loss(line)).isEqualTo(loss);
            history.add(line, loss);
        }
        return new RunProgress(
                Settings.DEFAULT, error, new PlotBounds(-1, 1, -1, 1), history.prefix(), Outcome.RUNNING);
    }

    private static List<Integer> losses(int first, int times, int second, int last) {
        List<Integer> losses = new ArrayList<>(List.of(first));
        losses.addAll(Collections.nCopies(times, second));
        losses.add(last);
        return losses;
    }

    @Test
    void the_extremes_of_the_losses_are_those_of_the_steps_asked_for() {
        RunProgress progress = withLosses(List.of(25, 4, 16, 1, 9));

        assertThat(progress.maxLoss()).isEqualTo(25);
        assertThat(progress.losses(1, 3)).isEqualTo(new LossRange(4, 16));
        assertThat(progress.losses(2, 5)).isEqualTo(new LossRange(1, 16));
    }

    @Test
    void steps_that_raise_the_loss_are_those_that_hurt() {
        RunProgress progress = withLosses(List.of(25, 4, 4, 16, 1, 9, 10));

        assertThat(IntStream.rangeClosed(0, 6).map(progress::hurt)).containsExactly(0, 0, 0, 1, 1, 2, 3);
    }

    /** 100 down in the first step and some of it up again in the hundredth: with four fifths of it nothing hovers. */
    @Test
    void a_loss_hovers_where_it_rises_by_more_than_four_fifths_of_what_it_falls() {
        assertThat(withLosses(losses(100, 99, 0, 100)).hovers(100)).isTrue();
        assertThat(withLosses(losses(100, 99, 0, 82)).hovers(100)).isTrue();
        assertThat(withLosses(losses(100, 99, 0, 80)).hovers(100)).isFalse();
        assertThat(withLosses(losses(100, 99, 0, 73)).hovers(100)).isFalse();
    }

    @Test
    void hovering_is_looked_at_from_step_100_on_and_every_25_steps() {
        // Up and down by 1 up to step 100, then down for good: that shows once step 125 is taken.
        List<Integer> losses = new ArrayList<>();
        for (int step = 0; step <= 125; step++) {
            losses.add(step > 100 ? 0 : 2_500 + step % 2);
        }
        RunProgress progress = withLosses(losses);

        assertThat(progress.hovers(99)).isFalse();
        assertThat(progress.hovers(100)).isTrue();
        assertThat(progress.hovers(124)).isTrue();
        assertThat(progress.hovers(125)).isFalse();
    }
}
