package io.github.sgdvisualizer.file.table.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5        | NONE            | 5",
                "-5       | NONE            | -5",
                "−5       | NONE            | -5",
                "+0       | NONE            | 0",
                "007      | NONE            | 7",
                "1e3      | NONE            | 1000",
                "1E-3     | NONE            | 0.001",
                "1.5      | DECIMAL_POINT   | 1.5",
                "5.       | DECIMAL_POINT   | 5",
                ".5       | DECIMAL_POINT   | 0.5",
                ".234     | DECIMAL_POINT   | 0.234",
                "-.234    | DECIMAL_POINT   | -0.234",
                "0.234    | DECIMAL_POINT   | 0.234",
                "1234.567 | DECIMAL_POINT   | 1234.567",
                "1.234e2  | DECIMAL_POINT   | 123.4",
                "1.234    | OPEN_POINT      | 1.234",
                "-123.456 | OPEN_POINT      | -123.456",
                "1,263,500.5 | THOUSANDS_COMMA | 1263500.5",
                "1,263,500 | THOUSANDS_COMMA | 1263500",
                "1,263.   | THOUSANDS_COMMA | 1263",
                "٣٫٥      | DECIMAL_POINT   | 3.5",
                "１２．５     | DECIMAL_POINT   | 12.5",
                "१२       | NONE            | 12",
                "1’234.5  | DECIMAL_POINT   | 1234.5",
                "1'234    | NONE            | 1234"
            })
    void a_number_is_read_with_a_decimal_point(String cell, Numeral.Marks marks, double value) {
        Numeral numeral = Numeral.of(cell).orElseThrow();

        assertThat(numeral.marks()).isEqualTo(marks);
        assertThat(numeral.value('.')).isEqualTo(value);
        assertThat(numeral.unit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5      | DECIMAL_COMMA   | 1.5",
                ",234     | DECIMAL_COMMA   | 0.234",
                "0,234    | DECIMAL_COMMA   | 0.234",
                "1,234    | OPEN_COMMA      | 1.234",
                "1,2e3    | DECIMAL_COMMA   | 1200",
                "1.263.500,5 | THOUSANDS_POINT | 1263500.5",
                "1.263.500 | THOUSANDS_POINT | 1263500",
                "1\u00A0263,5 | DECIMAL_COMMA   | 1263.5"
            })
    void a_number_is_read_with_a_decimal_comma(String cell, Numeral.Marks marks, double value) {
        Numeral numeral = Numeral.of(cell).orElseThrow();

        assertThat(numeral.marks()).isEqualTo(marks);
        assertThat(numeral.value(',')).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$5    | $ | 5",
                "-$5.5 | $ | -5.5",
                "$-5.5 | $ | -5.5",
                "€ 5   | € | 5",
                "5 €   | € | 5",
                "5%    | % | 5",
                "-5 %  | % | -5",
                "５％    | % | 5"
            })
    void a_sign_of_its_unit_may_stand_before_or_behind(String cell, String unit, double value) {
        Numeral numeral = Numeral.of(cell).orElseThrow();

        assertThat(numeral.unit()).isEqualTo(unit);
        assertThat(numeral.value('.')).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                ",",
                "-.",
                "%",
                "$",
                "-$",
                "e5",
                "1e",
                "1e+",
                "1e5.",
                "1e5e",
                "1e5 ",
                "--5",
                "-+5",
                "-$-5",
                "+%",
                "$5%",
                "5%%",
                "1.2.3",
                "1,23,456",
                "1,2345,678",
                "1.234,567,8",
                "1,234.5.6",
                "1,234.5,6",
                "0,123,456",
                "1234,567,890",
                "1.5e3.",
                "1,234,567e3",
                "1 234",
                "1'23",
                "1'2345",
                "12a",
                "a12",
                "0x1",
                "1d",
                "NaN",
                "Infinity",
                "∞",
                "½",
                "x",
                "é",
                " 5",
                "5 ",
                "1’234,567.8"
            })
    void anything_else_is_no_number(String cell) {
        assertThat(Numeral.of(cell)).isEmpty();
    }
}
