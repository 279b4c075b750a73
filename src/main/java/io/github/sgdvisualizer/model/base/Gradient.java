package io.github.sgdvisualizer.model.base;

/**
 * The gradient of a loss: its partial derivatives.
 *
 * <p>Optimizers also use it as a plain vector of two numbers: a velocity, a sum of squares.
 *
 * @param slope ∂loss/∂slope, in loss per unit of slope
 * @param intercept ∂loss/∂intercept, in loss per unit of intercept
 */
public record Gradient(double slope, double intercept) {
    /** The zero vector. */
    public static final Gradient ZERO = new Gradient(0, 0);

    /** Returns {@code times} · this + {@code otherTimes} · {@code other}. */
    public Gradient mixed(double times, Gradient other, double otherTimes) {
        return new Gradient(times * slope + otherTimes * other.slope, times * intercept + otherTimes * other.intercept);
    }

    /** Returns the element-wise square. */
    public Gradient squared() {
        return new Gradient(slope * slope, intercept * intercept);
    }

    /**
     * Returns the line after a step against this gradient: {@code line} − {@code rate} · this.
     *
     * @param rate the learning rate
     */
    public Line off(Line line, double rate) {
        return new Line(line.slope() - rate * slope, line.intercept() - rate * intercept);
    }

    /** Returns the Euclidean length of this vector. */
    public double length() {
        return Math.hypot(slope, intercept);
    }
}
