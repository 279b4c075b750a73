package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.WindowDriver.Readout;
import java.awt.event.KeyEvent;
import java.math.BigDecimal;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayTest
final class FieldsTest extends DefaultWindow {
    @Test
    void above_the_limit_a_run_ends_as_diverged_says_why_and_the_window_lives_on() {
        window.playFast();
        window.set("learning-rate-field", "1.1");

        window.awaitStatus("Diverged");
        assertThat(window.text("status-value")).contains("the limit is 0.998");
        assertThat(window.text("play-button")).isEqualTo("Replay");
        assertThat(window.text("loss-value")).matches("[\\d.]+");
        window.forgetReadouts();
        window.click("reset-button");
        EventThread.await("the first guess was seen", () -> window.readouts().contains(new Readout("0", "5.5084")));
        window.set("learning-rate-field", "0.1");
        window.awaitStatus("Converged after 95 steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10", "1e308", "1.7976931348623157e308"})
    void the_greatest_rates_diverge_at_once_and_the_window_lives_on(String rate) {
        window.set("learning-rate-field", rate);

        window.awaitStatus("Diverged at once");
        assertThat(window.text("status-value")).contains("the limit is 0.998").doesNotContain("Infinity", "NaN");
        assertThat(window.readout()).isEqualTo(new Readout("0", "5.5084"));
        window.set("learning-rate-field", "0.55");
        window.awaitStatus("Converged after 15 steps");
    }

    @ParameterizedTest
    @CsvSource({"'0,55', 0.55, 15", ".55, 0.55, 15"})
    void a_rate_may_be_typed_in_any_common_way(String typed, String shown, int steps) {
        window.set("learning-rate-field", typed);

        window.awaitText("learning-rate-field", shown);
        window.awaitStatus("Converged after " + steps + " steps");
    }

    @Test
    void a_number_of_points_may_be_typed_with_separators() {
        window.pauseAtStart();

        window.set("point-count-field", "1,234");

        window.awaitText("point-count-field", "1,234");
        window.awaitText("loss-value", WindowDriver.firstLoss(1_234));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "learning-rate-field; 0; a number above 0",
                "learning-rate-field; x; a number above 0",
                "learning-rate-field; 1e999; a number above 0",
                "point-count-field; 1; a whole number from 2 to 1,000,000",
                "point-count-field; 1000001; a whole number from 2 to 1,000,000",
                "point-count-field; 2.5; a whole number from 2 to 1,000,000"
            })
    void a_wrong_value_is_marked_and_explained_and_leaves_everything_as_it_was(
            String field, String wrong, String allowed) {
        window.pauseAtStart();
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("loss-value", "4.0265");
        String good = window.text(field);

        window.type(field, wrong);
        window.press(KeyEvent.VK_ENTER);

        assertThat(window.isMarked(field)).isTrue();
        assertThat(window.complaint()).contains("\"" + wrong + "\" is not " + allowed + ".");
        assertThat(window.text(field)).isEqualTo(wrong);
        assertThat(window.readout()).isEqualTo(new Readout("1", "4.0265"));

        window.press(KeyEvent.VK_TAB);

        window.awaitText(field, good);
        assertThat(window.hasKeyboard(field)).isFalse();
        assertThat(window.isMarked(field)).isFalse();
        assertThat(window.complaint()).isEmpty();
        assertThat(window.readout()).isEqualTo(new Readout("1", "4.0265"));
        window.click("step-button");
        window.awaitText("step-value", "2");
        assertThat(window.text("point-count-field")).isEqualTo("100");
        assertThat(window.text("learning-rate-field")).isEqualTo("0.1");
    }

    @Test
    void a_wrong_value_leaves_a_playing_run_playing() {
        window.skipFirstGuess();
        window.awaitStep(5);
        window.forgetReadouts();

        window.type("learning-rate-field", "0");
        window.press(KeyEvent.VK_ENTER);

        assertThat(window.complaint()).isPresent();
        window.awaitText("play-button", "Replay");
        assertThat(window.text("step-value")).isEqualTo("95");
        assertThat(window.readouts()).noneMatch(Readout::isFirstGuess);
        assertThat(window.complaint()).isPresent();
    }

    @Test
    void typing_on_to_a_good_value_takes_the_complaint_away() {
        window.type("learning-rate-field", "0");
        window.press(KeyEvent.VK_ENTER);
        assertThat(window.complaint()).isPresent();

        window.hand().type(".5");

        assertThat(window.complaint()).isEmpty();
        assertThat(window.isMarked("learning-rate-field")).isFalse();
        window.press(KeyEvent.VK_ENTER);
        window.awaitText("learning-rate-field", "0.5");
    }

    @Test
    void escape_brings_the_last_good_value_back() {
        window.type("point-count-field", "1");
        window.press(KeyEvent.VK_ENTER);
        assertThat(window.complaint()).isPresent();

        window.press(KeyEvent.VK_ESCAPE);

        assertThat(window.text("point-count-field")).isEqualTo("100");
        assertThat(window.complaint()).isEmpty();
        assertThat(window.isMarked("point-count-field")).isFalse();
    }

    @Test
    void markup_is_shown_as_it_was_typed() {
        String markup = "<html><b>x";
        window.paste("learning-rate-field", markup);
        window.press(KeyEvent.VK_ENTER);

        assertThat(window.complaint()).contains("\"<html><b>x\" is not a number above 0.");
        assertThat(window.complaintIsPlain()).isTrue();
    }

    @Test
    void however_much_was_typed_the_complaint_stays_on_the_window() {
        window.paste("learning-rate-field", "y".repeat(500));
        window.press(KeyEvent.VK_ENTER);

        assertThat(window.complaint()).get().asString().endsWith("is not a number above 0.");
        assertThat(window.complaintIsOnTheWindow()).isTrue();
    }

    /** Buttons take no keyboard, so that a click on one does not leave the field. */
    @Test
    void a_click_on_a_button_takes_over_what_was_typed() {
        window.type("learning-rate-field", "0.55");

        window.click("reset-button");

        window.awaitStatus("Converged after ");
        assertThat(window.text("learning-rate-field")).isEqualTo("0.55");
        assertThat(window.text("step-value")).isEqualTo("15");
    }

    @Test
    void leaving_a_field_with_a_good_value_takes_it_over() {
        window.pauseAtStart();
        window.type("point-count-field", "1000");

        window.press(KeyEvent.VK_TAB);

        window.awaitText("point-count-field", "1,000");
        window.awaitText("loss-value", WindowDriver.firstLoss(1_000));
    }

    @Test
    void what_stands_in_a_field_is_selected_when_it_is_clicked_so_that_typing_replaces_it() {
        window.click("learning-rate-field");
        EventThread.await("the field has the keyboard", () -> window.hasKeyboard("learning-rate-field"));

        window.hand().type("0.5");

        assertThat(window.text("learning-rate-field")).isEqualTo("0.5");
    }

    /** Cut off at its edge, 0.000001 would read 0.00000 and 10,000,000 would read 10,000,0. */
    @ParameterizedTest
    @CsvSource({"learning-rate-field, 0.000001", "learning-rate-field, 0.123456789", "run-to-field, 10000000"})
    void a_number_without_room_is_shown_as_one_that_cannot_be_mistaken(String field, double number) {
        window.set(field, BigDecimal.valueOf(number).toPlainString());
        EventThread.await("the field is left", window::keyboardIsFree);

        assertThat(window.cutOff()).noneMatch(cut -> cut.startsWith(field));
        String shown = window.text(field).replace(",", "").replace('−', '-');
        if (shown.contains("…")) {
            assertThat(Double.parseDouble(shown.replace("…", "")))
                    .isLessThan(number)
                    .isGreaterThan(0.8 * number);
            assertThat(EventThread.read(() -> ((JComponent) window.find(field)).getToolTipText()))
                    .isEqualTo(Numbers.shortest(number));
        } else {
            assertThat(Double.parseDouble(shown)).isEqualTo(number);
        }
        window.enter(field);
        assertThat(window.text(field).replace(",", ""))
                .isEqualTo(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    /** Laid out in the field, so long a text would keep the window busy for a minute. */
    @Test
    void a_table_pasted_into_a_field_by_mistake_is_refused_and_changes_nothing() {
        window.pauseAtStart();
        window.enter("point-count-field");
        window.hand().paste("some text that is no number. ".repeat(8_000));
        EventThread.await("it is refused", () -> window.complaint().isPresent());
        assertThat(window.complaint().orElseThrow()).contains("some text that is no num…", "2 to 1,000,000");
        assertThat(window.text("point-count-field")).isEqualTo("100");
    }
}
