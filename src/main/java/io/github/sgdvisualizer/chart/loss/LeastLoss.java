package io.github.sgdvisualizer.chart.loss;

import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;

/**
 * The least possible loss as a horizontal line.
 *
 * @param onAxis the loss, as a coordinate of the y axis
 * @param style colours and widths
 */
record LeastLoss(double onAxis, ChartStyle style) implements Backdrop {
    private static final double WIDTH = 2;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        double y = LossCurve.limited(onAxis, projection);
        Rectangle plot = projection.plot();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(style.best());
        g.setStroke(style.leastLossStroke(WIDTH));
        g.draw(new Line2D.Double(plot.x, y, plot.x + plot.width, y));
    }
}
