package io.github.sgdvisualizer.chart.loss;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.LossRange;
import io.github.sgdvisualizer.model.run.RunProgress;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * Builds the path of a run's losses.
 *
 * <p>The path has every step if there is room, else the least and greatest loss of each pixel column, which are cached
 * between frames. Its cost depends on the plot's width, not on the number of steps.
 */
final class LossCurve {
    /** Maximum number of steps per pixel for which every step is drawn. */
    private static final int STEPS_PER_PIXEL = 2;

    /** How far a path may leave the plot, in plot heights: far enough to be out of sight, too near to overflow. */
    private static final double BEYOND = 10;

    private final LossAxis axis;
    private @Nullable RunProgress drawn;
    private double stepsPerColumn;
    private LossRange[] columns = new LossRange[0];
    private int complete;

    /**
     * Creates a curve without cached columns.
     *
     * @param axis turns losses into coordinates of the y axis
     */
    LossCurve(LossAxis axis) {
        this.axis = axis;
    }

    /**
     * Returns the path of the losses between two steps, as far as it can be seen in a part of the plot, in component pixels.
     *
     * @param progress the run
     * @param from first step, 0 or more
     * @param to last step, from {@code from} to {@code progress.steps()}
     * @param projection the mapping to pixels; x counts steps, from 0 at the left edge
     * @param left left edge of the part, half a stroke before what is seen of it
     * @param right its right edge, half a stroke after what is seen
     */
    Path2D path(RunProgress progress, int from, int to, Projection projection, double left, double right) {
        // One pixel more: a column of many steps is drawn in its middle.
        int first = (int) Math.floor(Math.max(from, Math.min(to, projection.dataX(left - 1))));
        int last = (int) Math.ceil(Math.max(from, Math.min(to, projection.dataX(right + 1))));
        return path(progress, first, last, projection);
    }

    /**
     * Returns the path of the losses between two steps, in component pixels.
     *
     * @param progress the run
     * @param from first step, 0 or more
     * @param to last step, from {@code from} to {@code progress.steps()}
     * @param projection the mapping to pixels; x counts steps, from 0 at the left edge
     */
    Path2D path(RunProgress progress, int from, int to, Projection projection) {
        return projection.bounds().right() <= STEPS_PER_PIXEL * projection.plot().width
                ? everyStep(progress, from, to, projection)
                : everyColumn(progress, from, to, projection);
    }

    private Path2D everyStep(RunProgress progress, int from, int to, Projection projection) {
        Path2D path = new Path2D.Double();
        path.moveTo(projection.x(from), y(progress.loss(from), projection));
        for (int step = from + 1; step <= to; step++) {
            path.lineTo(projection.x(step), y(progress.loss(step), projection));
        }
        return path;
    }

    private Path2D everyColumn(RunProgress progress, int from, int to, Projection projection) {
        readColumns(progress, projection);
        Path2D path = new Path2D.Double();
        path.moveTo(projection.x(from), y(progress.loss(from), projection));
        int last = (int) Math.min(columns.length - 1, Math.floor(to / stepsPerColumn));
        for (int column = (int) Math.ceil(from / stepsPerColumn); column <= last; column++) {
            double x = projection.plot().x + column + 0.5;
            path.lineTo(x, y(columns[column].max(), projection));
            path.lineTo(x, y(columns[column].min(), projection));
        }
        return path;
    }

    /** Reads the extremes of the columns that are not cached yet. */
    private void readColumns(RunProgress progress, Projection projection) {
        int width = projection.plot().width;
        double perColumn = projection.bounds().right() / width;
        if (drawn == null || !drawn.isSameRunAs(progress) || stepsPerColumn != perColumn) {
            columns = new LossRange[width];
            complete = 0;
            stepsPerColumn = perColumn;
        }
        drawn = progress;
        for (int column = complete; column < width && column * perColumn <= progress.steps(); column++) {
            int first = (int) Math.ceil(column * perColumn);
            int end = (int) Math.ceil((column + 1) * perColumn);
            columns[column] = progress.losses(first, Math.min(end, progress.steps() + 1));
            complete = end <= progress.steps() + 1 ? column + 1 : complete;
        }
    }

    /** Returns the vertical pixel coordinate of a loss, limited to {@link #BEYOND} plot heights around the plot. */
    double y(double loss, Projection projection) {
        return limited(axis.of(loss), projection);
    }

    /** Returns the vertical pixel coordinate of a loss that is a coordinate of the y axis, limited as {@link #y} is. */
    static double limited(double onAxis, Projection projection) {
        double height = projection.plot().height;
        double y = projection.y(onAxis);
        return Math.max(projection.plot().y - BEYOND * height, Math.min(projection.plot().y + BEYOND * height, y));
    }
}
