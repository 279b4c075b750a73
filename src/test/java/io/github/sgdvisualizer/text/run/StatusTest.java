package io.github.sgdvisualizer.text.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.engine.playback.Pace;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusTest {
    static final Status.KeyNames KEYS = new Status.KeyNames("Space", "→", "←");

    /** Returns the snapshot of a run in slow motion, after so many steps. */
    private static Snapshot after(int steps, boolean playing, Settings settings) {
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        RunProgress progress = run.progress();
        return Snapshots.of(progress, null, false, playing, Speed.SLOW_MOTION, Canvas.NONE);
    }

    private static String sentence(int steps, boolean playing, double rate) {
        return Status.of(after(steps, playing, Settings.DEFAULT.withLearningRate(rate)), KEYS)
                .sentence();
    }

    private static String paced(Pace pace, int steps, Settings settings) {
        return Status.of(Snapshots.paced(after(steps, true, settings).run().progress(), pace), KEYS)
                .sentence();
    }

    @Test
    void a_run_that_is_slowed_down_says_why_and_what_it_does() {
        Settings above = Settings.DEFAULT.withLearningRate(1.1);
        assertThat(paced(Pace.SLOWED, 3, above))
                .isEqualTo("Slowed down: it is going to diverge. Each step jumps further past the best line.");
        // 2 · 1.9 / 2.00307 = 1.897 is the limit for momentum 0.9.
        assertThat(paced(Pace.SLOWED, 1, above.withLearningRate(2).withOptimizer(new Optimizer.Momentum(0.9))))
                .isEqualTo(
                        "Slowed down: it is going to diverge. The line swings past the best one, further each time.");
        assertThat(paced(Pace.SLOWED, 1, above.withBatchSize(OptionalInt.of(10))))
                .isEqualTo("Slowed down: it is going to diverge.");
    }

    @Test
    void the_opening_says_what_is_going_to_happen_until_it_is_over() {
        String sentence =
                "Two numbers are learned, slope and intercept: each step tries to move the blue line closer to the points.";
        assertThat(paced(Pace.OPENING, 0, Settings.DEFAULT)).isEqualTo(sentence);
        assertThat(paced(Pace.OPENING, 9, Settings.DEFAULT)).isEqualTo(sentence);
    }

    @Test
    void the_sentences_are_those_of_the_design() {
        assertThat(sentence(0, false, 0.1)).isEqualTo("Ready: a first guess, y = 0.50x + 0.75. Press Space.");
        assertThat(sentence(0, true, 0.1)).isEqualTo("Ready: a first guess, y = 0.50x + 0.75.");
        assertThat(sentence(20, true, 0.1)).isEqualTo("Learning: the loss is falling; about 75 steps to go.");
        assertThat(sentence(94, true, 0.1)).isEqualTo("Learning: the loss is falling; one more step to go.");
        assertThat(sentence(20, false, 0.1))
                .isEqualTo("Paused at step 20. Press → for one step, ← to go back, Space to go on.");
        assertThat(sentence(95, true, 0.1))
                .isEqualTo("Converged after 95 steps: the line is nowhere more than 0.003 away from the best line.");
        assertThat(sentence(3, true, 0.55))
                .isEqualTo("Overshooting: each step jumps past the best line; about 12 steps to go.");
        assertThat(sentence(3, true, 1.1))
                .isEqualTo("Overshooting: each step jumps past the best line, and further each time.");
        assertThat(sentence(100, true, 1.1))
                .isEqualTo(
                        "Diverged at step 7: each jump past the best line was 1.2 times as long; the limit is 0.998.");
        assertThat(sentence(5, true, 10))
                .isEqualTo(
                        "Diverged at once: each jump past the best line would be 19 times as long; the limit is 0.998.");
    }

    @Test
    void a_small_rate_is_said_to_be_why_it_takes_long() {
        assertThat(sentence(5, true, 0.001))
                .matches(
                        "Learning: about [\\d,]+ steps to go, because the rate is 500 times smaller than a safe one\\.");
        assertThat(sentence(5, true, 1e-9))
                .isEqualTo("Learning: more than 10,000,000 steps to go at this rate; rates up to 0.50 are safe here.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e4 | 1e5 | steps to go, because the loss is a long, narrow valley (1 : ",
                "1e7 | 1e9 | more than 10,000,000 steps to go, because the loss is a long, narrow valley (1 : ",
            })
    void with_two_points_close_together_the_thin_valley_is_said_to_be_why(double from, double to, String why) {
        Settings settings = LongStream.range(0, 1_000_000)
                .mapToObj(seed -> Settings.DEFAULT.withSource(
                        Settings.DEFAULT.generated().withCount(2).withSeed(seed)))
                .filter(candidate -> {
                    double condition = new MeanSquaredError(
                                    candidate.generated().points())
                            .curvature()
                            .condition();
                    return condition > from && condition < to;
                })
                .findFirst()
                .orElseThrow();

        assertThat(Status.of(after(5, true, settings), KEYS).sentence())
                .contains(why)
                .matches(".*\\(1 : [\\d,]{3,6}\\)\\.");
    }

    @Test
    void points_above_one_another_have_no_thin_valley_to_blame() {
        // This seed draws the same x twice.
        Settings settings = Settings.DEFAULT
                .withLearningRate(0.001)
                .withSource(Settings.DEFAULT.generated().withCount(2).withSeed(32_783_728));

        assertThat(Status.of(after(5, true, settings), KEYS).sentence()).contains("because the rate is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9985 | 1.00005 times as long; the limit is 0.998477.",
                "1e308 | more than 10³⁰⁸ times as long; the limit is 0.998.",
                "1e300 | 2.0 × 10³⁰⁰ times as long; the limit is 0.998.",
            })
    void a_diverged_rate_is_told_from_the_limit_and_its_factor_from_1(double rate, String end) {
        assertThat(sentence(200_000, true, rate)).endsWith(end);
    }

    /** RMSprop without memory takes steps as long as the rate, so it comes no closer than that. */
    @Test
    void steps_of_one_length_are_said_to_hover_from_step_10_000_on() {
        Settings settings = Settings.DEFAULT
                .withOptimizer(new Optimizer.RmsProp(0, 1e-8, 0))
                .withLearningRate(0.3);

        assertThat(Status.of(after(9_999, true, settings), KEYS).kind()).isNotEqualTo(Status.Kind.HOVERING);
        assertThat(Status.of(after(10_000, true, settings), KEYS))
                .isEqualTo(new Status(
                        Status.Kind.HOVERING, "Hovering: the steps are too long to settle. Try a smaller rate."));
    }

    @Test
    void a_batch_of_one_point_is_said_to_hover_at_step_10_000_by_sentence_and_table() {
        Snapshot snapshot = after(10_000, true, Settings.DEFAULT.withBatchSize(OptionalInt.of(1)));

        assertThat(Status.of(snapshot, KEYS).kind()).isEqualTo(Status.Kind.HOVERING);
        assertThat(StepCount.of(snapshot.run().progress())).isEqualTo("hovers");
    }

    @Test
    void momentum_above_its_limit_diverges_by_sentence_and_table_from_the_first_step_on() {
        Snapshot snapshot = after(
                1,
                true,
                Settings.DEFAULT.withOptimizer(new Optimizer.Momentum(0.9)).withLearningRate(2));

        assertThat(Status.of(snapshot, KEYS).sentence())
                .isEqualTo("Overshooting: the line swings past the best one, further each time.");
        assertThat(StepCount.of(snapshot.run().progress())).isEqualTo("diverges");
    }

    @Test
    void a_pictures_caption_says_what_one_must_know_to_see_the_same_again() {
        assertThat(RunCaption.line(after(20, false, Settings.DEFAULT)))
                .isEqualTo("100 points · drawn about y = 3x + 2, noise 1 · seed 42 · first guess y = 0.5x + 0.75"
                        + " · rate 0.1 · all points each step · step 20");
        Settings others = Settings.DEFAULT
                .withSource(new GeneratedPoints(50, new Line(-1, 4), 0.25, 7))
                .withStart(new Line(3.05, -0.5));
        assertThat(RunCaption.line(after(0, false, others)))
                .isEqualTo("50 points · drawn about y = −1x + 4, noise 0.25 · seed 7"
                        + " · first guess y = 3.05x − 0.5 · rate 0.1 · all points each step · step 0");
    }

    @Test
    void a_caption_names_each_rate_and_another_shuffle() {
        Settings changed = Settings.DEFAULT.withLearningRateFrom(5, 0.4).withLearningRateFrom(12, 0.05);
        assertThat(RunCaption.line(after(20, false, changed)))
                .endsWith(" · rate 0.1 · rate 0.4 from step 5 · rate 0.05 from step 12"
                        + " · all points each step · step 20");
        Settings shuffled = Settings.DEFAULT.withBatchSize(OptionalInt.of(10)).withShuffle(3);
        assertThat(RunCaption.line(after(20, false, shuffled)))
                .endsWith(" · rate 0.1 · 10 points each step · shuffle 3 · step 20");
        // All points have no order.
        assertThat(RunCaption.line(after(20, false, Settings.DEFAULT.withShuffle(3))))
                .endsWith(" · all points each step · step 20");
    }

    @Test
    void the_caption_of_a_set_names_it() {
        ReadySet set = ReadySet.ANSCOMBE_1;
        Settings anscombe = Settings.DEFAULT
                .withSource(set.source(Settings.DEFAULT.generated()))
                .withLearningRate(0.01);

        assertThat(RunCaption.line(after(0, false, anscombe)))
                .isEqualTo("Anscombe I · 11 points · first guess y = 0.5x + 0.75 · rate 0.01"
                        + " · all points each step · step 0");
    }

    @Test
    void in_slow_motion_the_last_steps_are_counted_exactly() {
        for (int left = 1; left <= 5; left++) {
            assertThat(sentence(95 - left, true, 0.1))
                    .contains(left == 1 ? "one more step" : "about " + left + " steps");
        }
    }

    @Test
    void a_start_at_the_best_line_needs_no_step() {
        Line best = new MeanSquaredError(Settings.DEFAULT.generated().points()).best();

        assertThat(Status.of(after(0, true, Settings.DEFAULT.withStart(best)), KEYS)
                        .sentence())
                .isEqualTo("Converged after no step: the loss is as small as it gets on these points.");
    }
}
