package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;

/**
 * A linear scaling of x: u = (x − mean) / deviation.
 *
 * @param mean the x at u = 0, finite
 * @param deviation the length of a unit of u, in units of x, finite and above 0
 */
public record Scaling(double mean, double deviation) {

    /** The scaling that changes nothing. */
    public static final Scaling NONE = new Scaling(0, 1);

    /**
     * Checks that nothing is divided by zero.
     *
     * @throws IllegalArgumentException if the deviation is not above 0, or a value is not finite
     */
    public Scaling {
        if (!(deviation > 0) || !Double.isFinite(deviation) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException(
                    "the deviation must be above 0 and both must be finite, not " + mean + " and " + deviation);
        }
    }

    /** Returns the scaling of the points' x to mean 0 and deviation 1; if all x are equal, to mean 0 only. */
    public static Scaling standardising(Points points) {
        double deviation = Math.sqrt(points.varianceX());
        return new Scaling(points.meanX(), deviation > 0 ? deviation : 1);
    }

    /**
     * Returns a scaling between none and this one, for an animation.
     *
     * @param part from 0, for no scaling, to 1, for all of it
     */
    public Scaling part(double part) {
        return part == 1 ? this : new Scaling(part * mean, Math.pow(deviation, part));
    }

    /** Returns the u of an x. */
    double apply(double x) {
        return (x - mean) / deviation;
    }

    /** Returns the x of a u. */
    double undo(double u) {
        return mean + deviation * u;
    }

    /** Converts a line over u, in scaled units, to the same line over x, in its own units. */
    public Line inOwnUnits(Line line) {
        double slope = line.slope() / deviation;
        return new Line(slope, line.intercept() - slope * mean);
    }
}
