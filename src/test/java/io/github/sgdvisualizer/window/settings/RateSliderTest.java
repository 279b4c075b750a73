package io.github.sgdvisualizer.window.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.run.RateZones;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.theme.Contrast;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Scale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.UIManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The slider painted into an image; no display needed. */
final class RateSliderTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 44;
    private static final MeanSquaredError LESSON =
            new MeanSquaredError(Settings.DEFAULT.generated().points());
    private static final Optional<RateZones> PLAIN = zones(new Optimizer.Sgd());

    private static Optional<RateZones> zones(Optimizer optimizer) {
        return RateZones.of(Settings.DEFAULT.withOptimizer(optimizer), LESSON);
    }

    private final List<Double> moved = new ArrayList<>();
    private RateSlider slider;

    @BeforeEach
    void open() {
        Theme.install(Look.LIGHT, new Dimension());
        open(WIDTH);
    }

    private void open(int width) {
        slider = new RateSlider(Scale.logarithmic(0.01, 2), moved::add);
        slider.setSize(width, HEIGHT);
        slider.show(0.015);
        slider.show(PLAIN, List.of());
        // The slider finds its track when it is first painted.
        at(1);
    }

    private BufferedImage painted() {
        BufferedImage image = new BufferedImage(slider.getWidth(), HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(UIManager.getColor("Card.background"));
        g.fillRect(0, 0, image.getWidth(), HEIGHT);
        slider.paint(g);
        return image;
    }

    private Color at(double rate) {
        return new Color(painted().getRGB(slider.xOf(rate), HEIGHT / 2));
    }

    private List<String> texts() {
        return slider.words().stream().map(RateSlider.Word::text).toList();
    }

    private MouseEvent mouseOn(double rate) {
        return new MouseEvent(slider, MouseEvent.MOUSE_RELEASED, 0, 0, slider.xOf(rate), HEIGHT / 2, 1, false);
    }

    @ParameterizedTest
    @CsvSource({
        "0.03, slow",
        "0.046, slow",
        "0.05, safe",
        "0.06, safe",
        "0.3, safe",
        "0.6, overshoots",
        "0.9, overshoots",
        "1.1, diverges",
        "1.8, diverges"
    })
    void each_rate_is_coloured_by_what_it_does_on_the_lesson(double rate, String band) {
        assertThat(at(rate)).isEqualTo(UIManager.getColor("Band." + band));
    }

    @ParameterizedTest
    @CsvSource({
        "0.499, Safe up to 0.499: no step jumps past the best line.",
        "0.744, Fastest in the long run at 0.744.",
        "0.998, Diverges from 0.998 on: each step lands farther behind the best line than it came from."
    })
    void pointing_at_a_mark_says_what_it_is_and_a_click_goes_there(double rate, String text) {
        assertThat(slider.getToolTipText(mouseOn(rate))).isEqualTo(text);

        slider.dispatchEvent(mouseOn(rate));
        assertThat(moved).containsExactly(rate);
    }

    @Test
    void on_a_wide_slider_each_band_has_its_word() {
        open(900);

        assertThat(texts()).containsExactly("slow", "safe", "overshoots", "diverges");
    }

    @ParameterizedTest
    @CsvSource({
        "160, 0.03, 0.03: slow",
        "160, 0.1, 0.1: safe",
        "300, 0.95, 0.95: overshoots",
        "500, 1.1, 1.1: diverges",
        "300, 20, 20: diverges",
        "90, 0.95, overshoots"
    })
    void where_a_word_does_not_fit_the_present_rate_and_its_band_are_named(int width, double rate, String text) {
        open(width);
        slider.show(rate);

        assertThat(texts()).containsExactly(text);
    }

    @Test
    void with_batches_the_band_is_said_to_be_that_of_theory() {
        slider.show(PLAIN, List.of("mark.batches"));
        slider.show(0.95);

        assertThat(texts()).containsExactly("0.95 in theory: overshoots");
    }

    /** WCAG 2.2, 1.4.11: 3 to 1 for what is needed to understand the content. */
    @ParameterizedTest
    @EnumSource(Shade.class)
    void each_band_can_be_told_from_the_card(Shade shade) {
        Theme.install(Look.LIGHT.withShade(shade), new Dimension());
        open(WIDTH);
        BufferedImage image = painted();
        Color card = UIManager.getColor("Card.background");

        for (double rate : new double[] {0.03, 0.2, 0.6, 1.5}) {
            int y = 0;
            while (image.getRGB(slider.xOf(rate), y) == card.getRGB()) {
                y++;
            }
            assertThat(Contrast.of(image.getRGB(slider.xOf(rate), y), card.getRGB()))
                    .as("rate %s", rate)
                    .isGreaterThan(3);
        }
    }

    @Test
    void beside_the_marks_a_click_is_only_the_sliders_own() {
        assertThat(slider.getToolTipText(mouseOn(0.2))).startsWith("The learning rate tells");
        slider.dispatchEvent(mouseOn(0.2));
        assertThat(moved).isEmpty();
    }

    @Test
    void hidden_it_answers_nothing() {
        Color open = at(0.3);
        slider.setExplained(false);

        assertThat(at(0.3)).isNotEqualTo(open);
        assertThat(slider.getToolTipText(mouseOn(0.499))).isNull();
    }

    @Test
    void those_who_cannot_see_the_colours_are_told_the_numbers() {
        assertThat(slider.getAccessibleContext().getAccessibleDescription()).contains("0.499", "0.744", "0.998");
    }

    /** Known from theory: 2 · 1.9 / 2.00307 for momentum 0.9, 2 · 1.9 / (2.8 · 2.00307) for Nesterov's. */
    @Test
    void the_marks_follow_the_optimizer() {
        slider.show(zones(new Optimizer.Momentum(0.9)), List.of());
        assertThat(slider.getAccessibleContext().getAccessibleDescription()).contains("Diverges from 1.90 on:");

        slider.show(zones(new Optimizer.Nesterov(0.9)), List.of());
        assertThat(slider.getAccessibleContext().getAccessibleDescription()).contains("Diverges from 0.678 on:");
    }

    @Test
    void with_batches_they_are_said_to_hold_for_all_points_together() {
        slider.show(PLAIN, List.of("mark.batches"));

        assertThat(slider.getToolTipText(mouseOn(0.998)))
                .isEqualTo(
                        "Diverges from 0.998 on: each step lands farther behind the best line than it came from. That holds for steps on all points; batches can diverge at smaller rates.");
    }

    @Test
    void with_a_schedule_they_are_said_to_hold_for_a_rate_that_stays() {
        slider.show(PLAIN, List.of("mark.schedule"));

        assertThat(slider.getToolTipText(mouseOn(0.998)))
                .isEqualTo(
                        "Diverges from 0.998 on: each step lands farther behind the best line than it came from. That holds for a rate that stays the same; the schedule changes"
                                + " it.");
    }

    @Test
    void where_theory_has_no_marks_it_says_so() {
        Color marked = at(0.3);
        slider.show(Optional.empty(), List.of());

        assertThat(at(0.3)).isNotEqualTo(marked);
        String words = "This optimizer sets the length of its steps itself, so theory gives no marks.";
        assertThat(slider.getToolTipText(mouseOn(0.499))).isEqualTo(words);
        assertThat(slider.getAccessibleContext().getAccessibleDescription()).isEqualTo(words);
        slider.dispatchEvent(mouseOn(0.499));
        assertThat(moved).isEmpty();
    }
}
