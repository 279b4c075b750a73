package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.WindowDriver.Readout;
import io.github.sgdvisualizer.window.settings.RateSlider;
import java.awt.Component;
import java.awt.Point;
import java.awt.Window;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;
import org.junit.jupiter.api.Test;

@DisplayTest
final class SlidersTest extends DefaultWindow {
    private static List<Readout> firstGuesses() {
        return window.readouts().stream().filter(Readout::isFirstGuess).toList();
    }

    @Test
    void dragging_the_learning_rate_starts_again_on_the_same_points_and_plays_on() {
        window.skipFirstGuess();
        window.awaitStep(5);
        window.forgetReadouts();

        window.hand().hold(window.slider("learning-rate-slider"), 0.6);

        EventThread.await("the first guess was seen", () -> !firstGuesses().isEmpty());
        assertThat(window.plays()).isTrue();
        window.hand().releaseButton();
        window.awaitText("play-button", "Replay");
        assertThat(firstGuesses()).containsOnly(new Readout("0", "5.5084"));
        assertThat(Double.parseDouble(window.text("learning-rate-field"))).isBetween(0.2, 0.3);
        assertThat(Integer.parseInt(window.text("step-value"))).isBetween(20, 60);
        assertThat(window.text("point-count-field")).isEqualTo("100");
        assertThat(window.text("seed-field")).isEqualTo("42");
    }

    @Test
    void dragging_the_learning_rate_while_paused_leaves_it_paused_at_the_same_picture() {
        window.pauseAtStart();
        Component chart = window.find("data-chart");
        // Over the chart, the mouse would tell the values there.
        window.hand().moveTo(window.find("step-button"));
        ChartPicture before = ChartPicture.of(chart);
        window.click("step-button");
        window.awaitText("step-value", "1");
        assertThat(ChartPicture.of(chart).isSameAs(before)).isFalse();

        window.hand().drag(window.slider("learning-rate-slider"), 0.2);

        window.awaitText("step-value", "0");
        assertThat(window.text("learning-rate-field")).isNotEqualTo("0.1");
        assertThat(ChartPicture.of(chart).isSameAs(before)).isTrue();
        window.click("step-button");
        window.awaitText("step-value", "1");
        assertThat(window.plays()).isFalse();
    }

    /** 2 / λ₂ on the lesson's points is 0.998. */
    @Test
    void a_click_on_a_mark_says_what_it_is_without_waiting_for_the_mouse_to_rest() {
        window.pauseAtStart();
        RateSlider slider = (RateSlider) window.slider("learning-rate-slider");
        Point mark = EventThread.read(() -> new Point(slider.xOf(0.998), slider.getHeight() / 2));
        // So long a delay that no tip comes by hovering.
        int delay = EventThread.read(() -> ToolTipManager.sharedInstance().getInitialDelay());
        EventThread.run(() -> ToolTipManager.sharedInstance().setInitialDelay(600_000));
        try {
            window.hand().clickAt(slider, mark);

            window.awaitText("learning-rate-field", "0.998");
            EventThread.await(
                    "the mark is explained",
                    () -> tips().contains(
                                    "Diverges from 0.998 on: each step lands farther behind the best line than it came from."));
        } finally {
            EventThread.run(() -> ToolTipManager.sharedInstance().setInitialDelay(delay));
        }
    }

    private static List<String> tips() {
        return Stream.of(Window.getWindows())
                .flatMap(WindowDriver::tree)
                .filter(part -> part instanceof JToolTip && part.isShowing())
                .map(tip -> ((JToolTip) tip).getTipText())
                .toList();
    }

    @Test
    void dragging_the_number_of_points_draws_new_points_all_the_way() {
        window.pauseAtStart();
        Component chart = window.find("data-chart");
        ChartPicture before = ChartPicture.of(chart);
        window.forgetReadouts();

        window.hand().hold(window.slider("point-count-slider"), 0.5);
        for (double part : new double[] {0.6, 0.7, 0.8}) {
            int seen = window.readouts().size();
            window.hand().dragOn(window.slider("point-count-slider"), part);
            EventThread.await(
                    "other points are drawn while it is held",
                    () -> window.readouts().size() > seen);
        }
        window.hand().releaseButton();

        EventThread.await("it has come to 20,000 points or more", () -> count() >= 20_000);
        EventThread.await(
                "the loss is that of so many points",
                () -> window.text("loss-value").equals(WindowDriver.firstLoss(count())));
        assertThat(firstGuesses()).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(window.text("step-value")).isEqualTo("0");
        assertThat(window.plays()).isFalse();
        assertThat(window.text("learning-rate-field")).isEqualTo("0.1");
        EventThread.await(
                "other points are painted", () -> !ChartPicture.of(chart).isSameAs(before));
    }

    private static int count() {
        return Integer.parseInt(window.text("point-count-field").replace(",", ""));
    }

    @Test
    void dragged_to_its_ends_the_points_slider_draws_two_points_and_a_million_and_each_learns() {
        window.hand().drag(window.slider("point-count-slider"), 0);
        window.awaitText("point-count-field", "2");
        window.awaitStep(5);

        window.hand().drag(window.slider("point-count-slider"), 1);

        window.awaitText("point-count-field", "1,000,000");
        window.playFast();
        window.awaitStatus("Converged after 9");
    }

    @Test
    void dragged_to_its_ends_the_rate_slider_creeps_and_diverges() {
        window.hand().drag(window.slider("learning-rate-slider"), 0);
        window.awaitText("learning-rate-field", "0.01");
        window.awaitStatus("Learning");

        window.hand().drag(window.slider("learning-rate-slider"), 1);

        window.awaitText("learning-rate-field", "2");
        window.playFast();
        window.awaitStatus("Diverged");
    }

    @Test
    void the_speed_slider_goes_from_one_step_a_second_to_as_fast_as_can_be_without_starting_again() {
        window.skipFirstGuess();
        window.awaitStep(5);
        window.forgetReadouts();
        window.hand().drag(window.slider("speed-slider"), 0);
        EventThread.await("the least speed is shown", () -> window.speed().equals("1/s"));

        window.hand().drag(window.slider("speed-slider"), 1);

        EventThread.await("the greatest speed is shown", () -> window.speed().equals("max"));
        window.awaitText("play-button", "Replay");
        assertThat(window.text("step-value")).isEqualTo("95");
        assertThat(firstGuesses()).isEmpty();
    }
}
