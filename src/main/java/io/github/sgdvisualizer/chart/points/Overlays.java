package io.github.sgdvisualizer.chart.points;

/**
 * What the data chart shows in addition to points and learning line.
 *
 * @param residuals whether residuals, the distances in y from points to line, are shown
 * @param squares whether the residuals, if shown, are squares; the mean of their areas is the loss
 * @param bestLine whether the least-squares line is shown
 * @param trueLine whether the line from which the points were generated is shown, if there is one
 */
public record Overlays(boolean residuals, boolean squares, boolean bestLine, boolean trueLine) {
    /** Shows only points and learning line. */
    public static final Overlays NONE = new Overlays(false, false, false, false);
}
