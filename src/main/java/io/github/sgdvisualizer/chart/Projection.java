package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.points.PlotBounds;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * From data to pixels: the box of the plane that is shown, on the rectangle that it is shown on.
 *
 * @param bounds the box, in units of x and y
 * @param plot the rectangle, in pixels of the component
 */
public record Projection(PlotBounds bounds, Rectangle plot) {

    public double x(double x) {
        return plot.x + (x - bounds.left()) / (bounds.right() - bounds.left()) * plot.width;
    }

    public double y(double y) {
        return plot.y + (bounds.top() - y) / (bounds.top() - bounds.bottom()) * plot.height;
    }

    /** Returns the x of data at a pixel's column. */
    public double dataX(double column) {
        return bounds.left() + (column - plot.x) / plot.width * (bounds.right() - bounds.left());
    }

    /** Returns the y of data at a pixel's row. */
    public double dataY(double row) {
        return bounds.top() - (row - plot.y) / plot.height * (bounds.top() - bounds.bottom());
    }

    /** Returns the transform that does the same as {@link #x} and {@link #y}. */
    public AffineTransform transform() {
        double perX = plot.width / (bounds.right() - bounds.left());
        double perY = plot.height / (bounds.top() - bounds.bottom());
        return new AffineTransform(perX, 0, 0, -perY, plot.x - bounds.left() * perX, plot.y + bounds.top() * perY);
    }

    /** Returns the slope of data that is so many pixels up for each pixel to the right. */
    public double slope(double pixels) {
        return pixels * (bounds.top() - bounds.bottom()) / plot.height / (bounds.right() - bounds.left()) * plot.width;
    }

    /** Returns the x of data, rounded to what a pixel can tell. */
    public double roundedX(double x) {
        return rounded(x, (bounds.right() - bounds.left()) / plot.width);
    }

    /** Returns the y of data, rounded to what a pixel can tell. */
    public double roundedY(double y) {
        return rounded(y, (bounds.top() - bounds.bottom()) / plot.height);
    }

    /** Returns a slope, rounded to what a pixel can tell at the plot's edge. */
    public double roundedSlope(double slope) {
        return rounded(slope, (bounds.top() - bounds.bottom()) / plot.height / (bounds.right() - bounds.left()));
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
        return new Line2D.Double(plot.x, y(line.at(bounds.left())), plot.x + plot.width, y(line.at(bounds.right())));
    }
}
