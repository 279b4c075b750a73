package io.github.sgdvisualizer.experiment;

/** The brightness of text and background, in the window and in pictures. */
public enum Shade {
    /** Dark text on a light background. */
    LIGHT,
    /** Light text on a dark background. */
    DARK
}
