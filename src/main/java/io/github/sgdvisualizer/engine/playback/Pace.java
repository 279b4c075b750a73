package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.experiment.Speed;

/** Why a run plays at the speed that it has. */
public enum Pace {
    /** It plays at the chosen speed. */
    CHOSEN,
    /** After launch, the first steps take their time. */
    OPENING,
    /** It is going to diverge, and shows its first steps in slow motion. */
    SLOWED;

    private static final Speed OPENING_SPEED = new Speed(5);

    /** Returns the speed at which a run plays, given the chosen one. */
    public Speed of(Speed chosen) {
        return switch (this) {
            case CHOSEN -> chosen;
            case OPENING -> OPENING_SPEED;
            case SLOWED -> Speed.SLOW_MOTION;
        };
    }
}
