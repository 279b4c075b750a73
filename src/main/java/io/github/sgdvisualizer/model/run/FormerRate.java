package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Parameter;

/**
 * A base learning rate that was replaced on the way, while the run went on.
 *
 * @param rate the base rate, above 0
 * @param until the first step that it does not apply to, at least 1
 */
public record FormerRate(double rate, int until) {
    /**
     * Checks both values.
     *
     * @throws IllegalArgumentException if the rate is not allowed or it would apply to no step
     */
    public FormerRate {
        Parameter.LEARNING_RATE.check(rate);
        if (until < 1) {
            throw new IllegalArgumentException("a change must come after step 0, not at step " + until);
        }
    }
}
