package io.github.sgdvisualizer.chart.loss;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.run.RunProgress;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For each step, whether it helped or hurt the loss over all points: a stroke down for one that helped, up for one that
 * hurt. Where a pixel has several steps, the strokes are as long as their parts. Its cost depends on the plot's width,
 * not on the steps.
 */
final class StepEffects {
    /** Sizes in pixels, beside a learning line of 3. */
    private static final double STROKE = 9;

    private static final int UNKNOWN = -1;

    private @Nullable RunProgress read;
    private double stepsPerColumn;

    /** How many steps had hurt by the end of each column. */
    private int[] hurt = new int[0];

    /** Paints the steps up to the given one along the top of the plot. */
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
        int middle = projection.plot().y + stroke + 1;
        int columns = Math.min(width, (int) Math.ceil(steps / perColumn));
        g.setColor(style.text());
        g.fillRect(projection.plot().x, middle, columns, 1);
        for (int column = 0; column < columns; column++) {
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

    /** Where a step has several pixels, its stroke leaves one free beside the next. */
    private static int columnWidth(double perColumn) {
        return perColumn >= 0.5 ? 1 : Math.max(1, (int) (1 / perColumn) - 1);
    }

    /** Returns how many steps have been taken by the beginning of a column. */
    private int stepAt(int column, int steps) {
        return (int) Math.min(steps, Math.ceil(column * stepsPerColumn));
    }

    /** Returns how many steps have hurt by the end of a column; a column that is complete is read once. */
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
