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
    }
}
