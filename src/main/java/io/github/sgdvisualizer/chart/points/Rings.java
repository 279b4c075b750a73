package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.EvenSample;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.util.BitSet;

/**
 * Rings about points that a person has chosen; of very many, about some of them.
 *
 * @param points the points
 * @param chosen which of them, not to be changed any more
 * @param style colours and sizes
 */
record Rings(Points points, BitSet chosen, ChartStyle style) implements Backdrop {
    private static final int MAX_RINGS = 2_000;
    private static final double WIDTH = 2;

    /** Between a dot and its ring. */
    private static final double GAP = 2.5;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int[] all = chosen.stream().toArray();
        EvenSample.of(all.length, MAX_RINGS).forEach(i -> ring(g, points, all[i], projection, style));
    }

    /** Paints a ring about one of the points. */
    static void ring(Graphics2D g, Points points, int index, Projection projection, ChartStyle style) {
        double radius = style.scaled(PointRaster.radius(points.size()) + GAP);
        double x = projection.x(points.x(index));
        double y = projection.y(points.y(index));
        g.setColor(style.text());
        g.setStroke(new BasicStroke(style.scaled(WIDTH)));
        g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
