package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.model.Moment;
import io.github.sgdvisualizer.model.Outcome;
import io.github.sgdvisualizer.model.Progress;
import io.github.sgdvisualizer.model.Run;

/** A run and the place in it; steps that were made are gone over again, others are made when they are come to. */
final class Timeline {
    private final Run run;
    private int place;

    /** Begins at step 0. */
    Timeline(Run run) {
        this.run = run;
    }

    int place() {
        return place;
    }

    /** Returns how many steps have been made. */
    int made() {
        return run.steps();
    }

    /** Returns the run as far as it has come. */
    Progress progress() {
        return run.progress();
    }

    Moment moment() {
        return run.progress().moment(place);
    }

    /** Returns whether the place is the end of a run that has ended. */
    boolean isAtEnd() {
        return place == run.steps() && run.outcome() != Outcome.RUNNING;
    }

    /** Goes one step on; returns whether there was one. */
    boolean forward() {
        if (place == run.steps()) {
            run.advance();
        }
        boolean moved = place < run.steps();
        place += moved ? 1 : 0;
        return moved;
    }

    /** Goes one step back; returns whether there was one. */
    boolean back() {
        boolean moved = place > 0;
        place -= moved ? 1 : 0;
        return moved;
    }

    /** Goes to a step, as far as it has been made. */
    void goTo(int step) {
        place = Math.max(0, Math.min(run.steps(), step));
    }
}
