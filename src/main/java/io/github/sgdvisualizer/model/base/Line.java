package io.github.sgdvisualizer.model.base;

/**
 * A line y = slope · x + intercept; a run learns its two numbers.
 *
 * <p>Any double is allowed, since a diverging run may compute a line that is not finite; see {@link #isFinite()}.
 */
public record Line(double slope, double intercept) {

    /** Returns the y of the line at the given x. */
    public double at(double x) {
        return slope * x + intercept;
    }

    /** Returns whether both numbers are finite. */
    public boolean isFinite() {
        return Double.isFinite(slope) && Double.isFinite(intercept);
    }
}
