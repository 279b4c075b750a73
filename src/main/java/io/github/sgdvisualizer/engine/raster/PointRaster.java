package io.github.sgdvisualizer.engine.raster;

import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import java.util.Arrays;

/**
 * Points painted as dots with a rim: a pure function of points, bounds and canvas; immutable, for any thread.
 *
 * <p>Up to {@link #MAX_SINGLE_DOTS} points are drawn one over the other, each with its own rim. More are drawn as one
 * shape, the union of their dots with a rim around it; once the points are counted, its cost depends on the canvas and
 * not on their number. Above {@link Density#FROM} points, the fill also shows the density. In all cases every point is
 * drawn, and an isolated point is visible on its own.
 */
public final class PointRaster {
    /** The maximum number of points that are drawn one by one. */
    private static final int MAX_SINGLE_DOTS = 2_000;

    /** A dot's radius without its rim at scale 1, in pixels, for up to {@link #SPARSE} points. */
    private static final double WIDEST_RADIUS = 4.2;

    /** The radius that it shrinks to for a million points. */
    private static final double NARROWEST_RADIUS = 2.4;

    private static final int SPARSE = 200;
    private static final double SHRINKING_PER_DECADE = 0.5;
    /** The width of a dot's rim at scale 1, in pixels. */
    public static final double RIM = 0.9;

    private final Canvas canvas;
    private final double inner;
    private final double outer;
    private final PixelCounts counts;
    private final int[] pixels;

    private PointRaster(Canvas canvas, int count, PixelCounts counts) {
        this.canvas = canvas;
        this.counts = counts;
        outer = radius(count) * canvas.scale();
        inner = outer - RIM * canvas.scale();
        pixels = new int[canvas.width() * canvas.height()];
    }

    /**
     * Returns the radius of a dot with its rim on a canvas of scale 1, in pixels; it shrinks as points become more.
     *
     * @param count the number of all points
     */
    public static double radius(int count) {
        double shrunk = WIDEST_RADIUS - SHRINKING_PER_DECADE * Math.log10(Math.max(1, (double) count / SPARSE));
        return Math.max(NARROWEST_RADIUS, shrunk) + RIM;
    }

    /**
     * Paints the points that lie in the bounds.
     *
     * <p>Takes time in proportion to the number of points plus the number of pixels: keep it off the event thread,
     * except for few points.
     *
     * @param bounds the part of the plane that fills the canvas
     */
    public static PointRaster of(Points points, PlotBounds bounds, Canvas canvas) {
        PointRaster raster = new PointRaster(canvas, points.size(), PixelCounts.of(points, bounds, canvas));
        if (points.size() > MAX_SINGLE_DOTS) {
            raster.union(points.size());
        } else if (raster.pixels.length > 0) {
            double perX = canvas.width() / (bounds.right() - bounds.left());
            double perY = canvas.height() / (bounds.top() - bounds.bottom());
            for (int i = 0; i < points.size(); i++) {
                raster.dot((points.x(i) - bounds.left()) * perX, (bounds.top() - points.y(i)) * perY);
            }
        }
        return raster;
    }

    public Canvas canvas() {
        return canvas;
    }

    /** Returns how many points lie on each pixel. */
    public PixelCounts counts() {
        return counts;
    }

    /**
     * Returns the pixels row by row from the top, {@code width × height}, as ARGB that is not premultiplied.
     *
     * @return the array itself, not a copy; only read it
     */
    public int[] pixels() {
        return pixels;
    }

    /** Paints one dot at a position in device pixels; the centre of a pixel lies half a pixel from its edges. */
    private void dot(double centreX, double centreY) {
        int reach = (int) Math.ceil(outer) + 1;
        int column = (int) Math.floor(centreX);
        int row = (int) Math.floor(centreY);
        double seen = (outer + 0.5) * (outer + 0.5);
        double full = Math.max(0, inner - 0.5) * Math.max(0, inner - 0.5);
        int filled = pixelAt(0, canvas.fill());
        for (int y = Math.max(0, row - reach); y <= Math.min(canvas.height() - 1, row + reach); y++) {
            double dy = y + 0.5 - centreY;
            for (int x = Math.max(0, column - reach); x <= Math.min(canvas.width() - 1, column + reach); x++) {
                double dx = x + 0.5 - centreX;
                double squared = dx * dx + dy * dy;
                if (squared < seen) {
                    int at = y * canvas.width() + x;
                    int pixel = squared <= full ? filled : pixelAt(Math.sqrt(squared), canvas.fill());
                    pixels[at] = pixel >>> 24 == 255 ? pixel : over(pixel, pixels[at]);
                }
            }
        }
    }

    /**
     * Paints each pixel by its distance to the nearest pixel with points, and by the density around it.
     *
     * <p>The distance is computed in two passes: within each column, then the minimum over the columns in reach.
     */
    private void union(int count) {
        int width = canvas.width();
        int reach = (int) Math.ceil(outer) + 1;
        byte far = (byte) (reach + 1);
        byte[] vertical = verticalDistances(far);
        byte[] nothing = new byte[width];
        Arrays.fill(nothing, far);
        // A row's distances, padded with "far" on both sides.
        byte[] row = new byte[width + 2 * reach];
        Arrays.fill(row, far);
        int[][] ramps = ramps(reach, count > Density.FROM ? Density.LEVELS : 1);
        byte[] level = new byte[width];
        Density density = new Density(counts, count, canvas.scale());
        for (int y = 0; y < canvas.height(); y++) {
            int from = y * width;
            int next = Arrays.mismatch(vertical, from, from + width, nothing, 0, width);
            if (next < 0) {
                continue;
            }
            System.arraycopy(vertical, from, row, reach, width);
            if (ramps.length > 1) {
                level = density.row(y);
            }
            int x = 0;
            while (next >= 0) {
                x = Math.max(x, next - reach);
                for (int last = next; x < width && x <= last + reach; x++) {
                    if (row[x + reach] < far) {
                        last = Math.max(last, x);
                    }
                    int nearest = nearest(row, x + reach, reach);
                    int[] ramp = ramps[level[x]];
                    pixels[from + x] = nearest < ramp.length ? ramp[nearest] : 0;
                }
                next = x < width ? Arrays.mismatch(vertical, from + x, from + width, nothing, 0, width - x) : -1;
                next = next < 0 ? next : next + x;
            }
        }
    }

    /**
     * Returns the squared distance from a pixel to the nearest pixel with points.
     *
     * @param row for each column, the distance to its nearest pixel with points
     * @param at the pixel's index in {@code row}
     * @param reach how many columns to search on each side
     */
    private static int nearest(byte[] row, int at, int reach) {
        int nearest = row[at] * row[at];
        for (int dx = 1; dx <= reach && dx * dx < nearest; dx++) {
            int closer = Math.min(row[at - dx], row[at + dx]);
            nearest = Math.min(nearest, closer * closer + dx * dx);
        }
        return nearest;
    }

    /** Returns each pixel's distance to the nearest pixel with points of its column, at most {@code far}. */
    private byte[] verticalDistances(byte far) {
        int width = canvas.width();
        int[] all = counts.counts();
        byte[] vertical = new byte[all.length];
        for (int i = 0; i < all.length; i++) {
            int above = i >= width ? vertical[i - width] + 1 : far;
            vertical[i] = (byte) (all[i] > 0 ? 0 : Math.min(above, far));
        }
        for (int i = all.length - 1 - width; i >= 0; i--) {
            vertical[i] = (byte) Math.min(vertical[i], vertical[i + width] + 1);
        }
        return vertical;
    }

    /** Returns the pixel for each density level and each squared distance from 0 to {@code reach²}. */
    private int[][] ramps(int reach, int levels) {
        int[][] ramps = new int[levels][reach * reach + 1];
        for (int level = 0; level < levels; level++) {
            int fill = mixed(canvas.fill(), canvas.dense(), (double) level / (Density.LEVELS - 1));
            for (int squared = 0; squared < ramps[level].length; squared++) {
                ramps[level][squared] = pixelAt(Math.sqrt(squared), fill);
            }
        }
        return ramps;
    }

    /** Returns a dot's pixel at a distance from its centre in device pixels: fill, rim or nothing, with soft edges. */
    private int pixelAt(double distance, int fill) {
        double covered = clamp(outer + 0.5 - distance);
        double filled = clamp(inner + 0.5 - distance);
        int alpha = (int) Math.round(covered * (canvas.rim() >>> 24));
        return alpha << 24 | mixed(canvas.rim(), fill, filled);
    }

    /** Returns a colour between two, without alpha. */
    private static int mixed(int from, int to, double part) {
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double start = (from >>> shift) & 0xff;
            double end = (to >>> shift) & 0xff;
            colour |= (int) Math.round(start + (end - start) * part) << shift;
        }
        return colour;
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
