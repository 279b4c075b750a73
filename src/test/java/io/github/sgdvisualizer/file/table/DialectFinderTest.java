package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.file.table.text.Dialect;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DialectFinderTest {
    private static Dialect dialect(String text) throws IOException {
        return DialectFinder.find(new StringReader(text.translateEscapes()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "','  # a,b\\n1,2\\n3,4",
                "';'  # a;b\\n1,5;2,5\\n3;4",
                "'|'  # a|b\\n1,5|2,5\\n3|4",
                "'\t' # a\\tb\\n1,5\\t2,5\\n3\\t4",
                "' '  # a b\\n1,5 2,5\\n3   4",
                "' '  # 1,5 2,5\\n3,5 4,5",
                "';'  # A title\\n1;2\\n3;4\\n5;6",
                "';'  # A title\\nand more\\nand more\\n1;2\\n3;4\\n5;6",
                "';'  # a;b\\nc;d",
                "';'  # A title\\na;b\\nc;d",
                "';'  # A title\\nand more\\na;b\\nc;d\\ne;f",
                "','  # A title\\nand more\\nx;y,1,2\\nx;y,3,4\\nx;y,5,6",
                "' '  # A title of five words\\n1 2\\n3 4\\n5 6\\n7 8",
                "','  # just some words\\nand some more words\\nnothing else",
                "','  # one\\ntwo\\nthree",
                "';'  # a;b\\n1;2;\\n3;4;",
                "';'  # b;c\\n1;2;3\\n4;5;6",
                "' '  # a,b\\n1 2,3\\n4 5,6"
            })
    void the_separator_that_fits_the_rows_is_chosen(String separator, String text) throws IOException {
        Dialect dialect = dialect(text);

        assertThat("'" + dialect.separator() + "'").isEqualTo(separator);
        assertThat(dialect.quotes()).isTrue();
        assertThat(dialect.skippedLines()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\\n1,2\\n3,4\\n", "\"sep=;\"\\r\\n1,2\\n3,4\\n", " SEP=; \\r1,2\\r3,4"})
    void a_first_line_may_name_the_separator(String text) throws IOException {
        assertThat(dialect(text)).isEqualTo(new Dialect(';', true, 1, 0));
    }
}
