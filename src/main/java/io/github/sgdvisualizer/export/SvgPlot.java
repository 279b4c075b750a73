package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.text.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * A plot as SVG to stand in an HTML file, black on white, with a grid and numbers at its axes. Not thread-safe.
 *
 * <p>Lengths are in the SVG's own unit, of which the type is {@value #TYPE} high. Classes of CSS give the rest of the
 * look: {@code grid}, {@code frame}, {@code dot}, {@code curve}, {@code guess}.
 */
final class SvgPlot {
    private static final double TYPE = 11;
    private static final double DIGIT_WIDTH = 6.2;
    private static final double GAP = 5;
    private static final double DOT = 4;

    /** Rounding moves a tick by less than this part of the distance between ticks. */
    private static final double TOLERANCE = 1e-6;

    private static final double LARGE = 100_000;

    private final int width;
    private final int height;
    private final PlotBounds bounds;
    private final double left;
    private final double bottom;
    private final StringBuilder grid = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final String id;

    /**
     * The numbers at an axis.
     *
     * @param title the escaped title; empty for none
     * @param ticks where they stand
     * @param label returns the text of one
     */
    record Axis(String title, List<Double> ticks, DoubleFunction<String> label) {

        /** Returns an axis with about as many round numbers as given. */
        static Axis of(String title, double from, double to, int count) {
            double unit = OneTwoFive.atLeast((to - from) / count);
            List<Double> ticks = new ArrayList<>();
            for (double i = Math.ceil(from / unit - TOLERANCE); i * unit <= to + unit * TOLERANCE; i++) {
                ticks.add(i * unit);
            }
            int decimals = (int) Math.max(0, Math.ceil(-Math.log10(unit) - TOLERANCE));
            boolean isLarge = Math.max(Math.abs(from), Math.abs(to)) >= LARGE;
            return new Axis(
                    title,
                    List.copyOf(ticks),
                    tick -> isLarge || decimals > 6
                            ? Numbers.rounded(BigDecimal.valueOf(Math.abs(tick) < unit * TOLERANCE ? 0 : tick))
                            : Numbers.fixed(tick, decimals));
        }

        private double widest() {
            return DIGIT_WIDTH
                    * ticks.stream()
                            .mapToInt(tick -> label.apply(tick).length())
                            .max()
                            .orElse(0);
        }
    }

    /**
     * Draws axes and grid.
     *
     * @param id names the plot's parts in the HTML file, where no other plot has the same
     * @param bounds what the plot shows
     */
    SvgPlot(String id, int width, int height, PlotBounds bounds, Axis across, Axis upwards) {
        this.id = id;
        this.width = width;
        this.height = height;
        this.bounds = bounds;
        left = GAP + upwards.widest() + (upwards.title().isEmpty() ? 0 : TYPE + GAP);
        bottom = height - GAP - TYPE - (across.title().isEmpty() ? 0 : TYPE + GAP);
        for (double tick : across.ticks()) {
            grid.append(path("grid", format("M%.2f %.2fV%.2f", x(tick), top(), bottom)));
            text(
                    x(tick),
                    bottom + TYPE + 2,
                    "middle",
                    Html.escape(across.label().apply(tick)));
        }
        for (double tick : upwards.ticks()) {
            grid.append(path("grid", format("M%.2f %.2fH%.2f", left, y(tick), right())));
            text(
                    left - GAP,
                    y(tick) + TYPE / 3,
                    "end",
                    Html.escape(upwards.label().apply(tick)));
        }
        text((left + right()) / 2, height - GAP, "middle", across.title());
        if (!upwards.title().isEmpty()) {
            grid.append(format(
                    "<text transform=\"translate(%.2f %.2f) rotate(-90)\" text-anchor=\"middle\">%s</text>\n",
                    TYPE, (top() + bottom) / 2, upwards.title()));
        }
    }

    private double top() {
        return TYPE;
    }

    private double right() {
        return width - TYPE * 1.5;
    }

    private double x(double value) {
        return left + (value - bounds.left()) / (bounds.right() - bounds.left()) * (right() - left);
    }

    private double y(double value) {
        return bottom - (value - bounds.bottom()) / (bounds.top() - bounds.bottom()) * (bottom - top());
    }

    /** Draws a point. */
    void dot(double x, double y) {
        marks.append(format("<circle class=\"dot\" cx=\"%.2f\" cy=\"%.2f\" r=\"%.1f\"/>\n", x(x), y(y), DOT));
    }

    /** Draws a line over the whole width. */
    void line(Line line) {
        double atLeft = y(line.at(bounds.left()));
        double atRight = y(line.at(bounds.right()));
        marks.append(path("guess", format("M%.2f %.2fL%.2f %.2f", left, atLeft, right(), atRight)));
    }

    /**
     * Draws a curve with its values at 0, 1, 2 …, which ends where it has gone far beyond the bounds.
     *
     * @param values finite or infinite
     */
    void curve(double[] values) {
        StringBuilder d = new StringBuilder();
        double far = 2 * bounds.top() - bounds.bottom();
        for (int i = 0; i < values.length; i++) {
            d.append(format("%s%.2f %.2f", i == 0 ? "M" : "L", x(i), y(Math.min(far, values[i]))));
            if (values[i] >= far) {
                break;
            }
        }
        marks.append(path("curve", d.toString()));
    }

    private void text(double x, double y, String anchor, String text) {
        if (!text.isEmpty()) {
            grid.append(format("<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text));
        }
    }

    private static String path(String style, String d) {
        return "<path class=\"" + style + "\" d=\"" + d + "\"/>\n";
    }

    /** Formats numbers as SVG has them in every language. */
    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /**
     * Returns the SVG.
     *
     * @param description the escaped text for screen readers
     */
    String svg(String description) {
        String box = format(
                "x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"", left, top(), right() - left, bottom - top());
        return format("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", width, height, description)
                + "<clipPath id=\"" + id + "\"><rect " + box + "/></clipPath>\n"
                + grid
                + "<rect class=\"frame\" " + box + "/>\n"
                + "<g clip-path=\"url(#" + id + ")\">\n" + marks + "</g>\n</svg>\n";
    }
}
