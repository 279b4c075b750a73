package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be shown on the points; colours are those that the design names. */
@DisplayTest
final class OverlaysTest {
    private static final Color RESIDUAL = new Color(0xD55E00);
    private static final List<String> BOXES =
            List.of("residuals-box", "residual-squares-box", "best-line-box", "true-line-box");

    private WindowDriver window;

    @BeforeEach
    void open() throws AWTException {
        window = WindowDriver.open();
        window.openSettings("more-show-button");
    }

    /** The choice would be remembered for the tests after this one. */
    @AfterEach
    void chooseNothingAndClose() {
        EventThread.run(() -> window.button("restore-button").doClick(0));
        window.close();
    }

    private void clickBox(String box) {
        boolean before = window.isSelected(box);
        window.click(box);
        EventThread.await(box + " has changed", () -> window.button(box).isSelected() != before);
    }

    private ChartPicture picture() {
        return ChartPicture.of(window.find("data-chart"));
    }

    @Test
    void at_first_nothing_is_shown_and_squares_need_residuals() {
        assertThat(BOXES).noneMatch(window::isSelected);
        assertThat(window.isEnabled("residual-squares-box")).isFalse();
        assertThat(EventThread.read(() -> window.find("true-line-noise-value").isVisible()))
                .isFalse();

        clickBox("residuals-box");

        assertThat(window.isEnabled("residual-squares-box")).isTrue();
    }

    @Test
    void each_box_shows_what_it_says_and_hides_it_again() {
        window.pauseAtStart();
        ChartPicture plain = picture();
        assertThat(plain.count(RESIDUAL)).isZero();

        clickBox("residuals-box");
        ChartPicture lines = picture();
        assertThat(lines.count(RESIDUAL)).isPositive();
        clickBox("residual-squares-box");
        assertThat(picture().isSameAs(lines)).isFalse();
        clickBox("residuals-box");
        assertThat(picture().isSameAs(plain)).isTrue();

        clickBox("best-line-box");
        ChartPicture best = picture();
        assertThat(best.isSameAs(plain)).isFalse();
        clickBox("true-line-box");
        assertThat(picture().isSameAs(best)).isFalse();
        clickBox("best-line-box");
        clickBox("true-line-box");
        assertThat(picture().isSameAs(plain)).isTrue();
    }

    @Test
    void a_click_on_a_box_leaves_the_keyboard_free() {
        window.pauseAtStart();
        for (String box : BOXES) {
            clickBox(box);
            assertThat(window.keyboardIsFree()).as(box).isTrue();
        }

        window.press(KeyEvent.VK_SPACE);

        window.awaitStep(5);
        assertThat(BOXES).allMatch(window::isSelected);
    }

    @Test
    void beside_the_true_line_a_sentence_says_why_the_best_one_lies_higher() {
        window.pauseAtStart();
        Component sentence = window.find("true-line-noise-value");
        clickBox("true-line-box");
        EventThread.await("the sentence is shown", sentence::isShowing);
        assertThat(window.text("true-line-noise-value"))
                .isEqualTo("The noise has a mean of 0.5, so the best intercept is about 2.5 and not 2.");
        window.awaitNothingCutOff();

        window.openSettings("more-points-button");
        window.set("noise-field", "0.2");
        window.set("true-intercept-field", "-1.3");

        EventThread.await(
                "the sentence follows",
                () -> window.text("true-line-noise-value")
                        .equals("The noise has a mean of 0.1, so the best intercept is about −1.2 and not −1.3."));

        window.set("noise-field", "0");

        EventThread.await("the sentence is gone", () -> !sentence.isVisible());
    }

    @Test
    void the_choice_is_remembered_for_the_next_start() throws AWTException {
        clickBox("residuals-box");
        clickBox("residual-squares-box");
        clickBox("true-line-box");
        window.pauseAtStart();
        ChartPicture before = picture();
        window.close();

        open();

        assertThat(BOXES)
                .filteredOn(window::isSelected)
                .containsExactly("residuals-box", "residual-squares-box", "true-line-box");
        EventThread.await(
                "the sentence is shown",
                () -> window.find("true-line-noise-value").isShowing());
        window.pauseAtStart();
        EventThread.await("the chart is as before", () -> picture().isSameAs(before));
    }
}
