package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.Numbers;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import javax.swing.JComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches, optimizers, schedules and the cloud, by mouse and keys; expected numbers are PyTorch's, in {@code reference/}. */
@DisplayTest
final class BatchTest extends DefaultWindow {
    @BeforeEach
    void begin() {
        openMore();
    }

    private static void closeMore() {
        window.click("more-button");
        EventThread.await("More is closed", () -> !shows("batch-size-field") && shows("loss-surface-button"));
    }

    private static void openMore() {
        window.openSettings("more-steps-button");
        EventThread.await("how steps are taken is to be seen", () -> shows("batch-size-field"));
    }

    private static boolean shows(String name) {
        return EventThread.read(() -> window.find(name).isShowing());
    }

    private static void batch(String size, String written) {
        window.set("batch-size-field", size);
        window.awaitText("batch-size-field", written);
    }

    private static void runTo(int step) {
        window.set("run-to-field", Integer.toString(step));
        window.awaitText("step-value", Numbers.whole(step));
        EventThread.await("it stands there", () -> !window.plays());
    }

    private static void assertRefused(String field, String text, String allowed) {
        window.type(field, text);
        window.press(KeyEvent.VK_ENTER);
        assertThat(window.isMarked(field)).as(text).isTrue();
        assertThat(window.complaint()).contains("\"" + text + "\" is not " + allowed + ".");
        window.press(KeyEvent.VK_ESCAPE);
        assertThat(window.isMarked(field)).as(text).isFalse();
    }

    @Test
    void ten_points_a_step_typed_while_it_plays_take_the_steps_that_pytorch_takes() {
        assertThat(shows("epoch-value")).isFalse();
        batch("10", "10");
        window.awaitStep(1);
        assertThat(window.plays()).isTrue();
        EventThread.await("the epoch is shown", () -> shows("epoch-value"));
        assertThat(window.text("epoch-value")).startsWith("Epoch ");

        runTo(20);
        assertThat(window.text("epoch-value")).isEqualTo("Epoch 2.0");
        assertThat(window.text("loss-value")).isEqualTo("0.2027");
        assertThat(window.text("equation-value")).isEqualTo("y = 2.45x + 2.52");
        runTo(100);
        assertThat(window.text("epoch-value")).isEqualTo("Epoch 10.0");
        assertThat(window.text("loss-value")).isEqualTo("0.0749");
        assertThat(window.text("equation-value")).isEqualTo("y = 3.05x + 2.44");
    }

    @Test
    void adam_chosen_while_it_plays_takes_the_steps_that_pytorch_takes() {
        batch("10", "10");
        window.choose("optimizer-box", "Adam");
        EventThread.await("its parameters are shown", () -> window.isShown("beta1-field"));
        assertThat(window.text("beta1-field")).isEqualTo("0.9");
        assertThat(window.text("beta2-field")).isEqualTo("0.999");
        assertThat(window.text("eps-field")).isEqualTo("1e−8");
        assertThat(window.plays()).isTrue();
        window.awaitNothingCutOff();

        runTo(20);
        assertThat(window.text("loss-value")).isEqualTo("0.2712");
        assertThat(window.text("equation-value")).isEqualTo("y = 2.30x + 2.48");
        runTo(100);
        assertThat(window.text("loss-value")).isEqualTo("0.0747");
        assertThat(window.text("equation-value")).isEqualTo("y = 3.04x + 2.45");

        window.choose("optimizer-box", "SGD");
        EventThread.await("its parameters are gone", () -> !window.isShown("beta1-field"));
    }

    @Test
    void a_momentum_of_one_is_refused_and_changes_nothing() {
        window.choose("optimizer-box", "Momentum");
        EventThread.await("its parameter is shown", () -> window.isShown("momentum-field"));
        assertThat(window.text("momentum-field")).isEqualTo("0.9");
        runTo(20);
        var before = window.readout();

        assertRefused("momentum-field", "1", "a number from 0 to less than 1");

        assertThat(window.text("momentum-field")).isEqualTo("0.9");
        assertThat(window.readout()).isEqualTo(before);
    }

    @Test
    void a_batch_is_a_whole_number_up_to_the_points_or_the_word_for_all() {
        window.pauseAtStart();
        batch("10", "10");
        for (String wrong : List.of("0", "101", "abc")) {
            assertRefused("batch-size-field", wrong, "a whole number from 1 to 100, or all");
            assertThat(window.text("batch-size-field")).isEqualTo("10");
        }

        window.paste("batch-size-field", "ALL");
        window.press(KeyEvent.VK_ENTER);

        window.awaitText("batch-size-field", "all");
        EventThread.await("no epoch is shown", () -> !shows("epoch-value"));
        EventThread.await("the keyboard is free again", window::keyboardIsFree);
        window.press(KeyEvent.VK_E);
        window.awaitStatus("Converged after 95 steps");
    }

    @Test
    void one_point_a_step_hovers_and_never_converges() {
        window.pauseAtStart();
        batch("1", "1");
        EventThread.await("the epoch is shown", () -> shows("epoch-value"));
        int before = window.statuses().size();

        runTo(1_000);
        window.playFast();
        window.press(KeyEvent.VK_SPACE);
        window.awaitStatus("Hovering");
        window.awaitStep(1_050);

        List<String> statuses = window.statuses();
        assertThat(statuses.subList(before, statuses.size()))
                .noneMatch(status -> status.startsWith("Converged"))
                .noneMatch(status -> status.startsWith("Diverged"));
    }

    @Test
    void the_points_of_the_next_step_glow() {
        window.pauseAtStart();
        assertThat(halo()).isEmpty();

        batch("1", "1");
        EventThread.await("one point glows", () -> halo().size() > 10);
        Set<Point> last = halo();
        int max = last.size();
        for (int step = 1; step <= 4; step++) {
            Set<Point> before = last;
            window.press(KeyEvent.VK_RIGHT);
            window.awaitText("step-value", Integer.toString(step));
            EventThread.await("another point glows", () -> halo().size() > 10 && !halo().equals(before));
            last = halo();
            max = Math.max(max, last.size());
        }

        batch("60", "60");
        int one = max;
        EventThread.await("many points glow", () -> halo().size() > 5 * one);
        batch("all", "all");
        EventThread.await("none glows", () -> halo().isEmpty());
    }

    private static Set<Point> halo() {
        return ChartPicture.of(window.find("data-chart")).halo();
    }

    private static void awaitCloud() {
        EventThread.await(
                "the cloud is done",
                () -> shows("cloud-value") && window.text("cloud-value").startsWith("200 runs: "));
    }

    /** Opens the surface, for which there is room when <i>More</i> is closed. */
    private static void withSurface(Runnable test) {
        closeMore();
        window.click("loss-surface-button");
        try {
            EventThread.await("the surface is open", () -> shows("cloud-button"));
            test.run();
        } finally {
            if (shows("batch-size-field")) {
                closeMore();
            }
            window.click("loss-surface-button");
        }
    }

    private static void batchBehindMore(String size) {
        openMore();
        batch(size, size);
        closeMore();
    }

    private static void clickCloud() {
        EventThread.await(
                "a cloud can be made", () -> window.button("cloud-button").isEnabled());
        window.click("cloud-button");
    }

    @Test
    void the_cloud_comes_goes_and_comes_again() {
        withSurface(() -> {
            EventThread.await(
                    "with all points there is no cloud",
                    () -> !window.button("cloud-button").isEnabled());
            batchBehindMore("10");
            clickCloud();
            awaitCloud();
            assertThat(window.text("cloud-value")).contains("slope ± ", "intercept ± ");
            assertThat(shows("cancel-cloud-button")).isFalse();
            clickCloud();
            EventThread.await("the cloud is gone", () -> !shows("cloud-value"));
            clickCloud();
            awaitCloud();
        });
    }

    @Test
    void a_cloud_that_takes_long_is_cancelled_and_a_smaller_one_is_made() {
        window.pauseAtStart();
        window.set("point-count-field", "1000000");
        window.awaitText("point-count-field", "1,000,000");
        batch("100000", "100,000");
        withSurface(() -> {
            clickCloud();
            EventThread.await("it can be cancelled", () -> shows("cancel-cloud-button"));
            window.click("cancel-cloud-button");
            EventThread.await("the cloud is gone", () -> !shows("cloud-value"));
            assertThat(window.isSelected("cloud-button")).isFalse();

            batchBehindMore("10");
            clickCloud();
            awaitCloud();
        });
    }

    @Test
    void a_schedule_shows_its_parameters() {
        window.choose("schedule-box", "cosine");
        EventThread.await("its parameters are shown", () -> window.isShown("t-max-field"));
        assertThat(window.text("t-max-field")).isEqualTo("100");
        assertThat(window.text("eta-min-field")).isEqualTo("0");
        window.awaitNothingCutOff();

        window.choose("schedule-box", "constant");
        EventThread.await(
                "its parameters are gone", () -> !window.isShown("t-max-field") && !window.isShown("eta-min-field"));
    }

    @Test
    void a_list_that_was_opened_with_the_mouse_takes_the_keys_and_gives_the_keyboard_back() {
        window.pauseAtStart();
        JComboBox<?> box = (JComboBox<?>) window.find("optimizer-box");
        window.click("optimizer-box");
        EventThread.await("the list has the keyboard", () -> box.isPopupVisible() && box.isFocusOwner());

        window.press(KeyEvent.VK_END);
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_UP);
        window.press(KeyEvent.VK_ENTER);
        EventThread.await("the list is closed", () -> !box.isPopupVisible());
        EventThread.await(
                "the last but one is chosen",
                () -> String.valueOf(box.getSelectedItem()).equals("RMSprop"));
        assertThat(window.text("step-value")).isEqualTo("0");
        EventThread.await("the keyboard is the window's again", window::keyboardIsFree);

        window.click("optimizer-box");
        EventThread.await("the list has the keyboard", () -> box.isPopupVisible() && box.isFocusOwner());
        window.press(KeyEvent.VK_HOME);
        window.press(KeyEvent.VK_ESCAPE);
        EventThread.await("the list is closed", () -> !box.isPopupVisible());
        EventThread.await("the keyboard is the window's again", window::keyboardIsFree);
        assertThat(EventThread.read(() -> String.valueOf(box.getSelectedItem())))
                .isEqualTo("RMSprop");
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "1");
    }
}
