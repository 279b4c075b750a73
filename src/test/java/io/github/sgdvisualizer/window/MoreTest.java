package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.WindowDriver.Readout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is behind <i>More</i>; expected numbers are PyTorch's, in {@code reference/}. */
@DisplayTest
final class MoreTest extends DefaultWindow {
    @BeforeEach
    void openMore() {
        assertThat(isOpen()).isFalse();
        window.openSettings("more-points-button");
        EventThread.await("the points can be set", MoreTest::isOpen);
    }

    private static boolean isOpen() {
        return EventThread.read(() -> window.find("noise-slider").isShowing());
    }

    @Test
    void a_second_click_closes_it() {
        window.click("more-button");

        EventThread.await("More is closed", () -> !isOpen());
    }

    @Test
    void a_million_is_not_cut_off() {
        window.set("point-count-field", "1000000");
        window.awaitText("point-count-field", "1,000,000");

        EventThread.await("nothing is cut off", () -> window.cutOff().isEmpty());
    }

    @Test
    void nothing_is_cut_off_at_the_usual_size_nor_at_the_least() {
        Dimension usual = EventThread.read(() -> window.window().getSize());
        Dimension min = EventThread.read(() -> window.window().getMinimumSize());
        EventThread.await("nothing is cut off", () -> window.cutOff().isEmpty());

        resize(min);
        try {
            assertThat(window.cutOff()).isEmpty();
        } finally {
            resize(usual);
        }
    }

    private static void resize(Dimension size) {
        EventThread.run(() -> window.window().setSize(size));
        EventThread.await(
                "the window is laid out anew",
                () -> window.window().getSize().equals(size)
                        && window.window().getRootPane().isValid()
                        && window.window().getContentPane().getWidth() <= size.width);
    }

    @Test
    void true_line_and_noise_draw_other_points() {
        window.pauseAtStart();
        window.set("true-slope-field", "-1.5");
        window.set("true-intercept-field", ".25");
        window.set("noise-field", "0");

        window.awaitText("loss-value", "1.6916");
        assertThat(window.text("step-value")).isEqualTo("0");
        assertThat(window.text("true-slope-field")).isEqualTo("−1.5");
        assertThat(window.text("seed-field")).isEqualTo("42");
        assertThat(EventThread.read(() -> window.slider("noise-slider").getValue()))
                .isZero();
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("loss-value", "1.3864");
    }

    @Test
    void the_noise_slider_draws_other_points_as_it_goes() {
        window.pauseAtStart();
        window.forgetReadouts();

        window.hand().hold(window.slider("noise-slider"), 0.5);
        for (double part : new double[] {0.6, 0.8, 1}) {
            int before = window.readouts().size();
            window.hand().dragOn(window.slider("noise-slider"), part);
            EventThread.await(
                    "other points are drawn while it is held",
                    () -> window.readouts().size() > before);
        }
        window.hand().releaseButton();

        window.awaitText("noise-field", "5");
        assertThat(window.readouts()).allMatch(Readout::isFirstGuess).hasSizeGreaterThan(2);
        assertThat(window.plays()).isFalse();
    }

    @Test
    void a_seed_gives_the_points_that_pytorch_draws_from_it() {
        window.pauseAtStart();

        window.set("seed-field", "0");

        window.awaitText("loss-value", "5.0859");
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("loss-value", "3.8247");
    }

    @Test
    void after_the_greatest_seed_new_points_are_drawn_from_the_least() {
        window.pauseAtStart();
        window.set("seed-field", "4294967295");
        window.awaitText("seed-field", "4,294,967,295");

        window.click("new-points-button");

        window.awaitText("seed-field", "0");
        window.awaitText("loss-value", "5.0859");
    }

    @Test
    void a_run_starts_from_the_first_guess_that_was_typed() {
        window.pauseAtStart();
        window.set("start-slope-field", "0.6868401242228678");
        window.set("start-intercept-field", "1.1073224655389786");

        window.awaitText("loss-value", "4.0265");
        assertThat(window.text("equation-value")).isEqualTo("y = 0.69x + 1.11");
        assertThat(window.text("step-value")).isEqualTo("0");
        window.playFast();
        window.press(KeyEvent.VK_SPACE);
        window.awaitStatus("Converged after 94 steps");
    }

    @Test
    void a_wrong_value_is_marked_and_explained() {
        window.type("seed-field", "4294967296");
        window.press(KeyEvent.VK_ENTER);

        assertThat(window.isMarked("seed-field")).isTrue();
        assertThat(window.complaint()).contains("\"4294967296\" is not a whole number from 0 to 4,294,967,295.");
    }

    @Test
    void restore_the_lesson_puts_all_settings_back_and_plays() {
        window.pauseAtStart();
        window.set("true-slope-field", "-1.5");
        window.set("true-intercept-field", "-4");
        window.set("noise-field", "2");
        window.set("seed-field", "7");
        window.set("start-slope-field", "1");
        window.set("start-intercept-field", "-1");
        window.set("learning-rate-field", "0.2");
        window.set("point-count-field", "50");
        window.press(KeyEvent.VK_S);
        EventThread.await("slow motion is shown", () -> window.speed().equals("2/s"));
        window.forgetReadouts();

        window.openSettings("more-show-button");
        window.click("restore-button");

        window.awaitText("play-button", "Pause");
        window.awaitStep(1);
        assertThat(window.readouts()).contains(new Readout("0", "5.5084"));
        assertThat(window.speed()).isEqualTo("50/s");
        window.playFast();
        window.awaitStatus("Converged after 95 steps");
        assertThat(window.readout()).isEqualTo(new Readout("95", "0.0746"));
        assertThat(window.text("true-slope-field")).isEqualTo("3");
        assertThat(window.text("true-intercept-field")).isEqualTo("2");
        assertThat(window.text("noise-field")).isEqualTo("1");
        assertThat(window.text("seed-field")).isEqualTo("42");
        assertThat(window.text("start-slope-field")).isEqualTo("0.5");
        assertThat(window.text("start-intercept-field")).isEqualTo("0.75");
        assertThat(window.text("learning-rate-field")).isEqualTo("0.1");
        assertThat(window.text("point-count-field")).isEqualTo("100");
    }

    @Test
    void light_and_dark_change_places_while_the_run_plays_on() {
        window.openSettings("more-show-button");
        window.press(KeyEvent.VK_R);
        window.skipFirstGuess();
        window.awaitStep(5);
        Component chart = window.find("data-chart");
        Color paper = ChartPicture.of(chart).background();
        Color ink = ink();
        assertThat(brightness(paper)).isGreaterThan(0.9f);
        assertThat(brightness(ink)).isLessThan(0.2f);
        window.forgetReadouts();

        window.click("theme-dark-button");

        Color darkPaper = ChartPicture.of(chart).background();
        assertThat(brightness(darkPaper)).isLessThan(0.3f);
        assertThat(brightness(ink())).isGreaterThan(0.8f);
        assertThat(ChartPicture.of(chart).count(new Color(0x56B4E9)))
                .as("sky-blue line")
                .isGreaterThan(100);
        assertThat(window.isShown("theme-dark-button")).isTrue();
        window.awaitText("play-button", "Replay");
        assertThat(window.text("step-value")).isEqualTo("95");
        assertThat(window.readouts()).noneMatch(Readout::isFirstGuess);

        window.click("theme-light-button");

        assertThat(ChartPicture.of(chart).background()).isEqualTo(paper);
        assertThat(ink()).isEqualTo(ink);
    }

    private static Color ink() {
        return EventThread.read(() -> window.find("status-value").getForeground());
    }

    private static float brightness(Color colour) {
        return Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null)[2];
    }
}
