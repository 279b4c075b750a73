package io.github.sgdvisualizer.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eigenvalues and rates against an outside truth, and what runs do just below and just above the limit. */
final class KnownCurvatureTest {
    /** From this condition number on a run would take too many steps to wait for. */
    private static final double THIN = 1e4;

    private static final int STEPS = 200;

    private static Offset<Double> relative(double value) {
        return within(Math.abs(value) * 1e-12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.sgdvisualizer.model.base.KnownCurvature#all")
    void eigenvalues_and_rates_are_those_of_linear_algebra(KnownCurvature known) {
        Curvature curvature = known.error().curvature();

        assertThat(curvature.flattest()).isCloseTo(known.flattest(), relative(known.flattest()));
        assertThat(curvature.steepest()).isCloseTo(known.steepest(), relative(known.steepest()));
        Stability stability = Stability.ofMomentum(curvature, 0);
        assertThat(stability.safeRate()).isCloseTo(known.safe(), relative(known.safe()));
        assertThat(stability.bestRate()).isCloseTo(known.best(), relative(known.best()));
        assertThat(stability.limit()).isCloseTo(known.limit(), relative(known.limit()));
    }

    /** The error of a line, in the directions of the eigenvectors, which are found here from the known eigenvalues. */
    private record Parts(double flat, double steep) {
        static Parts of(Line line, MeanSquaredError error, KnownCurvature known) {
            double meanX = error.points().meanX();
            // (H − λ₂) v = 0 in its second row: 2 mean(x) · slope + (2 − λ₂) · intercept = 0.
            double alongSlope = meanX == 0 ? 0 : known.steepest() - 2;
            double alongIntercept = meanX == 0 ? 1 : 2 * meanX;
            double length = Math.hypot(alongSlope, alongIntercept);
            double slope = line.slope() - error.best().slope();
            double intercept = line.intercept() - error.best().intercept();
            return new Parts(
                    (alongIntercept * slope - alongSlope * intercept) / length,
                    (alongSlope * slope + alongIntercept * intercept) / length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.sgdvisualizer.model.base.KnownCurvature#all")
    void just_below_the_limit_a_run_comes_closer(KnownCurvature known) {
        MeanSquaredError error = known.error();
        double rate = 0.99 * known.limit();
        if (known.steepest() / known.flattest() > THIN) {
            Line start = away(error, known);
            Parts before = Parts.of(start, error, known);
            Parts after = Parts.of(after(STEPS, start, error, rate), error, known);
            double steep = Math.pow(Math.abs(1 - rate * known.steepest()), STEPS);
            double flat = Math.pow(Math.abs(1 - rate * known.flattest()), STEPS);
            assertThat(Math.abs(after.steep / before.steep)).isCloseTo(steep, within(steep * 1e-3));
            // Each step rounds the slope and the intercept once.
            double rounding = STEPS * Math.max(Math.ulp(start.slope()), Math.ulp(start.intercept()));
            assertThat(after.flat).isCloseTo(before.flat * flat, within(rounding));
        } else {
            Run run = new Run(Settings.DEFAULT.withLearningRate(rate), error);
            while (run.advance()) {
                // Each call is a step.
            }
            assertThat(run.outcome()).isEqualTo(Outcome.CONVERGED);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.sgdvisualizer.model.base.KnownCurvature#all")
    void just_above_the_limit_it_goes_away_and_diverges(KnownCurvature known) {
        MeanSquaredError error = known.error();
        double rate = 1.01 * known.limit();
        Line start = away(error, known);
        Parts before = Parts.of(start, error, known);
        Parts after = Parts.of(after(STEPS, start, error, rate), error, known);
        double steep = Math.pow(Math.abs(1 - rate * known.steepest()), STEPS);
        assertThat(steep).isGreaterThan(50);
        assertThat(Math.abs(after.steep / before.steep)).isCloseTo(steep, within(steep * 1e-6));

        Run run = new Run(Settings.DEFAULT.withStart(start).withLearningRate(rate), error);
        while (run.advance()) {
            // Each call is a step.
        }
        assertThat(run.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(run.progress().newest().loss()).isGreaterThan(error.loss(start));
    }

    /** Returns a line that is off the best one in both directions, by as much as the points are high. */
    private static Line away(MeanSquaredError error, KnownCurvature known) {
        double reach = Math.sqrt(2 * error.points().varianceY() / known.steepest());
        return new Line(error.best().slope() + reach, error.best().intercept() + 0.7 * reach);
    }

    private static Line after(int steps, Line start, MeanSquaredError error, double rate) {
        Descent descent = new Descent(Settings.DEFAULT.withStart(start).withLearningRate(rate), error);
        while (descent.steps() < steps) {
            descent.advance();
        }
        return descent.line();
    }
}
