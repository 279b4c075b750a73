package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.points.PlotBounds;
import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Two axes with grid and titles, drawn by JFreeChart around a plot rectangle that is computed in advance.
 *
 * @param bounds the range of data shown, in units of x and y
 * @param titleX title of the x axis; empty for none
 * @param titleY title of the y axis; empty for none
 * @param powersY whether the y axis is logarithmic: {@code bounds} then holds exponents of ten in y
 * @param style colours and font
 * @param marginTop height kept free above axes and plot, in component pixels, 0 or more
 */
public record Axes(PlotBounds bounds, String titleX, String titleY, boolean powersY, ChartStyle style, int marginTop) {
    private static final RectangleInsets NONE = RectangleInsets.ZERO_INSETS;

    /** Maximum number of ticks per axis: enough to read values, few enough not to distract. */
    private static final int TICKS_X = 8;

    private static final int TICKS_Y = 10;

    /** Minimum distance between ticks, as a multiple of the font size. */
    private static final double ROOM_X = 9;

    private static final double ROOM_Y = 2.5;

    /** Creates axes without a margin at the top. */
    public Axes(PlotBounds bounds, String titleX, String titleY, boolean powersY, ChartStyle style) {
        this(bounds, titleX, titleY, powersY, style, 0);
    }

    /** Returns these axes with more height kept free at the top, in component pixels. */
    public Axes lowered(int by) {
        return new Axes(bounds, titleX, titleY, powersY, style, marginTop + by);
    }

    /**
     * Returns the plot rectangle, the area inside the axes.
     *
     * @param width width of the chart in component pixels
     * @param height height of the chart in component pixels
     * @return the rectangle in component pixels; empty if the chart is too small for a plot
     */
    public Rectangle plot(int width, int height) {
        int type = style.font().getSize();
        int top = marginTop + type / 2 + 2;
        int plotHeight = Math.max(0, height - top - type * 2 - 15);
        int left = (titleY.isEmpty() ? 0 : type + 4) + widestLabelY(plotHeight);
        return new Rectangle(left, top, Math.max(0, width - left - type * 2), plotHeight);
    }

    /** Returns the mapping from data to pixels on a chart of the given size, in component pixels. */
    Projection projection(int width, int height) {
        return new Projection(bounds, plot(width, height));
    }

    /** Paints background, grid and axes on a chart of the given size, in component pixels. */
    void paint(Graphics2D g, int width, int height) {
        Rectangle plot = plot(width, height);
        g.setColor(style.background());
        g.fillRect(0, 0, width, height);
        if (plot.isEmpty()) {
            return;
        }
        XYPlot xyPlot = new XYPlot(
                null,
                axis(titleX, bounds.left(), bounds.right(), unitX(plot.width), labelsX(plot.width)),
                axis(titleY, bounds.bottom(), bounds.top(), unitY(plot.height), labelsY(plot.height)),
                // Without a renderer JFreeChart draws no grid.
                new XYLineAndShapeRenderer());
        xyPlot.setBackgroundPaint(null);
        xyPlot.setOutlineVisible(false);
        xyPlot.setAxisOffset(NONE);
        xyPlot.setDomainGridlinePaint(style.grid());
        xyPlot.setRangeGridlinePaint(style.grid());
        xyPlot.setDomainGridlineStroke(new BasicStroke(1));
        xyPlot.setRangeGridlineStroke(new BasicStroke(1));
        xyPlot.setInsets(new RectangleInsets(plot.y, 0, 0, width - plot.x - plot.width));
        AxisSpace left = new AxisSpace();
        left.setLeft(plot.x);
        xyPlot.setFixedRangeAxisSpace(left);
        AxisSpace bottom = new AxisSpace();
        bottom.setBottom(height - plot.y - plot.height);
        xyPlot.setFixedDomainAxisSpace(bottom);
        JFreeChart chart = new JFreeChart(null, null, xyPlot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(NONE);
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
    }

    // Written out, since a generated one is made at its first call: here, before the window's first frame.
    @Override
    public boolean equals(Object other) {
        return other instanceof Axes that
                && marginTop == that.marginTop
                && powersY == that.powersY
                && bounds.equals(that.bounds)
                && titleX.equals(that.titleX)
                && titleY.equals(that.titleY)
                && Objects.equals(style, that.style);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bounds, titleX, titleY, powersY, style, marginTop);
    }

    private double unitX(int width) {
        return unit(
                bounds.left(), bounds.right(), TICKS_X, ROOM_X * style.font().getSize() / width);
    }

    private double unitY(int height) {
        double unit = unit(
                bounds.bottom(), bounds.top(), TICKS_Y, ROOM_Y * style.font().getSize() / height);
        // The axis shows exponents of ten: ticks closer than 1 would need fractional exponents.
        return powersY ? Math.max(1, unit) : unit;
    }

    private static double unit(double from, double to, int ticks, double room) {
        double range = to - from;
        double unit = OneTwoFive.atLeast(range * Math.min(0.5, Math.max(1.0 / ticks, room)));
        // Even the smallest chart shows two ticks.
        while (Math.floor(to / unit) - Math.ceil(from / unit) < 1) {
            unit = OneTwoFive.atLeast(unit / 2.5);
        }
        return unit;
    }

    private NumberFormat labelsX(int width) {
        return new AxisNumberFormat(Math.max(Math.abs(bounds.left()), Math.abs(bounds.right())), unitX(width));
    }

    private NumberFormat labelsY(int height) {
        return powersY
                ? new PowerNumberFormat()
                : new AxisNumberFormat(Math.max(Math.abs(bounds.bottom()), Math.abs(bounds.top())), unitY(height));
    }

    private NumberAxis axis(String title, double from, double to, double unit, NumberFormat labels) {
        NumberAxis axis = new NumberAxis(title.isEmpty() ? null : title);
        axis.setRange(from, to);
        axis.setTickUnit(new NumberTickUnit(unit, labels));
        axis.setLabelFont(style.font());
        axis.setTickLabelFont(style.font());
        axis.setLabelPaint(style.text());
        axis.setTickLabelPaint(style.text());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 2, 6));
        axis.setLabelInsets(NONE);
        return axis;
    }

    private int widestLabelY(int height) {
        if (height == 0) {
            return 0;
        }
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = g.getFontMetrics(style.font());
        NumberFormat format = labelsY(height);
        double unit = unitY(height);
        int widest = metrics.stringWidth("−0.5");
        for (double tick = Math.ceil(bounds.bottom() / unit); tick * unit <= bounds.top(); tick++) {
            widest = Math.max(widest, metrics.stringWidth(format.format(tick * unit)));
        }
        g.dispose();
        return widest + 10;
    }
}
