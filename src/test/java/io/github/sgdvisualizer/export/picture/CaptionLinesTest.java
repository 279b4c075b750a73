package io.github.sgdvisualizer.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CaptionLinesTest {
    /** Each character is ten pixels wide. */
    @SuppressWarnings("serial") // Never stored.
    private static final FontMetrics TENS = new FontMetrics(new Font(Font.DIALOG, Font.PLAIN, 12)) {
        @Override
        public int stringWidth(String text) {
            return 10 * text.length();
        }
    };

    @Test
    void a_line_ends_before_the_word_that_has_no_room() {
        assertThat(CaptionLines.ofWords(" aa  bb\ncc ", TENS, 50)).containsExactly("aa bb", "cc");
        assertThat(CaptionLines.ofWords("aa bb cc", TENS, 49)).containsExactly("aa", "bb", "cc");
        assertThat(CaptionLines.ofWords("aa bb cc", TENS, 80)).containsExactly("aa bb cc");
    }

    @Test
    void facts_are_never_broken_and_a_line_neither_begins_nor_ends_with_what_separates_them() {
        assertThat(CaptionLines.of(List.of("a b", "c d", "e f"), TENS, 90))
                .hasSize(2)
                .allMatch(line -> line.matches("[a-f].*[a-f]"));
        assertThat(CaptionLines.of(List.of("a b"), TENS, 90)).containsExactly("a b");
    }

    @Test
    void a_word_that_is_longer_than_a_line_is_cut_to_its_width() {
        List<String> lines = CaptionLines.ofWords("aa bbbbbbbbbb", TENS, 50);

        assertThat(lines).hasSize(2).allMatch(line -> line.length() <= 5);
        assertThat(lines.get(1)).startsWith("bb");
    }
}
