package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Palette;
import io.github.sgdvisualizer.experiment.Shade;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The series of each chart, in pairs: they are told apart by shape or dash, or by colours that differ by 20 in CIEDE2000
 * for all eyes, and in grey.
 */
final class ColourPairsTest {
    private static final double ENOUGH = 20;
    private static final double FACTOR = 2.5;

    /** Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of CVD", 2009, severity 1. */
    private static final Map<String, double[][]> EYES = Map.of(
            "all colours",
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "deuteranopia",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            "tritanopia",
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            },
            "grey",
            new double[][] {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}});

    /**
     * What is painted for one series.
     *
     * @param name for messages
     * @param key of its colour
     * @param shape what it looks like, whatever its colour
     * @param dash dashes and gaps of a line, in pixels; empty if it has none
     */
    private record Series(String name, String key, String shape, List<Float> dash) {
        boolean looksLike(Series other) {
            return shape.equals(other.shape) && !differ(dash, other.dash);
        }

        private static Series line(String name, String key, BasicStroke stroke) {
            return new Series(name, key, "line", list(stroke.getDashArray()));
        }

        private static Series solid(String name, String key) {
            return new Series(name, key, "line", List.of());
        }

        private static Series shape(String name, String key, String shape) {
            return new Series(name, key, shape, List.of());
        }
    }

    /** Whether two patterns differ at a glance: by the number of dashes, or clearly by their lengths. */
    private static boolean differ(List<Float> one, List<Float> other) {
        return one.size() != other.size() || clearly(one, other, 0) || clearly(one, other, 1);
    }

    /** Whether the longest dash (from 0) or gap (from 1) of one is two and a half times as long as the other's. */
    private static boolean clearly(List<Float> one, List<Float> other, int from) {
        double longest = longest(one, from);
        double others = longest(other, from);
        return Math.max(longest, others) >= FACTOR * Math.min(longest, others) && longest > 0;
    }

    private static List<Float> list(float[] lengths) {
        List<Float> list = new ArrayList<>();
        for (float length : lengths) {
            list.add(length);
        }
        return list;
    }

    private static double longest(List<Float> dash, int from) {
        return IntStream.range(0, dash.size())
                .filter(i -> i % 2 == from)
                .mapToDouble(dash::get)
                .max()
                .orElse(0);
    }

    private static List<Series> kept() {
        return IntStream.range(0, 4)
                .mapToObj(slot -> Series.line(
                        "kept run " + (slot + 1), "Chart.kept" + (slot + 1), ChartStyles.LIGHT.keptStroke(slot, 2.5)))
                .toList();
    }

    private static List<Series> dataChart() {
        List<Series> all = new ArrayList<>(kept());
        all.add(Series.solid("line", "Chart.line"));
        all.add(Series.solid("trail", "Chart.trail"));
        all.add(Series.shape("best line", "Chart.best", "band"));
        // Round dots of 3 pixels, each 6.6 pixels.
        all.add(new Series("true line", "Chart.truth", "line", List.of(3f, 3.6f)));
        all.add(Series.shape("points", "Chart.point", "dots"));
        all.add(Series.shape("residuals", "Chart.residual", "upright strokes"));
        return all;
    }

    private static List<Series> lossChart() {
        List<Series> all = new ArrayList<>(kept());
        all.add(Series.solid("loss", "Chart.line"));
        all.add(Series.solid("loss ahead", "Chart.trail"));
        all.add(Series.line("former run", "Chart.former", ChartStyles.LIGHT.formerStroke(1.5)));
        all.add(Series.line("least loss", "Chart.best", ChartStyles.LIGHT.leastLossStroke(2)));
        all.add(Series.shape("steps that helped", "Chart.best", "strokes downwards"));
        all.add(Series.shape("steps that hurt", "Chart.residual", "strokes upwards"));
        return all;
    }

    private static List<Series> surface() {
        List<Series> all = new ArrayList<>(kept());
        all.add(Series.solid("path", "Chart.line"));
        all.add(Series.solid("path ahead", "Chart.trail"));
        all.add(Series.shape("best line", "Chart.best", "cross"));
        all.add(Series.shape("cloud", "Chart.line", "dots"));
        all.add(Series.shape("former cloud", "Chart.former", "rings"));
        all.add(Series.shape("gradients of points", "Chart.point", "fan"));
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void any_two_series_of_a_chart_are_told_apart_by_everyone(Shade shade) {
        Palette theme = Palette.of(shade);
        List<String> alike = new ArrayList<>();
        for (List<Series> chart : List.of(dataChart(), lossChart(), surface())) {
            for (Series one : chart) {
                for (Series other : chart.subList(0, chart.indexOf(one))) {
                    if (one.looksLike(other)) {
                        EYES.forEach((eyes, matrix) -> {
                            double difference =
                                    Ciede2000.difference(lab(theme, one.key, matrix), lab(theme, other.key, matrix));
                            if (difference < ENOUGH) {
                                alike.add(one.name + " and " + other.name + " for " + eyes + ": " + difference);
                            }
                        });
                    }
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    @Test
    void kept_runs_differ_at_a_glance_without_any_colour() {
        List<Series> kept = kept();
        for (Series one : kept) {
            assertThat(one.dash).isNotEmpty();
            for (Series other : kept.subList(0, kept.indexOf(one))) {
                assertThat(differ(one.dash, other.dash))
                        .as("%s and %s", one.name, other.name)
                        .isTrue();
            }
        }
        // As they were once: hardly.
        assertThat(differ(List.of(10f, 5f), List.of(5f, 3f))).isFalse();
    }

    /** Returns what eyes see of a theme's colour on the charts' background, in CIELAB. */
    private static double[] lab(Palette theme, String key, double[][] eyes) {
        double[] linear = linear(theme.texts().get(key), theme.texts().get("Card.background"));
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += eyes[row][column] * linear[column];
            }
            seen[row] = Math.max(0, Math.min(1, seen[row]));
        }
        return Ciede2000.lab(seen);
    }

    /** Returns a colour, its alpha last if it has any, over a background, in linear sRGB. */
    private static double[] linear(String colour, String background) {
        double alpha = colour.length() > 7 ? Integer.parseInt(colour.substring(7), 16) / 255.0 : 1;
        return IntStream.of(1, 3, 5)
                .mapToDouble(at -> alpha * Integer.parseInt(colour.substring(at, at + 2), 16)
                        + (1 - alpha) * Integer.parseInt(background.substring(at, at + 2), 16))
                .map(value -> value / 255)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }
}
