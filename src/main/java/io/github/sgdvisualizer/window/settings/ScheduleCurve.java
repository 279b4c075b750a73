package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** A small curve of the learning rate over the steps, with its y axis from 0 and a dot at the run's present step. */
final class ScheduleCurve extends JComponent implements SnapshotView {
    private static final int MIN_STEPS = 100;
    private static final int WIDTH = 96;
    private static final int HEIGHT = 36;
    private static final int MARGIN = 5;
    private static final double DOT = 4;

    private @Nullable Settings settings;
    private int steps = MIN_STEPS;
    private int place;

    ScheduleCurve() {
        setName("schedule-curve");
        setToolTipText(Messages.of("schedule.curve.tip"));
    }

    /** Shows the schedule of the snapshot's run, for at least {@link #MIN_STEPS} steps. */
    @Override
    public void show(Snapshot snapshot) {
        settings = snapshot.run().progress().settings();
        steps = (int) OneTwoFive.atLeast(Math.max(MIN_STEPS, snapshot.playback().made()));
        place = snapshot.runState().step();
        if (isShowing()) {
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Theme.scaled(WIDTH), Theme.scaled(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (settings == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double margin = Theme.scaled(MARGIN);
        double width = getWidth() - 2 * margin;
        double height = getHeight() - 2 * margin;
        double top = max(settings, (int) width);
        Path2D curve = new Path2D.Double();
        for (int x = 0; x <= width; x++) {
            double y = margin + height * (1 - settings.rate(stepAt(x, width)) / top);
            if (x == 0) {
                curve.moveTo(margin, y);
            } else {
                curve.lineTo(margin + x, y);
            }
        }
        double bottom = getHeight() - margin;
        g.setColor(UIManager.getColor("Card.border"));
        g.draw(new Line2D.Double(margin, bottom, getWidth() - margin, bottom));
        g.setColor(UIManager.getColor("Chart.line"));
        g.setStroke(new BasicStroke(Theme.scaled(2)));
        g.draw(curve);
        double dot = Theme.scaled(1) * DOT;
        double x = margin + width * place / steps;
        double y = margin + height * (1 - settings.rate(place) / top);
        g.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot));
        g.dispose();
    }

    private int stepAt(int x, double width) {
        return (int) Math.min(steps, Math.round(x / width * steps));
    }

    private double max(Settings of, int width) {
        double max = of.rate(place);
        for (int x = 0; x <= width; x++) {
            max = Math.max(max, of.rate(stepAt(x, width)));
        }
        return max > 0 ? max : 1;
    }
}
