package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.AWTException;
import java.awt.Color;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look for the back row. */
@DisplayTest
final class PresenterTest {
    private WindowDriver window;

    @BeforeEach
    void open() throws AWTException {
        window = WindowDriver.open();
    }

    @AfterEach
    void close() {
        window.close();
        // It would be remembered for the tests after this one.
        new WindowPreferences().setLook(Look.LIGHT);
    }

    private float type() {
        return EventThread.read(() -> window.find("equation-value").getFont().getSize2D());
    }

    @Test
    void one_key_makes_type_lines_and_points_large_and_small_again() {
        window.pauseAtStart();
        // Away from the line, which shows where it can be taken.
        window.hand().moveTo(window.find("step-value"));
        EventThread.await(
                "the points are painted",
                () -> ChartPicture.of(window.find("data-chart")).count(new Color(0xE69F00)) > 1_000);
        float before = type();
        float width = Theme.chartStyle().lineWidth();
        ChartPicture picture = ChartPicture.of(window.find("data-chart"));

        window.press(KeyEvent.VK_P);

        EventThread.await("type is large", () -> type() >= before * 1.25f);
        assertThat(Theme.chartStyle().lineWidth()).isGreaterThanOrEqualTo(width * 1.25f);
        window.awaitNothingCutOff();

        window.press(KeyEvent.VK_P);

        EventThread.await("type is as before", () -> type() == before);
        EventThread.await(
                "the chart is as before",
                () -> ChartPicture.of(window.find("data-chart")).isSameAs(picture));
    }

    @Test
    void nothing_is_cut_off_with_more_open_nor_after_a_divergence() {
        window.playFast();
        window.press(KeyEvent.VK_P);
        window.set("learning-rate-field", "1.1");
        window.awaitStatus("Diverged");
        window.awaitNothingCutOff();

        window.click("halve-rate-button");
        window.awaitStatus("Converged");
        window.click("more-button");

        EventThread.await("More is open", () -> window.find("noise-slider").isShowing());
        EventThread.await(
                "the window is laid out", () -> window.window().getRootPane().isValid());
        assertThat(window.cutOff()).isEmpty();
    }

    @Test
    void a_key_held_down_changes_the_look_no_more_often_than_the_window_can_follow() {
        float before = type();
        List<Object> looks = new ArrayList<>();
        EventThread.run(() -> {
            // Each look has a least size of its own.
            window.window().addPropertyChangeListener("minimumSize", event -> looks.add(event.getNewValue()));
            // While the window is busy, the repeats of the key wait in the queue.
            for (int repeat = 0; repeat < 21; repeat++) {
                Toolkit.getDefaultToolkit()
                        .getSystemEventQueue()
                        .postEvent(new KeyEvent(
                                window.window().getRootPane(), KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_P, 'p'));
            }
        });

        EventThread.await("type is large", () -> type() >= before * 1.25f);
        // What is posted now comes after all that has been posted before.
        assertThat(EventThread.read(looks::size)).isEqualTo(1);
    }

    @Test
    void the_box_does_the_same_and_it_is_remembered() {
        float before = type();
        window.openSettings("more-show-button");

        window.click("presenter-box");

        EventThread.await("type is large", () -> type() >= before * 1.25f);
        assertThat(new WindowPreferences().look()).isEqualTo(Look.LIGHT.withPresenter(true));
        EventThread.await(
                "the box is ticked", () -> window.button("presenter-box").isSelected());
        window.click("presenter-box");
        EventThread.await("type is as before", () -> type() == before);
        assertThat(new WindowPreferences().look()).isEqualTo(Look.LIGHT);
    }
}
