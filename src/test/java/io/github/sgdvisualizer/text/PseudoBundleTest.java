package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PseudoBundleTest {

    /** By hand: 40 percent of the characters that are not placeholders, rounded up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Play | [Pļåý~~]",
                "rate {0} | [ŕåţé {0}~~]",
                "{0,number,#,##0} cells | [{0,number,#,##0} çéļļš~~~]",
                "the lesson''s | [ţĥé ļéššöñ''š~~~~~~]",
                "steps ($'{'DEFAULT-VALUE'}') | [šţépš ($'{'DEFAULT-VALUE'}')~~~~]",
                "csv (${DEFAULT-VALUE}) | [çšv (${DEFAULT-VALUE})~~~]",
                "%nOptions:%n | [%nÖpţîöñš:%n~~~~]",
            })
    void a_text_gets_longer_and_what_is_replaced_later_stays(String text, String expected) {
        assertThat(PseudoBundle.pseudo(text)).isEqualTo(expected);
    }
}
