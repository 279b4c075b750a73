package io.github.sgdvisualizer.model.loss;

import io.github.sgdvisualizer.model.base.Curvature;

/**
 * The constant learning rates at which full-batch gradient descent converges, with or without momentum.
 *
 * <p>Along an eigenvector of the {@link Curvature} the error follows eₖ₊₁ = T eₖ − D eₖ₋₁, with s = rate · λ:
 *
 * <pre>
 * momentum β   T = 1 + β − s           D = β              (β = 0: plain gradient descent)
 * Nesterov β   T = (1 + β) (1 − s)     D = β (1 − s)
 * </pre>
 *
 * The error shrinks if both roots of z² − T z + D are inside the unit circle. It does not swing past the best line if
 * the roots are real and not negative (Goh, "Why Momentum Really Works", Distill 2017; O'Donoghue and Candès,
 * "Adaptive Restart for Accelerated Gradient Schemes", 2015).
 *
 * @param curvature the curvature of the loss
 * @param momentum β, from 0 to below 1
 * @param nesterov whether the momentum is Nesterov's
 * @param limit the smallest rate at which the descent does not converge, above 0
 * @param safeRate the largest rate at which the line never swings past the best one, above 0
 * @param bestRate the rate at which the descent converges fastest in the long run, above 0; from a given first guess
 *     another rate may need a step or two less
 */
public record Stability(
        Curvature curvature, double momentum, boolean nesterov, double limit, double safeRate, double bestRate) {

    /**
     * Returns the stability of gradient descent with momentum, or of plain gradient descent for a momentum of 0.
     *
     * @param momentum from 0 to below 1
     */
    public static Stability ofMomentum(Curvature curvature, double momentum) {
        double steepest = curvature.steepest();
        double root = 1 - Math.sqrt(momentum);
        double safe = root * root / steepest;
        // Replacing s by 2(1 + β) − s changes T to −T and keeps D, so λ₁ and λ₂ shrink alike if their s lie so.
        double best = curvature.flattest() == 0 ? safe : 2 * (1 + momentum) / (curvature.flattest() + steepest);
        return new Stability(curvature, momentum, false, 2 * (1 + momentum) / steepest, safe, best);
    }

    /**
     * Returns the stability of gradient descent with Nesterov's momentum.
     *
     * @param momentum from 0 to below 1
     */
    public static Stability ofNesterov(Curvature curvature, double momentum) {
        if (momentum == 0) {
            // Without momentum both are the same descent, whose best rate need not be searched.
            return ofMomentum(curvature, 0);
        }
        double steepest = curvature.steepest();
        double part = (1 - momentum) / (1 + momentum);
        double limit = 2 * (1 + momentum) / ((1 + 2 * momentum) * steepest);
        Stability unknown = new Stability(curvature, momentum, true, limit, part * part / steepest, Double.NaN);
        return new Stability(
                curvature, momentum, true, limit, unknown.safeRate, unknown.rateOfBalance(1 / steepest, limit));
    }

    /** Returns the rate in a range at which the flattest and steepest direction shrink alike: the best rate. */
    private double rateOfBalance(double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (factor(middle * curvature.flattest()) > factor(middle * curvature.steepest())) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return curvature.flattest() == 0 ? from : (low + high) / 2;
    }

    /** Returns whether the descent diverges at a constant rate. */
    public boolean divergesAt(double learningRate) {
        return learningRate > limit;
    }

    /** Returns whether the line swings past the best one at a constant rate. */
    public boolean overshootsAt(double learningRate) {
        return learningRate > safeRate;
    }

    /**
     * Returns the factor by which a step multiplies the error along the steepest direction, in the long run.
     *
     * @return at least 0; above 1 if the descent diverges at this rate
     */
    public double factorAt(double learningRate) {
        return factor(learningRate * curvature.steepest());
    }

    /** Returns the larger absolute value of the two roots of z² − T z + D, for s = rate · λ. */
    private double factor(double s) {
        double sum = nesterov ? (1 + momentum) * (1 - s) : 1 + momentum - s;
        double product = nesterov ? momentum * (1 - s) : momentum;
        double half = Math.abs(sum) / 2;
        // Divides instead of squaring, so that a rate of 1e200 does not overflow.
        double part = product == 0 ? 0 : product / half / half;
        return part > 1 ? Math.sqrt(product) : half + half * Math.sqrt(1 - part);
    }
}
