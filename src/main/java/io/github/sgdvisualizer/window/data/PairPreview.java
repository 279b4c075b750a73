package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** A small picture of some points, without axes: enough to see whether two columns are the ones that are meant. */
final class PairPreview extends JPanel {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 170;
    private static final int MARGIN = 10;
    private static final double DOT = 5;

    private List<double[]> points = List.of();

    PairPreview() {
        setName("columns-preview");
        setPreferredSize(new Dimension(Theme.scaled(WIDTH), Theme.scaled(HEIGHT)));
        getAccessibleContext().setAccessibleName(Messages.of("columns.preview"));
    }

    /** Shows points, each as x and y. */
    void show(List<double[]> newPoints) {
        points = newPoints;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(UIManager.getColor("Table.background"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(UIManager.getColor("Component.borderColor"));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        DoubleSummaryStatistics x =
                points.stream().mapToDouble(point -> point[0]).summaryStatistics();
        DoubleSummaryStatistics y =
                points.stream().mapToDouble(point -> point[1]).summaryStatistics();
        g.setColor(UIManager.getColor("Chart.point"));
        double size = Theme.scaled(1) * DOT;
        for (double[] point : points) {
            double left = place(point[0], x, getWidth());
            double top = getHeight() - place(point[1], y, getHeight());
            g.fill(new Ellipse2D.Double(left - size / 2, top - size / 2, size, size));
        }
        g.dispose();
    }

    /** Returns the distance of a value from the lower end; in the middle if all values are equal. */
    private static double place(double value, DoubleSummaryStatistics all, int length) {
        double range = all.getMax() - all.getMin();
        double part = range > 0 ? (value - all.getMin()) / range : 0.5;
        int margin = Theme.scaled(MARGIN);
        return margin + part * (length - 2 * margin);
    }
}
