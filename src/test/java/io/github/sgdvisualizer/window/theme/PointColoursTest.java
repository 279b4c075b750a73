package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The themes' colours of points, held to the contrast of lines and dots that WCAG 2.2 asks for (1.4.11, 3 : 1), with its
 * formula.
 */
final class PointColoursTest {
    private static final double ENOUGH = 3;
    private static final int MILLION = 1_000_000;

    private static Properties theme(String name) throws IOException {
        Properties theme = new Properties();
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(name + ".properties"))) {
            theme.load(in);
        }
        return theme;
    }

    /** Returns a colour as ARGB; in the file it is RGB, with alpha last if there is any. */
    private static int colour(Properties theme, String key) {
        String digits = theme.getProperty(key).substring(1);
        int rgb = Integer.parseInt(digits.substring(0, 6), 16);
        int alpha = digits.length() > 6 ? Integer.parseInt(digits.substring(6), 16) : 0xff;
        return alpha << 24 | rgb;
    }

    private static int over(int top, int bottom) {
        double part = (top >>> 24) / 255.0;
        return IntStream.of(0, 8, 16)
                .map(shift ->
                        (int) Math.round(((top >>> shift) & 0xff) * part + ((bottom >>> shift) & 0xff) * (1 - part))
                                << shift)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FlatLightLaf", "FlatDarkLaf"})
    void one_point_beside_a_million_is_told_from_the_background(String name) throws IOException {
        Properties theme = theme(name);
        int background = colour(theme, "Card.background");
        double[] x = new double[MILLION];
        double[] y = new double[MILLION];
        Arrays.fill(x, 10);
        Arrays.fill(y, 10);
        x[MILLION - 1] = 80;
        y[MILLION - 1] = 80;
        PointRaster raster = PointRaster.of(
                Points.of(x, y),
                new PlotBounds(0, 100, 0, 100),
                new Canvas(
                        200,
                        200,
                        1,
                        colour(theme, "Chart.point"),
                        colour(theme, "Chart.pointRim"),
                        colour(theme, "Chart.pointDense")));

        long seen = 0;
        for (int row = 30; row < 50; row++) {
            for (int column = 150; column < 170; column++) {
                int pixel = raster.pixels()[row * 200 + column];
                seen += Contrast.of(over(pixel, background), background) >= ENOUGH ? 1 : 0;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FlatLightLaf", "FlatDarkLaf"})
    void the_densest_is_stronger_than_a_dot_and_told_from_the_line_by_its_casing(String name) throws IOException {
        Properties theme = theme(name);
        int background = colour(theme, "Card.background");
        int dense = colour(theme, "Chart.pointDense");
        int casing = over(colour(theme, "Chart.casing"), dense);

        assertThat(Contrast.of(dense, background))
                .isGreaterThan(1.5 * Contrast.of(colour(theme, "Chart.point"), background));
        assertThat(Contrast.of(casing, dense)).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(Contrast.of(casing, colour(theme, "Chart.line"))).isGreaterThanOrEqualTo(ENOUGH);
    }
}
