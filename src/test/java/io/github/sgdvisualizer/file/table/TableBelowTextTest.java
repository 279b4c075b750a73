package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.file.table.text.Dialect;
import java.io.IOException;
import java.io.StringReader;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A table below a text: five rows at least, and five for each line above that could be one of them. */
final class TableBelowTextTest {
    private static final String FIVE = "1,2\n3,4\n5,6\n7,8\n9,10\n";

    /** Returns how many lines stand above the table; empty if there is none. */
    private static OptionalLong above(String text) throws IOException {
        return TableBelowText.find(new StringReader(text), ',').stream()
                .mapToLong(Dialect::skippedLines)
                .findFirst();
    }

    @Test
    void it_has_five_rows_below_words_and_perhaps_names() throws IOException {
        assertThat(above("Words.\n" + FIVE)).hasValue(1);
        assertThat(above("Words.\na,b\n" + FIVE)).hasValue(1);
        assertThat(above("Words.\na,b,c\n" + FIVE))
                .as("names of something else")
                .hasValue(2);
        assertThat(above("Words.\n1,2\n3,4\n5,6\n7,8\n")).as("four rows").isEmpty();
        assertThat(above(FIVE)).as("nothing above").isEmpty();
        assertThat(above("a,b\n" + FIVE)).as("only names above").isEmpty();
    }

    @Test
    void it_goes_to_the_end_of_the_text() throws IOException {
        assertThat(above("Words.\n" + FIVE + "Words.\n")).isEmpty();
        assertThat(above("Words.\n" + FIVE + ",\n")).as("only gaps").isEmpty();
        assertThat(above("Words.\n" + FIVE + "1,\n")).as("a gap").hasValue(1);
    }

    @Test
    void no_other_table_of_its_width_may_be_lost() throws IOException {
        assertThat(above("1,2\n3,4\nWords.\n" + FIVE)).isEmpty();
        assertThat(above("1,2\nWords.\n" + FIVE)).isEmpty();
        assertThat(above("1,2,3\nWords.\n" + FIVE)).hasValue(2);
        assertThat(above("1,2,3\n" + FIVE)).as("straight above").hasValue(1);
        assertThat(above("1\n2\nWords.\n" + FIVE)).as("numbers alone").hasValue(3);
    }

    @Test
    void lines_that_could_be_rows_need_five_rows_each_or_a_blank_line() throws IOException {
        assertThat(above("Words.\na,2\n" + FIVE)).hasValue(2);
        assertThat(above("Words.\na,2\nb,3\n" + FIVE)).isEmpty();
        assertThat(above("Words.\na,2\nb,3\n" + FIVE + FIVE)).hasValue(3);
        assertThat(above("Words.\na,2\nb,3\n\n" + FIVE)).hasValue(4);
        assertThat(above("Words.\na,2,c\nb,3,d\n" + FIVE))
                .as("of another width")
                .hasValue(3);
        assertThat(above("Words.\na,b\nc,d\n" + FIVE)).as("without numbers").hasValue(2);
    }
}
