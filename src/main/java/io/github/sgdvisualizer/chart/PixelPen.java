package io.github.sgdvisualizer.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws upright and level strokes in whole pixels of the screen: sharp, each as thick as the next, and many times faster
 * than smooth shapes, of which Java 2D brings each to the screen as a mask as large as itself.
 */
public final class PixelPen implements AutoCloseable {
    private final Graphics2D g;
    private final AffineTransform toScreen;
    private final int width;

    /** A pen for a drawing, of a width in pixels of the component; at least one of the screen's. */
    public PixelPen(Graphics2D drawing, Color colour, float width) {
        g = (Graphics2D) drawing.create();
        toScreen = g.getTransform();
        this.width = Math.max(1, (int) Math.round(width * toScreen.getScaleX()));
        g.setTransform(new AffineTransform());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setColor(colour);
    }

    /** Draws an upright line. */
    public void upright(Line2D line) {
        Point2D from = onScreen(line.getX1(), Math.min(line.getY1(), line.getY2()));
        Point2D to = onScreen(line.getX2(), Math.max(line.getY1(), line.getY2()));
        int top = (int) Math.round(from.getY());
        g.fillRect(leftOf(from.getX()), top, width, (int) Math.round(to.getY()) - top);
    }

    /** Draws a rectangle's four sides. */
    public void rim(Rectangle2D rectangle) {
        Point2D from = onScreen(rectangle.getMinX(), rectangle.getMinY());
        Point2D to = onScreen(rectangle.getMaxX(), rectangle.getMaxY());
        int left = leftOf(from.getX());
        int top = leftOf(from.getY());
        int right = leftOf(to.getX());
        int bottom = leftOf(to.getY());
        g.fillRect(left, top, right - left + width, width);
        g.fillRect(left, bottom, right - left + width, width);
        g.fillRect(left, top + width, width, bottom - top - width);
        g.fillRect(right, top + width, width, bottom - top - width);
    }

    private int leftOf(double middle) {
        return (int) Math.floor(middle - (width - 1) / 2.0);
    }

    private Point2D onScreen(double x, double y) {
        return toScreen.transform(new Point2D.Double(x, y), null);
    }

    @Override
    public void close() {
        g.dispose();
    }
}
