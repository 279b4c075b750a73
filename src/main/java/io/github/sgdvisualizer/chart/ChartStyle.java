package io.github.sgdvisualizer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * How charts look: the theme's colours, type and sizes.
 *
 * @param background behind everything
 * @param grid grid lines
 * @param text tick labels and titles
 * @param point fill of a point
 * @param pointRim rim of a point
 * @param pointDense fill where points are most crowded
 * @param line the learning line
 * @param casing what keeps it apart from a crowd of points
 * @param trail its earlier lines
 * @param former the run before
 * @param best the best line and the least possible loss
 * @param contourFill what each contour of the loss adds to its inside
 * @param contourEdge the contours themselves
 * @param bestBand fill of the band that the best line is where points are
 * @param truth the line that the points are drawn about
 * @param residual lines from points to line, and the rims of squares on them
 * @param residualFill fill of those squares
 * @param kept the runs that were kept, one colour for each slot
 * @param font tick labels and titles
 * @param lineWidth width of the learning line, in pixels at scale 1
 */
public record ChartStyle(
        Color background,
        Color grid,
        Color text,
        Color point,
        Color pointRim,
        Color pointDense,
        Color line,
        Color casing,
        Color trail,
        Color former,
        Color best,
        Color contourFill,
        Color contourEdge,
        Color bestBand,
        Color truth,
        Color residual,
        Color residualFill,
        List<Color> kept,
        Font font,
        float lineWidth) {
    private static final float USUAL_LINE_WIDTH = 3;

    /** A dash for each slot, in pixels beside a learning line of 3: colours alone are not told apart in grey. */
    private static final float[][] DASHES = {{10, 5}, {2, 4}, {12, 4, 2, 4}, {5, 3}};

    /** Returns the stroke of a kept run's line or curve. */
    public BasicStroke keptStroke(int slot, double width) {
        float[] dash = DASHES[slot].clone();
        for (int i = 0; i < dash.length; i++) {
            dash[i] = scaled(dash[i]);
        }
        return new BasicStroke(scaled(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    /** Returns a length that is so long beside a learning line of 3 pixels. */
    public float scaled(double length) {
        return (float) (length * lineWidth / USUAL_LINE_WIDTH);
    }
}
