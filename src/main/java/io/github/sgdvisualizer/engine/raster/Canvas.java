package io.github.sgdvisualizer.engine.raster;

/**
 * What points are drawn on: the size of the plot in device pixels, the size of its dots and their colours.
 *
 * @param width pixels across, 0 or more
 * @param height pixels down, 0 or more
 * @param scale device pixels per unit of the dot's size
 * @param fill colour of a dot, as ARGB
 * @param rim colour of the dot's rim, as ARGB
 * @param dense colour of a dot where points are most crowded, as ARGB
 */
public record Canvas(int width, int height, double scale, int fill, int rim, int dense) {
    /** A canvas that shows nothing, before there is a window. */
    public static final Canvas NONE = new Canvas(0, 0, 1, 0, 0, 0);
}
