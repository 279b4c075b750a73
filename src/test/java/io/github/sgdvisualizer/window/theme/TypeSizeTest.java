package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** The fonts of the themes; those of the components are checked in the real window. */
final class TypeSizeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String HEADLESS = "java.awt.GraphicsEnvironment#isHeadless";
    private static final String WHY = "without a display FlatLaf takes all type on Linux a pixel smaller";

    @AfterEach
    void light() {
        Theme.install(Look.LIGHT, new Dimension(1920, 1080));
    }

    private static List<String> smallerThan(float size) {
        return UIManager.getLookAndFeelDefaults().keySet().stream()
                .map(String::valueOf)
                // FlatLaf's own scale, of which the window uses what its components say.
                .filter(key -> key.endsWith(".font") && !key.matches("(h[0-9].*|small|mini|medium|large|light).font"))
                .filter(key -> {
                    Font font = UIManager.getFont(key);
                    return font != null && font.getSize2D() < size;
                })
                .sorted()
                .toList();
    }

    @Test
    @DisabledIf(value = HEADLESS, disabledReason = WHY)
    void no_font_is_smaller_than_13_pixels() {
        Theme.install(Look.LIGHT, new Dimension(1920, 1080));

        assertThat(smallerThan(13)).isEmpty();
        assertThat(Theme.chartStyle().font().getSize2D()).isGreaterThanOrEqualTo(13);
    }

    @Test
    @DisabledIf(value = HEADLESS, disabledReason = WHY)
    void no_font_of_the_presenter_on_full_hd_is_smaller_than_22_pixels() {
        Theme.install(Look.LIGHT.withPresenter(true), new Dimension(1920, 1080));

        assertThat(smallerThan(22)).isEmpty();
        assertThat(Theme.chartStyle().font().getSize2D()).isGreaterThanOrEqualTo(22);
    }

    /** What is drawn has a font of the theme. */
    @Test
    void no_code_makes_a_font_of_its_own_size() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("TextAttribute.SIZE")
                        .doesNotContainPattern("new Font\\([^)]*[0-9]")
                        .doesNotContainPattern("deriveFont\\((?:[^)]*, )?[0-9]");
            }
        }
    }
}
