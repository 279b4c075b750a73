package io.github.sgdvisualizer.chart.loss;

import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.run.RunProgress;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * The losses of the former run.
 *
 * @param former the run, which takes no more steps
 * @param axis turns losses into coordinates of the y axis
 * @param style colours and widths
 */
record FormerCurve(RunProgress former, LossAxis axis, ChartStyle style) implements Backdrop {
    private static final float WIDTH = 1.5f;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        int steps = (int) Math.min(former.steps(), projection.bounds().right());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(style.former());
        g.setStroke(style.formerStroke(WIDTH));
        g.draw(new LossCurve(axis).path(former, 0, steps, projection));
    }
}
