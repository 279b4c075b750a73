package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.AsShapes;
import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.StillLayer;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * The points as painted by the engine, copied to the screen pixel by pixel.
 *
 * @param raster the painted points, for the canvas that the engine knew at that time
 * @param points the points that the raster shows
 * @param style the current colours and sizes
 */
record Dots(PointRaster raster, Points points, ChartStyle style) implements Backdrop {
    /** Maximum number of points that can be painted again within a frame. */
    static final int MAX_REPAINTED = 2_000;

    private static final int RED = 0x00ff_0000;
    private static final int GREEN = 0x0000_ff00;
    private static final int BLUE = 0x0000_00ff;
    private static final int ALPHA = 0xff00_0000;

    /**
     * Returns the canvas for a plot.
     *
     * @param plot the plot rectangle in component pixels
     * @param scale device pixels per component pixel
     * @param style colours and sizes
     */
    static Canvas canvas(Rectangle plot, double scale, ChartStyle style) {
        Rectangle device = StillLayer.onDevice(plot, scale);
        return new Canvas(
                device.width,
                device.height,
                scale * style.scaled(1),
                style.point().getRGB(),
                style.pointRim().getRGB(),
                style.pointDense().getRGB());
    }

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        if (AsShapes.isOn(g)) {
            paintShapes(g, projection);
            return;
        }
        PointRaster fitting = fitting(projection, canvas(projection.plot(), scale, style));
        if (fitting.pixels().length == 0) {
            return;
        }
        Rectangle device = StillLayer.onDevice(projection.plot(), scale);
        g.setTransform(new AffineTransform());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // Stretched only until the engine has painted the raster for the new size.
        g.drawImage(image(fitting), device.x, device.y, device.width, device.height, null);
    }

    /** Paints each point as a circle if there are few; else the raster, stretched over the plot. */
    private void paintShapes(Graphics2D g, Projection projection) {
        if (points.size() > MAX_REPAINTED) {
            Rectangle plot = projection.plot();
            g.drawImage(image(raster), plot.x, plot.y, plot.width, plot.height, null);
            return;
        }
        double rim = style.scaled(PointRaster.RIM);
        double radius = style.scaled(PointRaster.radius(points.size())) - rim / 2;
        g.setStroke(new BasicStroke((float) rim));
        for (int i = 0; i < points.size(); i++) {
            Ellipse2D circle = new Ellipse2D.Double(
                    projection.x(points.x(i)) - radius, projection.y(points.y(i)) - radius, 2 * radius, 2 * radius);
            g.setColor(style.point());
            g.fill(circle);
            g.setColor(style.pointRim());
            g.draw(circle);
        }
    }

    /**
     * Returns a raster for the canvas if there are at most {@link #MAX_REPAINTED} points, else the given one.
     *
     * <p>A stretched raster would show the dots as ellipses.
     */
    private PointRaster fitting(Projection projection, Canvas canvas) {
        return raster.canvas().equals(canvas) || points.size() > MAX_REPAINTED
                ? raster
                : PointRaster.of(points, projection.bounds(), canvas);
    }

    private static Image image(PointRaster raster) {
        int width = raster.canvas().width();
        WritableRaster writable = Raster.createPackedRaster(
                new DataBufferInt(raster.pixels(), raster.pixels().length),
                width,
                raster.canvas().height(),
                width,
                new int[] {RED, GREEN, BLUE, ALPHA},
                new Point());
        return new BufferedImage(new DirectColorModel(32, RED, GREEN, BLUE, ALPHA), writable, false, null);
    }
}
