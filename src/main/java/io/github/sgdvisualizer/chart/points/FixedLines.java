package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the data chart that do not change from step to step.
 *
 * @param trail earlier states of the learning line
 * @param best the least-squares line; null if not shown
 * @param truth the line from which the points were generated; null if not shown
 * @param style colours and widths
 */
record FixedLines(
        List<Line> trail, @Nullable Line best, @Nullable Line truth, ChartStyle style) implements Backdrop {
    private static final float TRAIL_WIDTH = 1.5f;

    /** Width of the band as a multiple of the learning line's: 9 px under a line of 3 px. */
    private static final float BAND = 3;

    private static final float THIN = 0.4f;
    private static final float FROM_DOT_TO_DOT = 2.2f;

    boolean isEmpty() {
        return trail.isEmpty() && best == null && truth == null;
    }

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(style.trail());
        g.setStroke(new BasicStroke(style.scaled(TRAIL_WIDTH)));
        trail.forEach(line -> g.draw(projection.across(line)));
        if (best != null) {
            paintBand(g, projection.across(best));
        }
        if (truth != null) {
            paintDotted(g, projection.across(truth));
        }
    }

    /** Paints the best line as a pale band with a rim, wide enough to be visible under the learning line. */
    private void paintBand(Graphics2D g, Line2D line) {
        float width = style.lineWidth();
        Shape band = new BasicStroke((BAND - THIN) * width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_BEVEL)
                .createStrokedShape(line);
        g.setColor(style.bestBand());
        g.fill(band);
        g.setColor(style.best());
        g.setStroke(new BasicStroke(THIN * width));
        g.draw(band);
    }

    /** Paints the true line as dots: round caps make dots of dashes with almost no length. */
    private void paintDotted(Graphics2D g, Line2D line) {
        float width = style.lineWidth();
        float[] dashes = {0.001f * width, FROM_DOT_TO_DOT * width};
        g.setColor(style.truth());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        g.draw(line);
    }
}
