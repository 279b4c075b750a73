package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.LossRange;
import io.github.sgdvisualizer.model.loss.Forecast;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.points.PlotBounds;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A view of a run up to its newest step. Immutable, so any thread may use it.
 *
 * <p>All steps in parameters are numbers of steps taken, from 0 to {@link #steps()}.
 */
public final class RunProgress {
    /** Hovering: the rises of the loss add up to more than this part of its falls. */
    private static final double HOVERING = 0.8;

    private static final int MIN_LOOKED_AT = 100;
    private static final int MAX_LOOKED_AT = 1_000;
    private static final int STEPS_BETWEEN_LOOKS = 25;

    private final Settings settings;
    private final MeanSquaredError error;
    private final PlotBounds bounds;
    private final History.Prefix lines;
    private final Outcome outcome;

    RunProgress(Settings settings, MeanSquaredError error, PlotBounds bounds, History.Prefix lines, Outcome outcome) {
        this.settings = settings;
        this.error = error;
        this.bounds = bounds;
        this.lines = lines;
        this.outcome = outcome;
    }

    public Settings settings() {
        return settings;
    }

    public MeanSquaredError error() {
        return error;
    }

    /** Returns the bounds of the data chart for the points and the first guess of the run. */
    public PlotBounds bounds() {
        return bounds;
    }

    /** Returns how the run ended, or {@link Outcome#RUNNING}. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the number of steps taken, at least 0. */
    public int steps() {
        return lines.length() - 1;
    }

    /**
     * Returns the line after the given number of steps.
     *
     * @throws IndexOutOfBoundsException if the step is not from 0 to {@link #steps()}
     */
    public Line line(int step) {
        return lines.line(step);
    }

    /**
     * Returns the state after the given number of steps.
     *
     * @throws IndexOutOfBoundsException if the step is not from 0 to {@link #steps()}
     */
    public RunState runState(int step) {
        Line line = line(step);
        return new RunState(step, line, error.loss(line));
    }

    /**
     * Returns this run's state when the timeline is at the given step.
     *
     * @param place the timeline's step, 0 or more; after the run's newest step, the state at that one is returned
     */
    public RunState runStateAt(int place) {
        return runState(Math.min(place, steps()));
    }

    /**
     * Returns the loss over all points after the given number of steps, in squared units of y.
     *
     * @throws IndexOutOfBoundsException if the step is not from 0 to {@link #steps()}
     */
    public double loss(int step) {
        return error.loss(line(step));
    }

    /**
     * Returns the smallest and the largest loss of a range of steps, in time that hardly grows with the range.
     *
     * @param from the first step, at least 0
     * @param to the step after the last one, above {@code from} and at most {@link #steps()} + 1
     * @throws IndexOutOfBoundsException if the range is empty or not within these bounds
     */
    public LossRange losses(int from, int to) {
        return lines.losses(from, to, error);
    }

    /** Returns the largest loss of all steps so far, in squared units of y. */
    public double maxLoss() {
        return lines.maxLoss();
    }

    /** Returns whether the other is a view of the same run, at the same step or any other. */
    public boolean isSameRunAs(RunProgress other) {
        return lines.sameRun(other.lines);
    }

    /**
     * Returns the learning rate of the step that follows the given number of steps, at least 0.
     *
     * @param step at least 0; may be above {@link #steps()}
     */
    public double rate(int step) {
        return settings.rate(step);
    }

    /**
     * Returns the learning rates at which the optimizer converges on these points, for constant rates and full batches.
     *
     * @return empty if there is no such theory for the optimizer
     */
    public Optional<Stability> stability() {
        return settings.optimizer().stability(error.curvature());
    }

    /**
     * Returns whether the loss over all points rises about as much as it falls, instead of falling on the whole.
     *
     * <p>The last steps are checked: an epoch, but at least 100 and at most 1,000 steps. The check is made at every
     * 25th step only; the steps in between have its result.
     *
     * @return false as long as there are too few steps
     */
    public boolean hovers(int step) {
        int window = Math.max(MIN_LOOKED_AT, Math.min(MAX_LOOKED_AT, settings.stepsPerEpoch()));
        int to = step - step % STEPS_BETWEEN_LOOKS;
        if (to < window) {
            return false;
        }
        double falls = 0;
        double rises = 0;
        double before = loss(to - window);
        for (int i = to - window + 1; i <= to; i++) {
            double loss = loss(i);
            falls += Math.max(0, before - loss);
            rises += Math.max(0, loss - before);
            before = loss;
        }
        return rises > HOVERING * falls;
    }

    /** Returns how many of the first {@code step} steps increased the loss over all points. */
    public int hurt(int step) {
        return lines.hurt(step, error);
    }

    /** Returns the state after the newest step. */
    public RunState newest() {
        return runState(steps());
    }

    /**
     * Returns the number of steps from the given one until the run converges: known, or forecast in closed form.
     *
     * @return empty if the run never converges, if it takes more than 2⁶⁰ further steps, or if there is no closed form
     */
    public OptionalLong stepsToGo(int step) {
        if (outcome == Outcome.CONVERGED) {
            return OptionalLong.of(steps() - step);
        }
        if (outcome == Outcome.DIVERGED || !isForeseeable()) {
            return OptionalLong.empty();
        }
        OptionalLong further = Forecast.of(error, rate(steps()), line(steps())).stepsUntil(convergedExcess());
        return further.isPresent() ? OptionalLong.of(steps() - step + further.getAsLong()) : further;
    }

    /** Returns whether there is a closed form of the steps to come: plain full-batch descent at a constant rate. */
    public boolean isForeseeable() {
        return settings.isForeseeable(steps());
    }

    /** Returns the outcome after the given number of steps: {@link Outcome#RUNNING} before the newest step. */
    public Outcome outcome(int step) {
        return step == steps() ? outcome : Outcome.RUNNING;
    }

    /** Returns the largest excess loss at which the run counts as converged, in squared units of y. */
    public double convergedExcess() {
        return Closeness.maxExcess(error, line(0));
    }
}
