package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.engine.cloud.CloudMaker;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cloud of other shuffles' ends. */
final class EngineCloudTest extends EngineFixture {

    private void open(Settings settings) {
        engine.editor().change(before -> settings);
        started();
    }

    private Cloud cloudOf(Settings settings) {
        open(settings);
        engine.cloudOrNot();
        scheduler.settle();
        return cloud();
    }

    private Cloud cloud() {
        Cloud cloud = newest().clouds().now();
        if (cloud == null) {
            throw new AssertionError("there is no cloud");
        }
        return cloud;
    }

    private static Settings batches(int size) {
        return Settings.DEFAULT.withBatchSize(OptionalInt.of(size));
    }

    @Test
    void two_hundred_runs_end_at_as_many_places_and_each_is_a_run_of_its_shuffle() {
        Cloud cloud = cloudOf(batches(10));

        assertThat(cloud.isDone()).isTrue();
        assertThat(new HashSet<>(cloud.ends())).hasSize(200);
        assertThat(cloud.lost()).isZero();
        assertThat(cloud.made()).isEqualTo(200);
        for (int shuffle = 1; shuffle <= 200; shuffle++) {
            Run run = runOf(batches(10).withShuffle(shuffle), 100);
            assertThat(cloud.ends().get(shuffle - 1)).isEqualTo(lastLine(run));
        }
    }

    private static Run runOf(Settings settings, int steps) {
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        KeptRuns.bring(run, steps);
        return run;
    }

    private static Line lastLine(Run run) {
        return run.progress().line(run.steps());
    }

    /** The numbers of steps were counted in a program of its own, from the points that PyTorch makes. */
    @ParameterizedTest
    @CsvSource({"0.02, 484", "0.05, 192", "0.1, 100", "0.2, 100"})
    void its_runs_take_as_many_steps_as_all_points_together_but_no_fewer_than_100(double rate, int steps) {
        Settings settings = batches(10).withLearningRate(rate);
        Cloud cloud = cloudOf(settings);

        assertThat(cloud.steps()).isEqualTo(steps);
        assertThat(cloud.enough()).isTrue();
        assertThat(cloud.ends().get(0)).isEqualTo(lastLine(runOf(settings.withShuffle(1), steps)));
    }

    /**
     * In the long run the covariance C of lines stays what it is from step to step. With v = (x, 1), h = 2 v vᵀ, H its mean,
     * r the residual of a point from the best line and batches of b points drawn with replacement,
     *
     * <pre>
     * C = (I − η H) C (I − η H) + η² / b · (mean of h C h − H C H + mean of 4 r² v vᵀ)
     * </pre>
     *
     * Here no epoch ends, so that drawing without replacement is hardly another thing. A deviation of 200 is known to
     * 1/√398 = 5 %.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.05, 1", "0.1, 4", "0.2, 2"})
    void its_spread_is_what_theory_says(double rate, int size) {
        Settings settings = Settings.DEFAULT
                .withSource(Settings.DEFAULT.generated().withCount(5_000))
                .withLearningRate(rate)
                .withBatchSize(OptionalInt.of(size));
        Cloud cloud = cloudOf(settings);

        Line expected = theory(new MeanSquaredError(settings.source().points()), rate, size);
        assertThat(cloud.spread().slope()).isCloseTo(expected.slope(), withinPercentage(4 * 5.0));
        assertThat(cloud.spread().intercept()).isCloseTo(expected.intercept(), withinPercentage(4 * 5.0));
    }

    @Test
    void half_the_rate_makes_it_smaller_and_so_does_a_larger_batch() {
        Cloud usual = cloudOf(batches(1));
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withLearningRate(0.05));
        scheduler.settle();
        Cloud half = cloud();

        assertThat(newest().clouds().before()).isEqualTo(usual);
        // By theory about √2 times; each is known to 5 %.
        assertThat(usual.spread().intercept() / half.spread().intercept()).isBetween(1.15, 1.75);
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withBatchSize(OptionalInt.of(10)));
        scheduler.settle();
        assertThat(cloud().spread().intercept()).isLessThan(0.6 * half.spread().intercept());
    }

    @Test
    void it_is_let_go_of_and_begun_again() {
        cloudOf(batches(10));

        engine.cloudOrNot();
        scheduler.settle();
        assertThat(newest().clouds().now()).isNull();
        assertThat(newest().clouds().wanted()).isFalse();

        engine.cloudOrNot();
        scheduler.settle();
        assertThat(cloud().isDone()).isTrue();
    }

    @Test
    void what_is_on_its_way_is_dropped_for_other_settings() {
        open(batches(10));
        scheduler.holdAside(true);
        engine.cloudOrNot();
        scheduler.settle();
        engine.editor().change(settings -> settings.withLearningRate(0.3));
        scheduler.settle();
        scheduler.holdAside(false);
        scheduler.settle();

        assertThat(cloud().settings().learningRate()).isEqualTo(0.3);
        assertThat(cloud().isDone()).isTrue();
    }

    @Test
    void with_all_points_each_step_there_is_none() {
        open(Settings.DEFAULT);
        engine.cloudOrNot();
        scheduler.settle();

        assertThat(newest().clouds().wanted()).isTrue();
        assertThat(newest().clouds().now()).isNull();
    }

    @Test
    void runs_that_diverge_are_counted_and_have_no_end() {
        Cloud cloud = cloudOf(batches(1).withLearningRate(50));

        assertThat(cloud.isDone()).isTrue();
        assertThat(cloud.lost()).isEqualTo(200);
        assertThat(cloud.ends()).isEmpty();
    }

    /** A run above the divergence limit, a million times the first loss, has diverged, though its numbers are finite yet. */
    @Test
    void a_run_that_any_chart_calls_diverged_has_no_end_here_either() {
        Settings settings = batches(1).withLearningRate(0.8);
        Cloud cloud = cloudOf(settings);
        List<Line> ends = new ArrayList<>();
        int lost = 0;
        for (int shuffle = 1; shuffle <= 200; shuffle++) {
            Run run = runOf(settings.withShuffle(shuffle), 100);
            if (run.outcome() == Outcome.DIVERGED) {
                lost++;
            } else {
                ends.add(lastLine(run));
            }
        }

        assertThat(lost).isBetween(20, 180);
        assertThat(cloud.lost()).isEqualTo(lost);
        assertThat(cloud.made()).isEqualTo(200);
        MeanSquaredError error = new MeanSquaredError(settings.source().points());
        assertThat(cloud.ends()).isEqualTo(ends).allMatch(end -> error.loss(end) <= 1e6 * error.loss(settings.start()));
    }

    @Test
    void restoring_lets_go_of_it() {
        cloudOf(batches(10));
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withLearningRate(0.05));
        scheduler.settle();
        assertThat(newest().clouds().before()).isNotNull();

        engine.editor().restore();
        scheduler.settle();
        assertThat(newest().clouds().wanted()).isFalse();
        assertThat(newest().clouds().now()).isNull();
        assertThat(newest().clouds().before()).isNull();

        // With batches again, none comes by itself.
        engine.editor().change(settings -> batches(10));
        scheduler.settle();
        assertThat(newest().clouds().now()).isNull();
    }

    @Test
    void it_is_made_in_slices_of_30_ms_and_each_is_shown() {
        open(batches(10));
        scheduler.tick(Duration.ofMillis(1));
        engine.cloudOrNot();
        scheduler.settle();

        // With a millisecond from look to look, a slice makes 29 steps and then finds its time up; a run takes 100.
        List<Integer> made = snapshots.stream()
                .map(snapshot -> snapshot.clouds().now())
                .filter(Objects::nonNull)
                .map(Cloud::made)
                .toList();
        assertThat(made.subList(0, 5)).containsExactly(0, 0, 0, 1, 1);
        assertThat(made).hasSize(200 * 100 / 29 + 1).isSorted().endsWith(200);
        assertThat(cloud().isDone()).isTrue();
    }

    @Test
    void a_slice_that_is_being_made_ends_at_once_when_it_is_let_go_of() {
        Settings settings = batches(10);
        CloudMaker maker =
                new CloudMaker(settings, new MeanSquaredError(settings.source().points()));
        maker.cancel();

        assertThat(maker.work(scheduler, Duration.ofSeconds(1)).made()).isZero();
    }

    /** By hand: slopes 1, 2, 3, 6 and intercepts 2, 4, 4, 6 with means 3 and 4. */
    @Test
    void its_middle_spread_and_covariance_are_those_of_its_ends() {
        Cloud cloud = of(new Line(1, 2), new Line(2, 4), new Line(3, 4), new Line(6, 6));

        assertThat(cloud.middle()).isEqualTo(new Line(3, 4));
        // Squares of differences: 4 + 1 + 0 + 9 and 4 + 0 + 0 + 4; products: 4 + 0 + 0 + 6; each over n − 1.
        assertThat(cloud.spread()).isEqualTo(new Line(Math.sqrt(14 / 3.0), Math.sqrt(8 / 3.0)));
        assertThat(cloud.covariance()).isEqualTo(10 / 3.0);
    }

    @Test
    void of_two_ends_there_is_a_spread_and_of_fewer_none() {
        Cloud two = of(new Line(1, 1), new Line(3, 5));
        assertThat(two.spread()).isEqualTo(new Line(Math.sqrt(2), Math.sqrt(8)));
        assertThat(two.covariance()).isEqualTo(4);

        Cloud one = of(new Line(7, 9));
        assertThat(one.middle()).isEqualTo(new Line(7, 9));
        assertThat(one.spread()).isEqualTo(new Line(0, 0));
        assertThat(one.covariance()).isZero();
        assertThat(of().middle()).isEqualTo(new Line(0, 0));
        assertThat(of().spread()).isEqualTo(new Line(0, 0));
        assertThat(of().covariance()).isZero();
    }

    private static Cloud of(Line... ends) {
        return new Cloud(batches(10), 100, true, 200, List.of(ends), 0);
    }

    @Test
    void it_is_said_whether_so_many_steps_are_enough() {
        assertThat(cloudOf(batches(10)).enough()).isTrue();
        // At this rate all points together need 95,000.
        engine.editor().change(settings -> settings.withLearningRate(0.0001));
        scheduler.settle();
        assertThat(cloud().steps()).isEqualTo(20_000);
        assertThat(cloud().enough()).isFalse();
    }

    /** Returns the standard deviations of slope and intercept. */
    private static Line theory(MeanSquaredError error, double rate, int size) {
        Points points = error.points();
        int n = points.size();
        double[] h = new double[3];
        double[] noise = new double[3];
        for (int i = 0; i < n; i++) {
            double x = points.x(i);
            Gradient gradient = error.gradient(error.best(), i);
            add(h, 2 * x * x / n, 2 * x / n, 2.0 / n);
            add(
                    noise,
                    gradient.slope() * gradient.slope() / n,
                    gradient.slope() * gradient.intercept() / n,
                    gradient.intercept() * gradient.intercept() / n);
        }
        double[] c = new double[3];
        for (int round = 0; round < 400; round++) {
            double[] each = noise.clone();
            for (int i = 0; i < n; i++) {
                double x = points.x(i);
                // h C h = 4 (vᵀ C v) v vᵀ
                double size4 = 4 * (c[0] * x * x + 2 * c[1] * x + c[2]) / n;
                add(each, size4 * x * x, size4 * x, size4);
            }
            double[] whole = around(h[0], h[1], h[2], c);
            double[] next = around(1 - rate * h[0], -rate * h[1], 1 - rate * h[2], c);
            for (int i = 0; i < 3; i++) {
                next[i] += rate * rate / size * (each[i] - whole[i]);
            }
            c = next;
        }
        return new Line(Math.sqrt(c[0]), Math.sqrt(c[2]));
    }

    private static void add(double[] to, double a, double b, double c) {
        to[0] += a;
        to[1] += b;
        to[2] += c;
    }

    /** Returns M C M for symmetric matrices [[a, b], [b, d]]. */
    private static double[] around(double a, double b, double d, double[] c) {
        double p = a * c[0] + b * c[1];
        double q = a * c[1] + b * c[2];
        double r = b * c[0] + d * c[1];
        double s = b * c[1] + d * c[2];
        return new double[] {p * a + q * b, p * b + q * d, r * b + s * d};
    }
}
