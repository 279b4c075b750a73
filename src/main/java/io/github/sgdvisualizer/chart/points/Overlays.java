package io.github.sgdvisualizer.chart.points;

/**
 * What the data chart shows beside points and learning line.
 *
 * @param residuals whether the residuals, the distances in y from points to line, are shown
 * @param squares whether they are shown as squares: the loss is the mean of their areas
 * @param bestLine whether the least-squares line is shown
 * @param trueLine whether the line that the points are drawn about is shown
 */
public record Overlays(boolean residuals, boolean squares, boolean bestLine, boolean trueLine) {
    /** Nothing beside points and learning line. */
    public static final Overlays NONE = new Overlays(false, false, false, false);
}
