package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with batches and optimizers: what is known of each of their steps, and where they end. */
final class StepsTest {
    private static final MeanSquaredError LESSON =
            new MeanSquaredError(Settings.DEFAULT.generated().points());

    private static Settings some(Random random) {
        double rate = 0.02 + 0.2 * random.nextDouble();
        List<Schedule> schedules = Schedule.all();
        return Settings.DEFAULT
                .withLearningRate(rate)
                .withOptimizer(Optimizer.all().get(random.nextInt(6)))
                .withSchedule(schedules.get(random.nextInt(schedules.size())))
                .withBatchSize(random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(120)))
                .withShuffle(random.nextInt(3));
    }

    private static List<Integer> points(Step step) {
        Batch batch = step.batch();
        return batch == null
                ? List.of()
                : IntStream.range(0, batch.size()).mapToObj(batch::point).toList();
    }

    @Test
    void any_step_of_a_run_is_that_of_a_fresh_run_to_the_last_bit() {
        Seeds.forEach(100, seed -> {
            Random random = new Random(seed);
            Settings settings = some(random);
            Run run = new Run(settings, LESSON);
            List<Step> coming = new ArrayList<>();
            for (int i = 0; i < 300 && run.outcome() == Outcome.RUNNING; i++) {
                coming.add(run.step(i));
                run.advance();
            }

            for (int i = 0; i < 50; i++) {
                int after = random.nextInt(coming.size());
                Step again = run.step(after);
                Step first = coming.get(after);
                assertThat(points(again)).isEqualTo(points(first));
                assertThat(new Step(
                                again.number(),
                                again.before(),
                                again.rate(),
                                again.whole(),
                                first.batch(),
                                again.gradient(),
                                again.loss(),
                                again.after()))
                        .isEqualTo(first);
            }
        });
    }

    /** Returns the mean of 2 (slope · x + intercept − y) · (x, 1) over some of the lesson's points. */
    private static Gradient meanGradient(Line line, List<Integer> which) {
        double slope = 0;
        double intercept = 0;
        for (int point : which) {
            double x = LESSON.points().x(point);
            double residual =
                    line.slope() * x + line.intercept() - LESSON.points().y(point);
            slope += 2 * residual * x;
            intercept += 2 * residual;
        }
        return new Gradient(slope / which.size(), intercept / which.size());
    }

    /** Returns the mean of (slope · x + intercept − y)² over some of the lesson's points. */
    private static double meanLoss(Line line, List<Integer> which) {
        double sum = 0;
        for (int point : which) {
            double residual = line.slope() * LESSON.points().x(point)
                    + line.intercept()
                    - LESSON.points().y(point);
            sum += residual * residual;
        }
        return sum / which.size();
    }

    private static void assertClose(Gradient actual, Gradient expected) {
        assertThat(actual.slope()).isCloseTo(expected.slope(), within(1e-12));
        assertThat(actual.intercept()).isCloseTo(expected.intercept(), within(1e-12));
    }

    @Test
    void a_steps_gradient_and_loss_are_the_means_over_its_batch() {
        Seeds.forEach(100, seed -> {
            Random random = new Random(seed);
            Run run = new Run(some(random), LESSON);
            for (int i = 0; i < 30 && run.advance(); i++) {
                Step step = run.step(i);
                List<Integer> batch = points(step);
                List<Integer> all = IntStream.range(0, 100).boxed().toList();
                assertThat(step.number()).isEqualTo(i + 1);
                assertClose(step.gradient(), meanGradient(step.before(), batch.isEmpty() ? all : batch));
                assertThat(step.loss())
                        .isCloseTo(meanLoss(step.before(), batch.isEmpty() ? all : batch), within(1e-12));
                assertClose(step.whole(), meanGradient(step.before(), all));
            }
        });
    }

    @Test
    void steps_that_hurt_are_counted() {
        Seeds.forEach(100, seed -> {
            Run run = new Run(some(new Random(seed)).withLearningRate(0.3), LESSON);
            while (run.steps() < 2_500 && run.advance()) {
                // Each call is a step.
            }
            RunProgress progress = run.progress();
            int hurt = 0;
            for (int step = 1; step <= progress.steps(); step++) {
                hurt += progress.loss(step) > progress.loss(step - 1) ? 1 : 0;
                assertThat(progress.hurt(step)).as("up to step %d", step).isEqualTo(hurt);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.model.run.ReferenceCase#all")
    void the_steps_that_hurt_are_those_at_which_pytorchs_loss_rises(ReferenceCase reference) {
        Run run = new Run(
                reference.settings(),
                new MeanSquaredError(reference.settings().generated().points()));
        while (run.steps() < reference.steps() && run.advance()) {
            // Each call is a step.
        }
        List<RunState> known = reference.expectedMoments();
        int hurt = 0;
        assertThat(run.progress().hurt(0)).isZero();
        for (int step = 1; step <= run.steps(); step++) {
            hurt += known.get(step).loss() > known.get(step - 1).loss() ? 1 : 0;
            assertThat(run.progress().hurt(step)).as("up to step %d", step).isEqualTo(hurt);
        }
    }

    /** From the rule: within a millionth of the best R², ten steps on end, or all through an epoch. */
    @ParameterizedTest
    @CsvSource({"momentum, 0, 10", "adam, 0, 10", "sgd, 50, 2", "sgd, 20, 5", "momentum, 50, 10", "sgd, 100, 1"})
    void a_run_has_converged_after_so_many_close_steps_on_end(String name, int batch, int needed) {
        Optimizer optimizer = Optimizer.all().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        // Without noise each point agrees with the best line: batches converge too.
        GeneratedPoints clean = Settings.DEFAULT.generated().withNoise(0);
        Run run = new Run(
                Settings.DEFAULT
                        .withSource(clean)
                        .withOptimizer(optimizer)
                        .withBatchSize(batch == 0 ? OptionalInt.empty() : OptionalInt.of(batch)),
                new MeanSquaredError(clean.points()));
        while (run.advance()) {
            // Each call is a step.
        }
        RunProgress progress = run.progress();
        assertThat(progress.outcome()).isEqualTo(Outcome.CONVERGED);
        // The best line's own loss, of points rounded to float32, is some 1e-15.
        Points points = clean.points();
        double enough = 1e-6 * loss(new Line(0, mean(points)), points);
        int close = 0;
        while (loss(progress.line(progress.steps() - close), points) <= enough) {
            close++;
        }
        assertThat(close).isEqualTo(needed);
    }

    private static double loss(Line line, Points points) {
        return IntStream.range(0, points.size())
                .mapToDouble(i -> Math.pow(line.slope() * points.x(i) + line.intercept() - points.y(i), 2))
                .average()
                .orElseThrow();
    }

    private static double mean(Points points) {
        return IntStream.range(0, points.size())
                .mapToDouble(points::y)
                .average()
                .orElseThrow();
    }

    @Test
    void batches_of_one_can_diverge_below_the_limit_of_all_points() {
        Run run = new Run(Settings.DEFAULT.withLearningRate(0.95).withBatchSize(OptionalInt.of(1)), LESSON);
        while (run.steps() < 10_000 && run.advance()) {
            // Each call is a step.
        }
        // The lesson's limit is known to be 0.9985.
        assertThat(run.progress().stability().orElseThrow().limit()).isCloseTo(0.9985, within(5e-5));
        assertThat(run.outcome()).isEqualTo(Outcome.DIVERGED);
    }

    /** A rate that falls may bring back a line that has left the chart. */
    @Test
    void a_falling_rate_above_the_limit_is_not_given_up() {
        Run run = new Run(Settings.DEFAULT.withLearningRate(1.3).withSchedule(new Schedule.Exponential(0.97)), LESSON);
        while (run.advance()) {
            // Each call is a step.
        }
        assertThat(run.outcome()).isEqualTo(Outcome.CONVERGED);
    }

    @Test
    void batches_of_one_at_the_lessons_rate_hover_and_a_full_batch_does_not() {
        Run one = new Run(Settings.DEFAULT.withBatchSize(OptionalInt.of(1)), LESSON);
        Run all = new Run(Settings.DEFAULT.withLearningRate(0.01), LESSON);
        for (int i = 0; i < 1_000; i++) {
            one.advance();
            all.advance();
        }
        long hovering =
                IntStream.rangeClosed(200, 1_000).filter(one.progress()::hovers).count();
        assertThat(hovering).isGreaterThan(600);
        assertThat(one.progress().hovers(50)).isFalse();
        assertThat(IntStream.rangeClosed(0, all.steps()).filter(all.progress()::hovers))
                .isEmpty();
    }

    @Test
    void what_is_ahead_is_what_comes() {
        Settings settings =
                Settings.DEFAULT.withBatchSize(OptionalInt.of(10)).withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8));
        Run run = new Run(settings, LESSON);
        List<Line> ahead = run.ahead(100, 1_000_000);
        while (run.steps() < 100 && run.advance()) {
            // Each call is a step.
        }
        assertThat(ahead).hasSize(101);
        assertThat(IntStream.rangeClosed(0, 100).mapToObj(run.progress()::line)).isEqualTo(ahead);
        assertThat(run.ahead(100, 250)).hasSize(26);
    }

    @Test
    void what_is_ahead_is_what_pytorch_computes() {
        ReferenceCase reference = ReferenceCase.all()
                .filter(candidate -> candidate.id().equals("adam-batch10"))
                .findFirst()
                .orElseThrow();
        List<Line> ahead = new Run(reference.settings(), LESSON).ahead(100, 1_000_000);

        assertThat(ahead).hasSize(101);
        for (RunState runState : reference.expectedMoments()) {
            Line line = ahead.get(runState.step());
            assertThat(line.slope()).isCloseTo(runState.line().slope(), within(1e-9));
            assertThat(line.intercept()).isCloseTo(runState.line().intercept(), within(1e-9));
        }
    }

    @Test
    void a_step_goes_against_its_direction_by_the_rate() {
        Gradient none = Gradient.ZERO;
        Step step = new Step(1, new Line(5, 3), 0.5, none, null, none, 0, new Line(4, 5));

        // By hand: ((5 − 4) / 0.5, (3 − 5) / 0.5).
        assertThat(step.direction()).hasValue(new Gradient(2, -4));
    }

    @Test
    void at_a_rate_of_0_a_step_has_no_direction_of_its_own() {
        Settings ended =
                Settings.DEFAULT.withOptimizer(new Optimizer.Momentum(0.9)).withSchedule(new Schedule.Exponential(0));
        Run run = new Run(ended, LESSON);
        run.advance();

        assertThat(run.step(0).direction()).isPresent();
        assertThat(run.step(1).rate()).isZero();
        assertThat(run.step(1).direction()).isEmpty();
    }

    @Test
    void steps_are_numbered_from_one_on_and_lead_from_line_to_line() {
        Run run = new Run(Settings.DEFAULT, LESSON);
        run.advance();
        run.advance();

        for (int after = 0; after <= 2; after++) {
            Step step = run.step(after);
            assertThat(step.number()).isEqualTo(after + 1);
            assertThat(step.before()).isEqualTo(run.progress().line(after));
            assertThat(step.rate()).isEqualTo(0.1);
            // Plain descent goes against the gradient.
            assertThat(step.direction().orElseThrow().slope())
                    .isCloseTo(step.gradient().slope(), within(1e-13));
            assertThat(step.direction().orElseThrow().intercept())
                    .isCloseTo(step.gradient().intercept(), within(1e-13));
        }
        assertThat(run.step(1).after()).isEqualTo(run.progress().line(2));
    }

    @Test
    void other_shuffles_are_other_runs_of_the_same_points() {
        Settings settings = Settings.DEFAULT.withBatchSize(OptionalInt.of(10));
        List<List<Integer>> first = IntStream.range(0, 5)
                .mapToObj(shuffle -> points(new Run(settings.withShuffle(shuffle), LESSON).step(0)))
                .toList();
        assertThat(first).doesNotHaveDuplicates();
    }
}
