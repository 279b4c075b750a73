package io.github.sgdvisualizer.model.run;

/** What a run does on the whole; the first that holds, in this order. */
public enum Behaviour {
    /** The line ends up farther and farther away from the best one. */
    DIVERGES,
    /** The line comes close to the best one and does not settle. */
    HOVERS,
    /** The line jumps past the best one, but gets there. */
    OVERSHOOTS,
    /** The line gets there without jumping past the best one, but needs many steps. */
    SLOW,
    /** The line gets there without jumping past the best one. */
    DIRECT
}
