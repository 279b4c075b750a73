package io.github.sgdvisualizer.model.points;

/** How the lesson's noise is spread. */
public enum NoiseKind {
    /** Even on [0, width), as in the lesson: never negative. */
    UNIFORM,
    /** Normal about 0, with the width as its standard deviation. */
    NORMAL
}
