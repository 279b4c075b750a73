package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in time of a run and of those kept beside it; steps that were made are gone over again, others are made when
 * they are come to. It goes as far as the longest of the runs: others have ended, and wait.
 */
public final class Timeline {
    /** So many steps are looked ahead, as long as they take no more points than that. */
    private static final int STEPS_AHEAD = 100;

    private static final int POINTS_AHEAD = 1_000_000;

    private final Run run;
    private final KeptRuns kept;
    private int place;

    /** The step that was asked for last: it is asked for again with each change of what is shown. */
    private @Nullable Step coming;

    private @Nullable List<Line> ahead;

    /** Begins at step 0. */
    public Timeline(Run run, KeptRuns kept) {
        this.run = run;
        this.kept = kept;
    }

    public Run run() {
        return run;
    }

    public int place() {
        return place;
    }

    /** Returns how many steps have been made. */
    int made() {
        return Math.max(run.steps(), kept.steps());
    }

    /** Returns the run as far as it has come. */
    public RunProgress progress() {
        return run.progress();
    }

    /** Returns the present run's instant; its last, if it has ended before the place. */
    public RunState runState() {
        return run.progress().runState(Math.min(place, run.steps()));
    }

    /** Returns the step that leads on from there; past the end of the run, the one that it does not take. */
    public Step coming() {
        int after = Math.min(place, run.steps());
        Step step = coming;
        if (step == null || step.number() != after + 1) {
            step = run.step(after);
            coming = step;
        }
        return step;
    }

    /** Returns the lines of the first steps to come, as many as are soon known, whether or not they converge. */
    public List<Line> ahead() {
        List<Line> lines = ahead;
        if (lines == null) {
            lines = run.ahead(STEPS_AHEAD, POINTS_AHEAD);
            ahead = lines;
        }
        return lines;
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
