package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Batches;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.OptimizerState;
import org.jspecify.annotations.Nullable;

/**
 * A descent of the loss by an optimizer, step by step, without an end of its own.
 *
 * <p>Not thread-safe: only one thread may use it at a time.
 */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "one thread owns it; its lines are immutable")
public final class Descent {
    private final Settings settings;
    private final Optimizer optimizer;
    private final MeanSquaredError error;
    private final @Nullable Batches batches;
    private int steps;
    private Optimizer.Update newest;

    /**
     * Starts at the first guess of the settings.
     *
     * @param error the error of the points of the settings
     */
    public Descent(Settings settings, MeanSquaredError error) {
        this.error = error;
        this.settings = settings;
        optimizer = settings.optimizer();
        newest = new Optimizer.Update(settings.start(), OptimizerState.NONE);
        batches = settings.batchSize().isEmpty()
                ? null
                : new Batches(error.points().size(), settings.batchSize().getAsInt(), settings.shuffler());
    }

    /** Returns the number of steps taken. */
    public int steps() {
        return steps;
    }

    /** Returns the line after the steps taken; not finite if a number has overflowed. */
    public Line line() {
        return newest.line();
    }

    /** Takes one step, also if the line is not finite. */
    public void advance() {
        advance(next());
    }

    /** Returns the result of the next step without taking it. */
    Optimizer.Update next() {
        return optimizer.step(line(), gradient(steps, line()), settings.rate(steps), newest.state());
    }

    /** Takes the next step, whose result {@link #next()} has returned. */
    void advance(Optimizer.Update known) {
        newest = known;
        steps++;
    }

    /**
     * Returns the gradient, at a line, over the batch of a step.
     *
     * @param step the number of steps before that step
     */
    private Gradient gradient(int step, Line at) {
        if (batches == null) {
            return error.gradient(at);
        }
        batches.moveTo(step);
        return batches.gradient(error, at);
    }

    /**
     * Returns a step from one line to the next that was taken or will be taken.
     *
     * @param step the number of steps before that step, at least 0
     */
    Step step(int step, Line before, Line after) {
        Gradient gradient = gradient(step, before);
        return new Step(
                step + 1,
                before,
                settings.rate(step),
                error.gradient(before),
                batches == null ? null : batches.batch(),
                gradient,
                batches == null ? error.loss(before) : batches.loss(error, before),
                after);
    }
}
