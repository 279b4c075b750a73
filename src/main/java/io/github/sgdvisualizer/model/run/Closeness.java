package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;

/**
 * Counts how many lines in a row are close to the best one, which decides whether a run has converged.
 *
 * <p>Not thread-safe: only one thread may use it at a time.
 */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "belongs to a run, which one thread owns")
final class Closeness {
    /** The excess loss is at most this part of the variance of y, so R² is that close to its best value. */
    private static final double CLOSE = 1e-6;

    private final MeanSquaredError error;
    private final double maxExcess;
    private final int needed;
    private int close;

    /**
     * Starts before the first guess.
     *
     * @param error the error of the points of the settings
     */
    Closeness(Settings settings, MeanSquaredError error) {
        this.error = error;
        maxExcess = maxExcess(error, settings.start());
        needed = Math.max(settings.stepsPerEpoch(), settings.optimizer().closeLinesToConverge());
    }

    /**
     * Returns the largest excess loss of a line that is close, in squared units of y.
     *
     * @param start the first guess; it matters only if all y are equal
     */
    static double maxExcess(MeanSquaredError error, Line start) {
        double variance = error.points().varianceY();
        return CLOSE * (variance > 0 ? variance : error.excess(start));
    }

    /** Takes the next line into account. */
    void add(Line line) {
        close = error.excess(line) <= maxExcess ? close + 1 : 0;
    }

    /** Returns whether the newest lines are all close, and as many as it takes to have converged. */
    boolean isEnough() {
        return close >= needed;
    }
}
