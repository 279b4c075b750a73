package io.github.sgdvisualizer.options;

/** The brightness of the window's text and background. */
public enum Shade {
    /** Dark text on a light background. */
    LIGHT,
    /** Light text on a dark background. */
    DARK
}
