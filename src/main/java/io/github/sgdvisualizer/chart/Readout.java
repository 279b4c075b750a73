package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exact values at a place of a chart, in a box beside it.
 *
 * @param at the place, in component pixels
 * @param lines the values, one a line, at least one
 */
public record Readout(Point2D at, List<String> lines) {
    /** Sizes in pixels at a line width of 3. */
    private static final double RING = 6;

    private static final double WIDTH = 2;

    /** Distance between place and box. */
    private static final double APART = 12;

    private static final int PADDING = 6;

    /** Creates a readout from a text with line breaks. */
    public Readout(Point2D at, String text) {
        this(at, Arrays.asList(text.split("\n", -1)));
    }

    /** Creates the readout of a point, with its residual from a line, if there is one to tell of. */
    public static Readout ofPoint(Point2D at, double x, double y, @Nullable Line line) {
        if (line == null) {
            return ofPlace(at, x, y, null);
        }
        return new Readout(at, Messages.of("readout.point", number(x), number(y), number(y - line.at(x))));
    }

    /** Creates the readout of a place where there need not be a point, with its height above a line, if there is one. */
    public static Readout ofPlace(Point2D at, double x, double y, @Nullable Line line) {
        if (line == null) {
            return new Readout(at, Messages.of("readout.bare", number(x), number(y)));
        }
        return new Readout(at, Messages.of("readout.place", number(x), number(y), number(y - line.at(x))));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Numbers.rounded(BigDecimal.valueOf(value)) : Numbers.fixed(value, 0);
    }

    /** Paints a ring at the place and the box. */
    void paint(Graphics2D g, Rectangle plot, ChartStyle style) {
        double ring = style.scaled(RING);
        g.setColor(style.text());
        g.setStroke(new BasicStroke(style.scaled(WIDTH)));
        g.draw(new Ellipse2D.Double(at.getX() - ring, at.getY() - ring, 2 * ring, 2 * ring));
        g.setFont(style.font());
        FontMetrics metrics = g.getFontMetrics();
        Rectangle box = box(plot, style, metrics);
        g.setColor(style.background());
        g.fillRoundRect(box.x, box.y, box.width, box.height, PADDING, PADDING);
        g.setColor(style.text());
        g.setStroke(new BasicStroke(1));
        g.drawRoundRect(box.x, box.y, box.width - 1, box.height - 1, PADDING, PADDING);
        for (int i = 0; i < lines.size(); i++) {
            g.drawString(
                    lines.get(i), box.x + PADDING, box.y + PADDING / 2 + metrics.getAscent() + i * metrics.getHeight());
        }
    }

    /**
     * Returns the box in component pixels: inside the plot if that is large enough, and beside the place.
     *
     * <p>Above the place first: what is below it, a finger may hide.
     */
    Rectangle box(Rectangle plot, ChartStyle style, FontMetrics metrics) {
        int width = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0) + 2 * PADDING;
        int height = lines.size() * metrics.getHeight() + PADDING;
        int apart = Math.round(style.scaled(APART));
        int x = (int) Math.round(at.getX());
        int y = (int) Math.round(at.getY());
        Rectangle first = new Rectangle(x + apart, y - apart - height, width, height);
        return Stream.of(
                        first,
                        new Rectangle(x - apart - width, y - apart - height, width, height),
                        new Rectangle(x + apart, y + apart, width, height),
                        new Rectangle(x - apart - width, y + apart, width, height),
                        new Rectangle(x + apart, inside(y - height / 2, plot.y, plot.height, height), width, height),
                        new Rectangle(
                                x - apart - width, inside(y - height / 2, plot.y, plot.height, height), width, height))
                .filter(plot::contains)
                .findFirst()
                .orElseGet(() -> new Rectangle(
                        inside(first.x, plot.x, plot.width, width),
                        inside(first.y, plot.y, plot.height, height),
                        width,
                        height));
    }

    private static int inside(int wanted, int from, int room, int length) {
        return Math.max(from, Math.min(from + room - length, wanted));
    }
}
