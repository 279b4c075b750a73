package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Batches;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.OptimizerState;
import io.github.sgdvisualizer.model.optim.Schedule;
import org.jspecify.annotations.Nullable;

/** Goes down the loss by an optimizer, step by step, as long as it is asked to; not thread-safe. */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "one thread owns it; its lines are immutable")
public final class Descent {
    private final Schedule schedule;
    private final Optimizer optimizer;
    private final MeanSquaredError error;
    private final @Nullable Batches batches;
    private int steps;
    private Optimizer.Update newest;

    /** Gets ready at the settings' first guess, over their points' error. */
    public Descent(Settings settings, MeanSquaredError error) {
        this.error = error;
        schedule = settings.schedule();
        optimizer = settings.optimizer();
        newest = new Optimizer.Update(settings.start(), OptimizerState.NONE);
        batches = settings.batchSize().isEmpty()
                ? null
                : new Batches(error.points().size(), settings.batchSize().getAsInt(), settings.shuffler());
    }

    /** Returns how many steps have been taken. */
    public int steps() {
        return steps;
    }

    /** Returns the line after them. */
    public Line line() {
        return newest.line();
    }

    /** Takes a step; the line is not finite where a number overflows. */
    public void advance() {
        advance(next());
    }

    /** Returns where the next step leads, without taking it. */
    Optimizer.Update next() {
        return optimizer.step(line(), gradient(steps, line()), schedule.rate(steps), newest.state());
    }

    /** Takes the next step, to where it is known to lead. */
    void advance(Optimizer.Update known) {
        newest = known;
        steps++;
    }

    /** Returns the gradient that the step after so many steps is taken by, at a line. */
    private Gradient gradient(int step, Line at) {
        if (batches == null) {
            return error.gradient(at);
        }
        batches.moveTo(step);
        return batches.gradient(error, at);
    }

    /** Returns the step from one line to the next that was or will be taken after so many steps. */
    Step step(int step, Line before, Line after) {
        Gradient gradient = gradient(step, before);
        return new Step(
                step + 1,
                before,
                schedule.rate(step),
                error.gradient(before),
                batches == null ? null : batches.batch(),
                gradient,
                after);
    }
}
