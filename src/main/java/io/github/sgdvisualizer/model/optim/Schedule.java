package io.github.sgdvisualizer.model.optim;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import java.util.List;
import java.util.Map;

/**
 * How the learning rate changes from step to step: a shape that is applied to a base rate, as in {@code
 * torch.optim.lr_scheduler}.
 *
 * <p>In the formulas η is the base rate. Steps are counted from 0 here: step t is the one taken after t steps. All
 * schedules are immutable.
 */
public sealed interface Schedule extends Tunable<Schedule> {

    /** Returns all shapes that the user can choose, with default parameters; the constant one first. */
    static List<Schedule> all() {
        return List.of(
                new Constant(), new Steps(30, 0.5), new Exponential(0.97), new Cosine(100, 0), new WarmUp(0.1, 30));
    }

    /** Returns the name of the shape, which does not depend on the parameters. */
    String name();

    /**
     * Returns the learning rate of a step.
     *
     * @param step the number of steps taken before it, at least 0
     * @param base the base rate η, above 0
     * @return at least 0
     */
    double rate(int step, double base);

    /** Returns a step from which the rate is constant for any base rate; {@link Integer#MAX_VALUE} if none is known. */
    int steadyFrom();

    /** The same learning rate at each step. */
    record Constant() implements Schedule {
        @Override
        public String name() {
            return "constant";
        }

        @Override
        public double rate(int step, double base) {
            return base;
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
     * @param size {@code step_size}, the number of steps between two decays
     * @param gamma γ, the factor of each decay, from 0 to 1
     */
    record Steps(int size, double gamma) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public Steps {
            Parameter.STEP_SIZE.check(size);
            Parameter.GAMMA.check(gamma);
        }

        @Override
        public String name() {
            return "step";
        }

        @Override
        public double rate(int step, double base) {
            int decays = step / size;
            return base * Math.pow(gamma, decays);
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
                    values.getOrDefault(Parameter.STEP_SIZE, (double) size).intValue(),
                    values.getOrDefault(Parameter.GAMMA, gamma));
        }
    }

    /**
     * Exponential decay: η · γᵗ. {@code ExponentialLR}.
     *
     * @param gamma γ, the factor of each step, from 0 to 1
     */
    record Exponential(double gamma) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public Exponential {
            Parameter.GAMMA.check(gamma);
        }

        @Override
        public String name() {
            return "exponential";
        }

        @Override
        public double rate(int step, double base) {
            return base * Math.pow(gamma, step);
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
            return new Exponential(values.getOrDefault(Parameter.GAMMA, gamma));
        }
    }

    /**
     * Cosine annealing: η_min + (η − η_min) (1 + cos(π t / T_max)) / 2. {@code CosineAnnealingLR}; Loshchilov and
     * Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017.
     *
     * @param down {@code T_max}, the number of steps from η to η_min; then the rate goes back to η, as in PyTorch
     * @param min {@code eta_min}, the rate after {@code down} steps, at least 0
     */
    record Cosine(int down, double min) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public Cosine {
            Parameter.T_MAX.check(down);
            Parameter.ETA_MIN.check(min);
        }

        @Override
        public String name() {
            return "cosine";
        }

        @Override
        public double rate(int step, double base) {
            // Without whole periods, since the cosine of a large angle is less precise.
            double turns = step % (2L * down) / (double) down;
            return min + (base - min) * (1 + Math.cos(Math.PI * turns)) / 2;
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
                    values.getOrDefault(Parameter.T_MAX, (double) down).intValue(),
                    values.getOrDefault(Parameter.ETA_MIN, min));
        }
    }

    /**
     * Linear warm-up, then constant: η · (f + (1 − f) · min(t, total_iters) / total_iters). {@code LinearLR}.
     *
     * @param first f, {@code start_factor}, the part of η at step 0, from 0.001 to 1
     * @param steps {@code total_iters}, the number of steps of the warm-up
     */
    record WarmUp(double first, int steps) implements Schedule {
        /**
         * Checks each value.
         *
         * @throws IllegalArgumentException if a value is not allowed
         */
        public WarmUp {
            Parameter.START_FACTOR.check(first);
            Parameter.TOTAL_ITERS.check(steps);
        }

        @Override
        public String name() {
            return "warm-up";
        }

        @Override
        public double rate(int step, double base) {
            return step >= steps ? base : base * (first + (1 - first) * step / steps);
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
                    values.getOrDefault(Parameter.START_FACTOR, first),
                    values.getOrDefault(Parameter.TOTAL_ITERS, (double) steps).intValue());
        }
    }
}
