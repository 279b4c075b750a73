package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;

/**
 * The place on the timeline and how it moves.
 *
 * @param place the present step, from 0 to {@code made}
 * @param made how many steps of the longest run have been computed
 * @param ended whether all runs have ended at this place
 * @param playing whether it is playing, or will play after a rest without a further command
 * @param backwards whether playing goes backwards
 * @param repeat what playing does at the end
 * @param speed the chosen speed
 * @param pace why the next step takes more time than at the chosen speed, if it does
 * @param held whether playing is stopped because the user is dragging something
 * @param target the step that is being sought; {@link #NO_TARGET} for none
 * @param phase the part of an update that is being executed, in slow motion and when stepping
 */
public record Playback(
        int place,
        int made,
        boolean ended,
        boolean playing,
        boolean backwards,
        Repeat repeat,
        Speed speed,
        Pace pace,
        boolean held,
        int target,
        UpdatePhase phase) {
    /** The {@link #target} when no step is being sought. */
    public static final int NO_TARGET = -1;

    /** Returns the speed at which it plays from this place, or would. */
    public Speed actualSpeed() {
        return pace.of(speed);
    }

    /** Returns whether the timeline is on its way to a step without playing. */
    public boolean isSeeking() {
        return target != NO_TARGET;
    }
}
