package io.github.sgdvisualizer.lesson;

import static io.github.sgdvisualizer.lesson.Questions.choose;
import static io.github.sgdvisualizer.lesson.Questions.nearest;
import static io.github.sgdvisualizer.lesson.Questions.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.ReferenceCase;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.options.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TruthTest {
    private static final String[] OUTCOMES = {"straight", "crawls", "overshoots", "diverges", "hovers"};

    private static Options.Scene scene(Settings present, Settings... kept) {
        List<KeptSettings> others = new ArrayList<>();
        List<Integer> steps = new ArrayList<>(List.of(100));
        for (Settings each : kept) {
            others.add(new KeptSettings(each, others.size()));
            steps.add(100);
        }
        return new Options.Scene(Experiment.of(present).withKept(others), steps);
    }

    private static double value(Question question, Settings settings) {
        return Truth.of(question, scene(settings)).value().orElseThrow();
    }

    private static Stream<ReferenceCase> references() {
        return ReferenceCase.all();
    }

    @ParameterizedTest
    @MethodSource("references")
    void every_number_is_that_of_pytorchs_run(ReferenceCase reference) {
        List<RunState> expected = reference.expectedMoments();
        Settings settings = reference.settings();
        int worse = 0;
        for (int step = 1; step < expected.size(); step++) {
            // Near the least loss the last digits of PyTorch's rows go up and down.
            worse += expected.get(step).loss()
                            > expected.get(step - 1).loss()
                                    + 1e-12 * expected.get(0).loss()
                    ? 1
                    : 0;
            if (step == 1 || step == 7 || step == expected.size() - 1) {
                RunState state = expected.get(step);
                assertThat(value(nearest(Quantity.LOSS_AT, step, 0, 1), settings))
                        .isCloseTo(state.loss(), within(1e-9 * Math.max(1, state.loss())));
                assertThat(value(nearest(Quantity.SLOPE_AT, step, 0, 1), settings))
                        .isCloseTo(
                                state.line().slope(),
                                within(1e-9 * Math.max(1, Math.abs(state.line().slope()))));
                assertThat(value(nearest(Quantity.INTERCEPT_AT, step, 0, 1), settings))
                        .isCloseTo(
                                state.line().intercept(),
                                within(1e-9 * Math.max(1, Math.abs(state.line().intercept()))));
                assertThat(value(nearest(Quantity.WORSE_STEPS_IN, step, 0, 1), settings))
                        .isEqualTo(worse);
                assertThat(value(number(Kind.FIT, step), settings))
                        .isCloseTo(state.loss(), within(1e-9 * Math.max(1, state.loss())));
            }
        }
        Line first = expected.get(0).line();
        Line second = expected.get(1).line();
        double slope = second.slope() - first.slope();
        double intercept = second.intercept() - first.intercept();
        boolean asked =
                Math.min(Math.abs(slope), Math.abs(intercept)) >= Math.max(Math.abs(slope), Math.abs(intercept)) / 100;
        assertThat(Truth.of(choose(Kind.DIRECTION, "up-up"), scene(settings)).right())
                .isEqualTo(
                        asked ? List.of((slope > 0 ? "up" : "down") + (intercept > 0 ? "-up" : "-down")) : List.of());
    }

    private static Settings on(Points points, double rate) {
        return Settings.DEFAULT
                .withSource(new GivenPoints(points, Labels.PLAIN, Settings.DEFAULT.generated()))
                .withLearningRate(rate);
    }

    @Test
    void runs_that_are_equal_are_a_tie_and_say_so() {
        Settings same = Settings.DEFAULT;
        Settings other = Settings.DEFAULT.withLearningRate(0.3);

        assertThat(Truth.of(choose(Kind.LOWER_LOSS, "1", "2"), scene(same, same))
                        .right())
                .containsExactly("1", "2");
        assertThat(Truth.of(choose(Kind.LOWER_LOSS, "1", "2", "equal"), scene(same, same))
                        .right())
                .containsExactly("equal");
        assertThat(Truth.of(choose(Kind.RACE, "1", "2", "3"), scene(same, other, other))
                        .right())
                .containsExactly("2", "3");
        assertThat(Truth.of(choose(Kind.RACE, "1", "2", "none", "equal"), scene(same, same))
                        .right())
                .containsExactly("equal");
        assertThat(Truth.of(nearest(Quantity.PERCENT_DOWN_AT, 10, 80, 100, 10), scene(same))
                        .right())
                .as("90.0 % is a little nearer to 80 or to 100, never to both")
                .hasSize(1);
        assertThat(Truth.of(nearest(Quantity.WORSE_STEPS_IN, 10, -1, 1, 9), scene(same))
                        .right())
                .containsExactly("1", "2");
    }

    @Test
    void where_no_run_arrives_that_is_the_answer() {
        Settings far = Settings.DEFAULT.withLearningRate(1.1);

        assertThat(Truth.of(choose(Kind.RACE, "1", "2", "none"), scene(far, far))
                        .right())
                .containsExactly("none");
        assertThat(Truth.of(choose(Kind.RACE, "1", "2"), scene(far, far)).right())
                .isEmpty();
        assertThat(Truth.of(nearest(Quantity.STEPS, 0, 10, 100, 1_000, Double.POSITIVE_INFINITY), scene(far))
                        .right())
                .containsExactly("4");
        assertThat(Truth.of(nearest(Quantity.STEPS, 0, 10, 100), scene(far)).right())
                .isEmpty();
    }

    /** With λ₂ = 2.0 a rate of 1.6 · 0.98ᵗ is above the limit for 23 steps: the loss grows to over 10⁸ times the first. */
    @Test
    void a_run_that_has_diverged_does_not_arrive_even_if_it_would_come_back() {
        Settings back = Settings.DEFAULT.withLearningRate(1.6).withSchedule(new Schedule.Exponential(0.98));

        assertThat(Truth.of(choose(Kind.OUTCOME, OUTCOMES), scene(back)).right())
                .containsExactly("diverges");
        assertThat(Truth.of(number(Kind.STEPS, 0), scene(back)).value()).hasValue(Double.POSITIVE_INFINITY);
        assertThat(Truth.of(choose(Kind.RACE, "1", "2", "none"), scene(back, back))
                        .right())
                .containsExactly("none");
    }

    /** A warm-up from a tenth over 30 steps is 30 − Σ (0.1 + 0.9 t/30) = 13.95 steps behind. */
    @Test
    void a_slow_run_arrives_however_long_it_takes_also_after_a_warm_up() {
        Settings slow = Settings.DEFAULT.withLearningRate(1e-5);
        Settings warm = slow.withSchedule(new Schedule.WarmUp(0.1, 30));
        double constant = value(number(Kind.STEPS, 0), slow);

        assertThat(constant).isBetween(900_000.0, 1_000_000.0);
        assertThat(value(number(Kind.STEPS, 0), warm)).isCloseTo(constant + 14, within(1.0));
        assertThat(Truth.of(choose(Kind.RACE, "1", "2"), scene(warm, slow)).right())
                .containsExactly("2");
        assertThat(Truth.of(choose(Kind.RACE, "1", "2"), scene(warm, slow.withLearningRate(9e-6)))
                        .right())
                .containsExactly("1");
    }

    @Test
    void a_run_above_the_limit_that_is_close_for_a_moment_does_not_arrive() {
        // The points (−0.1, −0.1) and (0.1, 0.1): λ for the intercept 2, for the slope 0.02; close up to 10⁻⁸.
        Points points = Points.of(new double[] {-0.1, 0.1}, new double[] {-0.1, 0.1});
        Settings above = on(points, 1.5).withStart(new Line(1, 5e-5));

        // 5 · 10⁻⁵ doubles with each step: its square is close at step 0, and not after step 2.
        assertThat(Truth.of(choose(Kind.RACE, "1", "2", "none"), scene(above, above))
                        .right())
                .containsExactly("none");
    }

    /** 95 steps at 0.1, by PyTorch's rows: as far from 30 as from 301, by their ratio. */
    @Test
    void numbers_of_steps_are_compared_by_their_ratio() {
        assertThat(Truth.of(nearest(Quantity.STEPS, 0, 10, 100, 1_000), scene(Settings.DEFAULT))
                        .right())
                .containsExactly("2");
        assertThat(Truth.of(nearest(Quantity.STEPS, 0, 31, 300), scene(Settings.DEFAULT))
                        .right())
                .containsExactly("1");
        Truth steps = Truth.of(number(Kind.STEPS, 0), scene(Settings.DEFAULT));
        assertThat(steps.value()).hasValue(95);
        assertThat(steps.accepts(48)).isTrue();
        assertThat(steps.accepts(47)).isFalse();
        assertThat(steps.accepts(190)).isTrue();
        assertThat(steps.accepts(191)).isFalse();
    }

    /** 2/λ₂ = 0.998 and 1/λ₂ = 0.499 on the lesson's points; 95, 404 and 15 steps, by PyTorch's rows. */
    @Test
    void an_outcome_is_what_the_run_does() {
        Question outcome = choose(Kind.OUTCOME, OUTCOMES);
        Settings lesson = Settings.DEFAULT;

        assertThat(Truth.of(outcome, scene(lesson)).right()).containsExactly("straight");
        assertThat(Truth.of(outcome, scene(lesson.withLearningRate(0.001))).right())
                .containsExactly("crawls");
        assertThat(Truth.of(outcome, scene(lesson.withLearningRate(0.9))).right())
                .containsExactly("overshoots");
        assertThat(Truth.of(outcome, scene(lesson.withLearningRate(0.55))).right())
                .as("up to 1.2 × 0.499 the eye cannot tell")
                .containsExactly("overshoots", "straight");
        assertThat(Truth.of(outcome, scene(lesson.withLearningRate(0.61))).right())
                .containsExactly("overshoots");
        assertThat(Truth.of(outcome, scene(lesson.withLearningRate(1.1))).right())
                .containsExactly("diverges");
        assertThat(Truth.of(outcome, scene(lesson.withBatchSize(OptionalInt.of(1))))
                        .right())
                .containsExactly("hovers");
    }

    @Test
    void a_loss_is_right_within_a_tenth_or_a_twentieth() {
        Truth loss = Truth.of(number(Kind.LOSS_AT, 10), scene(Settings.DEFAULT));

        assertThat(loss.value().orElseThrow()).isCloseTo(0.618, within(0.0005));
        assertThat(loss.accepts(0.67)).isTrue();
        assertThat(loss.accepts(0.69)).isFalse();
        assertThat(loss.accepts(0.55)).isFalse();
        Truth end = Truth.of(number(Kind.LOSS_AT, 100), scene(Settings.DEFAULT));
        assertThat(end.accepts(0.0746 + 0.0499)).isTrue();
        assertThat(end.accepts(0.0746 + 0.0505)).isFalse();
    }

    /** The points (−1, 0), (1, 2) have a variance of y of 1: a line 0.14 too high is 0.0196 off, one 0.15 is 0.0225. */
    @Test
    void a_line_and_a_curve_are_right_if_they_are_near() {
        Settings settings = on(Points.of(new double[] {-1, 1}, new double[] {0, 2}), 0.1);
        Truth line = Truth.of(number(Kind.LINE_AT, 3), scene(settings));
        Line truth = line.line();

        assertThat(line.accepts(new Line(truth.slope(), truth.intercept() + 0.14)))
                .isTrue();
        assertThat(line.accepts(new Line(truth.slope(), truth.intercept() + 0.15)))
                .isFalse();

        Truth curve = Truth.of(number(Kind.LOSS_CURVE, 0), scene(Settings.DEFAULT));
        double[] losses = curve.losses();
        assertThat(losses).hasSize(101);
        assertThat(losses[0]).isCloseTo(5.5084, within(0.00005));
        double[] guess = losses.clone();
        for (int i = 0; i < guess.length; i++) {
            guess[i] += 0.55;
        }
        assertThat(curve.accepts(guess, Double.POSITIVE_INFINITY)).isTrue();
        guess[100] += 101 * 0.01;
        assertThat(curve.accepts(guess, Double.POSITIVE_INFINITY)).isFalse();
    }

    @Test
    void a_run_that_leaves_the_paper_is_drawn_along_its_top() {
        Truth curve = Truth.of(number(Kind.LOSS_CURVE, 0), scene(Settings.DEFAULT.withLearningRate(1.1)));
        double first = curve.losses()[0];
        double top = 1.5 * first;
        double[] guess = new double[101];
        Arrays.fill(guess, top);

        assertThat(curve.losses()[100]).isGreaterThan(1e9);
        assertThat(curve.accepts(guess, top)).isTrue();
        assertThat(curve.accepts(guess, Double.POSITIVE_INFINITY)).isFalse();
        Arrays.fill(guess, first);
        assertThat(curve.accepts(guess, top)).isFalse();
    }

    @Test
    void a_run_that_overflows_is_drawn_along_the_top_too() {
        Truth curve = Truth.of(number(Kind.LOSS_CURVE, 0), scene(Settings.DEFAULT.withLearningRate(1e10)));
        double[] guess = new double[101];
        Arrays.fill(guess, 10);
        guess[0] = curve.losses()[0];

        assertThat(curve.losses()[100]).isInfinite();
        assertThat(curve.accepts(guess, 10)).isTrue();
        assertThat(curve.accepts(guess, Double.POSITIVE_INFINITY)).isFalse();
    }

    @Test
    void ones_own_line_wins_if_its_loss_is_lower() {
        Truth fit = Truth.of(number(Kind.FIT, 8), scene(Settings.DEFAULT));

        assertThat(fit.value().orElseThrow()).isCloseTo(0.839, within(0.0005));
        assertThat(fit.isBeatenBy(new Line(3, 2.5))).isTrue();
        assertThat(fit.isBeatenBy(new Line(0.5, 0.75))).isFalse();
    }

    private static int stepsToShow(Question question, int steps, Settings... runs) {
        List<KeptSettings> kept = new ArrayList<>();
        List<Integer> all = new ArrayList<>(List.of(steps));
        for (int i = 1; i < runs.length; i++) {
            kept.add(new KeptSettings(runs[i], i - 1));
            all.add(steps);
        }
        return Truth.of(question, new Options.Scene(Experiment.of(runs[0]).withKept(kept), all))
                .stepsToShow();
    }

    /** 95 steps at 0.1 and 15 at 0.55, by PyTorch's rows. */
    @Test
    void an_answer_is_to_be_seen_at_its_step_or_where_the_last_run_arrives() {
        Settings lesson = Settings.DEFAULT;
        Settings fast = lesson.withLearningRate(0.55);
        Settings far = lesson.withLearningRate(1.1);

        assertThat(stepsToShow(number(Kind.LOSS_AT, 7), 20, lesson)).isEqualTo(7);
        assertThat(stepsToShow(nearest(Quantity.SLOPE_AT, 7, 0, 1), 20, lesson)).isEqualTo(7);
        assertThat(stepsToShow(choose(Kind.DIRECTION, "up-up", "down-up"), 20, lesson))
                .isEqualTo(1);
        assertThat(stepsToShow(number(Kind.LOSS_CURVE, 0), 20, lesson)).isEqualTo(20);
        assertThat(stepsToShow(choose(Kind.LOWER_LOSS, "1", "2"), 20, lesson, fast))
                .isEqualTo(20);
        for (Question untilEnd : List.of(
                choose(Kind.OUTCOME, OUTCOMES),
                number(Kind.STEPS, 0),
                nearest(Quantity.STEPS, 0, 10, 100),
                choose(Kind.RACE, "1", "2", "none"))) {
            assertThat(stepsToShow(untilEnd, 20, lesson, fast)).isEqualTo(95);
            assertThat(stepsToShow(untilEnd, 20, fast, lesson)).isEqualTo(95);
            assertThat(stepsToShow(untilEnd, 120, lesson, fast)).isEqualTo(120);
            assertThat(stepsToShow(untilEnd, 20, far, fast)).isEqualTo(20);
            // Nobody waits for nearly a million steps.
            assertThat(stepsToShow(untilEnd, 20, lesson.withLearningRate(1e-5), lesson))
                    .isEqualTo(95);
        }
    }

    /** On (−1, 0) and (1, 2) the line y = x + 1 has no loss and y = x one of 1. */
    @Test
    void a_line_of_one_s_own_has_a_loss_and_beats_the_run_only_if_that_is_less() {
        Settings settings =
                on(Points.of(new double[] {-1, 1}, new double[] {0, 2}), 1e-12).withStart(new Line(1, 0));
        Truth fit = Truth.of(number(Kind.FIT, 1), scene(settings));

        assertThat(fit.loss(new Line(1, 1))).isZero();
        assertThat(fit.loss(new Line(1, 0))).isEqualTo(1);
        assertThat(fit.isBeatenBy(new Line(1, 1))).isTrue();
        assertThat(fit.isBeatenBy(new Line(1, -1))).isFalse();
    }
}
