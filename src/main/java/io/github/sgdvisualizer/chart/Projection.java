package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.points.Extent;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * From data to pixels: the box of the plane that is shown, on the rectangle that it is shown on.
 *
 * @param extent the box, in units of x and y
 * @param plot the rectangle, in pixels of the component
 */
public record Projection(Extent extent, Rectangle plot) {

    public double x(double x) {
        return plot.x + (x - extent.left()) / (extent.right() - extent.left()) * plot.width;
    }

    public double y(double y) {
        return plot.y + (extent.top() - y) / (extent.top() - extent.bottom()) * plot.height;
    }

    /** Returns the x of data at a pixel's column. */
    public double dataX(double column) {
        return extent.left() + (column - plot.x) / plot.width * (extent.right() - extent.left());
    }

    /** Returns the y of data at a pixel's row. */
    public double dataY(double row) {
        return extent.top() - (row - plot.y) / plot.height * (extent.top() - extent.bottom());
    }

    /** Returns the transform that does the same as {@link #x} and {@link #y}. */
    public AffineTransform transform() {
        double perX = plot.width / (extent.right() - extent.left());
        double perY = plot.height / (extent.top() - extent.bottom());
        return new AffineTransform(perX, 0, 0, -perY, plot.x - extent.left() * perX, plot.y + extent.top() * perY);
    }

    /** Returns the slope of data that is so many pixels up for each pixel to the right. */
    public double slope(double pixels) {
        return pixels * (extent.top() - extent.bottom()) / plot.height / (extent.right() - extent.left()) * plot.width;
    }

    /** Returns the x of data, rounded to what a pixel can tell. */
    public double roundedX(double x) {
        return rounded(x, (extent.right() - extent.left()) / plot.width);
    }

    /** Returns the y of data, rounded to what a pixel can tell. */
    public double roundedY(double y) {
        return rounded(y, (extent.top() - extent.bottom()) / plot.height);
    }

    /** Returns a slope, rounded to what a pixel can tell at the plot's edge. */
    public double roundedSlope(double slope) {
        return rounded(slope, (extent.top() - extent.bottom()) / plot.height / (extent.right() - extent.left()));
    }

    private static double rounded(double value, double pixel) {
        int decimals = (int) Math.ceil(-Math.log10(OneTwoFive.atLeast(pixel)));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Returns the part of the line that is seen; where none is, what comes nearest to the plot. */
    public Line2D seen(Line line) {
        Line2D across = across(line);
        double rise = across.getY2() - across.getY1();
        double atTop = (plot.y - across.getY1()) / rise;
        double atBottom = (plot.getMaxY() - across.getY1()) / rise;
        boolean level = rise == 0;
        double from = level ? 0 : within(Math.min(atTop, atBottom));
        double to = level ? 1 : within(Math.max(atTop, atBottom));
        return new Line2D.Double(
                plot.x + from * plot.width,
                across.getY1() + from * rise,
                plot.x + to * plot.width,
                across.getY1() + to * rise);
    }

    private static double within(double part) {
        return Math.max(0, Math.min(1, part));
    }

    /** Returns the line from edge to edge of the plot; it may lie above or below it. */
    public Line2D across(Line line) {
        return new Line2D.Double(plot.x, y(line.at(extent.left())), plot.x + plot.width, y(line.at(extent.right())));
    }
}
