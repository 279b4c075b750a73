package io.github.sgdvisualizer.model;

/**
 * Everything that decides a run: equal settings give equal runs, to the last bit.
 *
 * @param source where the points come from
 * @param start the first guess, the line at step 0
 * @param learningRate what the gradient is multiplied by at each step
 */
public record Settings(PointSource source, Line start, double learningRate) {

    /** The lesson as it is taught: 100 points about y = 3x + 2, a first guess of y = 0.5x + 0.75, rate 0.1. */
    public static final Settings LESSON =
            new Settings(new Lesson(100, new Line(3, 2), 1, 42), new Line(0.5, 0.75), 0.1);

    /** Checks each value. */
    public Settings {
        Parameter.START_SLOPE.check(start.slope());
        Parameter.START_INTERCEPT.check(start.intercept());
        Parameter.LEARNING_RATE.check(learningRate);
    }

    /** Returns the lesson that the points are drawn from, or would be if they were not given. */
    public Lesson lesson() {
        return source.lesson();
    }

    public Settings withSource(PointSource newSource) {
        return new Settings(newSource, start, learningRate);
    }

    public Settings withStart(Line newStart) {
        return new Settings(source, newStart, learningRate);
    }

    /** Returns the same settings with the allowed first guess that is nearest to the line. */
    public Settings withStartNear(Line line) {
        return withStart(new Line(
                Parameter.START_SLOPE.nearest(line.slope()), Parameter.START_INTERCEPT.nearest(line.intercept())));
    }

    public Settings withLearningRate(double newLearningRate) {
        return new Settings(source, start, newLearningRate);
    }
}
