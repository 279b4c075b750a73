package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.settings.RateSlider;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Component;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What shows why a run goes as it goes, by mouse and keys: the ways on from a divergence, the surface, the numbers. */
@DisplayTest
final class ReasonsTest extends DefaultWindow {
    private static boolean shows(String name) {
        return EventThread.read(() -> window.find(name).isShowing());
    }

    private static void diverge() {
        window.playFast();
        window.set("learning-rate-field", "1.1");
        window.awaitStatus("Diverged");
        EventThread.await("the ways on are offered", () -> shows("halve-rate-button"));
    }

    @Test
    void half_the_rate_that_diverged_converges_after_15_steps() {
        diverge();
        window.click("halve-rate-button");

        window.awaitStatus("Converged after 15 steps");
        assertThat(window.text("learning-rate-field")).isEqualTo("0.55");
        assertThat(shows("halve-rate-button")).isFalse();
    }

    @Test
    void the_safe_rate_is_just_under_one_over_lambda_2() {
        diverge();
        window.click("safe-rate-button");

        window.awaitStatus("Converged");
        // 1 / 2.0031 = 0.4992.
        assertThat(window.text("learning-rate-field")).isEqualTo("0.499");
    }

    @Test
    void watching_slowly_begins_again_two_steps_a_second() {
        diverge();
        window.forgetReadouts();
        window.click("watch-slowly-button");

        EventThread.await(
                "it begins again",
                () -> window.readouts().stream()
                        .anyMatch(readout -> readout.step().equals("1")));
        assertThat(window.text("speed-value")).isEqualTo("2/s");
        assertThat(window.text("learning-rate-field")).isEqualTo("1.1");
    }

    @Test
    void the_ways_on_from_a_run_that_diverged_play_also_where_it_was_paused() {
        for (String way : List.of("halve-rate-button", "safe-rate-button", "watch-slowly-button")) {
            window.restoreLesson();
            window.press(KeyEvent.VK_SPACE);
            window.set("learning-rate-field", "1.1");
            window.press(KeyEvent.VK_E);
            window.awaitStatus("Diverged");
            window.click(way);
            window.awaitText("play-button", "Pause");
            window.awaitStep(1);
        }
    }

    @Test
    void far_above_the_limit_the_safe_rate_comes_first() {
        window.playFast();
        window.set("learning-rate-field", "1.1");
        window.awaitStatus("Diverged");
        assertThat(isPrimary("halve-rate-button")).isTrue();
        window.set("learning-rate-field", "300");
        window.awaitStatus("Diverged at once");
        EventThread.await("the safe rate comes first", () -> isPrimary("safe-rate-button"));
        assertThat(isPrimary("halve-rate-button")).isFalse();
    }

    private static boolean isPrimary(String button) {
        return EventThread.read(() -> "primary".equals(window.button(button).getClientProperty("FlatLaf.styleClass")));
    }

    @Test
    void the_line_dragged_after_running_to_the_end_starts_a_run() {
        window.press(KeyEvent.VK_E);
        window.awaitStatus("Converged");
        dragLine(0.5, 60);
        window.hand().releaseButton();
        window.awaitText("play-button", "Pause");
        window.playFast();
        window.awaitStatus("Converged after");
    }

    @Test
    void the_surface_opens_stays_remembered_and_a_click_on_it_starts_there() {
        window.playToEnd();
        window.click("loss-surface-button");
        EventThread.await("the surface is open", () -> shows("loss-surface-chart"));
        try {
            assertThat(new WindowPreferences().side().orElseThrow()).contains(ScreenPart.SURFACE);
            Component surface = window.find("loss-surface-chart");
            window.press(KeyEvent.VK_SPACE);
            window.press(KeyEvent.VK_SPACE);
            window.forgetReadouts();
            window.hand().moveTo(surface, Hand.place(surface, 0.75, 1 / 3.0));
            window.hand().pressButton();
            window.hand().releaseButton();

            EventThread.await(
                    "another first guess",
                    () -> !window.text("start-slope-field")
                            .equals(Numbers.shortest(Settings.DEFAULT.start().slope())));
            assertThat(window.text("learning-rate-field")).isEqualTo("0.1");
        } finally {
            window.click("loss-surface-button");
        }
        assertThat(new WindowPreferences().side().orElseThrow()).doesNotContain(ScreenPart.SURFACE);
    }

    private static Point onLine(ChartPicture picture, double part) {
        int[] columns = picture.lineColumns();
        int column = columns[(int) (part * (columns.length - 1))];
        return new Point(column, (int) Math.round(picture.lineRow(column)));
    }

    private static void dragLine(double part, int down) {
        Component chart = window.find("data-chart");
        Point from = onLine(ChartPicture.of(chart), part);
        window.hand().moveTo(chart, from);
        window.hand().pressButton();
        for (int move = 1; move <= 8; move++) {
            int before = window.readouts().size();
            window.hand().moveTo(chart, new Point(from.x, from.y + down * move / 8));
            EventThread.await("the line follows", () -> window.readouts().size() > before);
        }
    }

    @Test
    void the_line_dragged_by_its_middle_starts_there() {
        window.playToEnd();
        window.forgetReadouts();
        dragLine(0.5, 60);

        EventThread.await(
                "the line follows the hand", () -> window.text("step-value").equals("0"));
        assertThat(window.text("start-slope-field")).startsWith("3.05");
        assertThat(Double.parseDouble(window.text("start-intercept-field"))).isBetween(0.5, 2.2);
        assertThat(window.readouts()).allMatch(WindowDriver.Readout::isFirstGuess);
        assertThat(window.text("step-value")).isEqualTo("0");
        window.hand().releaseButton();

        window.awaitStatus("Converged after");
        // The loss followed the hand before the run began.
        assertThat(window.readouts().stream().filter(WindowDriver.Readout::isFirstGuess))
                .hasSizeGreaterThan(3);
        assertThat(window.text("loss-value")).isEqualTo("0.0746");
    }

    @Test
    void the_line_dragged_by_an_end_is_turned_and_starts_there() {
        window.pauseAtStart();
        dragLine(0.95, -100);
        window.hand().releaseButton();

        EventThread.await(
                "the line is turned", () -> !window.text("start-slope-field").equals("0.5"));
        assertThat(Double.parseDouble(window.text("start-slope-field"))).isGreaterThan(1);
        // Turned about the middle of the chart, x = 0.
        assertThat(Double.parseDouble(window.text("start-intercept-field"))).isBetween(0.74, 0.76);
        assertThat(window.plays()).isFalse();
        assertThat(window.text("step-value")).isEqualTo("0");
    }

    @Test
    void restore_the_lesson_closes_what_was_opened() {
        window.click("loss-surface-button");
        window.click("numbers-button");
        window.click("log-button");
        window.press(KeyEvent.VK_H);
        EventThread.run(() -> {
            window.button("best-line-box").doClick(0);
            window.button("determination-box").doClick(0);
            window.button("restore-button").doClick(0);
        });

        EventThread.await("all is closed", () -> !shows("loss-surface-chart") && !shows("new-slope-value"));
        WindowPreferences choices = new WindowPreferences();
        assertThat(choices.side()).contains(Set.of(ScreenPart.LOSS));
        assertThat(choices.logarithmicLoss()).isFalse();
        assertThat(choices.rSquared()).isFalse();
        assertThat(choices.overlays()).isEqualTo(Overlays.NONE);
        assertThat(window.isSelected("best-line-box")).isFalse();
        RateSlider slider = (RateSlider) window.find("learning-rate-slider");
        assertThat(EventThread.read(slider::isExplained)).isTrue();
    }

    @Test
    void the_numbers_open_and_follow_each_step() {
        window.pauseAtStart();
        window.click("numbers-button");
        try {
            EventThread.await("the numbers are open", () -> shows("new-slope-value"));
            window.click("step-button");
            window.awaitStep(1);
            // PyTorch's slope after two steps, to where the one that comes leads: 0.85854.
            window.awaitText("new-slope-value", "0.8585");
            window.click("step-button");
            window.awaitText("old-slope-value", "0.8585");
        } finally {
            window.click("numbers-button");
        }
    }

    @Test
    void the_logarithmic_axis_is_one_click_away_and_remembered() {
        window.click("log-button");
        assertThat(new WindowPreferences().logarithmicLoss()).isTrue();
        window.click("linear-button");
        assertThat(new WindowPreferences().logarithmicLoss()).isFalse();
    }

    @Test
    void a_picture_of_the_charts_goes_to_the_clipboard_with_a_caption() throws Exception {
        window.playToEnd();
        window.press(Hand.shortcutKey(), KeyEvent.VK_C);

        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        EventThread.await("a picture is there", () -> clipboard.isDataFlavorAvailable(DataFlavor.imageFlavor));
        BufferedImage picture = (BufferedImage) clipboard.getData(DataFlavor.imageFlavor);
        Component chart = window.find("data-chart");
        assertThat(picture.getWidth()).isGreaterThan(chart.getWidth());
        assertThat(picture.getHeight()).isGreaterThan(chart.getHeight());
    }

    @Test
    void one_key_hides_what_the_rates_would_do() {
        RateSlider slider = (RateSlider) window.find("learning-rate-slider");
        assertThat(EventThread.read(slider::isExplained)).isTrue();
        window.press(KeyEvent.VK_H);
        EventThread.await("hidden", () -> !slider.isExplained());
        window.press(KeyEvent.VK_H);
        EventThread.await("shown", slider::isExplained);
    }
}
