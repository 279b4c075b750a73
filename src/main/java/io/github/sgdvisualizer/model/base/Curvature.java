package io.github.sgdvisualizer.model.base;

/**
 * The curvature of the mean squared error over (slope, intercept): its Hessian H = 2/n · XᵀX with eigenvalues λ₁ ≤ λ₂.
 *
 * <p>Gradient descent multiplies the error along each eigenvector by 1 − rate · λ at each step (Goodfellow, Bengio and
 * Courville, "Deep Learning", MIT Press 2016, section 8.2.1 with 4.3.1). Where all x are equal λ₁ is 0: a valley of
 * equally good lines.
 *
 * @param flattest λ₁, not negative
 * @param steepest λ₂, above zero
 * @param steepestSlope slope part of λ₂'s eigenvector of length 1; λ₁'s is at a right angle to it
 * @param steepestIntercept intercept part of it
 */
public record Curvature(double flattest, double steepest, double steepestSlope, double steepestIntercept) {

    /**
     * Returns the curvature for points with the given mean and variance of x.
     *
     * <p>λ₁ is det H / λ₂ = 4 · Var(x) / λ₂, which keeps its digits where mean(x) is large.
     */
    public static Curvature of(double meanX, double varianceX) {
        double slopeSlope = 2 * (varianceX + meanX * meanX);
        double slopeIntercept = 2 * meanX;
        double interceptIntercept = 2;
        double difference = slopeSlope - interceptIntercept;
        double steepest = (slopeSlope + interceptIntercept + Math.hypot(difference, 2 * slopeIntercept)) / 2;
        // Of the two rows of H − λ₂ that give the eigenvector, take the one where nothing cancels.
        double alongSlope = difference >= 0 ? steepest - interceptIntercept : slopeIntercept;
        double alongIntercept = difference >= 0 ? slopeIntercept : steepest - slopeSlope;
        double length = Math.hypot(alongSlope, alongIntercept);
        return length == 0
                ? new Curvature(steepest, steepest, 1, 0)
                : new Curvature(4 * varianceX / steepest, steepest, alongSlope / length, alongIntercept / length);
    }

    /** Returns how many times steeper the steepest direction is than the flattest; infinite where λ₁ is 0. */
    public double condition() {
        return steepest / flattest;
    }
}
