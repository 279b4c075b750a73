package io.github.sgdvisualizer.model.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What theory says of rates with momentum, held against what runs do. */
final class StabilityTest {
    private static final int MAX_STEPS = 1_000_000;

    private static Optimizer some(Random random) {
        double momentum = random.nextInt(4) == 0 ? 0 : 0.95 * random.nextDouble();
        return random.nextBoolean() ? new Optimizer.Momentum(momentum) : new Optimizer.Nesterov(momentum);
    }

    /**
     * Points whose flattest direction is not too flat for a test to see what becomes of it; all on the line y = 0, near
     * which no digits are lost.
     */
    private static MeanSquaredError some(Random random, double thinnest) {
        Points points = SomePoints.of(random);
        double[] x = IntStream.range(0, points.size()).mapToDouble(points::x).toArray();
        MeanSquaredError error = new MeanSquaredError(Points.of(x, new double[x.length]));
        return error.curvature().condition() < thinnest ? error : some(random, thinnest);
    }

    /** Returns what the error is multiplied by at each step, in the long run: from 1e±60 to 1e±260 of the first. */
    private static double measuredFactor(MeanSquaredError error, Optimizer optimizer, double rate) {
        Settings settings = Settings.DEFAULT.withOptimizer(optimizer).withLearningRate(rate);
        Descent descent = new Descent(settings, error);
        double first = error.excess(settings.start());
        int from = 0;
        int to = 0;
        double size = 0;
        while (size < 260 && descent.steps() < MAX_STEPS) {
            descent.advance();
            size = Math.abs(Math.log10(error.excess(descent.line()) / first));
            from = size < 60 ? descent.steps() : from;
            to = size < 260 ? descent.steps() : to;
        }
        double sign = error.excess(descent.line()) > first ? 1 : -1;
        return Math.pow(10, sign * 200 / 2 / (to - from));
    }

    @Test
    void under_the_limit_it_converges_and_over_it_not() {
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = some(random, 50);
            Optimizer optimizer = some(random);
            double limit = optimizer.stability(error.curvature()).orElseThrow().limit();

            assertThat(measuredFactor(error, optimizer, 0.98 * limit))
                    .as("%s", optimizer)
                    .isLessThan(1);
            assertThat(measuredFactor(error, optimizer, 1.02 * limit))
                    .as("%s", optimizer)
                    .isGreaterThan(1);
        });
    }

    @Test
    void over_the_limit_the_error_grows_by_the_factor() {
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = some(random, 50);
            Optimizer optimizer = some(random);
            Stability stability = optimizer.stability(error.curvature()).orElseThrow();
            double rate = stability.limit() * (1.05 + random.nextDouble());

            // Whole steps are counted.
            assertThat(Math.log(measuredFactor(error, optimizer, rate)))
                    .isCloseTo(Math.log(stability.factorAt(rate)), withinPercentage(2));
        });
    }

    /** Along an eigenvector e' = T e − D e₋₁; what never swings never changes its sign. */
    @Test
    void up_to_the_safe_rate_nothing_swings_past_the_best_line() {
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = some(random, 1e4);
            Optimizer optimizer = some(random);
            double safe = optimizer.stability(error.curvature()).orElseThrow().safeRate();

            assertThat(swings(error, optimizer, 0.999 * safe))
                    .as("%s", optimizer)
                    .isFalse();
            assertThat(swings(error, optimizer, 1.3 * safe)).as("%s", optimizer).isTrue();
        });
    }

    /** Returns whether the error along the steepest direction changes its sign before it is lost in rounding. */
    private static boolean swings(MeanSquaredError error, Optimizer optimizer, double rate) {
        Descent descent = new Descent(Settings.DEFAULT.withOptimizer(optimizer).withLearningRate(rate), error);
        double first = steep(descent.line(), error);
        for (int step = 0; step < 20_000; step++) {
            descent.advance();
            double now = steep(descent.line(), error);
            if (Math.abs(now) < 1e-9 * Math.abs(first)) {
                return false;
            }
            if (now * first < 0) {
                return true;
            }
        }
        return false;
    }

    private static double steep(Line line, MeanSquaredError error) {
        return (line.slope() - error.best().slope()) * error.curvature().steepestSlope()
                + (line.intercept() - error.best().intercept())
                        * error.curvature().steepestIntercept();
    }

    @Test
    void no_rate_is_faster_than_the_best() {
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = some(random, 50);
            Optimizer optimizer = some(random);
            Stability stability = optimizer.stability(error.curvature()).orElseThrow();
            double best = measuredFactor(error, optimizer, stability.bestRate());

            for (double part = 0.05; part < 1; part += 0.05) {
                assertThat(best)
                        .as("%s at %s of the limit", optimizer, part)
                        .isLessThan(1.02 * measuredFactor(error, optimizer, part * stability.limit()));
            }
        });
    }

    /** By hand from 2 (1 + β) / λ₂ and 2 (1 + β) / ((1 + 2 β) λ₂), with λ₂ = 2 for x = −1, 1. */
    @Test
    void limits_are_those_of_the_formulas() {
        Curvature round = new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0})).curvature();

        assertThat(Stability.ofMomentum(round, 0.9).limit()).isCloseTo(1.9, within(1e-15));
        assertThat(Stability.ofNesterov(round, 0.9).limit()).isCloseTo(1.9 / 2.8, within(1e-15));
        assertThat(Stability.ofNesterov(round, 0)).satisfies(plain -> {
            assertThat(plain.limit()).isEqualTo(1);
            assertThat(plain.safeRate()).isEqualTo(0.5);
            assertThat(plain.bestRate()).isCloseTo(0.5, within(1e-12));
        });
    }

    @Test
    void where_steps_adapt_there_is_no_theory() {
        Curvature curvature = new MeanSquaredError(Settings.DEFAULT.generated().points()).curvature();

        assertThat(Optimizer.all().stream()
                        .map(optimizer -> optimizer.stability(curvature).isPresent()))
                .containsExactly(true, true, true, false, false, false);
    }

    /** By hand with λ₂ = 2: z² − T z + D has the roots 0 and 0 where T = D = 0, and ±i√β where T = 0 and D = β. */
    @Test
    void where_the_roots_have_no_sum_the_factor_is_that_of_their_product() {
        Curvature round = new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0})).curvature();

        assertThat(Stability.ofMomentum(round, 0).factorAt(0.5)).isZero();
        assertThat(Stability.ofNesterov(round, 0.9).factorAt(0.5)).isZero();
        assertThat(Stability.ofMomentum(round, 0.25).factorAt(0.625)).isEqualTo(0.5);
    }

    /** By hand with λ₂ = 2: |1 − 2 · rate|. */
    @Test
    void plain_descents_factor_is_the_distance_of_the_rate_times_the_steepest_curvature_from_one() {
        Curvature round = new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0})).curvature();
        Stability plain = Stability.ofMomentum(round, 0);

        assertThat(plain.factorAt(0.25)).isEqualTo(0.5);
        assertThat(plain.factorAt(1)).isEqualTo(1);
        assertThat(plain.factorAt(2)).isEqualTo(3);
        assertThat(plain.factorAt(1e200)).isEqualTo(2e200);
    }
}
