package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Batch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param number the number of the step, from 1 on
 * @param before the line before the step
 * @param rate the learning rate of the step, at least 0
 * @param whole the gradient over all points, at {@code before}
 * @param batch the points of the step; null for all points
 * @param gradient the gradient over the batch, at {@code before}, which the optimizer is given
 * @param loss the loss over the batch, at {@code before}
 * @param after the line after the step; not finite if a number overflows
 */
public record Step(
        int number,
        Line before,
        double rate,
        Gradient whole,
        @Nullable Batch batch,
        Gradient gradient,
        double loss,
        Line after) {

    /**
     * Returns the vector d with after = before − rate · d: the gradient, or what the optimizer makes of it.
     *
     * @return not finite if {@link #after()} is not finite; empty if the rate is 0, where any vector is right
     */
    public Optional<Gradient> direction() {
        return rate == 0
                ? Optional.empty()
                : Optional.of(new Gradient(
                        (before.slope() - after.slope()) / rate, (before.intercept() - after.intercept()) / rate));
    }
}
