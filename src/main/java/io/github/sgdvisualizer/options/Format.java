package io.github.sgdvisualizer.options;

/** How the terminal prints a run. */
public enum Format {
    /** Every tenth step and the last one as rows of rounded numbers, as the lesson prints them. */
    TABLE,
    /** Every step as comma-separated values that can be read back exactly. */
    CSV,
    /** The settings and every step as JSON. */
    JSON
}
