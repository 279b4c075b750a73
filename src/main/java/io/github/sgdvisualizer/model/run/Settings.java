package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.TorchRandom;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * All settings of a run: equal settings give equal runs, to the last bit.
 *
 * @param source the source of the points
 * @param start the first guess, the line at step 0; slope and intercept are from −1,000,000 to 1,000,000
 * @param learningRate the base learning rate that was set last, above 0; the schedule is applied to it
 * @param formerRates the base rates before it if it was changed on the way, in the order of their steps, unmodifiable;
 *     empty for most runs
 * @param schedule how the learning rate changes from step to step
 * @param optimizer the rule by which a step follows from the gradient
 * @param batchSize the number of points in a batch, from 1 to 1,000,000, where more than there are points means all of
 *     them; empty for all points, unshuffled
 * @param shuffle selects the random order of the points in the batches: 0 for the one that PyTorch draws after it has
 *     drawn the points, any other number for another order
 */
public record Settings(
        PointSource source,
        Line start,
        double learningRate,
        List<FormerRate> formerRates,
        Schedule schedule,
        Optimizer optimizer,
        OptionalInt batchSize,
        int shuffle) {

    /** The built-in lesson: 100 points about y = 3x + 2, a first guess of y = 0.5x + 0.75, learning rate 0.1. */
    public static final Settings DEFAULT =
            new Settings(new GeneratedPoints(100, new Line(3, 2), 1, 42), new Line(0.5, 0.75), 0.1);

    /**
     * Checks the values that are not checked by their own classes.
     *
     * @throws IllegalArgumentException if a value is not allowed
     */
    public Settings {
        Parameter.START_SLOPE.check(start.slope());
        Parameter.START_INTERCEPT.check(start.intercept());
        Parameter.LEARNING_RATE.check(learningRate);
        formerRates = List.copyOf(formerRates);
        int last = 0;
        for (FormerRate former : formerRates) {
            if (former.until() <= last) {
                throw new IllegalArgumentException(
                        "a change must come after step " + last + ", not at step " + former.until());
            }
            last = former.until();
        }
        batchSize.ifPresent(Parameter.BATCH_SIZE::check);
    }

    /**
     * Creates settings of plain gradient descent: all points at each step, at a constant learning rate.
     *
     * @throws IllegalArgumentException if a value is not allowed
     */
    public Settings(PointSource source, Line start, double learningRate) {
        this(
                source,
                start,
                learningRate,
                List.of(),
                new Schedule.Constant(),
                new Optimizer.Sgd(),
                OptionalInt.empty(),
                0);
    }

    /**
     * Returns the learning rate of a step.
     *
     * @param step the number of steps taken before it, at least 0
     * @return at least 0
     */
    public double rate(int step) {
        return schedule.rate(step, base(step));
    }

    private double base(int step) {
        for (FormerRate former : formerRates) {
            if (step < former.until()) {
                return former.rate();
            }
        }
        return learningRate;
    }

    /** Returns whether the base learning rate was changed on the way. */
    public boolean isBranched() {
        return !formerRates.isEmpty();
    }

    /**
     * Returns whether a scheduler of PyTorch gives the learning rates; none does if the base rate was changed on the way.
     */
    public boolean hasScheduler() {
        return !isBranched() && !(schedule instanceof Schedule.Constant);
    }

    /** Returns the first step with the base learning rate that was set last; 0 if it was not changed on the way. */
    public int lastRateChange() {
        return isBranched() ? formerRates.get(formerRates.size() - 1).until() : 0;
    }

    /** Returns a step from which the learning rate is constant; {@link Integer#MAX_VALUE} if none is known. */
    public int steadyFrom() {
        return Math.max(lastRateChange(), schedule.steadyFrom());
    }

    /** Returns the settings of the generated points or, for given points, of those that would replace them. */
    public GeneratedPoints generated() {
        return source.generated();
    }

    /** Returns the number of batches in an epoch, at least 1: after that many steps each point was used once. */
    public int stepsPerEpoch() {
        int count = source.count();
        int size = Math.min(count, batchSize.orElse(count));
        return (count + size - 1) / size;
    }

    /** Returns whether each step uses all points, so that the theory of full-batch descent applies. */
    public boolean takesAllPoints() {
        return stepsPerEpoch() == 1;
    }

    /**
     * Returns whether there is a closed form of the steps from one on: plain full-batch descent at a constant rate.
     *
     * @param step the number of steps before, at least 0
     */
    public boolean isForeseeable(int step) {
        return takesAllPoints() && optimizer.hasClosedForm() && steadyFrom() <= step;
    }

    /** Returns a new generator for the batches: in its state after generating the points, or another one. */
    TorchRandom shuffler() {
        return shuffle == 0 ? source.generator() : new TorchRandom(generated().seed() + shuffle);
    }

    public Settings withSource(PointSource newSource) {
        return new Settings(newSource, start, learningRate, formerRates, schedule, optimizer, batchSize, shuffle);
    }

    /**
     * Returns a copy with another first guess.
     *
     * @throws IllegalArgumentException if its slope or intercept is not from −1,000,000 to 1,000,000
     */
    public Settings withStart(Line newStart) {
        return new Settings(source, newStart, learningRate, formerRates, schedule, optimizer, batchSize, shuffle);
    }

    /**
     * Returns a copy with the allowed first guess that is nearest to the line.
     *
     * @throws IllegalArgumentException if a number of the line is NaN
     */
    public Settings withStartNear(Line line) {
        return withStart(new Line(
                Parameter.START_SLOPE.nearest(line.slope()), Parameter.START_INTERCEPT.nearest(line.intercept())));
    }

    /** Returns a copy with another schedule from the first step on, and without changes of the rate on the way. */
    public Settings withSchedule(Schedule newSchedule) {
        return new Settings(source, start, learningRate, List.of(), newSchedule, optimizer, batchSize, shuffle);
    }

    public Settings withOptimizer(Optimizer newOptimizer) {
        return new Settings(source, start, learningRate, formerRates, schedule, newOptimizer, batchSize, shuffle);
    }

    /**
     * Returns a copy with another batch size.
     *
     * @param newBatchSize empty for all points, unshuffled
     * @throws IllegalArgumentException if the size is not allowed
     */
    public Settings withBatchSize(OptionalInt newBatchSize) {
        return new Settings(source, start, learningRate, formerRates, schedule, optimizer, newBatchSize, shuffle);
    }

    public Settings withShuffle(int newShuffle) {
        return new Settings(source, start, learningRate, formerRates, schedule, optimizer, batchSize, newShuffle);
    }

    /**
     * Returns a copy with another base learning rate from the first step on, and without changes on the way.
     *
     * @throws IllegalArgumentException if the learning rate is not allowed
     */
    public Settings withLearningRate(double newRate) {
        return withRates(newRate, List.of());
    }

    /**
     * Returns a copy that is the same before the given step and has another base learning rate from it on.
     *
     * @throws IllegalArgumentException if the step is negative or the learning rate is not allowed
     */
    public Settings withLearningRateFrom(int step, double newRate) {
        if (step == 0) {
            return withLearningRate(newRate);
        }
        List<FormerRate> former = new ArrayList<>();
        formerRates.stream().filter(one -> one.until() < step).forEach(former::add);
        former.add(new FormerRate(base(step - 1), step));
        return withRates(newRate, former);
    }

    private Settings withRates(double newRate, List<FormerRate> newFormer) {
        return new Settings(source, start, newRate, newFormer, schedule, optimizer, batchSize, shuffle);
    }
}
