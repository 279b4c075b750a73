package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.TorchRandom;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import java.util.OptionalInt;

/**
 * Everything that decides a run: equal settings give equal runs, to the last bit.
 *
 * @param source where the points come from
 * @param start the first guess, the line at step 0
 * @param schedule the learning rate at each step
 * @param optimizer how a step follows from the gradient
 * @param batchSize how many points each step takes its gradient of, at most all; nothing for all, unshuffled
 * @param shuffle which shuffles the batches are cut from: 0 for those that PyTorch makes after it has made the points,
 *     others for as many others
 */
public record Settings(
        PointSource source, Line start, Schedule schedule, Optimizer optimizer, OptionalInt batchSize, int shuffle) {

    /** The lesson as it is taught: 100 points about y = 3x + 2, a first guess of y = 0.5x + 0.75, rate 0.1. */
    public static final Settings DEFAULT =
            new Settings(new GeneratedPoints(100, new Line(3, 2), 1, 42), new Line(0.5, 0.75), 0.1);

    /** Checks each value. */
    public Settings {
        Parameter.START_SLOPE.check(start.slope());
        Parameter.START_INTERCEPT.check(start.intercept());
        batchSize.ifPresent(Parameter.BATCH_SIZE::check);
    }

    /** Returns settings of plain gradient descent: all points at each step, with the same learning rate. */
    public Settings(PointSource source, Line start, double learningRate) {
        this(source, start, new Schedule.Constant(learningRate), new Optimizer.Sgd(), OptionalInt.empty(), 0);
    }

    /** Returns the learning rate that was set last; the schedule makes more or less of it. */
    public double learningRate() {
        return schedule.learningRate();
    }

    /** Returns the lesson that the points are drawn from, or would be if they were not given. */
    public GeneratedPoints lesson() {
        return source.lesson();
    }

    /** Returns how many batches an epoch has: after so many steps each point was taken once. */
    public int stepsPerEpoch() {
        int count = source.count();
        int size = Math.min(count, batchSize.orElse(count));
        return (count + size - 1) / size;
    }

    /** Returns whether each step takes its gradient of all points: their loss falls as theory says. */
    public boolean takesAllPoints() {
        return stepsPerEpoch() == 1;
    }

    /** Returns the generator of the shuffles: the one that has made the points, or another. */
    TorchRandom shuffler() {
        return shuffle == 0 ? source.generator() : new TorchRandom(lesson().seed() + shuffle);
    }

    public Settings withSource(PointSource newSource) {
        return new Settings(newSource, start, schedule, optimizer, batchSize, shuffle);
    }

    public Settings withStart(Line newStart) {
        return new Settings(source, newStart, schedule, optimizer, batchSize, shuffle);
    }

    /** Returns the same settings with the allowed first guess that is nearest to the line. */
    public Settings withStartNear(Line line) {
        return withStart(new Line(
                Parameter.START_SLOPE.nearest(line.slope()), Parameter.START_INTERCEPT.nearest(line.intercept())));
    }

    public Settings withSchedule(Schedule newSchedule) {
        return new Settings(source, start, newSchedule, optimizer, batchSize, shuffle);
    }

    public Settings withOptimizer(Optimizer newOptimizer) {
        return new Settings(source, start, schedule, newOptimizer, batchSize, shuffle);
    }

    /** Returns the same settings with so many points each step; nothing for all. */
    public Settings withBatchSize(OptionalInt newBatchSize) {
        return new Settings(source, start, schedule, optimizer, newBatchSize, shuffle);
    }

    public Settings withShuffle(int newShuffle) {
        return new Settings(source, start, schedule, optimizer, batchSize, newShuffle);
    }

    /** Returns the same settings with another learning rate from the first step on. */
    public Settings withLearningRate(double learningRate) {
        return withSchedule(schedule.withLearningRate(learningRate));
    }

    /** Returns the same settings up to the given step, and another learning rate from it on. */
    public Settings withLearningRateFrom(int step, double learningRate) {
        return withSchedule(schedule.changedAt(step, learningRate));
    }
}
