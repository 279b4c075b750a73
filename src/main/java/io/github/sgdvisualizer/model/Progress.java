package io.github.sgdvisualizer.model;

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

    /** Returns the newest instant. */
    public Moment newest() {
        return moment(steps());
    }

    /** Returns what the run will come to from where it stands. */
    public Forecast forecast() {
        return Forecast.of(new GradientDescent(error, settings.learningRate()), line(steps()));
    }

    /** Returns the excess loss at which the run counts as converged. */
    public double convergedExcess() {
        return Run.convergedExcess(error, line(0));
    }
}
