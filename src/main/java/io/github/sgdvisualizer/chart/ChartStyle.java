package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Shade;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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
    /** Size of the font in pixels where nothing is enlarged. */
    public static final int USUAL_FONT_SIZE = 13;

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
     * Returns the style of a look.
     *
     * @param colours returns the colour of a key of {@link Palette}
     * @param font font of tick labels and titles
     * @param lineWidth width of the learning line in component pixels
     */
    public static ChartStyle of(Function<String, Color> colours, Font font, float lineWidth) {
        return new ChartStyle(
                colours.apply("Card.background"),
                colours.apply("Chart.grid"),
                colours.apply("Chart.text"),
                colours.apply("Chart.point"),
                colours.apply("Chart.pointRim"),
                colours.apply("Chart.pointDense"),
                colours.apply("Chart.line"),
                colours.apply("Chart.casing"),
                colours.apply("Chart.trail"),
                colours.apply("Chart.former"),
                colours.apply("Chart.best"),
                colours.apply("Chart.contourFill"),
                colours.apply("Chart.contourEdge"),
                colours.apply("Chart.bestBand"),
                colours.apply("Chart.truth"),
                colours.apply("Chart.residual"),
                colours.apply("Chart.residualFill"),
                colours.apply("Chart.lit"),
                IntStream.rangeClosed(1, Experiment.MAX_KEPT)
                        .mapToObj(slot -> colours.apply("Chart.kept" + slot))
                        .toList(),
                font,
                lineWidth);
    }

    /**
     * Returns the style of a look as pictures have it, without a window.
     *
     * @param shade the look
     * @param zoom factor of type and widths, 1 for the window's usual sizes
     * @param text all that is going to be written; where Inter lacks a character of it, it is set in another font
     */
    public static ChartStyle of(Shade shade, double zoom, String text) {
        return of(Palette.of(shade)::colour, Inter.regular((int) Math.round(USUAL_FONT_SIZE * zoom), text), (float)
                (USUAL_LINE_WIDTH * zoom));
    }

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
