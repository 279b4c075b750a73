package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.LossRange;
import io.github.sgdvisualizer.model.loss.Forecast;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.points.PlotBounds;
import java.util.Optional;
import java.util.OptionalLong;

/** A run as far as it has come, never to change: what a run hands to other threads. */
public final class RunProgress {
    /** Hovering: rises make up for so much of the falls. */
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

    /** Returns the box that the chart shows. */
    public PlotBounds bounds() {
        return bounds;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Returns how many steps have been taken. */
    public int steps() {
        return lines.length() - 1;
    }

    /** Returns the line after so many steps, from 0 to {@link #steps()}. */
    public Line line(int step) {
        return lines.line(step);
    }

    /** Returns the instant after so many steps, from 0 to {@link #steps()}. */
    public RunState runState(int step) {
        Line line = line(step);
        return new RunState(step, line, error.loss(line));
    }

    /** Returns the loss after so many steps, from 0 to {@link #steps()}. */
    public double loss(int step) {
        return error.loss(line(step));
    }

    /**
     * Returns the extremes of the losses from one step to before another, which must come later; its cost hardly grows
     * with their number.
     */
    public LossRange losses(int from, int to) {
        return lines.losses(from, to, error);
    }

    /** Returns the greatest loss so far. */
    public double maxLoss() {
        return lines.maxLoss();
    }

    /** Returns whether the other is the same run, come further or less far. */
    public boolean isSameRunAs(RunProgress other) {
        return lines.sameRun(other.lines);
    }

    /** Returns the learning rate of the step that is taken after so many steps. */
    public double rate(int step) {
        return settings.schedule().rate(step);
    }

    /** Returns what theory says of learning rates for all points together; nothing where it says nothing. */
    public Optional<Stability> stability() {
        return settings.optimizer().stability(error.curvature());
    }

    /**
     * Returns whether the loss over all points no longer falls from step to step, but rises about as much: looked at now
     * and then, over the last steps, an epoch of them if that is not too long.
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

    /** Returns how many of the steps up to the given one made the loss over all points greater. */
    public int hurt(int step) {
        return lines.hurt(step, error);
    }

    /** Returns the newest instant. */
    public RunState newest() {
        return runState(steps());
    }

    /**
     * Returns how many steps are to go from the given one until the run converges, known or in closed form; nothing where
     * it never does, where that takes longer than can be counted, or where there is no such form.
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

    /** Returns whether there is a closed form of what is to come: plain descent on all points at a rate that stays. */
    public boolean isForeseeable() {
        return settings.takesAllPoints()
                && !settings.optimizer().hasMemory()
                && settings.schedule().steadyFrom() <= steps();
    }

    /** Returns what has become of the run after so many steps. */
    public Outcome outcome(int step) {
        return step == steps() ? outcome : Outcome.RUNNING;
    }

    /** Returns the excess loss at which the run counts as converged. */
    public double convergedExcess() {
        return Run.convergedExcess(error, line(0));
    }
}
