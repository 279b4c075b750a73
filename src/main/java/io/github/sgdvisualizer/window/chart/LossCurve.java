package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.model.LossRange;
import io.github.sgdvisualizer.model.Progress;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The path of a run's losses: every step where there is room for it, else each pixel column's least and greatest loss,
 * kept from frame to frame. Its cost depends on the plot's width, not on the steps.
 */
final class LossCurve {
    /** Up to so many steps for each pixel every step is drawn. */
    private static final int STEPS_PER_PIXEL = 2;

    /** How far beyond the plot a path may go, in heights of the plot: enough to leave it, not enough to overflow. */
    private static final double BEYOND = 10;

    private final DoubleUnaryOperator toY;
    private @Nullable Progress drawn;
    private double stepsPerColumn;
    private LossRange[] columns = new LossRange[0];
    private int complete;

    /** A curve whose losses are brought to the axis's scale by the given function. */
    LossCurve(DoubleUnaryOperator toY) {
        this.toY = toY;
    }

    /** Returns the path from step 0 to the given one. */
    Path2D path(Progress progress, int steps, Projection projection) {
        return steps <= STEPS_PER_PIXEL * projection.plot().width
                ? everyStep(progress, steps, projection)
                : everyColumn(progress, steps, projection);
    }

    private Path2D everyStep(Progress progress, int steps, Projection projection) {
        Path2D path = new Path2D.Double();
        path.moveTo(projection.x(0), y(progress.loss(0), projection));
        for (int step = 1; step <= steps; step++) {
            path.lineTo(projection.x(step), y(progress.loss(step), projection));
        }
        return path;
    }

    private Path2D everyColumn(Progress progress, int steps, Projection projection) {
        int width = projection.plot().width;
        double perColumn = projection.extent().right() / width;
        if (drawn == null
                || !drawn.isSameRunAs(progress)
                || stepsPerColumn != perColumn
                || complete * perColumn > steps) {
            columns = new LossRange[width];
            complete = 0;
            stepsPerColumn = perColumn;
        }
        drawn = progress;
        Path2D path = new Path2D.Double();
        path.moveTo(projection.x(0), y(progress.loss(0), projection));
        for (int column = 0; column < width && column * perColumn <= steps; column++) {
            int from = (int) Math.ceil(column * perColumn);
            int to = (int) Math.ceil((column + 1) * perColumn);
            if (column >= complete) {
                columns[column] = progress.losses(from, Math.min(to, steps + 1));
                complete = to <= steps + 1 ? column + 1 : complete;
            }
            double x = projection.plot().x + column + 0.5;
            path.lineTo(x, y(columns[column].greatest(), projection));
            path.lineTo(x, y(columns[column].least(), projection));
        }
        return path;
    }

    /** Returns a loss's height on the screen. */
    double y(double loss, Projection projection) {
        double height = projection.plot().height;
        double y = projection.y(toY.applyAsDouble(loss));
        return Math.max(projection.plot().y - BEYOND * height, Math.min(projection.plot().y + BEYOND * height, y));
    }
}
