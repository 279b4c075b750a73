package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.model.Extent;
import io.github.sgdvisualizer.model.Line;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;

/**
 * From data to pixels: the box of the plane that is shown, on the rectangle that it is shown on.
 *
 * @param extent the box, in units of x and y
 * @param plot the rectangle, in pixels of the component
 */
record Projection(Extent extent, Rectangle plot) {

    double x(double x) {
        return plot.x + (x - extent.left()) / (extent.right() - extent.left()) * plot.width;
    }

    double y(double y) {
        return plot.y + (extent.top() - y) / (extent.top() - extent.bottom()) * plot.height;
    }

    /** Returns the x of data at a pixel's column. */
    double dataX(double column) {
        return extent.left() + (column - plot.x) / plot.width * (extent.right() - extent.left());
    }

    /** Returns the y of data at a pixel's row. */
    double dataY(double row) {
        return extent.top() - (row - plot.y) / plot.height * (extent.top() - extent.bottom());
    }

    /** Returns the transform that does the same as {@link #x} and {@link #y}. */
    AffineTransform transform() {
        double perX = plot.width / (extent.right() - extent.left());
        double perY = plot.height / (extent.top() - extent.bottom());
        return new AffineTransform(perX, 0, 0, -perY, plot.x - extent.left() * perX, plot.y + extent.top() * perY);
    }

    /** Returns the line from edge to edge of the plot; it may lie above or below it. */
    Line2D across(Line line) {
        return new Line2D.Double(plot.x, y(line.at(extent.left())), plot.x + plot.width, y(line.at(extent.right())));
    }
}
