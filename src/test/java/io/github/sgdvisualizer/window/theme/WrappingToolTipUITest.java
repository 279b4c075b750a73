package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.UiLocales;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tooltips of any length; no display needed. */
final class WrappingToolTipUITest {
    @BeforeEach
    void install() {
        Theme.install(Look.LIGHT, new Dimension(1920, 1080));
    }

    private static JToolTip tip(String text) {
        JToolTip tip = new JToolTip();
        tip.setTipText(text);
        tip.setSize(tip.getPreferredSize());
        return tip;
    }

    private static int height(String text) {
        return tip(text).getPreferredSize().height;
    }

    @Test
    void a_long_text_is_broken_between_words_after_at_most_60_characters() {
        assertThat(
                        WrappingToolTipUI.lines(
                                "Where each point alone would push (thin), their mean (bold, dark) and the present batch (bold, blue)"))
                .containsExactly(
                        "Where each point alone would push (thin), their mean (bold,",
                        "dark) and the present batch (bold, blue)");
    }

    @Test
    void sixty_characters_are_one_line_and_one_more_makes_two() {
        String sixty = "123456789 ".repeat(5) + "1234567890";

        assertThat(WrappingToolTipUI.lines(sixty)).containsExactly(sixty);
        assertThat(WrappingToolTipUI.lines(sixty + "1"))
                .containsExactly("123456789 ".repeat(5).strip(), "12345678901");
    }

    @Test
    void a_word_that_is_too_long_is_cut_and_nothing_is_lost() {
        String path = "x".repeat(150);

        assertThat(WrappingToolTipUI.lines("file " + path))
                .containsExactly("file", "x".repeat(60), "x".repeat(60), "x".repeat(30));
    }

    @Test
    void lines_of_the_text_stay_lines() {
        assertThat(WrappingToolTipUI.lines("Safe up to 0.5.\nDiverges from 1 on."))
                .hasSize(2);
    }

    @Test
    void japanese_breaks_without_spaces() {
        List<String> lines = UiLocales.get("en", () -> WrappingToolTipUI.lines("学習率".repeat(40)));

        assertThat(lines).containsExactly("学習率".repeat(20), "学習率".repeat(20));
    }

    @Test
    void a_tip_is_as_high_as_its_lines_and_no_wider_than_one() {
        String line = "word ".repeat(11).strip();

        assertThat(height(line + " word ".repeat(20))).isGreaterThan(2 * height(line) - 12);
        assertThat(tip(line + " more than one line").getPreferredSize().width)
                .isLessThan(tip(line).getPreferredSize().width + 60);
    }

    @Test
    void markup_is_text() {
        JToolTip tip = tip("<html><h1>big</h1></html>");

        assertThat(tip.getClientProperty(BasicHTML.propertyKey)).isNull();
        assertThat(tip.getPreferredSize().height).isEqualTo(height("one line"));
    }

    @Test
    void every_line_is_painted() {
        JToolTip tip = tip("word ".repeat(30));
        BufferedImage image = new BufferedImage(tip.getWidth(), tip.getHeight(), BufferedImage.TYPE_INT_RGB);
        tip.paint(image.getGraphics());
        int line = tip.getFontMetrics(tip.getFont()).getHeight();

        for (int top = tip.getInsets().top; top + line <= tip.getHeight() - tip.getInsets().bottom; top += line) {
            assertThat(coloursIn(image, top, line)).as("line at " + top).isGreaterThan(1);
        }
    }

    private static long coloursIn(BufferedImage image, int top, int height) {
        return Arrays.stream(image.getRGB(10, top, image.getWidth() - 20, height, null, 0, image.getWidth() - 20))
                .distinct()
                .count();
    }
}
