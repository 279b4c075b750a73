package io.github.sgdvisualizer.window.chart;

/**
 * What the data chart shows beside points and learning line.
 *
 * @param residuals how the residuals are drawn
 * @param bestLine whether the least-squares line is shown
 * @param trueLine whether the line that the points are drawn about is shown
 */
public record Overlays(Residuals residuals, boolean bestLine, boolean trueLine) {
    /** Nothing beside points and learning line. */
    public static final Overlays NONE = new Overlays(Residuals.NONE, false, false);

    /** How residuals, the distances in y from points to line, are drawn. */
    public enum Residuals {
        /** Not at all. */
        NONE,
        /** As lines from points to line. */
        LINES,
        /** As squares on those lines: the loss is the mean of their areas. */
        SQUARES
    }
}
