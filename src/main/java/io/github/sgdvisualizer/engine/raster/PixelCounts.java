package io.github.sgdvisualizer.engine.raster;

import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;

/** The exact number of points on each pixel of a canvas; points outside the plot's bounds are not counted. */
public final class PixelCounts {
    private final int width;
    private final int height;
    private final int[] counts;

    private PixelCounts(int width, int height) {
        this.width = width;
        this.height = height;
        counts = new int[width * height];
    }

    /** Counts the points on a canvas that shows the bounds; takes time in proportion to the number of points. */
    static PixelCounts of(Points points, PlotBounds bounds, Canvas canvas) {
        int width = canvas.width();
        int height = canvas.height();
        PixelCounts counted = new PixelCounts(width, height);
        int[] counts = counted.counts;
        double left = bounds.left();
        double top = bounds.top();
        double perX = width / (bounds.right() - left);
        double perY = height / (top - bounds.bottom());
        for (int i = 0; i < points.size(); i++) {
            double column = (points.x(i) - left) * perX;
            double row = (top - points.y(i)) * perY;
            if (column >= 0 && column < width && row >= 0 && row < height) {
                counts[((int) row) * width + (int) column]++;
            }
        }
        return counted;
    }

    /**
     * Returns how many points lie on a pixel.
     *
     * @param column from 0 at the left to less than the width in device pixels
     * @param row from 0 at the top to less than the height in device pixels
     * @throws IndexOutOfBoundsException if there is no such pixel
     */
    public int count(int column, int row) {
        if (column < 0 || column >= width || row < 0 || row >= height) {
            throw new IndexOutOfBoundsException(
                    "there is no pixel (" + column + ", " + row + ") on a canvas of " + width + " x " + height);
        }
        return counts[row * width + column];
    }

    /** Returns how many points lie on the canvas. */
    public long total() {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Returns the counts row by row from the top, {@code width × height}; the array is not copied and is read-only. */
    int[] counts() {
        return counts;
    }
}
