package io.github.sgdvisualizer.chart;

import java.awt.Graphics2D;

/**
 * A part of a chart's {@link StillLayer} besides the axes.
 *
 * <p>Implementations need {@code equals}: equal backdrops look the same, and the layer does not paint them again.
 */
public interface Backdrop {

    /**
     * Paints this backdrop.
     *
     * @param g the target in component coordinates, clipped to the plot; may be left in any state
     * @param projection the mapping from data to component pixels
     * @param scale device pixels per component pixel
     */
    void paint(Graphics2D g, Projection projection, double scale);
}
