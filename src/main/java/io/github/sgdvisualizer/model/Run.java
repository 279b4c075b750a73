package io.github.sgdvisualizer.model;

/** A descent from the first guess, step by step, until it has converged or diverged; not thread-safe. */
public final class Run {
    /** Converged: the excess loss is this part of the variance of y, which is to say R² is that close to its best. */
    private static final double CONVERGED = 1e-6;

    /** Diverged: the loss is this many times the greater of the first loss and the variance of y. */
    private static final double DIVERGED = 1e6;

    private final Settings settings;
    private final MeanSquaredError error;
    private final Extent extent;
    private final double convergedExcess;
    private final double divergedLoss;
    private final History history = new History();
    private Line line;
    private Outcome outcome;

    /** Starts a run at the settings' first guess, over the given points' error. */
    public Run(Settings settings, MeanSquaredError error) {
        this.settings = settings;
        this.error = error;
        line = settings.start();
        extent = Extent.around(error.points(), line);
        convergedExcess = convergedExcess(error, line);
        divergedLoss = DIVERGED * Math.max(error.loss(line), error.points().varianceY());
        history.add(line, error.loss(line));
        outcome = error.excess(line) <= convergedExcess ? Outcome.CONVERGED : Outcome.RUNNING;
    }

    /** Returns the excess loss under which a run from the given line has converged. */
    static double convergedExcess(MeanSquaredError error, Line start) {
        double variance = error.points().varianceY();
        return CONVERGED * (variance > 0 ? variance : error.excess(start));
    }

    /** Takes one step, unless the run has ended; returns whether it can take another. */
    public boolean advance() {
        if (outcome != Outcome.RUNNING) {
            return false;
        }
        double rate = settings.schedule().rate(steps());
        Line next = new GradientDescent(error, rate).next(line);
        double loss = error.loss(next);
        outcome = outcomeOf(next, loss, rate > error.curvature().limit());
        if (outcome != Outcome.DIVERGED) {
            line = next;
            history.add(next, loss);
        }
        return outcome == Outcome.RUNNING;
    }

    /** Returns the run as far as it has come; costs the same however far that is. */
    public Progress progress() {
        return new Progress(settings, error, extent, history.prefix(), outcome);
    }

    /** Returns how many steps have been taken. */
    public int steps() {
        return history.length() - 1;
    }

    public Outcome outcome() {
        return outcome;
    }

    private Outcome outcomeOf(Line next, double loss, boolean unstable) {
        if (!Double.isFinite(loss) || loss > divergedLoss || (unstable && !extent.crosses(next))) {
            return Outcome.DIVERGED;
        }
        if (error.excess(next) <= convergedExcess) {
            return Outcome.CONVERGED;
        }
        return history.length() == History.MOST_STEPS ? Outcome.EXHAUSTED : Outcome.RUNNING;
    }
}
