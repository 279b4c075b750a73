package io.github.sgdvisualizer.engine.playback;

/**
 * Where time stands, and how it goes on.
 *
 * @param place the step
 * @param made how many steps the longest of the runs has
 * @param ended whether this is where all runs have ended
 * @param playing whether it does by itself, now or after a rest
 * @param backwards whether it goes back
 * @param repeat what it does at the end
 * @param speed how fast
 * @param held whether it stands still because a person has something in the hand
 * @param target the step that a run is being taken to at once; -1 where none is
 */
public record Playback(
        int place,
        int made,
        boolean ended,
        boolean playing,
        boolean backwards,
        Repeat repeat,
        Speed speed,
        boolean held,
        int target) {
    /** No step that a run is being taken to. */
    public static final int NO_TARGET = -1;

    /** Returns whether a run is being taken to a step at once. */
    public boolean isSeeking() {
        return target != NO_TARGET;
    }
}
