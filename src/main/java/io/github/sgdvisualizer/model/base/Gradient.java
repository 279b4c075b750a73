package io.github.sgdvisualizer.model.base;

/** The gradient of a loss: its derivatives by slope and by intercept, in loss per unit of each. */
public record Gradient(double slope, double intercept) {
    /** No slope in any direction. */
    public static final Gradient ZERO = new Gradient(0, 0);

    /** Returns this times a number, plus another times a number. */
    public Gradient mixed(double times, Gradient other, double otherTimes) {
        return new Gradient(times * slope + otherTimes * other.slope, times * intercept + otherTimes * other.intercept);
    }

    /** Returns each derivative squared. */
    public Gradient squared() {
        return new Gradient(slope * slope, intercept * intercept);
    }

    /** Returns the line that is this times the rate away from the given one, downhill. */
    public Line off(Line line, double rate) {
        return new Line(line.slope() - rate * slope, line.intercept() - rate * intercept);
    }

    /** Returns how steep it is: the length of this, as a vector. */
    public double length() {
        return Math.hypot(slope, intercept);
    }
}
