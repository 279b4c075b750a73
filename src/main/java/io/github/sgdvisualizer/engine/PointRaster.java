package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.model.Extent;
import io.github.sgdvisualizer.model.Points;
import java.util.Arrays;

/**
 * Points painted as dots with a rim: a pure function from points, box and canvas to pixels.
 *
 * <p>Few points are drawn one over the other, each with its own rim. Many are drawn as one shape, the union of their
 * dots with a rim about it: its cost depends on the canvas, not on their number. Either way every point counts; one
 * that stands alone is seen alone.
 */
public final class PointRaster {
    /** Up to so many points are drawn one by one. */
    private static final int FEW = 2_000;

    /** A dot's radius without its rim, for up to {@link #SPARSE} points, and what it shrinks to for a million. */
    private static final double WIDEST_RADIUS = 4.2;

    private static final double NARROWEST_RADIUS = 2.4;
    private static final int SPARSE = 200;
    private static final double SHRINKING_PER_DECADE = 0.5;
    private static final double RIM = 0.9;

    private final Canvas canvas;
    private final double inner;
    private final double outer;
    private final int[] pixels;

    private PointRaster(Canvas canvas, int count) {
        this.canvas = canvas;
        outer = radius(count) * canvas.scale();
        inner = outer - RIM * canvas.scale();
        pixels = new int[canvas.width() * canvas.height()];
    }

    /** Returns the radius of a dot with its rim when there are so many points, on a canvas of scale 1. */
    public static double radius(int count) {
        double shrunk = WIDEST_RADIUS - SHRINKING_PER_DECADE * Math.log10(Math.max(1, (double) count / SPARSE));
        return Math.max(NARROWEST_RADIUS, shrunk) + RIM;
    }

    /** Returns the points of the box as pixels on the canvas. */
    public static PointRaster of(Points points, Extent extent, Canvas canvas) {
        PointRaster raster = new PointRaster(canvas, points.size());
        if (raster.pixels.length > 0) {
            double perX = canvas.width() / (extent.right() - extent.left());
            double perY = canvas.height() / (extent.top() - extent.bottom());
            if (points.size() <= FEW) {
                for (int i = 0; i < points.size(); i++) {
                    raster.dot((points.x(i) - extent.left()) * perX, (extent.top() - points.y(i)) * perY);
                }
            } else {
                raster.union(raster.occupied(points, extent, perX, perY));
            }
        }
        return raster;
    }

    public Canvas canvas() {
        return canvas;
    }

    /** Returns the pixels row by row from the top, ARGB, not premultiplied; the array is not copied: only read it. */
    public int[] pixels() {
        return pixels;
    }

    /** Paints one dot; pixel centres lie at halves. */
    private void dot(double centreX, double centreY) {
        int reach = (int) Math.ceil(outer) + 1;
        int column = (int) Math.floor(centreX);
        int row = (int) Math.floor(centreY);
        for (int y = Math.max(0, row - reach); y <= Math.min(canvas.height() - 1, row + reach); y++) {
            for (int x = Math.max(0, column - reach); x <= Math.min(canvas.width() - 1, column + reach); x++) {
                double distance = Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY);
                if (distance < outer + 0.5) {
                    int at = y * canvas.width() + x;
                    pixels[at] = over(pixelAt(distance), pixels[at]);
                }
            }
        }
    }

    /** Returns which pixels hold a point's centre. */
    private boolean[] occupied(Points points, Extent extent, double perX, double perY) {
        boolean[] occupied = new boolean[pixels.length];
        for (int i = 0; i < points.size(); i++) {
            int column = (int) Math.floor((points.x(i) - extent.left()) * perX);
            int row = (int) Math.floor((extent.top() - points.y(i)) * perY);
            if (column >= 0 && column < canvas.width() && row >= 0 && row < canvas.height()) {
                occupied[row * canvas.width() + column] = true;
            }
        }
        return occupied;
    }

    /**
     * Paints each pixel by its distance to the nearest occupied one: first the distance within its column, then the
     * least over the row's columns in reach.
     */
    private void union(boolean[] occupied) {
        int width = canvas.width();
        int reach = (int) Math.ceil(outer) + 1;
        int far = reach + 1;
        byte[] vertical = verticalDistances(occupied, far);
        int[] ramp = ramp(reach);
        for (int from = 0; from < pixels.length; from += width) {
            for (int x = 0; x < width; x++) {
                int nearest = vertical[from + x] * vertical[from + x];
                int most = Math.min(reach, Math.max(x, width - 1 - x));
                for (int dx = 1; dx <= most && dx * dx < nearest; dx++) {
                    int left = x >= dx ? vertical[from + x - dx] : far;
                    int right = x + dx < width ? vertical[from + x + dx] : far;
                    int closer = Math.min(left, right);
                    nearest = Math.min(nearest, closer * closer + dx * dx);
                }
                pixels[from + x] = nearest < ramp.length ? ramp[nearest] : 0;
            }
        }
    }

    private byte[] verticalDistances(boolean[] occupied, int far) {
        int width = canvas.width();
        byte[] vertical = new byte[occupied.length];
        Arrays.fill(vertical, (byte) far);
        for (int i = 0; i < occupied.length; i++) {
            int above = i >= width ? vertical[i - width] + 1 : far;
            vertical[i] = (byte) (occupied[i] ? 0 : Math.min(above, far));
        }
        for (int i = occupied.length - 1 - width; i >= 0; i--) {
            vertical[i] = (byte) Math.min(vertical[i], vertical[i + width] + 1);
        }
        return vertical;
    }

    /** Returns the pixel for each squared distance up to the reach. */
    private int[] ramp(int reach) {
        int[] ramp = new int[reach * reach + 1];
        for (int squared = 0; squared < ramp.length; squared++) {
            ramp[squared] = pixelAt(Math.sqrt(squared));
        }
        return ramp;
    }

    /** Returns a dot's pixel at the given distance from its centre: fill, rim, nothing, with soft steps between. */
    private int pixelAt(double distance) {
        double covered = clamp(outer + 0.5 - distance);
        double filled = clamp(inner + 0.5 - distance);
        int alpha = (int) Math.round(covered * (canvas.rim() >>> 24));
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double rim = (canvas.rim() >>> shift) & 0xff;
            double fill = (canvas.fill() >>> shift) & 0xff;
            colour |= (int) Math.round(rim + (fill - rim) * filled) << shift;
        }
        return alpha << 24 | colour;
    }

    /** Returns one pixel painted over another (Porter and Duff, "Compositing Digital Images", SIGGRAPH 1984). */
    private static int over(int top, int bottom) {
        int topAlpha = top >>> 24;
        int bottomAlpha = (bottom >>> 24) * (255 - topAlpha) / 255;
        int alpha = topAlpha + bottomAlpha;
        if (alpha == 0) {
            return 0;
        }
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int mixed = ((top >>> shift) & 0xff) * topAlpha + ((bottom >>> shift) & 0xff) * bottomAlpha;
            colour |= (mixed / alpha) << shift;
        }
        return alpha << 24 | colour;
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
