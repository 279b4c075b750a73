package io.github.sgdvisualizer.model.points;

/**
 * What points are called: text from outside, to be shown as it is.
 *
 * @param x what the first column is
 * @param y what the second column is
 * @param title where they come from; empty where that needs no word
 * @param notice what to notice about them; empty for nothing
 */
public record Labels(String x, String y, String title, String notice) {

    /** Of points that are only called x and y. */
    public static final Labels PLAIN = new Labels("x", "y", "", "");
}
