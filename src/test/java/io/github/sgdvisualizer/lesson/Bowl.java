package io.github.sgdvisualizer.lesson;

import java.util.Arrays;

/**
 * The loss of a textbook's points by the normal equations and the characteristic polynomial, from plain sums.
 *
 * @param slope of the best line
 * @param intercept of the best line
 * @param minLoss the loss of the best line
 * @param varianceY the variance of y, divided by n
 * @param deviationX the standard deviation of x
 * @param steepest λ₂, the larger eigenvalue of the second derivatives
 * @param steepSlope slope component of an eigenvector of λ₂
 * @param steepIntercept intercept component of that eigenvector
 */
record Bowl(
        double slope,
        double intercept,
        double minLoss,
        double varianceY,
        double deviationX,
        double steepest,
        double steepSlope,
        double steepIntercept) {

    static Bowl of(double[] x, double[] y) {
        int n = x.length;
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX) / n;
            xy += (x[i] - meanX) * (y[i] - meanY) / n;
            yy += (y[i] - meanY) * (y[i] - meanY) / n;
        }
        double slope = xy / xx;
        double intercept = meanY - slope * meanX;
        double loss = 0;
        for (int i = 0; i < n; i++) {
            double residual = y[i] - slope * x[i] - intercept;
            loss += residual * residual / n;
        }
        // H = ((a, b), (b, 2)): λ² − (a + 2) λ + 2 a − b² = 0.
        double a = 2 * (xx + meanX * meanX);
        double b = 2 * meanX;
        double trace = a + 2;
        // Never negative, but by rounding where both are equal.
        double steepest = (trace + Math.sqrt(Math.max(0, trace * trace - 4 * (2 * a - b * b)))) / 2;
        // Both rows of H − λ₂ give the eigenvector; one of them can be all zeros.
        boolean first = Math.abs(steepest - a) > Math.abs(steepest - 2);
        return new Bowl(
                slope,
                intercept,
                loss,
                yy,
                Math.sqrt(xx),
                steepest,
                first ? b : steepest - 2,
                first ? steepest - a : b);
    }
}
