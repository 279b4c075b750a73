package io.github.sgdvisualizer.model.optim;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import java.util.List;
import java.util.Map;

/**
 * The learning rate at each step: schedules of {@code torch.optim.lr_scheduler}, and changes that the user made on the
 * way.
 *
 * <p>Steps are counted from 0 here: step t is the one taken after t steps. All schedules are immutable.
 */
public sealed interface Schedule extends Tunable<Schedule> {

    /**
     * Returns all shapes that the user can choose, with the given learning rate; the constant one first.
     *
     * @throws IllegalArgumentException if the learning rate is not allowed
     */
    static List<Schedule> all(double learningRate) {
        return List.of(
                new Constant(learningRate),
                new Steps(learningRate, 30, 0.5),
                new Exponential(learningRate, 0.97),
                new Cosine(learningRate, 100, 0),
                new WarmUp(learningRate, 0.1, 30));
    }

    /** Returns the name of the shape, which does not depend on the parameters. */
    String name();

    /**
     * Returns the learning rate of a step.
     *
     * @param step the number of steps taken before it, at least 0
     * @return at least 0
     */
    double rate(int step);

    /** Returns the base learning rate η that the user set last, above 0; the shape is applied to it. */
    double learningRate();

    /**
     * Returns the same shape with another base learning rate; after a change on the way, only the last shape.
     *
     * @throws IllegalArgumentException if the learning rate is not allowed
     */
    Schedule withLearningRate(double learningRate);

    /** Returns a step from which the rate is constant; {@link Integer#MAX_VALUE} if none is known. */
    int steadyFrom();

    /** Returns the step of the last change that the user made on the way; 0 if there is none. */
    default int lastChange() {
        return 0;
    }

    /** Returns the shape that applies from the last change on. */
    default Schedule lastShape() {
        return this;
    }

    /**
     * Returns a schedule that is the same before the given step and has another base learning rate from it on.
     *
     * @throws IllegalArgumentException if the step is negative or the learning rate is not allowed
     */
    default Schedule changedAt(int step, double learningRate) {
        Schedule then = withLearningRate(learningRate);
        return step == 0 ? then : new Changed(before(step), step, then);
    }

    /** Returns the schedule without the changes that the user made at the given step or later. */
    default Schedule before(int step) {
        return this;
    }

    /** The same learning rate at each step. */
    record Constant(double learningRate) implements Schedule {
        /**
         * Checks the rate.
         *
         * @throws IllegalArgumentException if the rate is not allowed
         */
        public Constant {
            Parameter.LEARNING_RATE.check(learningRate);
        }

        @Override
        public String name() {
            return "constant";
        }

        @Override
        public double rate(int step) {
            return learningRate;
        }

        @Override
        public Schedule withLearningRate(double newRate) {
            return new Constant(newRate);
        }

        @Override
        public int steadyFrom() {
            return 0;
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Map.of();
        }

        @Override
        public Schedule remade(Map<Parameter, Double> values) {
            return this;
        }
    }

    /**
     * Step decay: η · γ^⌊t / step_size⌋. {@code StepLR}.
     *
     * @param learningRate η
     * @param size {@code step_size}, the number of steps between two decays
     * @param gamma γ, the factor of each decay, from 0 to 1
     */
    record Steps(double learningRate, int size, double gamma) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public Steps {
            Parameter.LEARNING_RATE.check(learningRate);
            Parameter.STEP_SIZE.check(size);
            Parameter.GAMMA.check(gamma);
        }

        @Override
        public String name() {
            return "step";
        }

        @Override
        public double rate(int step) {
            int decays = step / size;
            return learningRate * Math.pow(gamma, decays);
        }

        @Override
        public Schedule withLearningRate(double newRate) {
            return new Steps(newRate, size, gamma);
        }

        @Override
        public int steadyFrom() {
            return gamma == 1 ? 0 : Integer.MAX_VALUE;
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.STEP_SIZE, (double) size, Parameter.GAMMA, gamma));
        }

        @Override
        public Schedule remade(Map<Parameter, Double> values) {
            return new Steps(
                    learningRate,
                    values.getOrDefault(Parameter.STEP_SIZE, (double) size).intValue(),
                    values.getOrDefault(Parameter.GAMMA, gamma));
        }
    }

    /**
     * Exponential decay: η · γᵗ. {@code ExponentialLR}.
     *
     * @param learningRate η
     * @param gamma γ, the factor of each step, from 0 to 1
     */
    record Exponential(double learningRate, double gamma) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public Exponential {
            Parameter.LEARNING_RATE.check(learningRate);
            Parameter.GAMMA.check(gamma);
        }

        @Override
        public String name() {
            return "exponential";
        }

        @Override
        public double rate(int step) {
            return learningRate * Math.pow(gamma, step);
        }

        @Override
        public Schedule withLearningRate(double newRate) {
            return new Exponential(newRate, gamma);
        }

        @Override
        public int steadyFrom() {
            return gamma == 1 ? 0 : Integer.MAX_VALUE;
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.GAMMA, gamma));
        }

        @Override
        public Schedule remade(Map<Parameter, Double> values) {
            return new Exponential(learningRate, values.getOrDefault(Parameter.GAMMA, gamma));
        }
    }

    /**
     * Cosine annealing: η_min + (η − η_min) (1 + cos(π t / T_max)) / 2. {@code CosineAnnealingLR}; Loshchilov and
     * Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017.
     *
     * @param learningRate η, the rate at step 0
     * @param down {@code T_max}, the number of steps from η to η_min; then the rate goes back to η, as in PyTorch
     * @param min {@code eta_min}, the rate after {@code down} steps, at least 0
     */
    record Cosine(double learningRate, int down, double min) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public Cosine {
            Parameter.LEARNING_RATE.check(learningRate);
            Parameter.T_MAX.check(down);
            Parameter.ETA_MIN.check(min);
        }

        @Override
        public String name() {
            return "cosine";
        }

        @Override
        public double rate(int step) {
            // Without whole periods, since the cosine of a large angle is less precise.
            double turns = step % (2L * down) / (double) down;
            return min + (learningRate - min) * (1 + Math.cos(Math.PI * turns)) / 2;
        }

        @Override
        public Schedule withLearningRate(double newRate) {
            return new Cosine(newRate, down, min);
        }

        @Override
        public int steadyFrom() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.T_MAX, (double) down, Parameter.ETA_MIN, min));
        }

        @Override
        public Schedule remade(Map<Parameter, Double> values) {
            return new Cosine(
                    learningRate,
                    values.getOrDefault(Parameter.T_MAX, (double) down).intValue(),
                    values.getOrDefault(Parameter.ETA_MIN, min));
        }
    }

    /**
     * Linear warm-up, then constant: η · (f + (1 − f) · min(t, total_iters) / total_iters). {@code LinearLR}.
     *
     * @param learningRate η, the rate after the warm-up
     * @param first f, {@code start_factor}, the part of η at step 0, from 0.001 to 1
     * @param steps {@code total_iters}, the number of steps of the warm-up
     */
    record WarmUp(double learningRate, double first, int steps) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public WarmUp {
            Parameter.LEARNING_RATE.check(learningRate);
            Parameter.START_FACTOR.check(first);
            Parameter.TOTAL_ITERS.check(steps);
        }

        @Override
        public String name() {
            return "warm-up";
        }

        @Override
        public double rate(int step) {
            return step >= steps ? learningRate : learningRate * (first + (1 - first) * step / steps);
        }

        @Override
        public Schedule withLearningRate(double newRate) {
            return new WarmUp(newRate, first, steps);
        }

        @Override
        public int steadyFrom() {
            return steps;
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.START_FACTOR, first, Parameter.TOTAL_ITERS, (double) steps));
        }

        @Override
        public Schedule remade(Map<Parameter, Double> values) {
            return new WarmUp(
                    learningRate,
                    values.getOrDefault(Parameter.START_FACTOR, first),
                    values.getOrDefault(Parameter.TOTAL_ITERS, (double) steps).intValue());
        }
    }

    /**
     * A schedule that the user changed on the way.
     *
     * @param first the schedule before the change
     * @param lastChange the first step of the other schedule, after the last change of {@code first}
     * @param then the schedule from there on; its steps are counted from the beginning of the run too
     */
    record Changed(Schedule first, int lastChange, Schedule then) implements Schedule {
        /**
         * Checks the step.
         *
         * @throws IllegalArgumentException if this change does not come after the last one
         */
        public Changed {
            if (lastChange <= first.lastChange()) {
                throw new IllegalArgumentException(
                        "a change must come after step " + first.lastChange() + ", not at step " + lastChange);
            }
        }

        @Override
        public String name() {
            return then.name();
        }

        @Override
        public double rate(int step) {
            return (step < lastChange ? first : then).rate(step);
        }

        @Override
        public double learningRate() {
            return then.learningRate();
        }

        @Override
        public Schedule withLearningRate(double learningRate) {
            return then.withLearningRate(learningRate);
        }

        @Override
        public int steadyFrom() {
            return Math.max(lastChange, then.steadyFrom());
        }

        @Override
        public Schedule lastShape() {
            return then;
        }

        @Override
        public Schedule before(int step) {
            return step > lastChange ? this : first.before(step);
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return then.parameters();
        }

        @Override
        public Schedule remade(Map<Parameter, Double> values) {
            return then.remade(values);
        }
    }
}
