package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Curvature;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Points in the plane: two immutable columns of the same length with their bounds and moments, read once.
 *
 * <p>At least one point, all coordinates from −{@link #MAX_COORDINATE} to {@link #MAX_COORDINATE}. Moments are centred (taken about the
 * mean), so that points far from zero lose no digits, and divide by n.
 */
public final class Points {
    /** The greatest size of a coordinate, far enough below the greatest double that moments are finite. */
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

    /** The least and the greatest value of a column. */
    public record Bounds(double min, double max) {}

    /**
     * Returns points of the given columns, which are copied.
     *
     * @throws IllegalArgumentException if the columns are empty, differ in length or hold NaN or a value beyond
     *     {@link #MAX_COORDINATE}
     */
    public static Points of(double[] x, double[] y) {
        return new Points(x.clone(), y.clone());
    }

    /** Keeps the arrays it is given: for callers in this package that let go of them. */
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
            // Not "greater": NaN is refused too.
            if (!(Math.abs(value) <= MAX_COORDINATE)) {
                throw new IllegalArgumentException(
                        "coordinates must be from " + -MAX_COORDINATE + " to " + MAX_COORDINATE + ", not " + value);
            }
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return new Bounds(min, max);
    }

    /** Returns these points, which are in their own units, with x on another scale. */
    Points scaled(Scaling newScaling) {
        return new Points(Arrays.stream(x).map(newScaling::apply).toArray(), y, newScaling);
    }

    /** Returns how x was brought to the scale that it is on. */
    public Scaling scaling() {
        return scaling;
    }

    /** Returns the bounds of x in its own units. */
    public Bounds ownBoundsX() {
        return new Bounds(scaling.undo(boundsX.min()), scaling.undo(boundsX.max()));
    }

    /** Returns the curvature that the mean squared error would have with x in its own units. */
    public Curvature ownCurvature() {
        return Curvature.of(scaling.undo(meanX), varianceX * scaling.deviation() * scaling.deviation());
    }

    /** Returns these points and one more, the last, no farther than {@link #MAX_COORDINATE}. */
    public Points with(double newX, double newY) {
        double[] newXs = Arrays.copyOf(x, x.length + 1);
        double[] newYs = Arrays.copyOf(y, y.length + 1);
        newXs[x.length] = within(newX);
        newYs[y.length] = within(newY);
        return new Points(newXs, newYs);
    }

    /** Returns the points with some of them moved, no farther than {@link #MAX_COORDINATE}. */
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

    /** Returns the points without some of them, of which at least one must be left. */
    public Points without(BitSet which) {
        int[] left = IntStream.range(0, x.length).filter(i -> !which.get(i)).toArray();
        return new Points(
                Arrays.stream(left).mapToDouble(i -> x[i]).toArray(),
                Arrays.stream(left).mapToDouble(i -> y[i]).toArray());
    }

    /** Returns how many points there are. */
    public int size() {
        return x.length;
    }

    public double x(int index) {
        return x[index];
    }

    public double y(int index) {
        return y[index];
    }

    public Bounds boundsX() {
        return boundsX;
    }

    public Bounds boundsY() {
        return boundsY;
    }

    public double meanX() {
        return meanX;
    }

    public double meanY() {
        return meanY;
    }

    public double varianceX() {
        return varianceX;
    }

    public double varianceY() {
        return varianceY;
    }

    public double covariance() {
        return covariance;
    }
}
