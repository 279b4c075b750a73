package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExcerptTest {
    /** A smile has two UTF-16 units, a family of four eleven, an accent of its own one more than its letter. */
    @ParameterizedTest
    @CsvSource({
        "hours, 5, hours",
        "hours, 4, hour…",
        "ab😀, 4, ab😀",
        "ab😀c, 4, ab😀…",
        "ab😀c, 3, ab…",
        "a👨‍👩‍👧‍👦b, 5, a…",
        "a👨‍👩‍👧‍👦b, 12, a👨‍👩‍👧‍👦…",
        "cafe\u0301s, 4, caf…",
        "cafe\u0301s, 5, cafe\u0301…",
        "😀, 1, …",
    })
    void no_character_is_cut_in_two(String text, int max, String expected) {
        assertThat(Excerpt.of(text, max)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"hours, 5, hours", "hours, 4, hou…", "hours, 1, …", "hours, 0, …"})
    void what_fits_is_as_long_as_can_be_with_its_ellipsis(String text, int room, String expected) {
        assertThat(Excerpt.fitting(text, part -> part.length() <= room)).isEqualTo(expected);
    }
}
