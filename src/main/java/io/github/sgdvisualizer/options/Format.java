package io.github.sgdvisualizer.options;

/** How the terminal prints a run. */
public enum Format {
    /** A row each ten steps and the last, rounded, as the lesson prints it. */
    TABLE,
    /** Every step as comma-separated values that read back exactly. */
    CSV,
    /** Settings and every step as JSON. */
    JSON
}
