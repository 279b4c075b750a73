package io.github.sgdvisualizer.experiment;

import io.github.sgdvisualizer.model.base.Parameter;

/**
 * The place on the timeline, and whether and how it plays.
 *
 * @param step the step that is shown, from 0 to {@link Parameter#MAX_STEPS}; after the end of all runs, their last one
 * @param paused whether it stands still until the user plays
 * @param speed the speed of playing
 * @param repeat what playing does at the end
 */
public record Playing(int step, boolean paused, Speed speed, Repeat repeat) {
    /** About to play from step 0, once, at the default speed. */
    public static final Playing DEFAULT = new Playing(0, false, Speed.DEFAULT, Repeat.ONCE);

    /** The number of steps of a run that still stands at its beginning, where nobody says how many. */
    private static final int USUAL_STEPS = 100;

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if the step is not allowed
     */
    public Playing {
        Parameter.STEPS.check(step);
    }

    /** Returns the number of steps that is exported: up to the one that is shown; 100 if that is step 0. */
    public int stepsToShow() {
        return step == 0 ? USUAL_STEPS : step;
    }
}
