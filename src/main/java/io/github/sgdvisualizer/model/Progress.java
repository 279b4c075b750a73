package io.github.sgdvisualizer.model;

import java.util.OptionalLong;

/** A run as far as it has come, never to change: what a run hands to other threads. */
public final class Progress {
    private final Settings settings;
    private final MeanSquaredError error;
    private final Extent extent;
    private final History.Prefix lines;
    private final Outcome outcome;

    Progress(Settings settings, MeanSquaredError error, Extent extent, History.Prefix lines, Outcome outcome) {
        this.settings = settings;
        this.error = error;
        this.extent = extent;
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
    public Extent extent() {
        return extent;
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
    public Moment moment(int step) {
        Line line = line(step);
        return new Moment(step, line, error.loss(line));
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
    public double greatestLoss() {
        return lines.greatestLoss();
    }

    /** Returns whether the other is the same run, come further or less far. */
    public boolean isSameRunAs(Progress other) {
        return lines.sameRun(other.lines);
    }

    /** Returns the descent that takes the step from the line after so many steps. */
    public GradientDescent descent(int step) {
        return new GradientDescent(error, settings.schedule().rate(step));
    }

    /** Returns the newest instant. */
    public Moment newest() {
        return moment(steps());
    }

    /**
     * Returns how many steps are to go from the given one until the run converges, known or in closed form; nothing where
     * it never does, or where that takes longer than can be counted.
     */
    public OptionalLong stepsToGo(int step) {
        if (outcome == Outcome.CONVERGED) {
            return OptionalLong.of(steps() - step);
        }
        if (outcome == Outcome.DIVERGED || steps() < settings.schedule().lastChange()) {
            return OptionalLong.empty();
        }
        OptionalLong further = Forecast.of(descent(steps()), line(steps())).stepsUntil(convergedExcess());
        return further.isPresent() ? OptionalLong.of(steps() - step + further.getAsLong()) : further;
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
