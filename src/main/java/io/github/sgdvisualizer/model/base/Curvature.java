package io.github.sgdvisualizer.model.base;

/**
 * The curvature of the mean squared error over (slope, intercept): its Hessian H = 2/n · XᵀX with eigenvalues λ₁ ≤ λ₂.
 *
 * <p>Each step of gradient descent multiplies the error along an eigenvector by 1 − rate · λ (Goodfellow, Bengio and
 * Courville, "Deep Learning", MIT Press 2016, section 8.2.1 with 4.3.1). If all x are equal, λ₁ is 0 and the loss is a
 * valley of equally good lines.
 *
 * @param flattest λ₁, the smaller eigenvalue, at least 0
 * @param steepest λ₂, the larger eigenvalue, above 0
 * @param steepestSlope slope component of the unit eigenvector of λ₂; the eigenvector of λ₁ is perpendicular to it
 * @param steepestIntercept intercept component of the unit eigenvector of λ₂
 */
public record Curvature(double flattest, double steepest, double steepestSlope, double steepestIntercept) {

    /**
     * Returns the curvature for points with the given mean and variance of x.
     *
     * <p>λ₁ is computed as det H / λ₂ = 4 · Var(x) / λ₂, which loses no precision if mean(x) is large.
     *
     * @param varianceX variance of x, divided by n, at least 0
     */
    public static Curvature of(double meanX, double varianceX) {
        double slopeSlope = 2 * (varianceX + meanX * meanX);
        double slopeIntercept = 2 * meanX;
        double interceptIntercept = 2;
        double difference = slopeSlope - interceptIntercept;
        double steepest = (slopeSlope + interceptIntercept + Math.hypot(difference, 2 * slopeIntercept)) / 2;
        // Both rows of H − λ₂ give the eigenvector; this one has no cancellation.
        double alongSlope = difference >= 0 ? steepest - interceptIntercept : slopeIntercept;
        double alongIntercept = difference >= 0 ? slopeIntercept : steepest - slopeSlope;
        double length = Math.hypot(alongSlope, alongIntercept);
        // Length 0 means λ₁ = λ₂: every direction is an eigenvector.
        return length == 0
                ? new Curvature(steepest, steepest, 1, 0)
                : new Curvature(4 * varianceX / steepest, steepest, alongSlope / length, alongIntercept / length);
    }

    /** Returns the condition number λ₂ / λ₁, at least 1; infinite if λ₁ is 0. */
    public double condition() {
        return steepest / flattest;
    }
}
