package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.Palette;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The themes' colours of points, held to the contrast of lines and dots that WCAG 2.2 asks for (1.4.11, 3 : 1), with its
 * formula.
 */
final class PointColoursTest {
    private static final double ENOUGH = 3;
    private static final int MILLION = 1_000_000;

    private static int argb(Palette theme, String key) {
        return theme.colour(key).getRGB();
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
    @EnumSource
    void one_point_beside_a_million_is_told_from_the_background(Shade shade) {
        Palette theme = Palette.of(shade);
        int background = argb(theme, "Card.background");
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
                        argb(theme, "Chart.point"),
                        argb(theme, "Chart.pointRim"),
                        argb(theme, "Chart.pointDense")));

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
    @EnumSource
    void the_densest_is_stronger_than_a_dot_and_told_from_the_line_by_its_casing(Shade shade) {
        Palette theme = Palette.of(shade);
        int background = argb(theme, "Card.background");
        int dense = argb(theme, "Chart.pointDense");
        int casing = over(argb(theme, "Chart.casing"), dense);

        assertThat(Contrast.of(dense, background))
                .isGreaterThan(1.5 * Contrast.of(argb(theme, "Chart.point"), background));
        assertThat(Contrast.of(casing, dense)).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(Contrast.of(casing, argb(theme, "Chart.line"))).isGreaterThanOrEqualTo(ENOUGH);
    }
}
