package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.BitSet;

/**
 * Drags points.
 *
 * @param editor changes them
 * @param points all points, in their state at the start of the drag
 * @param which the indices of the dragged ones
 * @param from the position of the mouse at the start, in component pixels
 * @param projection what the chart showed then
 */
record PointsTracker(Editor editor, Points points, BitSet which, Point from, Projection projection)
        implements DragTracker {
    @Override
    public boolean drag(Point to) {
        if (!editor.hasChosen()) {
            // Other points have replaced these, or the dragged ones were removed.
            return false;
        }
        Rectangle plot = projection.plot();
        // Outside the plot the user could not find them again.
        int column = Math.max(plot.x, Math.min(plot.x + plot.width, to.x));
        int row = Math.max(plot.y, Math.min(plot.y + plot.height, to.y));
        double byX = projection.roundedX(projection.dataX(column) - projection.dataX(from.x));
        double byY = projection.roundedY(projection.dataY(row) - projection.dataY(from.y));
        editor.become(now -> points.moved(which, byX, byY));
        return true;
    }
}
