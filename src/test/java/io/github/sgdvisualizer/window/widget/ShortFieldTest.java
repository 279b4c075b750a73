package io.github.sgdvisualizer.window.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.EventThread;
import org.junit.jupiter.api.Test;

final class ShortFieldTest {
    private final NameField field = new NameField("field", 8);

    private String inserted(String text) {
        EventThread.run(() -> {
            field.setText("");
            field.replaceSelection(text);
        });
        return field.getText();
    }

    @Test
    void a_text_of_several_lines_stays_on_one() {
        int height = field.getPreferredSize().height;

        assertThat(inserted("x,y\n1,2\r\n3,4\n")).isEqualTo("x,y 1,2 3,4");
        assertThat(field.getPreferredSize().height).isEqualTo(height);
    }

    @Test
    void the_line_break_with_which_a_spreadsheet_ends_a_cell_is_left_out() {
        assertThat(inserted("0.5\n")).isEqualTo("0.5");
        assertThat(inserted("\n\n\n")).isEmpty();
    }

    @Test
    void blanks_that_are_typed_stay() {
        assertThat(inserted(" ")).isEqualTo(" ");
        assertThat(inserted("two words ")).isEqualTo("two words ");
    }

    @Test
    void a_text_that_is_too_long_is_refused_as_a_whole() {
        assertThat(inserted("x".repeat(1_001))).isEmpty();
        assertThat(inserted("x".repeat(1_000))).hasSize(1_000);
    }
}
