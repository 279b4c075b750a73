package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loss curve that a class draws, in the real window. */
@DisplayTest
final class SketchTest extends DefaultWindow {
    private static final String PAD = "sketch-pad";

    /** The losses of the lesson's run at the steps 0, 10, … 100, as PyTorch found them. */
    private static final double[] LOSSES = {
        5.5084, 0.618, 0.197, 0.104, 0.0817, 0.0763, 0.0750, 0.0747, 0.0746, 0.0746, 0.0746
    };

    private static final double TOP = 1.5 * LOSSES[0];

    /** About how far the plot is from the edges of the pad, in px; what counts as close is ten times as coarse. */
    private static final int LEFT = 24;

    private static final int RIGHT = 5;
    private static final int ABOVE = 9;
    private static final int BELOW = 22;

    private static final String BENDS = "The loss falls fast at first, then hardly any more.";

    @TempDir
    private Path folder;

    @AfterEach
    void closeLesson() {
        while (window.isShown("lesson-column")) {
            window.click("lesson-close-button");
            EventThread.await(
                    "a page more is closed",
                    () -> !window.isShown("lesson-column")
                            || shown("lesson-heading").equals("Curves"));
        }
        EventThread.await("all can be done again", () -> window.isEnabled("restore-button"));
    }

    private static String shown(String name) {
        return window.isShown(name) ? window.text(name) : "";
    }

    private static String described() {
        return !window.isShown(PAD)
                ? ""
                : EventThread.read(() -> window.find(PAD).getAccessibleContext().getAccessibleDescription());
    }

    private static void awaitDescribed(String words) {
        EventThread.await(words, () -> described().contains(words));
    }

    private static String text(String question, String rate) {
        return """
                # Curves

                ## Draw

                %s

                ```scene
                --learning-rate %s
                ```

                ```predict
                loss-curve
                ```

                ```explain
                It ends at {loss}.
                ```

                ## Other

                Two.
                """.formatted(question, rate);
    }

    private Path open(String rate) throws IOException {
        Path file = Files.writeString(folder.resolve("curves.md"), text("How?", rate));
        EventThread.run(() -> window.window().openLesson(file));
        awaitDescribed("loss 5.51");
        return file;
    }

    private static void see() {
        window.press(KeyEvent.VK_PAGE_DOWN);
        EventThread.await("the page explains", () -> window.isShown("lesson-explanation"));
    }

    private static Point place(double part, double loss) {
        Component pad = window.find(PAD);
        return EventThread.read(() -> new Point((int) (LEFT + part * (pad.getWidth() - LEFT - RIGHT)), (int)
                (ABOVE + (1 - loss / TOP) * (pad.getHeight() - ABOVE - BELOW))));
    }

    /** Draws straight lines between losses that are evenly spread over the steps, in one stroke. */
    private static void draw(double... losses) {
        Component pad = window.find(PAD);
        window.hand().moveTo(pad, place(0, losses[0]));
        window.hand().pressButton();
        for (int i = 1; i < losses.length; i++) {
            window.hand().moveTo(pad, place((double) i / (losses.length - 1), losses[i]));
        }
        window.hand().releaseButton();
    }

    @Test
    void a_curve_that_is_drawn_as_the_run_goes_is_close_enough() throws IOException {
        open("0.1");
        assertThat(described()).contains("Nothing is drawn yet.");
        draw(LOSSES);
        awaitDescribed("The drawn curve falls fast at first");
        assertThat(window.isShown("lesson-close-enough")).isFalse();
        assertThat(window.isShown("curve-shapes")).isFalse();
        see();

        assertThat(shown("lesson-close-enough")).isEqualTo("Close enough.");
        assertThat(shown("curve-shapes")).isEqualTo(BENDS + " So does the drawn curve.");
        assertThat(described()).isEqualTo(shown("curve-shapes"));
    }

    @Test
    void a_straight_line_is_not_close_and_its_shape_is_said_apart() throws IOException {
        open("0.1");
        draw(LOSSES);
        draw(LOSSES[0], 0);
        awaitDescribed("The drawn curve falls to the end.");
        see();

        assertThat(shown("lesson-close-enough")).isEqualTo("Not close.");
        assertThat(shown("curve-shapes")).isEqualTo(BENDS + " The drawn curve falls to the end.");
        draw(LOSSES);
        assertThat(shown("lesson-close-enough")).isEqualTo("Not close.");
    }

    @Test
    void arrow_keys_draw_without_moving_the_run() throws IOException {
        open("0.1");
        EventThread.run(() -> window.find(PAD).requestFocusInWindow());
        EventThread.await("the pad has the keyboard", () -> window.hasKeyboard(PAD));
        IntStream.range(0, 10).forEach(i -> window.press(KeyEvent.VK_DOWN));
        // Half of 5.5084, and a tenth more of the steps.
        awaitDescribed("Step 10: loss 2.75.");
        IntStream.range(0, 10).forEach(i -> window.press(KeyEvent.VK_DOWN));
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_LEFT);
        window.press(KeyEvent.VK_UP);
        awaitDescribed("Step 20: loss 0.275.");
        assertThat(window.hasKeyboard(PAD)).isTrue();
        assertThat(window.step()).isZero();
        see();

        assertThat(shown("lesson-close-enough")).isEqualTo("Close enough.");
        assertThat(shown("curve-shapes")).isEqualTo(BENDS + " So does the drawn curve.");
    }

    @Test
    void without_a_drawing_the_run_alone_is_shown() throws IOException {
        open("0.1");
        see();

        assertThat(window.isShown(PAD)).isTrue();
        assertThat(window.isShown("lesson-close-enough")).isFalse();
        assertThat(shown("curve-shapes")).isEqualTo(BENDS);
    }

    @Test
    void a_run_that_leaves_the_paper_is_drawn_along_its_top() throws IOException {
        open("1.1");
        draw(LOSSES[0], TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP, TOP);
        awaitDescribed("The drawn curve ends higher");
        see();

        assertThat(shown("lesson-close-enough")).isEqualTo("Close enough.");
        assertThat(shown("curve-shapes")).isEqualTo("The loss ends higher than it begins. So does the drawn curve.");
    }

    @Test
    void a_drawing_stays_while_the_page_is_away_and_when_the_file_is_saved_again() throws IOException {
        Path file = open("0.1");
        assertThat(window.isShown("with-curve-box")).isFalse();
        draw(LOSSES[0], 0);
        awaitDescribed("The drawn curve falls to the end.");
        window.click("lesson-skip-button");
        EventThread.await("the other page", () -> shown("lesson-title").equals("Other"));
        window.press(KeyEvent.VK_PAGE_UP);
        EventThread.await("the page is back", () -> window.isShown(PAD));
        awaitDescribed("The drawn curve falls to the end.");

        Files.writeString(file, text("How now?", "0.1"));
        EventThread.await("saved", () -> shown("lesson-text").equals("How now?"));
        awaitDescribed("The drawn curve falls to the end.");
    }

    // Without a lesson.

    private static void predict() {
        window.press(KeyEvent.VK_Q);
        EventThread.await("it asks", () -> window.isShown("with-curve-box"));
    }

    @Test
    void the_program_asks_for_the_curve_once_it_is_told_to() {
        window.pauseAtStart();
        predict();
        assertThat(window.isShown(PAD)).isFalse();
        window.press(KeyEvent.VK_1);
        window.click("with-curve-box");
        EventThread.await("the pad is there", () -> window.isShown(PAD));
        assertThat(window.button("answer-1-1").getAccessibleContext().getAccessibleDescription())
                .isEqualTo("predicted");
        awaitDescribed("loss 5.51");
        draw(LOSSES);
        awaitDescribed("The drawn curve falls fast at first");
        // After both votes, keys are for the first question again.
        window.press(KeyEvent.VK_2);
        window.press(KeyEvent.VK_3);
        EventThread.await(
                "another answer is chosen",
                () -> "predicted"
                        .equals(window.button("answer-1-3")
                                .getAccessibleContext()
                                .getAccessibleDescription()));
        see();
        assertThat(shown("lesson-close-enough")).isEqualTo("Close enough.");
        assertThat(shown("curve-shapes")).isEqualTo(BENDS + " So does the drawn curve.");
        assertThat(window.isShown("with-curve-box")).isFalse();

        predict();
        assertThat(window.isSelected("with-curve-box")).isTrue();
        awaitDescribed("Nothing is drawn yet.");
        window.click("with-curve-box");
        EventThread.await("the pad is gone", () -> !window.isShown(PAD));
    }
}
