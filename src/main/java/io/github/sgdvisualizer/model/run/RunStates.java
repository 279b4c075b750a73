package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The states of a run from step 0 on, up to a given step even after it has converged or diverged; they end before that
 * step if a number is not finite any more.
 *
 * <p>Not thread-safe: only one thread may use it at a time.
 */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "an iterator, owned by whoever walks along the run")
public final class RunStates implements Iterator<RunState> {
    private final MeanSquaredError error;
    private final Descent descent;
    private final int last;
    private RunState next;

    /**
     * Begins at the first guess of a run; draws its points.
     *
     * @param last the number of the last step, at least 0
     */
    public RunStates(Settings settings, int last) {
        this.last = last;
        error = new MeanSquaredError(settings.source().points());
        descent = new Descent(settings, error);
        next = state();
    }

    private RunState state() {
        Line line = descent.line();
        return new RunState(descent.steps(), line, error.loss(line));
    }

    @Override
    public boolean hasNext() {
        return next.step() <= last && !isOverflown();
    }

    @Override
    public RunState next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RunState current = next;
        descent.advance();
        next = state();
        return current;
    }

    /** Returns whether the next step's numbers are not finite, so that there is no state after it. */
    public boolean isOverflown() {
        return !next.line().isFinite() || !Double.isFinite(next.loss());
    }

    /** Returns the number of the step that {@link #next()} returns, or that the run ends before. */
    public int step() {
        return next.step();
    }
}
