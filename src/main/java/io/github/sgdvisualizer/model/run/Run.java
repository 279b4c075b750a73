package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.PlotBounds;
import java.util.ArrayList;
import java.util.List;

/** A descent from the first guess, step by step, until it has converged or diverged; not thread-safe. */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "one thread owns it and hands out its progress")
public final class Run {
    /** Converged: the excess loss is this part of the variance of y, which is to say R² is that close to its best. */
    private static final double CONVERGED = 1e-6;

    /** Diverged: the loss is this many times the greater of the first loss and the variance of y. */
    private static final double DIVERGED = 1e6;

    /** What swings about the best line passes close to it now and then: only so many steps on end show that it stays. */
    private static final int STEPS_ON_END = 10;

    private final Settings settings;
    private final MeanSquaredError error;
    private final PlotBounds bounds;
    private final double convergedExcess;
    private final double divergedLoss;
    private final int closeToConverge;

    /** The rate from which theory says that it diverges; infinite where it says nothing. */
    private final double limit;

    private final Descent descent;
    private final History history = new History();

    /** So many steps on end the excess was low enough. */
    private int close;

    private Outcome outcome;

    /** Starts a run at the settings' first guess, over the given points' error. */
    public Run(Settings settings, MeanSquaredError error) {
        this.settings = settings;
        this.error = error;
        descent = new Descent(settings, error);
        Line start = settings.start();
        bounds = PlotBounds.around(error.points(), start);
        convergedExcess = convergedExcess(error, start);
        divergedLoss = divergedLoss(error, start);
        closeToConverge =
                Math.max(settings.stepsPerEpoch(), settings.optimizer().hasMemory() ? STEPS_ON_END : 1);
        limit = settings.takesAllPoints()
                ? settings.optimizer()
                        .stability(error.curvature())
                        .map(Stability::limit)
                        .orElse(Double.POSITIVE_INFINITY)
                : Double.POSITIVE_INFINITY;
        history.add(start, error.loss(start));
        outcome = hasConverged(start) ? Outcome.CONVERGED : Outcome.RUNNING;
    }

    /** Returns the excess loss under which a run from the given line has converged. */
    static double convergedExcess(MeanSquaredError error, Line start) {
        double variance = error.points().varianceY();
        return CONVERGED * (variance > 0 ? variance : error.excess(start));
    }

    /** Returns the loss above which a run from the given line has diverged, whatever its optimizer. */
    public static double divergedLoss(MeanSquaredError error, Line start) {
        return DIVERGED * Math.max(error.loss(start), error.points().varianceY());
    }

    /** Takes one step, unless the run has ended; returns whether it can take another. */
    public boolean advance() {
        if (outcome != Outcome.RUNNING) {
            return false;
        }
        Optimizer.Update next = descent.next();
        double loss = error.loss(next.line());
        if (!Double.isFinite(loss) || loss > divergedLoss || (isLost() && !bounds.crosses(next.line()))) {
            outcome = Outcome.DIVERGED;
            return false;
        }
        descent.advance(next);
        history.add(next.line(), loss);
        if (hasConverged(next.line())) {
            outcome = Outcome.CONVERGED;
        } else if (steps() == Parameter.MAX_STEPS) {
            outcome = Outcome.EXHAUSTED;
        }
        return outcome == Outcome.RUNNING;
    }

    /** Returns the run as far as it has come; costs the same however far that is. */
    public RunProgress progress() {
        return new RunProgress(settings, error, bounds, history.prefix(), outcome);
    }

    /**
     * Returns the step that is taken after so many steps, up to the one that would be next; what is not remembered of it
     * is computed again, to the last bit.
     */
    public Step step(int after) {
        Line before = history.prefix().line(after);
        Line to = after < steps()
                ? history.prefix().line(after + 1)
                : descent.next().line();
        return descent.step(after, before, to);
    }

    /**
     * Returns the lines of its first steps, beginning with the first guess, whatever becomes of it, as long as they are
     * finite.
     *
     * @param max so many steps
     * @param mostPoints so many points at most they may take, one batch after the other
     */
    public List<Line> ahead(int max, int mostPoints) {
        List<Line> lines = new ArrayList<>();
        Descent other = new Descent(settings, error);
        long perStep = settings.batchSize().orElse(1);
        while (other.line().isFinite() && lines.size() <= max && perStep * lines.size() <= mostPoints) {
            lines.add(other.line());
            other.advance();
        }
        return List.copyOf(lines);
    }

    /** Returns how many steps have been taken. */
    public int steps() {
        return history.length() - 1;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Returns whether theory says that it can only get worse from here on. */
    private boolean isLost() {
        Schedule schedule = settings.schedule();
        return schedule.rate(steps()) > limit && schedule.steadyFrom() <= steps();
    }

    private boolean hasConverged(Line line) {
        close = error.excess(line) <= convergedExcess ? close + 1 : 0;
        return close >= closeToConverge;
    }
}
