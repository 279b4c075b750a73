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
        return part(steepExcess, steepFactor, steps) + part(flatExcess, flatFactor, steps);
    }

    /** Returns a part of the excess loss after some steps; no excess stays none, even if the factor grows to infinity. */
    private static double part(double excess, double factor, long steps) {
        return excess == 0 ? 0 : excess * Math.pow(factor, 2.0 * steps);
    }

    /**
     * Returns the number of further steps until the excess loss is at most the given one for the first time.
     *
     * @param excess in squared units of y
     * @return from 0 to 2⁶⁰ steps; empty if the excess loss never gets there or takes more steps
     */
    public OptionalLong stepsUntil(double excess) {
        if (excessAfter(0) <= excess) {
            return OptionalLong.of(0);
        }
        long lowest = lowest();
        long above = 0;
        long under = Math.min(1, lowest);
        while (excessAfter(under) > excess) {
            if (under == lowest) {
                return OptionalLong.empty();
            }
            above = under;
            under = Math.min(2 * under, lowest);
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

    /**
     * Returns the number of steps after which the excess loss is lowest, from 0 to 2⁶⁰; up to it the excess loss falls.
     *
     * <p>With real steps k the excess loss S aᵏ + F bᵏ is convex. If one part grows, it is lowest where its derivative is
     * 0: (a / b)ᵏ = −(F ln b) / (S ln a).
     */
    private long lowest() {
        double steep = steepExcess == 0 ? 0 : Math.log(steepFactor);
        double flat = flatExcess == 0 ? 0 : Math.log(flatFactor);
        if (steep <= 0 && flat <= 0) {
            return MAX_STEPS;
        }
        if (steep >= 0 && flat >= 0) {
            return 0;
        }
        if (Double.isInfinite(steep) || Double.isInfinite(flat)) {
            // One part is gone after the first step, and the other one grows.
            return excessAfter(1) < excessAfter(0) ? 1 : 0;
        }
        // The logarithms first, since the quotient of tiny and huge parts is not finite.
        double grown = Math.log(steepExcess) + Math.log(Math.abs(steep));
        double shrunk = Math.log(flatExcess) + Math.log(Math.abs(flat));
        double turn = (shrunk - grown) / (2 * (steep - flat));
        long before = turn >= (double) MAX_STEPS ? MAX_STEPS - 1 : (long) Math.max(0, turn);
        return excessAfter(before + 1) < excessAfter(before) ? before + 1 : before;
    }
}
