package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.RunState;

/**
 * A run that the user keeps beside the present one.
 *
 * @param id identifies it in commands
 * @param slot the index of its colour and dash pattern, from 0 to {@link Experiment#MAX_KEPT} − 1
 * @param name the name that the user gave it; empty for none
 * @param again whether it was computed again because the points have changed since it was kept
 * @param hidden whether it is hidden on the charts
 * @param progress the run up to its newest step
 */
public record KeptRun(long id, int slot, String name, boolean again, boolean hidden, RunProgress progress) {
    /**
     * Returns this run's state when the timeline is at the given step.
     *
     * @param place the timeline's step, 0 or more; after the run's newest step, the state at that one is returned
     */
    public RunState runState(int place) {
        return progress.runStateAt(place);
    }
}
