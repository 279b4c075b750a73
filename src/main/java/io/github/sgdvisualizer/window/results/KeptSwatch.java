package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import javax.swing.Icon;

/**
 * The legend icon of a run, in the colour and dash of its line.
 *
 * @param slot of the kept run, from 0 to {@link io.github.sgdvisualizer.experiment.Experiment#MAX_KEPT} − 1; −1 for the
 *     present run, which has no dash
 */
public record KeptSwatch(int slot) implements Icon {
    /** The present run. */
    public static final KeptSwatch PRESENT = new KeptSwatch(-1);

    private static final int WIDTH = 34;
    private static final int HEIGHT = 12;
    private static final double THICK = 3;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        ChartStyle style = Theme.chartStyle();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double middle = y + getIconHeight() / 2.0;
        if (slot < 0) {
            g.setColor(style.line());
            g.setStroke(new java.awt.BasicStroke(style.lineWidth()));
        } else {
            g.setColor(style.kept().get(slot));
            g.setStroke(style.keptStroke(slot, THICK));
        }
        g.draw(new Line2D.Double(x, middle, x + getIconWidth(), middle));
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return Theme.scaled(WIDTH);
    }

    @Override
    public int getIconHeight() {
        return Theme.scaled(HEIGHT);
    }
}
