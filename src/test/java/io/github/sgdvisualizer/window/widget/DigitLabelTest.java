package io.github.sgdvisualizer.window.widget;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.SwingConstants;
import org.junit.jupiter.api.Test;

final class DigitLabelTest {

    @Test
    void all_digits_take_the_same_room() {
        DigitLabel label = new DigitLabel("x-value", "", SwingConstants.LEFT);
        label.setText("1111");
        int ones = label.getPreferredSize().width;
        label.setText("8888");

        assertThat(label.getPreferredSize().width).isEqualTo(ones);
    }

    @Test
    void it_keeps_room_for_the_widest_text_and_grows_for_a_wider_one() {
        DigitLabel label = new DigitLabel("x-value", "000", SwingConstants.LEFT);
        label.setText("1");
        int kept = label.getPreferredSize().width;
        label.setText("123");
        assertThat(label.getPreferredSize().width).isEqualTo(kept);
        label.setText("1234");
        assertThat(label.getPreferredSize().width).isGreaterThan(kept);
        assertThat(label.getMinimumSize().width).isEqualTo(kept);
    }

    @Test
    void without_room_it_shows_that_digits_are_missing_and_its_tip_says_the_whole() {
        DigitLabel label = new DigitLabel("x-value", "", SwingConstants.RIGHT);
        label.setText("123.456789");
        label.setSize(label.getPreferredSize());
        assertThat(label.shown()).isEqualTo("123.456789");
        assertThat(label.getToolTipText()).isNull();

        label.setSize(label.getWidth() - 10, label.getHeight());

        assertThat(label.shown()).matches("123\\.4567?…");
        assertThat(label.getToolTipText()).isEqualTo("123.456789");
        label.setToolTipText("a number");
        assertThat(label.getToolTipText()).isEqualTo("123.456789\na number");
    }

    @Test
    void a_number_without_its_power_of_ten_is_not_shown_at_all() {
        DigitLabel label = new DigitLabel("x-value", "", SwingConstants.RIGHT);
        label.setText("1.25 × 10⁵");
        label.setSize(label.getPreferredSize().width - 10, label.getPreferredSize().height);

        assertThat(label.shown()).isEqualTo("…");
    }
}
