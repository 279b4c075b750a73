package io.github.sgdvisualizer.engine.cloud;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes a cloud in slices of time.
 *
 * <p>Each run takes as many steps as a run on all points needs to converge, so that the first guess no longer matters
 * and only the noise of the batches shows. Slices must not overlap; {@link #cancel()} may be called from any thread.
 */
public final class CloudMaker {
    private static final int RUNS = 200;
    private static final int MIN_STEPS = 100;
    private static final int MAX_STEPS = 20_000;

    private final Settings settings;
    private final MeanSquaredError error;
    private final List<Line> ends = new ArrayList<>();
    private final double divergedLoss;
    private int steps;
    private boolean enough;
    private int lost;
    private @Nullable Descent descent;
    private volatile boolean cancelled;

    /**
     * Prepares a cloud; computes no run yet.
     *
     * @param settings the settings of the runs, except for the shuffle
     * @param error the loss function over the settings' points
     */
    public CloudMaker(Settings settings, MeanSquaredError error) {
        this.settings = settings;
        this.error = error;
        divergedLoss = Run.divergedLoss(error, settings.start());
    }

    Settings settings() {
        return settings;
    }

    /**
     * Cancels: a slice that is running ends after its present step, the first one after it has set the number of steps.
     */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Computes further runs until the slice is over, the cloud is complete or it is cancelled.
     *
     * @param scheduler tells the time
     * @param slice the time to work; the first call also determines the number of steps, which is not limited by it
     * @return the cloud so far
     */
    public Cloud work(TaskScheduler scheduler, Duration slice) {
        long until = scheduler.nanos() + slice.toNanos();
        return work(() -> scheduler.nanos() - until < 0);
    }

    /**
     * Computes all runs that are left, however long it takes.
     *
     * @param isCancelled is asked before each step; once it is true, the cloud is of no use
     */
    public Cloud finish(BooleanSupplier isCancelled) {
        BooleanSupplier goesOn = () -> !isCancelled.getAsBoolean();
        if (steps == 0) {
            determineSteps(goesOn);
        }
        return work(goesOn);
    }

    private Cloud work(BooleanSupplier goesOn) {
        if (steps == 0) {
            determineSteps(() -> true);
        }
        while (ends.size() + lost < RUNS && !cancelled && goesOn.getAsBoolean()) {
            Descent present =
                    descent == null ? new Descent(settings.withShuffle(1 + ends.size() + lost), error) : descent;
            present.advance();
            descent = present;
            // The limit of any run; written so that a loss of NaN counts as diverged too.
            boolean diverged = !(error.loss(present.line()) <= divergedLoss);
            if (diverged || present.steps() == steps) {
                end(present, diverged);
            }
        }
        return new Cloud(settings, steps, enough, RUNS, List.copyOf(ends), lost);
    }

    private void end(Descent ended, boolean diverged) {
        if (diverged) {
            lost++;
        } else {
            ends.add(ended.line());
        }
        descent = null;
    }

    /** Sets the steps after which the first guess no longer matters: {@link #MIN_STEPS} to {@link #MAX_STEPS}. */
    private void determineSteps(BooleanSupplier goesOn) {
        Run all = new Run(settings.withBatchSize(OptionalInt.empty()), error);
        while (all.steps() < MAX_STEPS && goesOn.getAsBoolean() && all.advance()) {
            // Each call is a step.
        }
        steps = Math.max(MIN_STEPS, all.steps());
        enough = all.outcome() == Outcome.CONVERGED;
    }
}
