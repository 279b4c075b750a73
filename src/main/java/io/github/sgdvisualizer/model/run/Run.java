package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.PlotBounds;
import java.util.ArrayList;
import java.util.List;

/**
 * A descent from the first guess, step by step, until it has converged or diverged or has taken the maximum number of
 * steps.
 *
 * <p>Not thread-safe: only one thread may use it at a time. Other threads get a {@link RunProgress}.
 */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "one thread owns it and hands out its progress")
public final class Run {
    /** Diverged: the loss is above this multiple of the first loss and of the variance of y, whichever is larger. */
    private static final double DIVERGED = 1e6;

    private final Settings settings;
    private final MeanSquaredError error;
    private final PlotBounds bounds;
    private final double divergedLoss;

    /** The learning rate above which the run diverges according to theory; infinite if there is no theory for it. */
    private final double limit;

    private final Descent descent;
    private final History history = new History();
    private final Closeness closeness;

    private Outcome outcome;

    /**
     * Starts a run at the first guess of the settings.
     *
     * @param error the error of the points of the settings
     */
    public Run(Settings settings, MeanSquaredError error) {
        this.settings = settings;
        this.error = error;
        descent = new Descent(settings, error);
        Line start = settings.start();
        bounds = PlotBounds.around(error.points(), start);
        divergedLoss = divergedLoss(error, start);
        closeness = new Closeness(settings, error);
        limit = settings.takesAllPoints()
                ? settings.optimizer()
                        .stability(error.curvature())
                        .map(Stability::limit)
                        .orElse(Double.POSITIVE_INFINITY)
                : Double.POSITIVE_INFINITY;
        history.add(start, error.loss(start));
        closeness.add(start);
        outcome = closeness.isEnough() ? Outcome.CONVERGED : Outcome.RUNNING;
    }

    /**
     * Returns the loss above which a run from the given line has diverged, with any optimizer, in squared units of y.
     *
     * @param start the first guess
     */
    public static double divergedLoss(MeanSquaredError error, Line start) {
        return DIVERGED * Math.max(error.loss(start), error.points().varianceY());
    }

    /**
     * Takes one step, unless the run has ended or the step would diverge.
     *
     * @return whether the run can take another step
     */
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
        closeness.add(next.line());
        if (closeness.isEnough()) {
            outcome = Outcome.CONVERGED;
        } else if (steps() == Parameter.MAX_STEPS) {
            outcome = Outcome.EXHAUSTED;
        }
        return outcome == Outcome.RUNNING;
    }

    /** Returns an immutable view of the run up to now, for any thread; takes constant time. */
    public RunProgress progress() {
        return new RunProgress(settings, error, bounds, history.prefix(), outcome);
    }

    /**
     * Returns a step that was taken, or the next one without taking it.
     *
     * <p>Its gradients are not stored but computed again, with the same result to the last bit. After the end of the
     * run the next step is the one that the run does not take.
     *
     * @param after the number of steps before that step, from 0 to {@link #steps()}
     * @throws IndexOutOfBoundsException if {@code after} is out of range
     */
    public Step step(int after) {
        Line before = history.prefix().line(after);
        Line to = after < steps()
                ? history.prefix().line(after + 1)
                : descent.next().line();
        return descent.step(after, before, to);
    }

    /**
     * Returns the lines of the first steps, beginning with the first guess, as long as they are finite.
     *
     * <p>They do not depend on how far the run has come or how it ended.
     *
     * @param max the maximum number of steps
     * @param maxPoints the maximum number of points in all batches of these steps; a step on all points counts as one
     * @return at most {@code max} + 1 lines, unmodifiable
     */
    public List<Line> ahead(int max, int maxPoints) {
        List<Line> lines = new ArrayList<>();
        Descent other = new Descent(settings, error);
        long perStep = settings.batchSize().orElse(1);
        while (other.line().isFinite() && lines.size() <= max && perStep * lines.size() <= maxPoints) {
            lines.add(other.line());
            other.advance();
        }
        return List.copyOf(lines);
    }

    /** Returns the number of steps taken, at most {@link Parameter#MAX_STEPS}. */
    public int steps() {
        return history.length() - 1;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Returns whether the run diverges for sure by theory: from here on the rate is constant and too large. */
    private boolean isLost() {
        return settings.rate(steps()) > limit && settings.steadyFrom() <= steps();
    }
}
