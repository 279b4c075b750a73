package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Curvature;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Points in the plane: two columns of the same length, with their bounds and moments. Immutable, so any thread may use
 * it.
 *
 * <p>There is at least one point. All coordinates are from −{@link #MAX_COORDINATE} to {@link #MAX_COORDINATE}, both
 * included. Moments are computed once, divide by n and are centred (taken about the mean), so that points far from zero
 * lose no precision.
 */
public final class Points {
    /** The largest absolute value of a coordinate, so far below the largest double that moments are finite. */
    public static final double MAX_COORDINATE = 1e100;

    private final double[] x;
    private final double[] y;
    private final Scaling scaling;
    private final Bounds boundsX;
    private final Bounds boundsY;
    private final double meanX;
    private final double meanY;
    private final double varianceX;
    private final double varianceY;
    private final double covariance;

    /**
     * The range of a column, both bounds included.
     *
     * @param min the smallest value
     * @param max the largest value, at least {@code min}
     */
    public record Bounds(double min, double max) {}

    /**
     * Returns points with the given columns, which are copied.
     *
     * @throws IllegalArgumentException if the columns are empty, differ in length or hold NaN or a value beyond
     *     {@link #MAX_COORDINATE}
     */
    public static Points of(double[] x, double[] y) {
        return new Points(x.clone(), y.clone());
    }

    /** Keeps the arrays without a copy: the caller must not change them. */
    Points(double[] x, double[] y) {
        this(x, y, Scaling.NONE);
    }

    private Points(double[] x, double[] y, Scaling scaling) {
        this.scaling = scaling;
        if (x.length != y.length || x.length == 0) {
            throw new IllegalArgumentException(
                    "the columns must have the same length, at least 1, not " + x.length + " and " + y.length);
        }
        this.x = x;
        this.y = y;
        boundsX = boundsOf(x);
        boundsY = boundsOf(y);
        meanX = Arrays.stream(x).average().orElseThrow();
        meanY = Arrays.stream(y).average().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        boolean oneX = boundsX.min() == boundsX.max();
        boolean oneY = boundsY.min() == boundsY.max();
        varianceX = oneX ? 0 : xx / x.length;
        varianceY = oneY ? 0 : yy / x.length;
        covariance = oneX || oneY ? 0 : xy / x.length;
    }

    private static Bounds boundsOf(double[] column) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : column) {
            // Negated, so that NaN is refused too.
            if (!(Math.abs(value) <= MAX_COORDINATE)) {
                throw new IllegalArgumentException(
                        "coordinates must be from " + -MAX_COORDINATE + " to " + MAX_COORDINATE + ", not " + value);
            }
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return new Bounds(min, max);
    }

    /** Returns these points with x scaled; x must be in its own units before, see {@link Scaling#NONE}. */
    Points scaled(Scaling newScaling) {
        return new Points(Arrays.stream(x).map(newScaling::apply).toArray(), y, newScaling);
    }

    /** Returns the scaling that was applied to x; {@link Scaling#NONE} if x is in its own units. */
    public Scaling scaling() {
        return scaling;
    }

    /** Returns the range of x in its own units, before scaling. */
    public Bounds ownBoundsX() {
        return new Bounds(scaling.undo(boundsX.min()), scaling.undo(boundsX.max()));
    }

    /** Returns the curvature of the mean squared error for x in its own units, before scaling. */
    public Curvature ownCurvature() {
        return Curvature.of(scaling.undo(meanX), varianceX * scaling.deviation() * scaling.deviation());
    }

    /**
     * Returns a copy with one more point at the end.
     *
     * <p>Its coordinates are clamped to {@link #MAX_COORDINATE}. The copy is unscaled: x counts as in its own units.
     *
     * @throws IllegalArgumentException if a coordinate is NaN
     */
    public Points with(double newX, double newY) {
        double[] newXs = Arrays.copyOf(x, x.length + 1);
        double[] newYs = Arrays.copyOf(y, y.length + 1);
        newXs[x.length] = within(newX);
        newYs[y.length] = within(newY);
        return new Points(newXs, newYs);
    }

    /**
     * Returns a copy with some of the points moved.
     *
     * <p>Coordinates are clamped to {@link #MAX_COORDINATE}. The copy is unscaled: x counts as in its own units.
     *
     * @param which the indices of the points, below {@link #size()}
     * @param byX what is added to x
     * @param byY what is added to y
     * @throws IllegalArgumentException if a new coordinate is NaN
     */
    public Points moved(BitSet which, double byX, double byY) {
        double[] newXs = x.clone();
        double[] newYs = y.clone();
        which.stream().forEach(i -> {
            newXs[i] = within(x[i] + byX);
            newYs[i] = within(y[i] + byY);
        });
        return new Points(newXs, newYs);
    }

    private static double within(double coordinate) {
        return Math.max(-MAX_COORDINATE, Math.min(MAX_COORDINATE, coordinate));
    }

    /**
     * Returns a copy without some of the points; the others keep their order.
     *
     * <p>The copy is unscaled: x counts as in its own units.
     *
     * @param which the indices of the points to leave out
     * @throws IllegalArgumentException if no point is left
     */
    public Points without(BitSet which) {
        int[] left = IntStream.range(0, x.length).filter(i -> !which.get(i)).toArray();
        return new Points(
                Arrays.stream(left).mapToDouble(i -> x[i]).toArray(),
                Arrays.stream(left).mapToDouble(i -> y[i]).toArray());
    }

    /** Returns the number of points, at least 1. */
    public int size() {
        return x.length;
    }

    /**
     * Returns the x of a point.
     *
     * @param index from 0 to below {@link #size()}
     */
    public double x(int index) {
        return x[index];
    }

    /**
     * Returns the y of a point.
     *
     * @param index from 0 to below {@link #size()}
     */
    public double y(int index) {
        return y[index];
    }

    /** Returns the range of x, on its present scale. */
    public Bounds boundsX() {
        return boundsX;
    }

    public Bounds boundsY() {
        return boundsY;
    }

    /** Returns the mean of x, on its present scale. */
    public double meanX() {
        return meanX;
    }

    public double meanY() {
        return meanY;
    }

    /** Returns the variance of x on its present scale, divided by n; exactly 0 if all x are equal. */
    public double varianceX() {
        return varianceX;
    }

    /** Returns the variance of y, in squared units of y, divided by n; exactly 0 if all y are equal. */
    public double varianceY() {
        return varianceY;
    }

    /** Returns the covariance of x and y, divided by n; exactly 0 if all x or all y are equal. */
    public double covariance() {
        return covariance;
    }
}
