package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.sgdvisualizer.model.Gradient;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.MeanSquaredError;
import io.github.sgdvisualizer.model.Points;
import io.github.sgdvisualizer.model.Settings;
import java.util.HashSet;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cloud of other shuffles' ends. */
final class EngineCloudTest extends EngineFixture {

    private void open(Settings settings) {
        engine.change(before -> settings);
        started();
    }

    private Cloud cloudOf(Settings settings) {
        open(settings);
        engine.cloudOrNot();
        clock.settle();
        return cloud();
    }

    private Cloud cloud() {
        Cloud cloud = newest().cloud();
        if (cloud == null) {
            throw new AssertionError("there is no cloud");
        }
        return cloud;
    }

    private static Settings batches(int size) {
        return Settings.LESSON.withBatchSize(OptionalInt.of(size));
    }

    @Test
    void two_hundred_runs_end_at_as_many_places_and_each_is_a_run_of_its_shuffle() {
        Cloud cloud = cloudOf(batches(10));

        assertThat(cloud.isDone()).isTrue();
        assertThat(new HashSet<>(cloud.ends())).hasSize(200);
        // As many steps as all points together take.
        assertThat(cloud.steps()).isEqualTo(100);
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
        Settings settings = Settings.LESSON
                .withSource(Settings.LESSON.lesson().withCount(5_000))
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
        engine.gesture();
        engine.change(settings -> settings.withLearningRate(0.05));
        clock.settle();
        Cloud half = cloud();

        assertThat(newest().cloudBefore()).isEqualTo(usual);
        // By theory about √2 times; each is known to 5 %.
        assertThat(usual.spread().intercept() / half.spread().intercept()).isBetween(1.15, 1.75);
        engine.gesture();
        engine.change(settings -> settings.withBatchSize(OptionalInt.of(10)));
        clock.settle();
        assertThat(cloud().spread().intercept()).isLessThan(0.6 * half.spread().intercept());
    }

    @Test
    void it_is_let_go_of_and_begun_again() {
        cloudOf(batches(10));

        engine.cloudOrNot();
        clock.settle();
        assertThat(newest().cloud()).isNull();
        assertThat(newest().cloudWanted()).isFalse();

        engine.cloudOrNot();
        clock.settle();
        assertThat(cloud().isDone()).isTrue();
    }

    @Test
    void what_is_on_its_way_is_dropped_for_other_settings() {
        open(batches(10));
        clock.holdAside(true);
        engine.cloudOrNot();
        clock.settle();
        engine.change(settings -> settings.withLearningRate(0.3));
        clock.settle();
        clock.holdAside(false);
        clock.settle();

        assertThat(cloud().settings().learningRate()).isEqualTo(0.3);
        assertThat(cloud().isDone()).isTrue();
    }

    @Test
    void with_all_points_each_step_there_is_none() {
        open(Settings.LESSON);
        engine.cloudOrNot();
        clock.settle();

        assertThat(newest().cloudWanted()).isTrue();
        assertThat(newest().cloud()).isNull();
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
        Settings settings = batches(1).withLearningRate(1.5);
        Cloud cloud = cloudOf(settings);

        MeanSquaredError error = new MeanSquaredError(settings.source().points());
        assertThat(cloud.made()).isEqualTo(200);
        assertThat(cloud.lost()).isPositive();
        assertThat(cloud.ends()).allMatch(end -> error.loss(end) <= 1e6 * error.loss(settings.start()));
    }

    @Test
    void it_is_said_whether_so_many_steps_are_enough() {
        assertThat(cloudOf(batches(10)).enough()).isTrue();
        // At this rate all points together need 95,000.
        engine.change(settings -> settings.withLearningRate(0.0001));
        clock.settle();
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
