package io.github.sgdvisualizer.model.optim;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import java.util.List;
import java.util.Map;

/** The learning rate at each step: those of {@code torch.optim.lr_scheduler}, and what a person makes of them. */
public sealed interface Schedule extends Tunable<Schedule> {

    /** Returns each shape that can be chosen, with the given learning rate. */
    static List<Schedule> all(double learningRate) {
        return List.of(
                new Constant(learningRate),
                new Steps(learningRate, 30, 0.5),
                new Exponential(learningRate, 0.97),
                new Cosine(learningRate, 100, 0),
                new WarmUp(learningRate, 0.1, 30));
    }

    /** Returns the name of its shape, the same for any parameters. */
    String name();

    /** Returns the rate of the step that is taken from the line after so many steps. */
    double rate(int step);

    /** Returns the learning rate that was set last, which the shape makes more or less of. */
    double learningRate();

    /** Returns the same shape with another learning rate; of one that was changed on the way, the last shape alone. */
    Schedule withLearningRate(double learningRate);

    /** Returns the step from which the rate changes no more; {@link Integer#MAX_VALUE} if it goes on changing. */
    int steadyFrom();

    /** Returns the step of the last change that a person made on the way; 0 for none. */
    default int lastChange() {
        return 0;
    }

    /** Returns the shape that holds from the last change on. */
    default Schedule lastShape() {
        return this;
    }

    /** Returns the schedule that is the same before the given step, and has the given learning rate from it on. */
    default Schedule changedAt(int step, double learningRate) {
        Schedule then = withLearningRate(learningRate);
        return step == 0 ? then : new Changed(before(step), step, then);
    }

    /** Returns the schedule without what a person changed from the given step on. */
    default Schedule before(int step) {
        return this;
    }

    /** The same rate at each step. */
    record Constant(double learningRate) implements Schedule {
        /** Checks the rate. */
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
     * Down in stairs: η · γ^⌊t / step_size⌋. {@code StepLR}.
     *
     * @param learningRate η
     * @param size steps from stair to stair, {@code step_size}
     * @param gamma γ, the part that is left of the rate at each stair, from 0 to 1
     */
    record Steps(double learningRate, int size, double gamma) implements Schedule {
        /** Checks each value. */
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
            int stairs = step / size;
            return learningRate * Math.pow(gamma, stairs);
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
     * Down by the same part each step: η · γᵗ. {@code ExponentialLR}.
     *
     * @param learningRate η
     * @param gamma γ, the part that is left of the rate at each step, from 0 to 1
     */
    record Exponential(double learningRate, double gamma) implements Schedule {
        /** Checks each value. */
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
     * Down and up again in a cosine: η_min + (η − η_min) (1 + cos(π t / T_max)) / 2. {@code CosineAnnealingLR};
     * Loshchilov and Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017.
     *
     * @param learningRate η
     * @param down steps from the top to the bottom, {@code T_max}; then it goes up again, as PyTorch's does
     * @param min the rate at the bottom, {@code eta_min}
     */
    record Cosine(double learningRate, int down, double min) implements Schedule {
        /** Checks each value. */
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
            // Whole turns taken off: a great angle would lose its digits.
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
     * Up in a straight line, then level: η · (f + (1 − f) · min(t, total_iters) / total_iters). {@code LinearLR}.
     *
     * @param learningRate η
     * @param first f, the part of the rate to begin with, {@code start_factor}
     * @param steps how many steps it rises for, {@code total_iters}
     */
    record WarmUp(double learningRate, double first, int steps) implements Schedule {
        /** Checks each value. */
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
     * A schedule that a person has changed on the way.
     *
     * @param first the schedule up to there
     * @param lastChange the step from which the other holds, above 0
     * @param then the schedule from there on, which counts its steps from the run's beginning
     */
    record Changed(Schedule first, int lastChange, Schedule then) implements Schedule {
        /** Checks the step. */
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
