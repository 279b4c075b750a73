package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Diagnosis;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The present step of a run and of the kept runs beside it.
 *
 * <p>Steps are computed when they are first reached, and kept. The timeline is as long as the longest run; shorter runs
 * stay at their last step. To be used on the engine's thread only.
 */
public final class Timeline {
    /** The maximum number of steps to look ahead. */
    private static final int STEPS_AHEAD = 100;

    /** The maximum number of points to read for the steps ahead, over all their batches. */
    private static final int POINTS_AHEAD = 1_000_000;

    private final Run run;
    private final KeptRuns kept;
    private int place;

    /** The step computed last, cached because each snapshot asks for it. */
    private @Nullable Step coming;

    /** The step taken last that was asked for. */
    private @Nullable Step taken;

    /** The lines ahead, cached for the same reason. */
    private @Nullable List<Line> ahead;

    /** Creates a timeline at step 0 of a run and of the kept runs. */
    public Timeline(Run run, KeptRuns kept) {
        this.run = run;
        this.kept = kept;
    }

    public Run run() {
        return run;
    }

    /** Returns the present step, from 0 to {@link #made()}. */
    public int place() {
        return place;
    }

    /** Returns how many steps of the longest run have been computed. */
    int made() {
        return Math.max(run.steps(), kept.steps());
    }

    /** Returns the present run up to its newest step, as an immutable view for any thread. */
    public RunProgress progress() {
        return run.progress();
    }

    /** Returns the present run's state at this place, or its last state if it has ended before. */
    public RunState runState() {
        return run.progress().runStateAt(place);
    }

    /** Returns the step that follows {@link #runState()}; at the end of the run, the step that it does not take. */
    public Step coming() {
        int after = Math.min(place, run.steps());
        Step step = coming;
        if (step == null || step.number() != after + 1) {
            step = run.step(after);
            coming = step;
        }
        return step;
    }

    /** Returns the step that a phase is of: the one that has led to this place, or {@link #coming()}. */
    public Step executing(UpdatePhase phase) {
        int number = Math.min(place, run.steps());
        if (!phase.isOfStepTaken() || number == 0) {
            return coming();
        }
        Step step = taken;
        if (step == null || step.number() != number) {
            step = run.step(number - 1);
            taken = step;
        }
        return step;
    }

    /** Returns the phases that follow the step to this place; nothing if the present run had ended before. */
    List<UpdatePhase> phasesAfterStep() {
        return place > run.steps()
                ? List.of(UpdatePhase.NONE)
                : UpdatePhase.afterStep(run.progress().settings(), isRunOver());
    }

    /** Returns whether the present run takes no step from here, for any reason. */
    boolean isRunOver() {
        return run.progress().outcome(Math.min(place, run.steps())) != Outcome.RUNNING;
    }

    /**
     * Returns the lines of the run's first steps, beginning with the first guess, converging or not.
     *
     * @return at most {@value #STEPS_AHEAD} lines after the first guess; fewer if a line is not finite or the batches
     *     are large
     */
    public List<Line> ahead() {
        List<Line> lines = ahead;
        if (lines == null) {
            lines = run.ahead(STEPS_AHEAD, POINTS_AHEAD);
            ahead = lines;
        }
        return lines;
    }

    /** Returns whether the present run has steps to come and is known to diverge, by theory or because it has. */
    boolean isToDiverge() {
        return !isRunOver() && Diagnosis.diverges(run.progress());
    }

    /** Returns whether all runs have ended at this place. */
    boolean isAtEnd() {
        return place >= made() && run.outcome() != Outcome.RUNNING && !kept.canGoOn();
    }

    /** Goes one step forward, computing it if necessary; returns whether there was one. */
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

    /** Goes to a step, limited to 0 up to {@link #made()}, and computes shorter runs up to it. */
    void goTo(int step) {
        place = Math.max(0, Math.min(made(), step));
        bringTo(place);
    }

    private void bringTo(int step) {
        KeptRuns.bring(run, step);
        kept.bringTo(step);
    }
}
