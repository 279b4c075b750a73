package io.github.sgdvisualizer.model.points;

/**
 * The names of points and of their columns.
 *
 * <p>These texts may come from a file, so they are shown as plain text and never interpreted.
 *
 * @param x the name of the first column
 * @param y the name of the second column
 * @param title the name of the source; empty if it has none
 * @param notice a remark about the points for the user; empty if there is none
 */
public record Labels(String x, String y, String title, String notice) {

    /** The labels of points without names: the columns are x and y. */
    public static final Labels PLAIN = new Labels("x", "y", "", "");
}
