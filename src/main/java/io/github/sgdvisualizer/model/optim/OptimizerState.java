package io.github.sgdvisualizer.model.optim;

import io.github.sgdvisualizer.model.base.Gradient;

/**
 * What an optimizer keeps in mind from step to step; for each parameter of the line a number of its own.
 *
 * @param steps how many steps it has taken
 * @param first its running sum or mean of gradients ({@code momentum_buffer}, {@code exp_avg}), or zero
 * @param second its running sum or mean of squared gradients ({@code sum}, {@code square_avg}, {@code exp_avg_sq}), or zero
 */
public record OptimizerState(int steps, Gradient first, Gradient second) {
    /** Nothing: before the first step. */
    public static final OptimizerState NONE = new OptimizerState(0, Gradient.ZERO, Gradient.ZERO);

    /** Returns what is kept after one more step. */
    OptimizerState after(Gradient newFirst, Gradient newSecond) {
        return new OptimizerState(steps + 1, newFirst, newSecond);
    }
}
