package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.model.Moment;
import io.github.sgdvisualizer.model.Outcome;
import io.github.sgdvisualizer.model.Progress;
import io.github.sgdvisualizer.model.Run;

/**
 * The place in time of a run and of those kept beside it; steps that were made are gone over again, others are made when
 * they are come to. It goes as far as the longest of the runs: others have ended, and wait.
 */
final class Timeline {
    private final Run run;
    private final KeptRuns kept;
    private int place;

    /** Begins at step 0. */
    Timeline(Run run, KeptRuns kept) {
        this.run = run;
        this.kept = kept;
    }

    Run run() {
        return run;
    }

    int place() {
        return place;
    }

    /** Returns how many steps have been made. */
    int made() {
        return Math.max(run.steps(), kept.steps());
    }

    /** Returns the run as far as it has come. */
    Progress progress() {
        return run.progress();
    }

    /** Returns the present run's instant; its last, if it has ended before the place. */
    Moment moment() {
        return run.progress().moment(Math.min(place, run.steps()));
    }

    /** Returns whether the place is where all runs have ended. */
    boolean isAtEnd() {
        return place >= made() && run.outcome() != Outcome.RUNNING && !kept.canGoOn();
    }

    /** Goes one step on; returns whether there was one. */
    boolean forward() {
        bringTo(place + 1);
        boolean moved = place < made();
        place += moved ? 1 : 0;
        return moved;
    }

    /** Goes one step back; returns whether there was one. */
    boolean back() {
        boolean moved = place > 0;
        place -= moved ? 1 : 0;
        return moved;
    }

    /** Goes to a step, as far as any run has made it. */
    void goTo(int step) {
        place = Math.max(0, Math.min(made(), step));
        bringTo(place);
    }

    private void bringTo(int step) {
        KeptRuns.bring(run, step);
        kept.bringTo(step);
    }
}
