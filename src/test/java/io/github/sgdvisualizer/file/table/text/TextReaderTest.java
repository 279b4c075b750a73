package io.github.sgdvisualizer.file.table.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** A file arrives in parts, and where they begin must change neither the text nor the place of what is wrong. */
final class TextReaderTest {
    private static final int BEFORE = 3;
    private static final int MILLION = 1_000_000;

    /** Hands on no more than so many characters at once. */
    private static final class Parts extends FilterReader {
        private final int size;

        Parts(String text, int size) {
            super(new StringReader(text));
            this.size = size;
        }

        @Override
        public int read(char[] buffer, int offset, int count) throws IOException {
            return super.read(buffer, offset, Math.min(count, size));
        }
    }

    /** Reads all of a text that arrives in parts, into a buffer that has something before it, as a marked one has. */
    private static String read(String text, int part, int buffer) throws IOException {
        StringBuilder read = new StringBuilder();
        char[] signs = new char[BEFORE + buffer];
        try (Reader reader = new TextReader(new Parts(text, part))) {
            for (int count = reader.read(signs, BEFORE, buffer);
                    count >= 0;
                    count = reader.read(signs, BEFORE, buffer)) {
                assertThat(count).as("a reader waits for the first character").isPositive();
                read.append(signs, BEFORE, count);
            }
        }
        return read.toString();
    }

    private static void assertRefused(String text, int part, String message) {
        assertThatExceptionOfType(TextReader.Refused.class)
                .as("in parts of %d", part)
                .isThrownBy(() -> read(text, part, 8192))
                .satisfies(refused -> assertThat(refused.trouble()).hasMessage(message));
    }

    @Test
    void a_byte_order_mark_is_left_out_also_where_the_text_is_longer_than_the_buffer() throws IOException {
        for (int size = 1; size <= 8; size++) {
            assertThat(read("\uFEFF1,2\n3,4", size, size))
                    .as("buffer of %d", size)
                    .isEqualTo("1,2\n3,4");
            assertThat(read("1,2\n3,4", size, size)).as("buffer of %d", size).isEqualTo("1,2\n3,4");
        }
    }

    @Test
    void only_the_first_character_is_a_byte_order_mark() throws IOException {
        for (int size = 1; size <= 4; size++) {
            assertThat(read("\uFEFF\uFEFF1", size, size)).isEqualTo("\uFEFF1");
            assertThat(read("1\uFEFF2", size, size)).isEqualTo("1\uFEFF2");
            assertThat(read("\uFEFF", size, size)).isEmpty();
        }
    }

    @Test
    void a_place_is_the_same_in_whatever_parts_the_text_arrives() {
        // Four lines, each with another end before it; the byte-order mark is no character of the first.
        for (int part = 1; part <= 15; part++) {
            assertRefused(
                    "\uFEFFab\r\nc\rde\nf\0",
                    part,
                    "Line 4, character 2: this is no text but a control character; a table must be a text file in"
                            + " UTF-8.");
            assertRefused(
                    "\uFEFFab\u007F",
                    part,
                    "Line 1, character 3: this is no text but a control character; a table must be a text file in"
                            + " UTF-8.");
        }
    }

    @Test
    void a_place_past_the_buffer_is_counted_from_the_texts_begin() {
        // 2,000 rows of 6 characters: 12,000, and the next is the 12,001st.
        assertRefused(
                "1,234\n".repeat(2000) + "5,\0",
                8192,
                "Line 2001, character 3: this is no text but a control character; a table must be a text file in"
                        + " UTF-8.");
    }

    @Test
    void a_line_of_a_million_characters_is_read_and_one_of_one_more_refused() throws IOException {
        String longest = "x\n" + "1".repeat(MILLION);

        assertThat(read(longest, 1000, 1000)).isEqualTo(longest);
        assertThat(read(longest + "\n1", 1000, 1000)).isEqualTo(longest + "\n1");
        assertRefused(
                longest + "1",
                1000,
                "Line 2: this line is longer than 1,000,000 characters; a table has shorter ones.");
    }

    @Test
    void to_close_it_closes_the_text() throws IOException {
        Reader text = new StringReader("1");

        new TextReader(text).close();

        assertThatExceptionOfType(IOException.class).isThrownBy(text::read);
    }
}
