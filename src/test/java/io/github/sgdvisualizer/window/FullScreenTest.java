package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DisplayTest
final class FullScreenTest {
    private WindowDriver window;

    @BeforeEach
    void open() throws AWTException {
        window = WindowDriver.open();
        new WindowPreferences().setLook(Look.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
        new WindowPreferences().setLook(Look.LIGHT);
    }

    private float type() {
        return EventThread.read(() -> window.find("equation-value").getFont().getSize2D());
    }

    private Rectangle bounds() {
        return EventThread.read(() -> window.window().getBounds());
    }

    private Rectangle screen() {
        return EventThread.read(() -> window.window().getGraphicsConfiguration().getBounds());
    }

    private void enter(float before) {
        window.press(KeyEvent.VK_F11);
        EventThread.await("the window fills the screen", () -> bounds().equals(screen()));
        EventThread.await("type is large", () -> type() >= before * 1.25f);
    }

    @Test
    void the_content_fills_the_screen_in_large_type_and_the_window_comes_back_as_it_was() {
        float type = type();
        Rectangle before = bounds();
        for (Runnable leave : List.<Runnable>of(
                () -> window.press(KeyEvent.VK_F11),
                () -> window.press(KeyEvent.VK_ESCAPE),
                () -> window.click("full-screen-button"))) {
            enter(type);
            EventThread.await(
                    "the content fills the screen",
                    () -> window.window().getContentPane().getSize().equals(screen().getSize()));
            window.awaitNothingCutOff();
            assertThat(EventThread.read(() -> (double) window.find("data-chart").getHeight()))
                    .isGreaterThanOrEqualTo(0.62 * screen().height);

            leave.run();

            EventThread.await("type is as before", () -> type() == type);
            EventThread.await("the window is as before", () -> bounds().equals(before));
            EventThread.await(
                    "the menus are back", () -> window.window().getJMenuBar().isShowing());
            EventThread.await("the window has the keyboard", window::keyboardIsFree);
        }
        assertThat(window.isShown("full-screen-button")).isFalse();
    }

    @Test
    void the_run_goes_on_through_both_changes() {
        float type = type();
        window.pauseAtStart();
        enter(type);

        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "1");

        window.press(KeyEvent.VK_ESCAPE);
        EventThread.await("type is as before", () -> type() == type);
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "2");
    }

    @Test
    void the_look_of_the_whole_screen_is_not_remembered() {
        enter(type());

        assertThat(new WindowPreferences().look()).isEqualTo(Look.LIGHT);
    }

    @Test
    void type_that_was_large_before_is_large_after() {
        float type = type();
        window.press(KeyEvent.VK_P);
        EventThread.await("type is large", () -> type() >= type * 1.25f);
        Rectangle before = bounds();
        enter(type);

        window.press(KeyEvent.VK_ESCAPE);

        EventThread.await("the window is as before", () -> bounds().equals(before));
        assertThat(type()).isGreaterThanOrEqualTo(type * 1.25f);
    }

    @Test
    void the_keys_can_be_looked_up_and_the_sheet_goes_first() {
        float type = type();
        enter(type);
        window.press(KeyEvent.VK_F1);
        EventThread.await("the sheet is shown", () -> window.isShown("key-sheet"));

        window.press(KeyEvent.VK_ESCAPE);
        EventThread.await("the sheet is gone", () -> !window.isShown("key-sheet"));
        assertThat(bounds()).isEqualTo(screen());

        window.press(KeyEvent.VK_ESCAPE);
        EventThread.await("type is as before", () -> type() == type);
    }
}
