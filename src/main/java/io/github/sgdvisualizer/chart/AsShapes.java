package io.github.sgdvisualizer.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * The rendering hint that a target keeps shapes, as a file of a vector format does: charts are then painted without
 * buffers, and dots one by one, as long as there are few. The value is a {@link Boolean}.
 */
public final class AsShapes extends RenderingHints.Key {
    /** The key of the hint. */
    public static final RenderingHints.Key KEY = new AsShapes();

    private static final int PRIVATE_KEY = 1;

    private AsShapes() {
        super(PRIVATE_KEY);
    }

    /** Returns whether the hint is set on a target. */
    public static boolean isOn(Graphics2D g) {
        return Boolean.TRUE.equals(g.getRenderingHint(KEY));
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value instanceof Boolean;
    }
}
