package io.github.sgdvisualizer.model.base;

/**
 * A line y = slope · x + intercept; its two numbers are what a run learns.
 *
 * <p>A diverging run may compute a line that is not finite, so any double is allowed; see {@link #isFinite()}.
 */
public record Line(double slope, double intercept) {

    /** Returns the line's y at the given x. */
    public double at(double x) {
        return slope * x + intercept;
    }

    /** Returns whether both numbers are finite. */
    public boolean isFinite() {
        return Double.isFinite(slope) && Double.isFinite(intercept);
    }
}
