package io.github.sgdvisualizer.model;

/**
 * Everything that decides a run: equal settings give equal runs, to the last bit.
 *
 * @param source where the points come from
 * @param start the first guess, the line at step 0
 * @param schedule what the gradient is multiplied by at each step
 */
public record Settings(PointSource source, Line start, Schedule schedule) {

    /** The lesson as it is taught: 100 points about y = 3x + 2, a first guess of y = 0.5x + 0.75, rate 0.1. */
    public static final Settings LESSON =
            new Settings(new Lesson(100, new Line(3, 2), 1, 42), new Line(0.5, 0.75), 0.1);

    /** Checks each value. */
    public Settings {
        Parameter.START_SLOPE.check(start.slope());
        Parameter.START_INTERCEPT.check(start.intercept());
    }

    /** Returns settings with the same learning rate at each step. */
    public Settings(PointSource source, Line start, double learningRate) {
        this(source, start, new Schedule.Constant(learningRate));
    }

    /** Returns the learning rate, from its last change on. */
    public double learningRate() {
        return schedule.lastRate();
    }

    /** Returns the lesson that the points are drawn from, or would be if they were not given. */
    public Lesson lesson() {
        return source.lesson();
    }

    public Settings withSource(PointSource newSource) {
        return new Settings(newSource, start, schedule);
    }

    public Settings withStart(Line newStart) {
        return new Settings(source, newStart, schedule);
    }

    /** Returns the same settings with the allowed first guess that is nearest to the line. */
    public Settings withStartNear(Line line) {
        return withStart(new Line(
                Parameter.START_SLOPE.nearest(line.slope()), Parameter.START_INTERCEPT.nearest(line.intercept())));
    }

    /** Returns the same settings with the same learning rate at each step. */
    public Settings withLearningRate(double learningRate) {
        return new Settings(source, start, learningRate);
    }

    /** Returns the same settings up to the given step, and another learning rate from it on. */
    public Settings withLearningRateFrom(int step, double learningRate) {
        return new Settings(source, start, schedule.changedAt(step, learningRate));
    }
}
