package io.github.sgdvisualizer.chart;

import java.awt.Graphics2D;

/** What a chart's still layer shows besides its axes; equal ones look the same and are not painted again. */
public interface Backdrop {

    /**
     * Paints it.
     *
     * @param g in the component's own coordinates, clipped to the plot
     * @param projection where data is to be painted
     * @param scale the screen's pixels for each of the component's
     */
    void paint(Graphics2D g, Projection projection, double scale);
}
