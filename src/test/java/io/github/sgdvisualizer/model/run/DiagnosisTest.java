package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.KnownCurvature;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DiagnosisTest {
    private static final MeanSquaredError LESSON =
            new MeanSquaredError(Settings.DEFAULT.generated().points());

    /** The points (−1, 0) and (1, 0): λ₁ = λ₂ = 2, so a step multiplies the slope and the intercept by 1 − 2 · rate. */
    private static final MeanSquaredError ROUND =
            new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0}));

    private static RunProgress after(int steps, Settings settings, MeanSquaredError error) {
        Run run = new Run(settings, error);
        while (run.steps() < steps && run.advance()) {
            // Each call is a step.
        }
        return run.progress();
    }

    private static Optional<Behaviour> behaviour(int steps, Settings settings, MeanSquaredError error) {
        return Diagnosis.of(after(steps, settings, error)).behaviour();
    }

    /**
     * By hand: with α = 0 and next to no ε each step of RMSprop is 1 long. From half a unit above the best line y = x + 1
     * the line goes to half a unit below it and back, for ever, at the same loss.
     */
    @Test
    void a_run_that_jumps_to_and_fro_at_the_same_loss_hovers_and_does_not_get_there() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 2}));
        Settings settings = Settings.DEFAULT
                .withStart(new Line(1, 1.5))
                .withLearningRate(1)
                .withOptimizer(new Optimizer.RmsProp(0, Double.MIN_VALUE, 0));

        assertThat(behaviour(Diagnosis.HOVERS_FROM, settings, error)).hasValue(Behaviour.HOVERS);
    }

    /**
     * From PyTorch's rows alone, with NumPy: 2/λ₂ and 1/λ₂ of the points, the first row within a millionth of the
     * variance (95, 95, 16, 106, 102 for plain descent) and the tenth such row in a row (72 and 64). Momentum's safe
     * rate is (1 − √μ)²/λ₂, 0.001.
     */
    @ParameterizedTest
    @CsvSource({
        "lesson, DIRECT",
        "seed0, DIRECT",
        "thousand, OVERSHOOTS",
        "two-points, DIRECT",
        "diverging, DIVERGES",
        "no-noise, DIRECT",
        "momentum, OVERSHOOTS",
        "nesterov, OVERSHOOTS",
        "adagrad, DIRECT",
        "rmsprop, DIRECT"
    })
    void a_run_of_pytorch_behaves_as_its_own_numbers_say(String id, Behaviour expected) {
        Settings settings = ReferenceCase.all()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .settings();

        assertThat(behaviour(
                        1_000,
                        settings,
                        new MeanSquaredError(settings.generated().points())))
                .hasValue(expected);
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.model.run.ReferenceCase#all")
    void a_run_of_pytorch_with_batches_is_not_judged_before_it_ends(ReferenceCase reference) {
        Settings settings = reference.settings();
        RunProgress progress = after(
                reference.steps(),
                settings,
                new MeanSquaredError(settings.generated().points()));

        assertThat(Diagnosis.of(progress).behaviour().isEmpty())
                .isEqualTo(!settings.takesAllPoints() || reference.id().equals("adam"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.sgdvisualizer.model.base.KnownCurvature#all")
    void around_each_known_border_the_behaviour_changes_beforehand_and_in_the_run(KnownCurvature known) {
        MeanSquaredError error = known.error();
        boolean alwaysSlow = known.slow() == known.safe();

        assertBehaviour(error, 0.999 * known.slow(), Behaviour.SLOW);
        assertBehaviour(error, 1.001 * known.slow(), alwaysSlow ? Behaviour.OVERSHOOTS : Behaviour.DIRECT);
        assertBehaviour(error, 0.999 * known.safe(), alwaysSlow ? Behaviour.SLOW : Behaviour.DIRECT);
        assertBehaviour(error, 1.001 * known.safe(), Behaviour.OVERSHOOTS);
        assertBehaviour(error, 0.999 * known.limit(), Behaviour.OVERSHOOTS);
        assertBehaviour(error, 1.001 * known.limit(), Behaviour.DIVERGES);
    }

    private static void assertBehaviour(MeanSquaredError error, double rate, Behaviour expected) {
        Settings settings = Settings.DEFAULT.withLearningRate(rate);
        Run run = new Run(settings, error);

        assertThat(RateZones.of(settings, error).orElseThrow().at(rate))
                .as("beforehand at %s", rate)
                .isEqualTo(expected);
        for (int stop : new int[] {0, 1, 100, 200, 201, 20_000}) {
            while (run.steps() < stop && run.advance()) {
                // Each call is a step.
            }
            assertThat(Diagnosis.of(run.progress()).behaviour())
                    .as("after %d steps at %s", run.steps(), rate)
                    .hasValue(expected);
        }
        if (expected == Behaviour.DIRECT) {
            assertThat(run.outcome()).isEqualTo(Outcome.CONVERGED);
            assertThat(run.steps()).isLessThanOrEqualTo(200);
        }
    }

    /** By hand, with s = rate · λ₂: momentum 2 (1 + μ) and (1 − √μ)², Nesterov 2 (1 + μ)/(1 + 2μ) and ((1 − μ)/(1 + μ))². */
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.sgdvisualizer.model.base.KnownCurvature#all")
    void momentum_has_borders_of_its_own(KnownCurvature known) {
        MeanSquaredError error = known.error();
        for (double kept : new double[] {0.25, 0.81}) {
            double root = 1 - Math.sqrt(kept);
            double part = (1 - kept) / (1 + kept);
            assertBorders(known, error, new Optimizer.Momentum(kept), 2 * (1 + kept), root * root);
            assertBorders(known, error, new Optimizer.Nesterov(kept), 2 * (1 + kept) / (1 + 2 * kept), part * part);
        }
    }

    private static void assertBorders(
            KnownCurvature known, MeanSquaredError error, Optimizer optimizer, double limit, double safe) {
        Settings settings = Settings.DEFAULT.withOptimizer(optimizer);
        for (double rate : new double[] {1.001 * limit, 0.999 * limit, 1.001 * safe, 0.999 * safe}) {
            Settings at = settings.withLearningRate(rate / known.steepest());
            Behaviour beforehand = RateZones.of(settings, error).orElseThrow().at(at.learningRate());

            assertThat(behaviour(0, at, error)).hasValue(beforehand);
            assertThat(behaviour(150, at, error)).hasValue(beforehand);
            if (rate > limit) {
                assertThat(beforehand).isEqualTo(Behaviour.DIVERGES);
            } else if (rate > safe) {
                assertThat(beforehand).isEqualTo(Behaviour.OVERSHOOTS);
            } else {
                boolean within = after(200, at, error).outcome() == Outcome.CONVERGED;
                assertThat(beforehand).isEqualTo(within ? Behaviour.DIRECT : Behaviour.SLOW);
            }
        }
    }

    @Test
    void what_zones_say_of_a_rate_beforehand_is_what_its_run_does() {
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random));
            double kept = random.nextBoolean() ? 0 : 0.9 * random.nextDouble();
            Settings settings = Settings.DEFAULT
                    .withStart(SomePoints.line(random))
                    .withOptimizer(random.nextBoolean() ? new Optimizer.Momentum(kept) : new Optimizer.Nesterov(kept));
            RateZones zones = RateZones.of(settings, error).orElseThrow();

            for (int i = 0; i < 10; i++) {
                double rate = zones.stability().limit() * 1.2 * Math.pow(10, -4 * random.nextDouble());
                RunProgress run = after(2_000, settings.withLearningRate(rate), error);

                assertThat(Diagnosis.of(run).behaviour()).hasValue(zones.at(rate));
                assertThat(run.outcome() == Outcome.DIVERGED && zones.at(rate) != Behaviour.DIVERGES)
                        .isFalse();
                assertThat(run.outcome() == Outcome.CONVERGED && zones.at(rate) == Behaviour.DIVERGES)
                        .isFalse();
                if (run.outcome() == Outcome.CONVERGED
                        && rate <= zones.stability().safeRate()) {
                    assertThat(run.steps() > 200).isEqualTo(zones.at(rate) == Behaviour.SLOW);
                }
            }
        });
    }

    @Test
    void a_batch_of_one_point_hovers_which_shows_at_step_10_000() {
        Settings settings = Settings.DEFAULT.withBatchSize(OptionalInt.of(1));

        assertThat(behaviour(9_999, settings, LESSON)).isEmpty();
        assertThat(behaviour(10_000, settings, LESSON)).hasValue(Behaviour.HOVERS);
        assertThat(behaviour(12_000, settings, LESSON)).hasValue(Behaviour.HOVERS);
    }

    /** RMSprop divides by the root of the last gradients: without memory, ±1, a step is as long as the rate. */
    @Test
    void steps_of_one_length_hover_also_without_batches() {
        Settings settings = Settings.DEFAULT
                .withStart(new Line(0, 1.3))
                .withOptimizer(new Optimizer.RmsProp(0, 1e-8, 0))
                .withLearningRate(0.5);

        assertThat(behaviour(10_000, settings, ROUND)).hasValue(Behaviour.HOVERS);
    }

    /** At 0.8 the error changes its sign at each step: 1 − 2 · 0.8 is −0.6; at 0.1 it never does. */
    @ParameterizedTest
    @CsvSource({"1, OVERSHOOTS", "9, OVERSHOOTS", "10, DIRECT", "15, DIRECT"})
    void a_branched_run_overshoots_if_over_half_of_its_first_twenty_steps_jump(int from, Behaviour expected) {
        Settings branch = Settings.DEFAULT
                .withStart(new Line(1000, 0))
                .withLearningRate(0.1)
                .withLearningRateFrom(from, 0.8);

        // A hundred steps are enough: all y are equal, so a millionth of the first excess is close.
        assertThat(behaviour(100, branch, ROUND)).hasValue(expected);
        assertThat(behaviour(from - 1, branch, ROUND)).isEmpty();
    }

    @Test
    void a_rate_that_rises_above_the_limit_diverges_from_where_it_stays_there() {
        Settings rising = Settings.DEFAULT
                .withStart(new Line(0, 1))
                .withSchedule(new Schedule.WarmUp(0.001, 5))
                .withLearningRate(1.1);

        assertThat(behaviour(4, rising, ROUND)).isEmpty();
        Diagnosis diagnosis = Diagnosis.of(after(5, rising, ROUND));
        assertThat(diagnosis.behaviour()).hasValue(Behaviour.DIVERGES);
        assertThat(diagnosis.cause()).hasValue(Diagnosis.Cause.RATE_ABOVE_LIMIT);
        assertThat(diagnosis.holdsTheory()).isFalse();
    }

    @Test
    void a_start_that_is_right_along_the_steepest_direction_converges_above_the_limit() {
        // λ = 2 for the intercept and 32 for the slope: at 0.1 the slope's error grows, but it is none.
        MeanSquaredError steep = new MeanSquaredError(Points.of(new double[] {-4, 4}, new double[] {0, 0}));
        Settings settings = Settings.DEFAULT.withStart(new Line(0, 1)).withLearningRate(0.1);

        assertThat(behaviour(0, settings, steep)).hasValue(Behaviour.OVERSHOOTS);
        assertThat(after(1_000, settings, steep).outcome()).isEqualTo(Outcome.CONVERGED);
        assertThat(behaviour(0, settings.withStart(new Line(1, 1)), steep)).hasValue(Behaviour.DIVERGES);
    }

    @Test
    void why_a_run_diverges_is_the_rate_the_batches_or_the_length_of_steps() {
        Settings fast = Settings.DEFAULT.withLearningRate(1.1);
        Settings adaptive = Settings.DEFAULT.withLearningRate(1e9).withOptimizer(new Optimizer.AdaGrad(0, 1e-10));

        assertThat(Diagnosis.of(after(0, fast, LESSON)).cause()).hasValue(Diagnosis.Cause.RATE_ABOVE_LIMIT);
        assertThat(Diagnosis.of(after(10_000, fast.withLearningRate(30).withBatchSize(OptionalInt.of(1)), LESSON))
                        .cause())
                .hasValue(Diagnosis.Cause.STEEP_BATCHES);
        assertThat(Diagnosis.of(after(10, adaptive, LESSON)).cause()).hasValue(Diagnosis.Cause.LONG_STEPS);
        assertThat(Diagnosis.of(after(10, Settings.DEFAULT, LESSON)).cause()).isEmpty();
    }

    @Test
    void its_numbers_are_those_of_the_lesson() {
        Diagnosis diagnosis = Diagnosis.of(after(3, Settings.DEFAULT, LESSON));

        assertThat(diagnosis.steps()).hasValue(95);
        assertThat(diagnosis.holdsTheory()).isTrue();
        assertThat(diagnosis.stability()).isEqualTo(Settings.DEFAULT.optimizer().stability(LESSON.curvature()));
    }

    /** What is decided by a step up to 10,000 is what holds at the end, unless the run diverges after it. */
    @Test
    void what_is_decided_stays_decided() {
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            List<Optimizer> optimizers = Optimizer.all();
            List<Schedule> schedules = Schedule.all();
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random, 20));
            Settings settings = Settings.DEFAULT
                    .withSource(Settings.DEFAULT.generated().withCount(20))
                    .withStart(SomePoints.line(random))
                    .withOptimizer(optimizers.get(random.nextInt(optimizers.size())))
                    .withSchedule(schedules.get(random.nextInt(schedules.size())))
                    .withLearningRate(Math.pow(10, -3 * random.nextDouble())
                            * 2.2
                            / error.curvature().steepest())
                    .withBatchSize(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(20)));
            Settings wanted = random.nextInt(3) > 0
                    ? settings
                    : settings.withLearningRateFrom(1 + random.nextInt(50), 2 * settings.learningRate());
            Run run = new Run(wanted, error);
            Optional<Behaviour> decided = Diagnosis.of(run.progress()).behaviour();
            while (run.steps() < 10_500 && run.advance()) {
                if (run.steps() % 10 == 0) {
                    Optional<Behaviour> now = Diagnosis.of(run.progress()).behaviour();
                    if (decided.isPresent() && decided.get() != Behaviour.DIVERGES) {
                        assertThat(now).as("step %d of %s", run.steps(), wanted).isEqualTo(decided);
                    }
                    decided = now;
                }
            }
            assertThat(Diagnosis.of(run.progress()).behaviour()).isPresent();
        });
    }

    /** λ₁ = λ₂ = 2: steps grow above a rate of 2/λ = 1, and jump past the best line above 1/λ = 0.5. */
    @Test
    void theory_says_which_rates_grow_and_which_overshoot() {
        Settings lesson = Settings.DEFAULT.withStart(new Line(1, 1));
        Diagnosis diverging = Diagnosis.of(after(100, lesson.withLearningRate(1.5), ROUND));
        Diagnosis direct = Diagnosis.of(after(100, lesson.withLearningRate(0.1), ROUND));

        assertThat(diverging.is(Behaviour.DIVERGES)).isTrue();
        assertThat(diverging.is(Behaviour.DIRECT)).isFalse();
        assertThat(diverging.growsAt(1.01)).isTrue();
        assertThat(diverging.growsAt(0.99)).isFalse();
        assertThat(diverging.overshootsAt(0.51)).isTrue();
        assertThat(diverging.overshootsAt(0.49)).isFalse();
        assertThat(direct.growsAt(1.01)).as("the run itself does not").isFalse();
        assertThat(direct.overshootsAt(0.51)).isTrue();

        // With a schedule the first rate decides nothing, so that what the run does is no proof against it.
        Diagnosis falling = Diagnosis.of(
                after(100, lesson.withLearningRate(0.1).withSchedule(new Schedule.Exponential(0.9)), ROUND));
        assertThat(falling.growsAt(1.01)).isTrue();
        assertThat(falling.growsAt(0.99)).isFalse();
    }
}
