package io.github.sgdvisualizer.engine.raster;

import java.util.Objects;

/**
 * The area that points are rasterised for: its size in device pixels, the scale of its dots and their colours.
 *
 * @param width width in device pixels, 0 or more
 * @param height height in device pixels, 0 or more
 * @param scale factor from the size of dots at scale 1 to device pixels, above 0
 * @param fill colour of a dot, as ARGB
 * @param rim colour of a dot's rim, as ARGB
 * @param dense colour of a dot where the points are densest, as ARGB
 */
public record Canvas(int width, int height, double scale, int fill, int rim, int dense) {
    /** The canvas of 0 × 0 pixels, used before there is a window. */
    public static final Canvas NONE = new Canvas(0, 0, 1, 0, 0, 0);

    // Written out, since a generated one is made at its first call: here, before the window's first frame.
    @Override
    public boolean equals(Object other) {
        return other instanceof Canvas that
                && width == that.width
                && height == that.height
                && Double.compare(scale, that.scale) == 0
                && fill == that.fill
                && rim == that.rim
                && dense == that.dense;
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height, scale, fill, rim, dense);
    }
}
