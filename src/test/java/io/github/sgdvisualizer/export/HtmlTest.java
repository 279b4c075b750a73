package io.github.sgdvisualizer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "a & b &amp; c             | a &amp; b &amp;amp; c",
                "\" onload='x'             | &quot; onload=&#39;x&#39;",
                "Größe in m² − ∞ 😀        | Größe in m² − ∞ 😀",
            })
    void no_character_of_a_text_is_markup(String text, String html) {
        assertThat(Html.escape(text)).isEqualTo(html);
    }

    @Test
    void control_characters_and_half_characters_are_left_out_and_line_breaks_become_blanks() {
        assertThat(Html.escape("a\u0000b\u001b[2J\u007fc\u0085d\ufffee")).isEqualTo("ab[2Jcde");
        assertThat(Html.escape("one\ntwo\r\nthree\tfour")).isEqualTo("one two  three four");
        assertThat(Html.escape("\ud83d|\ude00")).isEqualTo("|");
    }

    @Test
    void what_is_escaped_has_nothing_that_begins_a_tag_or_ends_an_attribute() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65_536)));
            }
            String html = Html.escape(text.toString());

            assertThat(html).doesNotContainPattern("[<>\"'\\p{Cc}]|&(?!(?:lt|gt|amp|quot|#39);)");
            assertThat(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(html);
        });
    }
}
