package io.github.sgdvisualizer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PlotBounds;
import org.junit.jupiter.api.Test;

/**
 * A plot of x from 0 to 10 and y from 0 to 4, of 200 × 100. By hand: five beside labels of 6.2 leave x from 11.2 to 200 −
 * 16.5 = 183.5; below 11, and above 5 + 11 and a title of 16, y goes from 68 up to 11.
 */
final class SvgPlotTest {
    private static SvgPlot plot(String titleUpwards) {
        return new SvgPlot(
                "one",
                200,
                100,
                new PlotBounds(0, 10, 0, 4),
                SvgPlot.Axis.of("t", 0, 10, 5),
                SvgPlot.Axis.of(titleUpwards, 0, 4, 4));
    }

    @Test
    void grid_and_numbers_are_at_round_places_inside_the_frame() {
        String svg = plot("").svg("about");

        assertThat(svg)
                .startsWith("<svg viewBox=\"0 0 200 100\" role=\"img\" aria-label=\"about\">\n")
                .contains("<clipPath id=\"one\"><rect x=\"11.20\" y=\"11.00\" width=\"172.30\" height=\"57.00\"/>")
                .contains("class=\"frame\" x=\"11.20\" y=\"11.00\" width=\"172.30\" height=\"57.00\"")
                .contains("d=\"M11.20 11.00V68.00\"", "d=\"M45.66 11.00V68.00\"", "d=\"M183.50 11.00V68.00\"")
                .contains("d=\"M11.20 68.00H183.50\"", "d=\"M11.20 53.75H183.50\"", "d=\"M11.20 11.00H183.50\"")
                .contains("<text x=\"11.20\" y=\"81.00\" text-anchor=\"middle\">0</text>")
                .contains("<text x=\"183.50\" y=\"81.00\" text-anchor=\"middle\">10</text>")
                .contains("<text x=\"6.20\" y=\"71.67\" text-anchor=\"end\">0</text>")
                .contains("<text x=\"6.20\" y=\"14.67\" text-anchor=\"end\">4</text>")
                .contains("<text x=\"97.35\" y=\"95.00\" text-anchor=\"middle\">t</text>")
                .doesNotContain("rotate");
        assertThat(svg.split("class=\"grid\"", -1)).hasSize(1 + 6 + 5);
    }

    @Test
    void a_title_upwards_takes_its_room_from_the_plot() {
        assertThat(plot("u").svg(""))
                .contains("translate(11.00 39.50) rotate(-90)\" text-anchor=\"middle\">u</text>")
                .contains("<rect x=\"27.20\" y=\"11.00\" width=\"156.30\" height=\"57.00\"/>");
    }

    @Test
    void points_and_lines_are_where_the_axes_say() {
        SvgPlot plot = plot("");
        plot.dot(5, 2);
        plot.line(new Line(0.4, 0));

        assertThat(plot.svg(""))
                .contains("cx=\"97.35\" cy=\"39.50\"")
                .contains("class=\"guess\" d=\"M11.20 68.00L183.50 11.00\"");
    }

    @Test
    void bounds_need_not_begin_at_nought() {
        SvgPlot plot = new SvgPlot(
                "one",
                200,
                100,
                new PlotBounds(10, 20, 1, 5),
                SvgPlot.Axis.of("t", 10, 20, 5),
                SvgPlot.Axis.of("", 1, 5, 4));
        plot.dot(15, 3);

        assertThat(plot.svg("")).contains("cx=\"97.35\" cy=\"39.50\"");
    }

    /** Twice as high as the plot, y is 68 − 2 · 57 = −46. */
    @Test
    void a_curve_ends_where_it_is_far_outside() {
        SvgPlot plot = plot("");
        plot.curve(new double[] {0, 4, 7, Double.POSITIVE_INFINITY, 1});
        plot.curve(new double[] {2, 8, 1});

        assertThat(plot.svg(""))
                .contains("class=\"curve\" d=\"M11.20 68.00L28.43 11.00L45.66 -31.75L62.89 -46.00\"/>")
                .contains("class=\"curve\" d=\"M11.20 39.50L28.43 -46.00\"/>");
    }

    @Test
    void numbers_at_an_axis_have_as_many_decimals_as_their_distance_needs() {
        SvgPlot.Axis axis = SvgPlot.Axis.of("", -0.1, 0.31, 4);

        assertThat(axis.ticks().stream().map(axis.label()::apply)).containsExactly("0.0", "0.2");
        SvgPlot.Axis large = SvgPlot.Axis.of("", 0, 200_000, 2);
        assertThat(large.ticks()).hasSize(3).endsWith(100_000.0, 200_000.0);
        assertThat(large.label().apply(large.ticks().get(0))).isEqualTo("0");
    }
}
