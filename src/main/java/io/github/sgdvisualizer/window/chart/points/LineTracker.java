package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.points.LineGrip;
import java.awt.Point;

/**
 * Drags the learning line.
 *
 * @param hand receives the line at each movement
 * @param grip the line and where it was pressed
 */
record LineTracker(DataHand hand, LineGrip grip) implements DragTracker {
    @Override
    public boolean drag(Point to) {
        hand.move(grip.draggedTo(to));
        return true;
    }

    @Override
    public boolean dragsLine() {
        return true;
    }
}
