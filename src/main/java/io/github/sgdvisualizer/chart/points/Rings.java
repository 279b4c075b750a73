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
 * Rings around the selected points, or around an {@link EvenSample} of them if there are very many.
 *
 * @param points all points
 * @param chosen indices of the selected points; must not be changed afterwards
 * @param style colours and sizes
 */
record Rings(Points points, BitSet chosen, ChartStyle style) implements Backdrop {
    private static final int MAX_RINGS = 2_000;
    private static final double WIDTH = 2;

    /** Distance between a dot and its ring, in pixels at a line width of 3. */
    private static final double GAP = 2.5;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int[] all = chosen.stream().toArray();
        EvenSample.of(all.length, MAX_RINGS).forEach(i -> ring(g, points, all[i], projection, style));
    }

    /** Paints a ring around the point with the given index. */
    static void ring(Graphics2D g, Points points, int index, Projection projection, ChartStyle style) {
        double radius = style.scaled(PointRaster.radius(points.size()) + GAP);
        double x = projection.x(points.x(index));
        double y = projection.y(points.y(index));
        g.setColor(style.text());
        g.setStroke(new BasicStroke(style.scaled(WIDTH)));
        g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
