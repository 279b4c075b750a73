package io.github.sgdvisualizer.model.loss;

import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import java.util.OptionalLong;

/**
 * What full-batch gradient descent from a line will come to, in closed form: after k steps the excess loss is
 * Σ ½ λᵢ pᵢ² (1 − rate · λᵢ)²ᵏ, with pᵢ the first error along the i-th eigenvector of the {@link Curvature}.
 *
 * @param steepExcess the first excess along λ₂
 * @param flatExcess the first excess along λ₁
 * @param steepFactor |1 − rate · λ₂|
 * @param flatFactor |1 − rate · λ₁|
 */
public record Forecast(double steepExcess, double flatExcess, double steepFactor, double flatFactor) {
    private static final long MAX_STEPS = 1L << 60;

    /** Returns the forecast for a descent at a learning rate that stands at the given line. */
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

    /** Returns the excess loss after so many further steps. */
    public double excessAfter(long steps) {
        return steepExcess * Math.pow(steepFactor, 2.0 * steps) + flatExcess * Math.pow(flatFactor, 2.0 * steps);
    }

    /**
     * Returns after how many further steps the excess loss is first at or under the given one; nothing where that never
     * happens or takes longer than can be counted.
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
