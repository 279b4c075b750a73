package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.WindowDriver.Readout;
import java.awt.Component;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayTest
final class KeysTest extends DefaultWindow {
    @Test
    void space_pauses_and_plays() {
        window.skipFirstGuess();
        window.awaitStep(5);
        window.press(KeyEvent.VK_SPACE);
        window.awaitText("play-button", "Play");
        Readout paused = window.readout();
        assertThat(window.text("status-value"))
                .isEqualTo("Paused at step " + paused.step() + ". Press → for one step, ← to go back, Space to go on.");
        assertThat(window.readout()).isEqualTo(paused);

        window.press(KeyEvent.VK_SPACE);

        window.awaitText("play-button", "Pause");
        window.awaitStep(Integer.parseInt(paused.step()) + 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset-button", "step-button", "new-points-button", "more-button"})
    void space_plays_after_a_click_on_a_button(String button) {
        window.pauseAtStart();
        window.click(button);
        assertThat(window.keyboardIsFree()).isTrue();

        window.press(KeyEvent.VK_SPACE);

        window.awaitText("play-button", "Pause");
        window.awaitStep(5);
        assertThat(window.plays()).isTrue();
    }

    @Test
    void right_takes_one_step_after_a_slider_was_dragged() {
        window.pauseAtStart();
        window.hand().drag(window.slider("learning-rate-slider"), 0.5);
        String rate = window.text("learning-rate-field");

        window.press(KeyEvent.VK_RIGHT);

        window.awaitText("step-value", "1");
        assertThat(window.text("learning-rate-field")).isEqualTo(rate);
    }

    @Test
    void space_plays_after_a_slider_was_dragged() {
        window.pauseAtStart();
        window.hand().drag(window.slider("learning-rate-slider"), 0.5);

        window.press(KeyEvent.VK_SPACE);

        window.awaitText("play-button", "Pause");
        window.awaitStep(1);
    }

    @Test
    void space_belongs_to_the_text_field_that_has_the_keyboard() {
        window.pauseAtStart();
        window.type("learning-rate-field", "0.2 ");

        assertThat(window.text("learning-rate-field")).isEqualTo("0.2 ");
        assertThat(window.text("play-button")).isEqualTo("Play");

        window.press(KeyEvent.VK_ENTER);
        window.awaitText("learning-rate-field", "0.2");
        window.press(KeyEvent.VK_SPACE);
        window.awaitText("play-button", "Pause");
    }

    @Test
    void letters_belong_to_the_text_field_that_has_the_keyboard() {
        window.pauseAtStart();
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "1");
        window.type("learning-rate-field", "rsn");
        window.press(KeyEvent.VK_RIGHT);

        assertThat(window.text("learning-rate-field")).isEqualTo("rsn");
        window.press(KeyEvent.VK_ESCAPE);
        window.awaitText("learning-rate-field", "0.1");
        assertThat(window.readout()).isEqualTo(new Readout("1", "4.0265"));
        assertThat(window.speed()).isEqualTo("50/s");
        assertThat(window.text("seed-field")).isEqualTo("42");
    }

    @Test
    void right_pauses_and_takes_one_step() {
        window.skipFirstGuess();
        window.awaitStep(5);
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("play-button", "Play");
        window.press(KeyEvent.VK_R);
        window.awaitText("step-value", "0");

        window.press(KeyEvent.VK_RIGHT);

        window.awaitText("loss-value", "4.0265");
        assertThat(window.text("step-value")).isEqualTo("1");
        assertThat(window.text("equation-value")).isEqualTo("y = 0.69x + 1.11");

        window.click("step-button");

        window.awaitText("step-value", "2");
        assertThat(window.plays()).isFalse();
    }

    @Test
    void a_clicker_steps_through_the_run() {
        window.pauseAtStart();

        window.press(KeyEvent.VK_PAGE_DOWN);
        window.press(KeyEvent.VK_PAGE_DOWN);
        window.awaitText("step-value", "2");

        window.press(KeyEvent.VK_PAGE_UP);
        window.awaitText("loss-value", "4.0265");
        assertThat(window.text("step-value")).isEqualTo("1");
    }

    @Test
    void the_keys_of_a_clicker_go_to_the_points_while_the_chart_has_the_keyboard() {
        window.pauseAtStart();
        EventThread.run(() -> window.find("data-chart").requestFocusInWindow());
        EventThread.await("the chart has the keyboard", () -> window.hasKeyboard("data-chart"));

        window.press(KeyEvent.VK_PAGE_DOWN);
        window.press(KeyEvent.VK_DELETE);

        window.awaitText("point-count-field", "99");
        assertThat(window.text("step-value")).isEqualTo("0");
    }

    @Test
    void r_goes_back_to_the_first_guess_and_plays_on() {
        window.skipFirstGuess();
        window.awaitStep(10);
        window.forgetReadouts();

        window.press(KeyEvent.VK_R);

        EventThread.await("the first guess was seen", () -> window.readouts().contains(new Readout("0", "5.5084")));
        window.awaitStep(5);
        assertThat(window.plays()).isTrue();
    }

    @Test
    void r_leaves_a_paused_run_paused() {
        window.skipFirstGuess();
        window.awaitStep(10);
        window.press(KeyEvent.VK_SPACE);
        window.awaitText("play-button", "Play");

        window.press(KeyEvent.VK_R);

        window.awaitText("step-value", "0");
        assertThat(window.text("status-value")).endsWith("Press Space.");
        assertThat(window.plays()).isFalse();
    }

    @Test
    void s_goes_to_slow_motion_and_back() {
        window.press(KeyEvent.VK_S);
        EventThread.await("slow motion is shown", () -> window.speed().equals("2/s"));

        window.press(KeyEvent.VK_S);

        EventThread.await("the usual speed is shown", () -> window.speed().equals("50/s"));
    }

    @Test
    void n_draws_new_points_from_the_next_seed() {
        window.pauseAtStart();
        Component chart = window.find("data-chart");
        ChartPicture before = ChartPicture.of(chart);

        window.press(KeyEvent.VK_N);

        window.awaitText("seed-field", "43");
        EventThread.await(
                "other points are painted", () -> !ChartPicture.of(chart).isSameAs(before));
        assertThat(window.text("loss-value")).isNotEqualTo("5.5084");
    }
}
