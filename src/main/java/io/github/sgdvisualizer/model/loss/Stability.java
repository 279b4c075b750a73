package io.github.sgdvisualizer.model.loss;

import io.github.sgdvisualizer.model.base.Curvature;

/**
 * What theory says of learning rates, all points at once, for gradient descent with or without momentum.
 *
 * <p>Along an eigenvector of the {@link Curvature} the error follows eₖ₊₁ = T eₖ − D eₖ₋₁, with s = rate · λ:
 *
 * <pre>
 * momentum β   T = 1 + β − s           D = β              (β = 0: plain gradient descent)
 * Nesterov β   T = (1 + β) (1 − s)     D = β (1 − s)
 * </pre>
 *
 * It shrinks as long as both roots of z² − T z + D are inside the unit circle, and without swinging past the best line
 * as long as they are real and not negative (Goh, "Why Momentum Really Works", Distill 2017; O'Donoghue and Candès,
 * "Adaptive Restart for Accelerated Gradient Schemes", 2015).
 *
 * @param curvature of the loss
 * @param momentum β
 * @param nesterov whether the momentum is Nesterov's
 * @param limit the rate from which it no longer converges
 * @param safeRate the greatest rate that never swings past the best line
 * @param bestRate the rate at which it converges fastest
 */
public record Stability(
        Curvature curvature, double momentum, boolean nesterov, double limit, double safeRate, double bestRate) {

    /** Returns that of momentum; of plain gradient descent, for a momentum of 0. */
    public static Stability ofMomentum(Curvature curvature, double momentum) {
        double steepest = curvature.steepest();
        double root = 1 - Math.sqrt(momentum);
        double safe = root * root / steepest;
        // T is −T and D is D for s and 2(1 + β) − s: the extremes are slowest alike where they lie so.
        double best = curvature.flattest() == 0 ? safe : 2 * (1 + momentum) / (curvature.flattest() + steepest);
        return new Stability(curvature, momentum, false, 2 * (1 + momentum) / steepest, safe, best);
    }

    /** Returns that of Nesterov's momentum. */
    public static Stability ofNesterov(Curvature curvature, double momentum) {
        double steepest = curvature.steepest();
        double part = (1 - momentum) / (1 + momentum);
        double limit = 2 * (1 + momentum) / ((1 + 2 * momentum) * steepest);
        Stability unknown = new Stability(curvature, momentum, true, limit, part * part / steepest, Double.NaN);
        return new Stability(
                curvature, momentum, true, limit, unknown.safeRate, unknown.rateOfBalance(1 / steepest, limit));
    }

    /** Returns the rate between two at which the flattest and the steepest direction shrink alike: none is faster. */
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

    /** Returns what each step multiplies the error along the steepest direction by in the long run. */
    public double factorAt(double learningRate) {
        return factor(learningRate * curvature.steepest());
    }

    /** Returns the greater size of the roots of z² − T z + D. */
    private double factor(double s) {
        double sum = nesterov ? (1 + momentum) * (1 - s) : 1 + momentum - s;
        double product = nesterov ? momentum * (1 - s) : momentum;
        double half = Math.abs(sum) / 2;
        // Divided, not squared: a rate of 1e200 has a factor too.
        double part = product == 0 ? 0 : product / half / half;
        return part > 1 ? Math.sqrt(product) : half + half * Math.sqrt(1 - part);
    }
}
