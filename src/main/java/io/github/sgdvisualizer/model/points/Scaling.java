package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;

/**
 * How x was brought to another scale: u = (x − mean) / deviation.
 *
 * @param mean the x that u = 0 stands for
 * @param deviation how much x a unit of u stands for, above zero
 */
public record Scaling(double mean, double deviation) {

    /** Leaves x as it is. */
    public static final Scaling NONE = new Scaling(0, 1);

    /** Checks that nothing is divided by zero. */
    public Scaling {
        if (!(deviation > 0) || !Double.isFinite(deviation) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException(
                    "the deviation must be above 0 and both must be finite, not " + mean + " and " + deviation);
        }
    }

    /** Returns the scaling that brings the points' x to mean 0 and deviation 1; where all x are equal, to mean 0 only. */
    public static Scaling standardising(Points points) {
        double deviation = Math.sqrt(points.varianceX());
        return new Scaling(points.meanX(), deviation > 0 ? deviation : 1);
    }

    /** Returns the part of this scaling on the way from none, 0, to all of it, 1. */
    public Scaling part(double part) {
        return part == 1 ? this : new Scaling(part * mean, Math.pow(deviation, part));
    }

    /** Returns u for an x. */
    double apply(double x) {
        return (x - mean) / deviation;
    }

    /** Returns x for a u. */
    double undo(double u) {
        return mean + deviation * u;
    }

    /** Returns the line over x that a line over u is. */
    public Line inOwnUnits(Line line) {
        double slope = line.slope() / deviation;
        return new Line(slope, line.intercept() - slope * mean);
    }
}
