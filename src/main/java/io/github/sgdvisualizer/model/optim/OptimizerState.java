package io.github.sgdvisualizer.model.optim;

import io.github.sgdvisualizer.model.base.Gradient;

/**
 * What an optimizer keeps from step to step: for each parameter of the line a number of its own.
 *
 * @param steps the number of steps taken; always 0 for an optimizer without memory
 * @param first the running sum or mean of gradients ({@code momentum_buffer}, {@code exp_avg}), or zero if the
 *     optimizer has none
 * @param second the running sum or mean of squared gradients ({@code sum}, {@code square_avg}, {@code exp_avg_sq}), or
 *     zero if the optimizer has none
 */
public record OptimizerState(int steps, Gradient first, Gradient second) {
    /** The state before the first step. */
    public static final OptimizerState NONE = new OptimizerState(0, Gradient.ZERO, Gradient.ZERO);

    /** Returns the state after one more step. */
    OptimizerState after(Gradient newFirst, Gradient newSecond) {
        return new OptimizerState(steps + 1, newFirst, newSecond);
    }
}
