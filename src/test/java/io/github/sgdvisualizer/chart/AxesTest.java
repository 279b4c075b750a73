package io.github.sgdvisualizer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.text.UiLocales;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AxesTest {
    private static final ChartStyle STYLE = ChartStyles.LIGHT;

    private static BufferedImage painted(Axes axes, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        axes.paint(g, width, height);
        g.dispose();
        return image;
    }

    @ParameterizedTest
    @CsvSource({"-1.1, 1.1, -2, 7", "-10, 10, -10, 10", "0, 100, -5000, 20000", "-2e6, 2e6, -3e-6, 3e-6"})
    void jfreechart_draws_the_grid_where_the_projection_says(double left, double right, double bottom, double top) {
        Axes axes = new Axes(new PlotBounds(left, right, bottom, top), "x", "y", false, STYLE);
        BufferedImage image = painted(axes, 1000, 600);
        Rectangle plot = axes.plot(1000, 600);
        Projection projection = new Projection(axes.bounds(), plot);

        // Zero is a tick on every scale here.
        int column = (int) Math.round(projection.x(0));
        int row = (int) Math.round(projection.y(0));
        if (left < 0) {
            assertThat(reds(image, column - 1, plot.y + 3, 3, plot.height - 6)).isGreaterThan(plot.height / 2);
        }
        assertThat(reds(image, plot.x + 3, row - 1, plot.width - 6, 3)).isGreaterThan(plot.width / 2);
        assertThat(reds(image, 0, 0, plot.x - 1, 600)).isZero();
        assertThat(reds(image, plot.x + plot.width + 2, 0, 1000 - plot.x - plot.width - 2, 600))
                .isZero();
    }

    private static int reds(BufferedImage image, int x, int y, int width, int height) {
        int reds = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                reds += image.getRGB(column, row) == STYLE.grid().getRGB() ? 1 : 0;
            }
        }
        return reds;
    }

    @Test
    void a_chart_too_small_for_a_plot_is_blank_and_no_trouble() {
        BufferedImage image = painted(new Axes(new PlotBounds(0, 1, 0, 1), "x", "y", false, STYLE), 30, 20);

        assertThat(new Color(image.getRGB(15, 10))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 1 | -2 | −2",
                "1.1 | 0.5 | -0.5 | −0.5",
                "1.1 | 0.5 | 1 | 1",
                "1.1 | 0.5 | -1e-16 | 0",
                "20000 | 5000 | 20000 | 20,000",
                "3e6 | 5e5 | 5e5 | 5e5",
                "3e6 | 5e5 | 2.5e6 | 2.5e6",
                "3e-6 | 1e-6 | -3e-6 | −3e−6",
                "0.461913 | 1e-7 | 0.4619123 | 0.4619123",
            })
    void labels_are_short_tell_ticks_apart_and_have_a_true_minus(double max, double unit, double tick, String label) {
        assertThat(new AxisNumberFormat(max, unit).format(tick)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"-2, 0.01", "0, 1", "3, '1,000'", "7, 1e7", "-9, 1e−9"})
    void powers_of_ten_are_written_out_as_long_as_they_are_short(int exponent, String label) {
        assertThat(new PowerNumberFormat().format(exponent)).isEqualTo(label);
    }

    @Test
    void labels_have_the_marks_of_the_present_language() throws Throwable {
        UiLocales.in("de", () -> {
            assertThat(new AxisNumberFormat(20_000, 5_000).format(20_000)).isEqualTo("20.000");
            assertThat(new AxisNumberFormat(1.1, 0.5).format(-0.5)).isEqualTo("−0,5");
            assertThat(new AxisNumberFormat(3e6, 5e5).format(2.5e6)).isEqualTo("2,5e6");
            assertThat(new PowerNumberFormat().format(-2)).isEqualTo("0,01");
        });
    }

    @ParameterizedTest
    @CsvSource({"-1.2e6, 1.2e6", "0, 3", "-0.00002, 0.00003", "461912.1, 461912.9"})
    void the_title_has_its_room_beside_the_widest_label(double bottom, double top) {
        Axes axes = new Axes(new PlotBounds(-1, 1, bottom, top), "x", "y", false, STYLE);
        BufferedImage image = painted(axes, 700, 400);

        // Black is the text: its leftmost column is the title's, which must not lie at the edge.
        int leftmost = 0;
        while (!isBlackIn(image, leftmost)) {
            leftmost++;
        }
        assertThat(leftmost).isBetween(1, 25);
        int gap = leftmost;
        while (isBlackIn(image, gap)) {
            gap++;
        }
        assertThat(isBlackIn(image, gap + 1))
                .as("a gap between title and labels")
                .isFalse();
    }

    private static boolean isBlackIn(BufferedImage image, int column) {
        for (int row = 0; row < image.getHeight(); row++) {
            Color colour = new Color(image.getRGB(column, row));
            if (colour.getRed() < 128 && colour.getGreen() < 128 && colour.getBlue() < 128) {
                return true;
            }
        }
        return false;
    }
}
