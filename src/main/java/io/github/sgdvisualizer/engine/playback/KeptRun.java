package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.RunState;

/**
 * A run that was kept, to be seen beside the present one.
 *
 * @param id what commands call it
 * @param slot which of the {@link #MAX_COUNT} colours and dashes it has, from 0
 * @param name what a person called it; empty where they did not
 * @param again whether it was computed again, because other points have come since it was kept
 * @param hidden whether it is not shown on the charts
 * @param progress the run so far
 */
public record KeptRun(long id, int slot, String name, boolean again, boolean hidden, RunProgress progress) {
    /** So many runs can be kept. */
    public static final int MAX_COUNT = 4;

    /** Returns the instant of this run when the timeline stands at the given step; its last, if it has ended before. */
    public RunState runState(int place) {
        return progress.runState(Math.min(place, progress.steps()));
    }
}
