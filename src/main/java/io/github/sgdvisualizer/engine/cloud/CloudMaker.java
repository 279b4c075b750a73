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
import org.jspecify.annotations.Nullable;

/**
 * Makes a cloud, slice by slice: each run takes as many steps as all points together take to converge, so that the first
 * guess is forgotten and only the noise is seen. Slices are not to overlap; cancelling may come from any thread.
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

    public CloudMaker(Settings settings, MeanSquaredError error) {
        this.settings = settings;
        this.error = error;
        divergedLoss = Run.divergedLoss(error, settings.start());
    }

    Settings settings() {
        return settings;
    }

    /** Lets go of it: a slice that is being made ends at once. */
    public void cancel() {
        cancelled = true;
    }

    /** Goes on for so long, or until the cloud is done or cancelled; returns what there is of it. */
    public Cloud work(TaskScheduler scheduler, Duration slice) {
        long until = scheduler.nanos() + slice.toNanos();
        if (steps == 0) {
            forget();
        }
        while (ends.size() + lost < RUNS && !cancelled && scheduler.nanos() - until < 0) {
            Descent present =
                    descent == null ? new Descent(settings.withShuffle(1 + ends.size() + lost), error) : descent;
            present.advance();
            descent = present;
            // As for any run; a loss that is no number is not under the limit either.
            boolean gone = !(error.loss(present.line()) <= divergedLoss);
            if (gone || present.steps() == steps) {
                end(present, gone);
            }
        }
        return new Cloud(settings, steps, enough, RUNS, List.copyOf(ends), lost);
    }

    private void end(Descent ended, boolean gone) {
        if (gone) {
            lost++;
        } else {
            ends.add(ended.line());
        }
        descent = null;
    }

    /** Finds out how many steps it takes until the first guess is forgotten. */
    private void forget() {
        Run all = new Run(settings.withBatchSize(OptionalInt.empty()), error);
        while (all.steps() < MAX_STEPS && all.advance()) {
            // Each call is a step.
        }
        steps = Math.max(MIN_STEPS, all.steps());
        enough = all.outcome() == Outcome.CONVERGED;
    }
}
