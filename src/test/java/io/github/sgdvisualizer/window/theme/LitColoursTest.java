package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The colours of what lights up while a step is executed, held to WCAG 2.2: 3 : 1 for the bar, 4.5 : 1 for text. */
final class LitColoursTest {
    @AfterAll
    static void installUsualTheme() {
        Theme.install(Look.LIGHT, new Dimension());
    }

    @Test
    void the_bar_stands_out_and_the_text_beside_it_can_be_read_in_each_look() {
        for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
            Theme.install(look, new Dimension());
            int background = colour("Lit.background");
            assertThat(Contrast.of(colour("Chart.lit"), colour("Card.background")))
                    .as("bar beside the card, " + look)
                    .isGreaterThanOrEqualTo(3);
            assertThat(Contrast.of(colour("Chart.lit"), background))
                    .as("bar, " + look)
                    .isGreaterThanOrEqualTo(3);
            assertThat(Contrast.of(colour("Label.foreground"), background))
                    .as("code, " + look)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.of(colour("Chart.text"), background))
                    .as("values, " + look)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static int colour(String key) {
        Color colour = UIManager.getColor(key);
        return colour.getRGB();
    }
}
