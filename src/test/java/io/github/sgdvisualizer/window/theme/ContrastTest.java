package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Shade;
import java.awt.Color;
import java.awt.Dimension;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.UIManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The themes' colours, held to WCAG 2.2: text to 4.5 : 1 (1.4.3), lines and focus to 3 : 1 (1.4.11); no display needed. */
final class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double LINE = 3;

    private static void install(Shade shade) {
        Theme.install(Look.LIGHT.withShade(shade), new Dimension(1920, 1080));
    }

    private static Color colour(String key) {
        Color colour = UIManager.getColor(key);
        assertThat(colour).as(key).isNotNull();
        return colour;
    }

    private static double luminance(Color colour) {
        double[] linear = IntStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .mapToDouble(part -> part / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static void check(double enough, String key, String background) {
        double one = luminance(colour(key));
        double other = luminance(colour(background));
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .as(key + " on " + background)
                .isGreaterThanOrEqualTo(enough);
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void text_is_read(Shade shade) {
        install(shade);

        for (String background : new String[] {"Card.background", "Panel.background"}) {
            check(TEXT, "Label.foreground", background);
            check(TEXT, "Chart.text", background);
        }
        check(TEXT, "Label.foreground", "Status.badBackground");
        check(TEXT, "Label.foreground", "ToggleButton.selectedBackground");
        check(TEXT, "ToolTip.foreground", "ToolTip.background");
        check(TEXT, "MenuItem.foreground", "MenuItem.background");
        check(TEXT, "TextField.foreground", "TextField.background");
        for (String background : new String[] {"Accent.background", "Accent.hover", "Accent.pressed"}) {
            UIManager.put("white", Color.WHITE);
            check(TEXT, "white", background);
        }
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void lines_dots_and_focus_are_seen(Shade shade) {
        install(shade);

        Stream.of(
                        "Chart.line",
                        "Chart.pointRim",
                        "Chart.best",
                        "Chart.truth",
                        "Chart.residual",
                        "Chart.former",
                        "Chart.kept1",
                        "Chart.kept2",
                        "Chart.kept3",
                        "Chart.kept4",
                        "Band.mark",
                        "Component.focusColor",
                        "Slider.focusedColor",
                        "Slider.thumbColor")
                .forEach(key -> check(LINE, key, "Card.background"));
        Stream.of(
                        "Component.focusColor",
                        "Slider.focusedColor",
                        "Slider.thumbColor",
                        "Timeline.made",
                        "Status.calm",
                        "Status.caution",
                        "Status.good",
                        "Status.bad")
                .forEach(key -> check(LINE, key, "Panel.background"));
        check(LINE, "Status.bad", "Status.badBackground");
    }
}
