package io.github.sgdvisualizer.window.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.experiment.Shade;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The look as the theme installs it; no display needed. */
final class ThemeTest {

    /** In a Java of its own: fonts are registered once for the whole process, under the locale that holds then. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az", "ar", "th"})
    void the_window_has_its_own_type_in_every_language(String language) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // What so short a program needs: its time goes into starting.
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Duser.language=" + language,
                        "-Duser.country=",
                        "-Duser.language.format=de",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fonts.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        List<String> said = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();

        assertThat(said)
                .containsExactly(
                        "Label.font: Inter Regular",
                        "Chart.font: Inter Regular",
                        "Title.font: Inter SemiBold",
                        "Readout.font: Inter SemiBold",
                        "language: " + language,
                        "format: de");
    }

    /** Pictures have the colours, the type and the sizes of the window. */
    @ParameterizedTest
    @EnumSource
    void charts_look_the_same_in_the_window_and_without_one(Shade shade) {
        Theme.install(new Look(shade, false, false), new Dimension());
        ChartStyle window = Theme.chartStyle();
        ChartStyle picture = ChartStyle.of(shade, 1, "");

        assertThat(picture).usingRecursiveComparison().ignoringFields("font").isEqualTo(window);
        assertThat(picture.font().getFamily()).isEqualTo(window.font().getFamily());
        assertThat(picture.font().getSize2D()).isEqualTo(window.font().getSize2D());
    }

    /** A program that names the fonts of the theme, and the locales that hold after it is installed. */
    static final class Fonts {
        private Fonts() {}

        public static void main(String[] arguments) {
            Theme.install(Look.LIGHT, new Dimension());
            for (String key : List.of("Label.font", "Chart.font", "Title.font", "Readout.font")) {
                System.out.println(key + ": " + Theme.font(key).getFontName(Locale.ENGLISH));
            }
            System.out.println("language: " + Locale.getDefault().getLanguage());
            System.out.println(
                    "format: " + Locale.getDefault(Locale.Category.FORMAT).getLanguage());
        }
    }
}
