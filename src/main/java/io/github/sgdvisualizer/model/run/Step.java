package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Batch;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run: from where, by what, to where.
 *
 * @param number its number, from 1 on
 * @param before the line that it is taken from
 * @param rate the learning rate
 * @param whole the gradient over all points
 * @param batch the points that it is taken by; nothing for all
 * @param gradient the gradient over those, which the optimizer is given
 * @param after the line that it leads to; not finite where a number overflows
 */
public record Step(
        int number,
        Line before,
        double rate,
        Gradient whole,
        @Nullable Batch batch,
        Gradient gradient,
        Line after) {

    /** Returns what the rate is multiplied by and taken off the line: the gradient, or what the optimizer makes of it. */
    public Gradient direction() {
        return new Gradient((before.slope() - after.slope()) / rate, (before.intercept() - after.intercept()) / rate);
    }
}
