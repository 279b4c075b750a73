package io.github.sgdvisualizer.chart.loss;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.run.RunProgress;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Paints for each step whether it raised the loss over all points (a stroke upwards) or not (a stroke downwards).
 *
 * <p>If a pixel column has several steps, the lengths of its strokes are the fractions of each kind. The cost depends
 * on the plot's width, not on the number of steps.
 */
final class StepEffects {
    /** Maximum length of a stroke, in pixels at a line width of 3. */
    private static final double STROKE = 9;

    /** Distance between lane and plot, in pixels. */
    private static final int GAP = 3;

    private static final int UNKNOWN = -1;

    private @Nullable RunProgress read;
    private double stepsPerColumn;

    /** Number of steps up to the end of each pixel column that raised the loss, or {@link #UNKNOWN}. */
    private int[] hurt = new int[0];

    /** Returns the height of the lane above the plot that the strokes need, in component pixels. */
    static int height(ChartStyle style) {
        return 2 * Math.round(style.scaled(STROKE)) + 1;
    }

    /**
     * Paints a lane above the plot, so that no stroke lies on a curve.
     *
     * @param drawing the target, whose state is not changed
     * @param progress the run
     * @param steps last step that is shown, from 0 to {@code progress.steps()}
     * @param projection the mapping to pixels; x counts steps, from 0 at the left edge
     * @param style colours and sizes
     */
    void paint(Graphics2D drawing, RunProgress progress, int steps, Projection projection, ChartStyle style) {
        int width = projection.plot().width;
        double perColumn = projection.bounds().right() / width;
        if (read == null || !read.isSameRunAs(progress) || perColumn != stepsPerColumn || hurt.length != width) {
            hurt = new int[width];
            Arrays.fill(hurt, UNKNOWN);
            stepsPerColumn = perColumn;
        }
        read = progress;
        Graphics2D g = (Graphics2D) drawing.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        int stroke = Math.round(style.scaled(STROKE));
        int middle = projection.plot().y - GAP - stroke - 1;
        g.clipRect(projection.plot().x, middle - stroke, width, height(style));
        Rectangle seen = g.getClipBounds();
        if (seen.isEmpty()) {
            g.dispose();
            return;
        }
        int columns = Math.min(width, (int) Math.ceil(steps / perColumn));
        g.setColor(style.text());
        g.fillRect(projection.plot().x, middle, columns, 1);
        int left = seen.x - projection.plot().x;
        int end = Math.min(columns, left + seen.width);
        for (int column = Math.max(0, left - columnWidth(perColumn)); column < end; column++) {
            int first = stepAt(column, steps);
            int last = stepAt(column + 1, steps);
            if (last > first) {
                int bad = hurtBy(column, last, steps) - (column == 0 ? 0 : hurtBy(column - 1, first, steps));
                int up = Math.round((float) stroke * bad / (last - first));
                int x = projection.plot().x + column;
                g.setColor(style.residual());
                g.fillRect(x, middle - up, columnWidth(perColumn), up);
                g.setColor(style.best());
                g.fillRect(x, middle + 1, columnWidth(perColumn), stroke - up);
            }
        }
        g.dispose();
    }

    /** Returns the width of a stroke in pixels; a step several pixels wide leaves a gap of one to the next. */
    private static int columnWidth(double perColumn) {
        return perColumn >= 0.5 ? 1 : Math.max(1, (int) (1 / perColumn) - 1);
    }

    /** Returns the first step of a pixel column, at most {@code steps}. */
    private int stepAt(int column, int steps) {
        return (int) Math.min(steps, Math.ceil(column * stepsPerColumn));
    }

    /** Returns how many steps up to {@code last}, the end of a column, raised the loss; caches complete columns. */
    private int hurtBy(int column, int last, int steps) {
        if (hurt[column] != UNKNOWN) {
            return hurt[column];
        }
        int now = read == null ? 0 : read.hurt(last);
        if ((column + 1) * stepsPerColumn <= steps) {
            hurt[column] = now;
        }
        return now;
    }
}
