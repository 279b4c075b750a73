package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.lesson.visit.DrawnCurve;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/** Paints axes, what was drawn between them, and the true curve. Its axes depend on the first loss alone. */
final class SketchPainter {
    /** Lengths in px at a line width of 3. */
    private static final double GAP = 5;

    /** Between the axis, where the dot of the first loss is, and its numbers. */
    private static final double GAP_LEFT = 9;

    private static final double DOT = 5;
    private static final double RING = 7;
    private static final double CURVE_WIDTH = 2.5;
    private static final double THIN = 1.5;
    private static final float[] DOTTED = {2, 5};

    /** From this loss on, numbers beside the axis have a power of ten. */
    private static final double LARGE = 100_000;

    private static final int DIGITS = 3;
    private static final int TICKS = 5;

    /** The least distance between two ticks of the loss, in lines of text. */
    private static final double ROOM = 1.5;

    private ChartStyle style = Theme.chartStyle();
    private Rectangle plot = new Rectangle();

    /** Returns the place of a {@link DrawnCurve} at a column of the component. */
    int place(int x) {
        double part = (double) (x - plot.x) / Math.max(1, plot.width);
        return (int) Math.round(DrawnCurve.LAST * Math.max(0, Math.min(1, part)));
    }

    /** Returns the height, in first losses, at a row of the component. */
    double height(int y) {
        return DrawnCurve.TOP * (plot.y + plot.height - y) / Math.max(1, plot.height);
    }

    private double x(double part) {
        return plot.x + part * plot.width;
    }

    private double y(double height) {
        // A little above the top is out of sight.
        return plot.y + plot.height * (1 - Math.min(height / DrawnCurve.TOP, 2));
    }

    /**
     * Paints all.
     *
     * @param g in component coordinates; may be left in any state
     * @param chosen the place that keys change; 0 for none
     */
    void paint(Graphics2D g, Dimension size, Sketch sketch, int chosen) {
        style = Theme.chartStyle();
        g.setFont(style.font());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        FontMetrics metrics = g.getFontMetrics();
        double first = sketch.firstLoss().orElse(0);
        int gap = Math.round(style.scaled(GAP));
        int top = metrics.getHeight() / 2;
        int bottom = metrics.getHeight() + gap;
        double unit = unitOfLoss(first, size.height - top - bottom, metrics);
        int left = Math.round(style.scaled(GAP_LEFT))
                + Math.max(widestLoss(first, unit, metrics), metrics.stringWidth("0"));
        plot = new Rectangle(left, top, Math.max(1, size.width - left - gap), Math.max(1, size.height - top - bottom));
        paintLosses(g, first, unit, metrics);
        paintSteps(g, sketch.steps(), metrics);
        if (sketch.open() && sketch.drawn().isEmpty()) {
            paintPrompt(g, metrics);
        }
        paintStart(g, first);
        paintCurves(g, sketch);
        if (chosen > 0 && sketch.open()) {
            paintChosen(g, chosen, sketch.drawn().joined()[chosen]);
        }
    }

    // Axes.

    private static double unitOfLoss(double first, int height, FontMetrics metrics) {
        double top = DrawnCurve.TOP * first;
        double ticks = Math.max(1, Math.min(TICKS, height / (ROOM * metrics.getHeight())));
        return top > 0 ? OneTwoFive.atLeast(top / ticks) : 0;
    }

    private static int widestLoss(double first, double unit, FontMetrics metrics) {
        int widest = 0;
        for (int tick = 0; unit > 0 && tick * unit <= DrawnCurve.TOP * first; tick++) {
            widest = Math.max(widest, metrics.stringWidth(loss(tick * unit)));
        }
        return widest;
    }

    private static String loss(double value) {
        return value >= LARGE
                ? Numbers.significant(value, 1)
                : Numbers.rounded(BigDecimal.valueOf(value).round(MathContext.DECIMAL32));
    }

    private void paintLosses(Graphics2D g, double first, double unit, FontMetrics metrics) {
        g.setColor(style.grid());
        g.draw(new Line2D.Double(x(0), y(0), x(1), y(0)));
        for (int tick = 0; unit > 0 && tick * unit <= DrawnCurve.TOP * first; tick++) {
            double y = Math.round(y(tick * unit / first));
            g.setColor(style.grid());
            g.draw(new Line2D.Double(x(0), y, x(1), y));
            g.setColor(style.text());
            String text = loss(tick * unit);
            g.drawString(text, plot.x - style.scaled(GAP_LEFT) - metrics.stringWidth(text), (float)
                    (y + metrics.getAscent() / 2.0 - 1));
        }
    }

    private void paintSteps(Graphics2D g, int steps, FontMetrics metrics) {
        float baseline = plot.y + plot.height + style.scaled(GAP) + metrics.getAscent();
        String end = Messages.plural("curve.steps", steps);
        int endLeft = plot.x + plot.width - metrics.stringWidth(end);
        g.setColor(style.text());
        g.drawString(end, endLeft, baseline);
        double unit = Math.max(1, OneTwoFive.atLeast((double) Math.max(1, steps) / TICKS));
        for (int tick = 0; tick * unit <= steps; tick++) {
            double x = Math.round(x(tick * unit / steps));
            g.setColor(style.grid());
            g.draw(new Line2D.Double(x, plot.y, x, (double) plot.y + plot.height));
            String text = Numbers.whole(tick * unit);
            double left = x - metrics.stringWidth(text) / 2.0;
            if (left + metrics.stringWidth(text) + style.scaled(GAP) < endLeft) {
                g.setColor(style.text());
                g.drawString(text, (float) left, baseline);
            }
        }
    }

    private void paintPrompt(Graphics2D g, FontMetrics metrics) {
        String prompt = Messages.of("curve.prompt");
        g.setColor(style.text());
        g.drawString(prompt, (float) (plot.getCenterX() - metrics.stringWidth(prompt) / 2.0), (float)
                (y(0.5) + metrics.getAscent() / 2.0));
    }

    // Curves.

    private void paintCurves(Graphics2D g, Sketch sketch) {
        Shape before = g.getClip();
        int border = (int) Math.ceil(style.scaled(CURVE_WIDTH));
        Rectangle within = new Rectangle(plot);
        within.grow(border, border);
        g.clip(within);
        DrawnCurve drawn = sketch.drawn();
        g.setColor(style.text());
        if (!drawn.isEmpty()) {
            List<Double> joined = Arrays.stream(drawn.joined()).boxed().toList();
            int end = drawn.lastDrawn();
            boolean answered = !sketch.truth().isEmpty();
            g.setStroke(answered ? style.formerStroke(CURVE_WIDTH) : solid());
            g.draw(path(joined, 0, answered ? DrawnCurve.LAST : end));
            if (!answered && end < DrawnCurve.LAST) {
                g.setStroke(new BasicStroke(
                        style.scaled(THIN), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DOTTED, 0));
                g.draw(path(joined, end, DrawnCurve.LAST));
            }
        }
        if (!sketch.truth().isEmpty()) {
            g.setColor(style.line());
            g.setStroke(solid());
            g.draw(path(sketch.truth(), 0, sketch.truth().size() - 1));
        }
        g.setClip(before);
    }

    private BasicStroke solid() {
        return new BasicStroke(style.scaled(CURVE_WIDTH), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Returns a part of a curve whose heights are evenly spread over the plot. */
    private Path2D path(List<Double> heights, int from, int to) {
        double last = Math.max(1, heights.size() - 1);
        Path2D path = new Path2D.Double();
        path.moveTo(x(from / last), y(heights.get(from)));
        for (int i = from + 1; i <= to; i++) {
            path.lineTo(x(i / last), y(heights.get(i)));
        }
        return path;
    }

    /** Marks where every curve begins, with its loss. */
    private void paintStart(Graphics2D g, double first) {
        double dot = style.scaled(DOT);
        g.setColor(style.text());
        g.fill(new Ellipse2D.Double(x(0) - dot, y(1) - dot, 2 * dot, 2 * dot));
        if (first > 0) {
            g.drawString(
                    Messages.of("curve.start", Numbers.significant(first, DIGITS)), (float) (x(0) + 2 * dot), (float)
                            (y(1) - dot));
        }
    }

    private void paintChosen(Graphics2D g, int place, double height) {
        double x = x((double) place / DrawnCurve.LAST);
        double ring = style.scaled(RING);
        g.setColor(style.text());
        g.setStroke(new BasicStroke(style.scaled(1)));
        g.draw(new Line2D.Double(x, plot.y, x, (double) plot.y + plot.height));
        Ellipse2D circle = new Ellipse2D.Double(x - ring, y(height) - ring, 2 * ring, 2 * ring);
        g.setColor(style.background());
        g.fill(circle);
        g.setColor(style.text());
        g.setStroke(solid());
        g.draw(circle);
    }
}
