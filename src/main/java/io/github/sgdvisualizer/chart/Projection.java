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
 * The linear mapping from data to component pixels.
 *
 * <p>Coordinates may lie outside the plot in either direction. The methods that return data values need a plot that is
 * not empty.
 *
 * @param bounds the range of data shown, in units of x and y
 * @param plot the rectangle that shows it, in component pixels
 */
public record Projection(PlotBounds bounds, Rectangle plot) {

    /** Returns the horizontal pixel coordinate of a data x. */
    public double x(double x) {
        return plot.x + (x - bounds.left()) / (bounds.right() - bounds.left()) * plot.width;
    }

    /** Returns the vertical pixel coordinate of a data y; it grows downwards. */
    public double y(double y) {
        return plot.y + (bounds.top() - y) / (bounds.top() - bounds.bottom()) * plot.height;
    }

    /** Returns the data x at a horizontal pixel coordinate. */
    public double dataX(double column) {
        return bounds.left() + (column - plot.x) / plot.width * (bounds.right() - bounds.left());
    }

    /** Returns the data y at a vertical pixel coordinate. */
    public double dataY(double row) {
        return bounds.top() - (row - plot.y) / plot.height * (bounds.top() - bounds.bottom());
    }

    /** Returns the transform from data to pixels, equivalent to {@link #x} and {@link #y}. */
    public AffineTransform transform() {
        double perX = plot.width / (bounds.right() - bounds.left());
        double perY = plot.height / (bounds.top() - bounds.bottom());
        return new AffineTransform(perX, 0, 0, -perY, plot.x - bounds.left() * perX, plot.y + bounds.top() * perY);
    }

    /**
     * Returns the slope in data units of a line with a given slope on the screen.
     *
     * @param pixels pixels upwards per pixel to the right
     */
    public double slope(double pixels) {
        return pixels * (bounds.top() - bounds.bottom()) / plot.height / (bounds.right() - bounds.left()) * plot.width;
    }

    /**
     * Returns a data x, rounded to a power of ten near the width of a pixel.
     *
     * @throws NumberFormatException if {@code x} is not finite
     */
    public double roundedX(double x) {
        return rounded(x, (bounds.right() - bounds.left()) / plot.width);
    }

    /**
     * Returns a data y, rounded to a power of ten near the height of a pixel.
     *
     * @throws NumberFormatException if {@code y} is not finite
     */
    public double roundedY(double y) {
        return rounded(y, (bounds.top() - bounds.bottom()) / plot.height);
    }

    /**
     * Returns a slope in data units, rounded to a power of ten near the change that moves the line by a pixel over the
     * plot's width.
     *
     * @throws NumberFormatException if {@code slope} is not finite
     */
    public double roundedSlope(double slope) {
        return rounded(slope, (bounds.top() - bounds.bottom()) / plot.height / (bounds.right() - bounds.left()));
    }

    private static double rounded(double value, double pixel) {
        int decimals = (int) Math.ceil(-Math.log10(OneTwoFive.atLeast(pixel)));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /**
     * Returns the visible part of a line, in pixels from left to right.
     *
     * @return the part between the plot's top and bottom; if there is none, a horizontal line from edge to edge, or the
     *     end nearest to the plot as a segment of length 0
     */
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

    /** Returns a line from the plot's left to its right edge, in pixels; it may lie above or below the plot. */
    public Line2D across(Line line) {
        return new Line2D.Double(plot.x, y(line.at(bounds.left())), plot.x + plot.width, y(line.at(bounds.right())));
    }
}
