package io.github.sgdvisualizer.model.points;

/** The distribution of the noise of generated points. */
public enum NoiseKind {
    /** Uniform on [0, width), never negative; the default. */
    UNIFORM,
    /** Normal with mean 0 and the width as standard deviation. */
    NORMAL
}
