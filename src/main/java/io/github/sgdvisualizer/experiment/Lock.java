package io.github.sgdvisualizer.experiment;

import java.util.Locale;

/** What an experiment can keep a user from changing. */
public enum Lock {
    /** The learning rate. */
    RATE,
    /** The generated points: their number, true line, noise and seed. */
    POINTS,
    /** Points from elsewhere, and points changed by hand. */
    DATA,
    /** The first guess. */
    START,
    OPTIMIZER,
    BATCH,
    SCHEDULE,
    /** The line, which can be dragged. */
    LINE;

    /** Returns the name in command lines and lessons. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
