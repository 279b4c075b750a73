package io.github.sgdvisualizer.window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.WindowDriver.Readout;
import io.github.sgdvisualizer.window.playback.TimelineSlider;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

/** Going through time with mouse and keys. */
@DisplayTest
final class TimeTest extends DefaultWindow {
    /** Goes to a step at once, by typing it. */
    private static void runTo(int step) {
        window.set("run-to-field", Integer.toString(step));
        window.awaitText("step-value", Integer.toString(step));
    }

    @Test
    void back_from_50_to_20_and_forward_to_50_shows_the_same_numbers() {
        runTo(50);
        List<String> equations = List.of(window.text("equation-value"));
        window.forgetReadouts();
        String loss = window.text("loss-value");

        for (int step = 49; step >= 20; step--) {
            window.press(KeyEvent.VK_LEFT);
            window.awaitText("step-value", Integer.toString(step));
        }
        // PyTorch's loss at step 20.
        assertThat(window.text("loss-value")).isEqualTo("0.1969");
        assertThat(window.text("equation-value")).isEqualTo("y = 2.46x + 2.46");
        assertThat(window.text("status-value")).startsWith("Paused at step 20.");
        var back = window.readouts().stream().collect(Collectors.toSet());
        window.forgetReadouts();
        for (int step = 21; step <= 50; step++) {
            window.click("step-button");
            window.awaitText("step-value", Integer.toString(step));
        }

        assertThat(window.text("loss-value")).isEqualTo(loss);
        assertThat(window.text("equation-value")).isEqualTo(equations.get(0));
        assertThat(window.readouts().stream().limit(28)).isSubsetOf(back);
    }

    @Test
    void the_timeline_is_dragged_to_any_step_that_was_made_and_not_beyond() {
        runTo(60);
        TimelineSlider slider = (TimelineSlider) window.find("timeline-slider");

        dragTo(slider, 20);
        window.awaitText("step-value", "20");
        assertThat(window.text("loss-value")).isEqualTo("0.1969");
        window.hand().releaseButton();

        dragTo(slider, 90);
        window.awaitText("step-value", "60");
        window.hand().releaseButton();
        EventThread.await("the thumb is back at the newest step", () -> slider.getValue() == 60);
        assertThat(window.plays()).isFalse();
    }

    private static void dragTo(TimelineSlider slider, int step) {
        int y = Hand.place(slider, 0.5, 0.5).y;
        window.hand().moveTo(slider, new Point(EventThread.read(() -> slider.xOf(slider.getValue())), y));
        window.hand().pressButton();
        int from = EventThread.read(() -> slider.xOf(slider.getValue()));
        int to = EventThread.read(() -> slider.xOf(step));
        for (int move = 1; move <= 10; move++) {
            window.hand().moveTo(slider, new Point(from + (to - from) * move / 10, y));
        }
    }

    @Test
    void home_and_end_go_to_the_first_step_and_the_last() {
        window.playToEnd();
        window.press(KeyEvent.VK_HOME);
        window.awaitText("step-value", "0");
        assertThat(window.text("loss-value")).isEqualTo("5.5084");

        window.press(KeyEvent.VK_END);
        window.awaitText("step-value", "95");
        assertThat(window.text("status-value")).startsWith("Converged after 95 steps");

        window.click("first-button");
        window.awaitText("step-value", "0");
        window.click("last-button");
        window.awaitText("step-value", "95");
    }

    @Test
    void backwards_it_comes_to_step_0_by_the_steps_that_led_there() throws IOException {
        List<Readout> lesson = lesson();
        runTo(40);
        window.forgetReadouts();
        window.click("play-backwards-button");

        window.awaitText("step-value", "0");
        window.awaitText("play-button", "Play");
        List<Readout> seen = window.readouts();
        // A busy machine leaves frames out, but repeats none.
        assertThat(seen).hasSizeGreaterThan(5).doesNotHaveDuplicates().isSubsetOf(lesson.subList(0, 40));
        assertThat(seen).isSortedAccordingTo(comparing(lesson::indexOf, reverseOrder()));
    }

    /** Returns PyTorch's steps of the lesson, as they are written. */
    private static List<Readout> lesson() throws IOException {
        InputStream table = TimeTest.class.getResourceAsStream("/reference/lesson-steps.csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Readout(cells[0], String.format(Locale.ROOT, "%.4f", Double.valueOf(cells[3]))))
                    .toList();
        }
    }

    @Test
    void in_a_loop_it_begins_again_and_reflected_it_turns_round() {
        window.playToEnd();
        window.click("repeat-button");
        window.click("slower-button");
        window.click("slower-button");
        // Five steps a frame: what is between the ends is seen, too.
        window.awaitText("speed-value", "250/s");
        window.forgetReadouts();
        window.press(KeyEvent.VK_SPACE);
        EventThread.await(
                "it has begun again",
                () -> window.readouts().stream().filter(Readout::isFirstGuess).count() >= 2);

        window.press(KeyEvent.VK_L);
        window.awaitStep(90);
        window.awaitStatus("Going back");
        window.awaitText("step-value", "0");
        window.awaitStep(3);
        assertThat(window.plays()).isTrue();
    }

    @Test
    void a_run_that_takes_long_is_taken_to_its_end_at_once_and_can_be_stopped() {
        window.pauseAtStart();
        window.set("learning-rate-field", "0.0001");
        window.press(KeyEvent.VK_E);

        window.awaitStatus("Converged after");
        assertThat(window.step()).isBetween(80_000, 120_000);

        window.set("learning-rate-field", "1e-12");
        window.press(KeyEvent.VK_E);
        window.awaitStep(1_000);
        window.press(KeyEvent.VK_SPACE);
        window.awaitText("play-button", "Play");
        int stopped = window.step();
        window.press(KeyEvent.VK_LEFT);
        window.awaitText("step-value", Numbers.whole(stopped - 1));
    }

    @Test
    void faster_and_slower_go_from_speed_to_speed() {
        assertThat(window.speed()).isEqualTo("50/s");
        window.click("faster-button");
        window.awaitText("speed-value", "100/s");
        window.press(KeyEvent.VK_MINUS);
        window.press(KeyEvent.VK_MINUS);
        window.awaitText("speed-value", "25/s");
        window.click("slower-button");
        window.awaitText("speed-value", "10/s");
    }

    private static void runAt(String rate) {
        window.set("learning-rate-field", rate);
        window.awaitText("learning-rate-field", rate);
    }

    @Test
    void two_kept_runs_and_a_third_race_until_the_last_has_come_in() {
        window.playToEnd();
        window.click("keep-button");
        EventThread.await("the table is shown", () -> window.isShown("kept-loss-value-0"));
        runAt("0.55");
        EventThread.await(
                "the other has come in", () -> window.text("status-value").endsWith("Kept runs: step 95."));
        assertThat(window.text("status-value")).startsWith("Converged after 15 steps");
        assertThat(window.text("step-value")).isEqualTo("15");
        window.press(KeyEvent.VK_K);
        runAt("0.05");

        // Until the third begins, the second stands at its end.
        EventThread.await(
                "the last has come in",
                () -> window.step() > 150 && window.text("play-button").equals("Replay"));
        List<String> names = window.texts("kept-name-field");
        assertThat(names).containsExactly("now: rate 0.05", "rate 0.1", "rate 0.55");
        assertThat(window.texts("kept-steps-value").subList(1, 3)).containsExactly("95", "15");
        assertThat(window.texts("kept-loss-value")).containsOnly("0.0746");
        window.awaitNothingCutOff();

        runTo(20);
        // PyTorch's loss of the lesson at step 20; at rate 0.55 it has long converged.
        assertThat(window.texts("kept-loss-value").subList(1, 3)).containsExactly("0.1969", "0.0746");
    }

    @Test
    void a_kept_run_is_named_hidden_made_present_and_dropped() {
        window.playToEnd();
        window.press(KeyEvent.VK_K);
        runAt("0.55");
        window.awaitStatus("Converged after 15");
        EventThread.await("two runs", () -> window.texts("kept-name-field").size() == 2);
        String field = window.named("kept-name-field").get(1);
        window.set(field, "the lesson");
        EventThread.await(
                "it has its name", () -> window.texts("kept-name-field").get(1).equals("the lesson"));

        ChartPicture before = ChartPicture.of(window.find("loss-chart"));
        window.click(window.named("kept-hide-button").get(0));
        EventThread.await(
                "it is hidden",
                () -> !ChartPicture.of(window.find("loss-chart")).isSameAs(before));

        window.click(window.named("kept-swap-button").get(0));
        window.awaitText("learning-rate-field", "0.1");
        EventThread.await(
                "they have changed places",
                () -> window.texts("kept-name-field").equals(List.of("now: rate 0.1", "rate 0.55")));

        window.click(window.named("kept-drop-button").get(0));
        EventThread.await("none is left", () -> window.isShown("kept-none-value"));
    }

    @Test
    void the_same_step_is_gone_to_again() {
        runTo(50);
        window.press(KeyEvent.VK_HOME);
        window.awaitText("step-value", "0");
        runTo(50);
        assertThat(window.text("status-value")).startsWith("Paused at step 50.");
    }

    @Test
    void the_drag_of_a_slider_is_undone_by_one_key_and_redone_by_another() {
        runTo(20);
        window.hand().drag(window.slider("learning-rate-slider"), 0.7);
        EventThread.await(
                "another rate", () -> !window.text("learning-rate-field").equals("0.1"));
        String other = window.text("learning-rate-field");
        EventThread.await(
                "undo has its name",
                () -> ((JComponent) window.find("undo-button"))
                        .getToolTipText()
                        .startsWith("Undo: learning rate " + other));

        window.press(Hand.shortcutKey(), KeyEvent.VK_Z);
        window.awaitText("learning-rate-field", "0.1");
        window.awaitText("step-value", "20");
        assertThat(window.text("loss-value")).isEqualTo("0.1969");
        EventThread.await(
                "nothing is left to undo but what was before",
                () -> window.button("redo-button").isEnabled());

        window.press(Hand.shortcutKey(), KeyEvent.VK_Y);
        window.awaitText("learning-rate-field", other);
        window.click("undo-button");
        window.awaitText("learning-rate-field", "0.1");
        window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        window.awaitText("learning-rate-field", other);
    }

    @Test
    void from_here_on_another_rate_leaves_the_run_as_it_was_beside_it() {
        runTo(40);
        window.click("from-here-button");
        EventThread.await("from here", () -> window.button("from-here-button").isSelected());
        runAt("0.01");

        EventThread.await(
                "two runs",
                () -> window.texts("kept-name-field").equals(List.of("now: rate 0.01 from step 40", "rate 0.1")));
        window.awaitText("step-value", "40");
        runTo(60);
        // The lesson's loss at step 60; the slower one is behind.
        List<String> losses = window.texts("kept-loss-value");
        assertThat(Double.parseDouble(losses.get(0))).isGreaterThan(Double.parseDouble(losses.get(1)));
        window.awaitNothingCutOff();
    }

    @Test
    void beyond_the_end_of_a_run_there_is_no_step_to_go_to_and_that_is_said() {
        window.set("learning-rate-field", "10");
        window.awaitStatus("Diverged at once");
        window.set("run-to-field", "20");
        EventThread.await("it is said", () -> window.complaint().isPresent());
        assertThat(window.complaint()).contains("The run has ended at step 0: there is no step 20.");
        assertThat(window.complaintIsOnTheWindow()).isTrue();
        assertThat(window.isMarked("run-to-field")).isFalse();
    }

    @Test
    void the_row_of_the_present_run_has_the_look_of_the_window_also_if_nothing_was_kept_when_that_changed() {
        window.openSettings("more-show-button");
        window.click("theme-dark-button");
        window.click("more-button");
        try {
            window.press(KeyEvent.VK_K);
            EventThread.await("the table is shown", () -> window.isShown("kept-name-field-0"));
            EventThread.await(
                    "its type is that of the look",
                    () -> window.find("kept-name-field-0")
                            .getForeground()
                            .equals(javax.swing.UIManager.getColor("TextField.foreground")));
        } finally {
            window.openSettings("more-show-button");
            window.click("theme-light-button");
        }
    }
}
