package io.github.sgdvisualizer.model;

/**
 * Everything that decides a run: equal settings give equal runs, to the last bit.
 *
 * @param lesson what the points are drawn from
 * @param start the first guess, the line at step 0
 * @param learningRate what the gradient is multiplied by at each step
 */
public record Settings(Lesson lesson, Line start, double learningRate) {

    /** The lesson as it is taught: 100 points about y = 3x + 2, a first guess of y = 0.5x + 0.75, rate 0.1. */
    public static final Settings LESSON =
            new Settings(new Lesson(100, new Line(3, 2), 1, 42), new Line(0.5, 0.75), 0.1);

    /** Checks each value. */
    public Settings {
        Parameter.START_SLOPE.check(start.slope());
        Parameter.START_INTERCEPT.check(start.intercept());
        Parameter.LEARNING_RATE.check(learningRate);
    }

    public Settings withLesson(Lesson newLesson) {
        return new Settings(newLesson, start, learningRate);
    }

    public Settings withStart(Line newStart) {
        return new Settings(lesson, newStart, learningRate);
    }

    public Settings withLearningRate(double newLearningRate) {
        return new Settings(lesson, start, newLearningRate);
    }
}
