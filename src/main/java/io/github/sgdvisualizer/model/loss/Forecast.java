package io.github.sgdvisualizer.model.loss;

import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import java.util.OptionalLong;

/**
 * A forecast of the excess loss of full-batch gradient descent, in closed form.
 *
 * <p>The excess loss is the loss less the smallest possible one. After k steps it is Σ ½ λᵢ pᵢ² (1 − rate · λᵢ)²ᵏ, with
 * pᵢ the initial error along the i-th eigenvector of the {@link Curvature}.
 *
 * @param steepExcess the part of the initial excess loss along the eigenvector of λ₂, in squared units of y
 * @param flatExcess the part of the initial excess loss along the eigenvector of λ₁, in squared units of y
 * @param steepFactor |1 − rate · λ₂|
 * @param flatFactor |1 − rate · λ₁|
 */
public record Forecast(double steepExcess, double flatExcess, double steepFactor, double flatFactor) {
    private static final long MAX_STEPS = 1L << 60;

    /** Returns the forecast for gradient descent from the given line at a constant learning rate. */
    public static Forecast of(MeanSquaredError error, double learningRate, Line from) {
        Curvature curvature = error.curvature();
        Line best = error.best();
        double slope = from.slope() - best.slope();
        double intercept = from.intercept() - best.intercept();
        double steep = slope * curvature.steepestSlope() + intercept * curvature.steepestIntercept();
        double flat = intercept * curvature.steepestSlope() - slope * curvature.steepestIntercept();
        return new Forecast(
                curvature.steepest() * steep * steep / 2,
                curvature.flattest() * flat * flat / 2,
                Math.abs(1 - learningRate * curvature.steepest()),
                Math.abs(1 - learningRate * curvature.flattest()));
    }

    /**
     * Returns the excess loss after the given number of further steps, in squared units of y.
     *
     * @param steps at least 0
     */
    public double excessAfter(long steps) {
        return steepExcess * Math.pow(steepFactor, 2.0 * steps) + flatExcess * Math.pow(flatFactor, 2.0 * steps);
    }

    /**
     * Returns the number of further steps until the excess loss is at most the given one for the first time.
     *
     * @param excess in squared units of y
     * @return from 0 to 2⁶⁰ steps; empty if the excess loss never gets there or takes more steps
     */
    public OptionalLong stepsUntil(double excess) {
        if (steepExcess + flatExcess <= excess) {
            return OptionalLong.of(0);
        }
        if (steepFactor >= 1 && steepExcess > excess) {
            return OptionalLong.empty();
        }
        long above = 0;
        long under = 1;
        while (excessAfter(under) > excess) {
            above = under;
            under *= 2;
            if (under > MAX_STEPS) {
                return OptionalLong.empty();
            }
        }
        while (under - above > 1) {
            long middle = (above + under) >>> 1;
            if (excessAfter(middle) > excess) {
                above = middle;
            } else {
                under = middle;
            }
        }
        return OptionalLong.of(under);
    }
}
