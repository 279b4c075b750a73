package io.github.sgdvisualizer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * The colours, font and sizes of charts in one theme.
 *
 * @param background colour behind everything
 * @param grid colour of grid lines
 * @param text colour of tick labels and titles
 * @param point fill of a point
 * @param pointRim rim of a point
 * @param pointDense fill of a point where the density of points is greatest
 * @param line colour of the learning line
 * @param casing outline that separates the learning line from a crowd of points
 * @param trail colour of earlier and future states of the run: lines, losses and steps
 * @param former colour of the former run and of the former cloud
 * @param best colour of the best line and of the least possible loss
 * @param contourFill translucent fill that each contour of the loss adds to its inside
 * @param contourEdge colour of the contour lines
 * @param bestBand fill of the band that shows the best line on the data chart
 * @param truth colour of the true line, from which the points were generated
 * @param residual colour of residuals, and of the rims of their squares
 * @param residualFill fill of those squares
 * @param lit colour of what the phase of an update that is being executed computes
 * @param kept colours of the kept runs, one for each slot
 * @param font font of tick labels and titles
 * @param lineWidth width of the learning line in component pixels; all other sizes scale with it
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
        Color lit,
        List<Color> kept,
        Font font,
        float lineWidth) {
    private static final float USUAL_LINE_WIDTH = 3;

    /**
     * A dash pattern for each slot, in pixels at a line width of 3: long dashes, dots, dash and dot, and short dashes
     * far apart. In grey, and for people who see few colours, runs are told apart by them: any two differ in the number
     * of dashes, or at least by a factor of 2.5 in the length of dash or gap.
     */
    private static final float[][] DASHES = {{22, 6}, {3, 10}, {14, 5, 3, 5}, {8, 16}};

    /** Dash and two dots, for what was before. */
    private static final float[] FORMER_DASH = {14, 4, 3, 4, 3, 4};

    private static final float[] MIN_LOSS_DASH = {6, 4};

    /**
     * Returns the stroke of a kept run's line or curve.
     *
     * @param slot the run's slot, from 0 to less than {@code Experiment.MAX_KEPT}
     * @param width width in pixels at a line width of 3
     */
    public BasicStroke keptStroke(int slot, double width) {
        return dashed(DASHES[slot], width);
    }

    /**
     * Returns the stroke of the former run's curve.
     *
     * @param width width in pixels at a line width of 3
     */
    public BasicStroke formerStroke(double width) {
        return dashed(FORMER_DASH, width);
    }

    /**
     * Returns the stroke of the least possible loss.
     *
     * @param width width in pixels at a line width of 3
     */
    public BasicStroke leastLossStroke(double width) {
        return dashed(MIN_LOSS_DASH, width);
    }

    private BasicStroke dashed(float[] pattern, double width) {
        float[] dash = pattern.clone();
        for (int i = 0; i < dash.length; i++) {
            dash[i] = scaled(dash[i]);
        }
        return new BasicStroke(scaled(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    /**
     * Returns a length in component pixels, scaled by the width of the learning line.
     *
     * @param length the length in pixels at a line width of 3
     */
    public float scaled(double length) {
        return (float) (length * lineWidth / USUAL_LINE_WIDTH);
    }
}
