package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sgdvisualizer.file.table.text.TableFormatException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a table is in a text, what its columns are called, and what is said of it: as a person would see it. */
final class TableLayoutTest {
    private static final String MANY = "1,2,3,4\n";

    private static Table read(String text) throws TableFormatException {
        return TableReader.readText(text);
    }

    private static List<String> names(String text) throws TableFormatException {
        return read(text).columns().stream().map(Table.Column::name).toList();
    }

    private static List<String> remarks(String text) throws TableFormatException {
        return read(text).remarks(new Table.Pair(0, 1));
    }

    private static void assertRefused(String text, String beginning) {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith(beginning);
    }

    // Names and units.

    @Test
    void a_row_of_units_is_added_to_the_names_and_gives_those_that_are_missing() throws TableFormatException {
        assertThat(names("""
                        time,voltage,,mass,ruled,long,none
                        (s),[V],current,kg,---,no unit so long,NA
                        1,2,3,4,5,6,7
                        2,3,4,5,6,7,8
                        """))
                .containsExactly("time (s)", "voltage [V]", "current", "mass (kg)", "ruled", "long", "none");
    }

    @Test
    void a_unit_has_twelve_characters_at_most() throws TableFormatException {
        assertThat(names("a,b\nabcdefghijkl,abcdefghijklm\n1,2\n3,4\n")).containsExactly("a (abcdefghijkl)", "b");
    }

    @Test
    void names_may_take_four_rows_which_are_told() throws TableFormatException {
        String text = "a,b\n(c),(d)\n[e],[f]\n(g),(h)\n1,2\n3,4\n";

        assertThat(names(text)).containsExactly("a (c) [e] (g)", "b (d) [f] (h)");
        assertThat(remarks(text)).containsExactly("3 rows below the names were taken for their units.");
    }

    @Test
    void names_may_stand_in_the_last_comment_above() throws TableFormatException {
        assertThat(names("#a,b\n1,2\n3,4\n")).containsExactly("a", "b");
        assertThat(names("#,a,b\n1,2\n3,4\n"))
                .as("the mark in a cell of its own")
                .containsExactly("a", "b");
        assertThat(names("# b,2\n1,2\n3,4\n")).as("a number among names").containsExactly("b", "2");
        assertThat(names("#a,b\n#made in Bern by Anna\n1,2\n3,4\n")).containsExactly("a", "b");
        assertThat(names("# a b\n1 2\n3 4\n")).containsExactly("a", "b");
    }

    @Test
    void a_comment_that_is_no_row_of_names_names_nothing() throws TableFormatException {
        List<String> unnamed = List.of("x", "y");
        assertThat(names("#5,6\n1,2\n3,4\n")).as("numbers").isEqualTo(unnamed);
        assertThat(names("#a,b,c\n1,2\n3,4\n")).as("too many").isEqualTo(unnamed);
        assertThat(names("#,a,b,c\n1,2\n3,4\n")).as("far too many").isEqualTo(unnamed);
        assertThat(names("#by Anna, in May.\n1,2\n3,4\n")).as("a sentence").isEqualTo(unnamed);
        assertThat(names("#by: Anna,in May\n1,2\n3,4\n")).as("what was set").isEqualTo(unnamed);
        assertThat(names("# a b\n# all is well here\n1 2\n3 4\n"))
                .as("between blanks, any two words would be names")
                .isEqualTo(unnamed);
    }

    @Test
    void the_column_of_row_names_may_have_no_name() throws TableFormatException {
        assertThat(names("a;b\nr1;1;2\nr2;3;5\n")).containsExactly("a", "b");
        assertThat(names("a;b\n1;4;2\n2;3;5\n")).as("rows that are counted").containsExactly("column 1", "a", "b");
        assertThat(names("2019,b\nr1,1,2\nr2,3,5\nr3,1,2\nr4,3,5\nr5,4,6\n")).containsExactly("2019", "b");
        assertThat(names("a;b\n1;2;\n2;4;\n"))
                .as("separators at the ends of rows")
                .containsExactly("a", "b");
        assertRefused("a,b\n1,4,2\n2,3,5\n", "Line 2, column 3: 3 cells in this row, but the table has 2 cells;");
    }

    // Numbers as names.

    @Test
    void counted_numbers_are_names_only_if_all_numbers_below_have_decimals() throws TableFormatException {
        assertThat(names("0,1\n1.5,2.5\n2.5,3.5\n")).containsExactly("0", "1");
        String late = "0,1\n" + "1.5,2.5\n".repeat(300);
        assertThat(read(late).rows()).isEqualTo(300);
        assertThat(read(late + "3,4\n").rows()).as("a whole number far below").isEqualTo(302);
        assertThat(remarks(late + "3,4\n"))
                .containsExactly("The first row (0, 1) was taken for data, not for the names of the columns.");
        assertThat(read("1,3\n1.5,2.5\n2.5,3.5\n").rows()).as("not counted").isEqualTo(3);
        assertThat(read("1800,2200\n1.5,2.5\n2.5,3.5\n").rows()).as("years").isEqualTo(2);
        assertThat(read("1799,2200\n1.5,2.5\n2.5,3.5\n").rows()).as("no years").isEqualTo(3);
        assertThat(read("1800,2201\n1.5,2.5\n2.5,3.5\n").rows()).as("no years").isEqualTo(3);
        assertThat(read("2019,2018\n1.5,2.5\n2.5,3.5\n").rows())
                .as("years that go back")
                .isEqualTo(3);
        assertThat(read("2019,2019\n1.5,2.5\n2.5,3.5\n").rows())
                .as("the same year twice")
                .isEqualTo(3);
    }

    @Test
    void numbers_behind_a_word_are_names_if_they_are_counted_years_even_or_rise_alone() throws TableFormatException {
        assertThat(names("country,2019,2021\nA,1,2\nB,3,4\n")).containsExactly("2019", "2021");
        assertThat(names("group,1,2,3\nA,1,2,5\nB,3,4,5\n")).containsExactly("1", "2", "3");
        assertThat(read("group,1,2\nA,1,2\nB,3,4\n").rows())
                .as("two could be data")
                .isEqualTo(3);
        assertThat(names("sample,380,385,390,395,400\nA,5,4,3,2,1\nB,2,1,2,1,2\n"))
                .containsExactly("380", "385", "390", "395", "400");
        assertThat(read("sample,380,385,390,395\nA,5,4,3,2\nB,2,1,2,1\n").rows())
                .as("four even steps could be chance")
                .isEqualTo(3);
        assertThat(read("sample,380,385,390,395,401\nA,5,4,3,2,1\nB,2,1,2,1,2\n")
                        .rows())
                .as("not even")
                .isEqualTo(3);
        assertThat(read("sample,400,395,390,385,380\nA,5,4,3,2,1\nB,2,1,2,1,2\n")
                        .rows())
                .as("going down")
                .isEqualTo(3);
        String down = "A,9,8,7,6,5,4,3,2,1,0\nB,9,8,7,6,5,4,3,2,1,0\nC,9,8,7,6,5,4,3,2,1,0\n";
        String up = "D,0,1,2,3,4,5,6,7,8,9.5\n";
        assertThat(read("sample,1,2,4,8,16,32,64,128,256,512\n" + down).rows()).isEqualTo(3);
        assertThat(read("sample,1,2,4,8,16,32,64,128,256,512\n" + down + up).rows())
                .as("few others rise")
                .isEqualTo(4);
        assertThat(read("sample,1,2,4,8,16,32,64,128,256,512\n" + down + up + up + up)
                        .rows())
                .as("as many others rise")
                .isEqualTo(7);
        assertThat(read("sample,1,2,4,8,16,32,64,128,256\nA,9,8,7,6,5,4,3,2,1\nB,9,8,7,6,5,4,3,2,1\n")
                        .rows())
                .as("nine could be chance")
                .isEqualTo(3);
        assertThat(read("A,2019,2021\nB,1,2\nA,3,4\n").rows())
                .as("a word that stands below, too, is no title of names")
                .isEqualTo(3);
    }

    // What stands above and below.

    @Test
    void empty_rows_above_are_not_counted_as_text() throws TableFormatException {
        assertThat(remarks("A title\n,,\nx,y,z\n1,2,3\n4,5,6\n"))
                .containsExactly("One line above the table was left out.");
    }

    @Test
    void narrow_text_above_a_wider_table_is_a_title() throws TableFormatException {
        String text = "Created by,Anna\nx,y,z,v,w\n1,2,3,4,5\n5,6,7,8,9\n";

        assertThat(names(text)).containsExactly("x", "y", "z", "v", "w");
        assertThat(remarks(text)).containsExactly("One line above the table was left out.");
        assertThat(names("""
                        Measured, as always, in the lab, by Anna, on Monday, in Bern

                        x,y,z
                        a,1,2,3
                        b,2,3,4
                        c,3,4,5
                        """))
                .as("a wide sentence does not make the names narrow")
                .containsExactly("x", "y", "z");
        assertRefused("a,b\n1,5,2,7\n3,5,4,7\n", "Line 2, column 3: ");
    }

    @Test
    void a_blank_line_may_stand_between_names_and_numbers() throws TableFormatException {
        assertThat(names("a,b\n\n1,2\n3,4\n")).containsExactly("a", "b");
    }

    @Test
    void text_with_a_number_is_a_title_if_nearly_all_rows_below_are_alike() throws TableFormatException {
        assertThat(read("Year,2019\n" + MANY.repeat(5)).rows()).isEqualTo(5);
        assertRefused("Year,2019\n" + MANY.repeat(4), "Line 2, column 3: ");
        assertThat(read("Year,2019\n" + MANY.repeat(9) + "1,2,3\n").rows()).isEqualTo(10);
        assertRefused("Year,2019\n" + MANY.repeat(8) + "1,2,3\n1,2,3\n", "Line 2, column 3: ");
        assertThat(read("1,2\n" + MANY.repeat(9)).rows()).as("numbers alone").isEqualTo(10);
    }

    @Test
    void text_below_the_table_is_left_out_and_told() throws TableFormatException {
        String table = "x,y,z\n1,2,3\n4,5,6\n";
        List<String> told = List.of("One line below the table was left out.");

        assertThat(remarks(table + "Source: Anna\n")).isEqualTo(told);
        assertThat(remarks(table + "\nMean,3\n")).isEqualTo(told);
        assertThat(remarks(table + "Source: Anna\n,,\nSee there\n"))
                .containsExactly("2 lines below the table were left out.");
        assertThat(read(table + "\n7,8\n").rows()).as("numbers").isEqualTo(3);
        assertThat(read(table + "Mean,3\n").rows()).as("no blank line before").isEqualTo(3);
        assertThat(read(table + "\nMean,3,4\n").rows()).as("as wide").isEqualTo(3);
        assertThat(read("x,y,z,w\n1,2,3,4\n4,5,6,7\n\nMean,3,4\n").rows())
                .as("two numbers")
                .isEqualTo(3);
    }

    @Test
    void rows_that_begin_like_comments_are_rows_if_most_do() throws TableFormatException {
        assertThat(read("rank,a,b\n#1,10,5\n#2,20,6\n#3,30,7\n").rows()).isEqualTo(3);
        assertThat(read("#1,10,5\nplain,20,6\n#3,30,7\n#4,40,8\n").rows()).isEqualTo(4);
        assertThat(remarks("a,b\n1,2\n#3,4\n#5,6\n7,8\n"))
                .containsExactly("2 lines among the rows were left out as comments.");
        assertRefused("a,b\n1,2\n#3,4\n#5,6\n", "Line 2: this is the only row of numbers;");
    }

    // Widths.

    @Test
    void rows_may_lack_cells_but_no_column_may_lack_all() throws TableFormatException {
        assertThat(read("a,b,c\n1,2,3\n4,5\n").rows()).isEqualTo(2);
        assertThat(names("a,b,\n1,2\n3,4\n")).containsExactly("a", "b");
        assertRefused("a,b,c\n1,2\n3,4\n", "Line 2, column 3: 2 cells in this row, but the table has 3 cells;");
    }

    @Test
    void as_many_columns_as_a_spreadsheet_has_are_read() throws TableFormatException {
        String row = String.join(",", Collections.nCopies(Survey.MAX_COLUMNS, "1"));

        assertThat(read(row + "\n" + row + "\n").width()).isEqualTo(Survey.MAX_COLUMNS);
        assertRefused(row + ",1\n" + row + ",1\n", "Line 1, column 16385: ");
    }

    @Test
    void long_tables_are_sampled_in_even_steps() throws TableFormatException {
        assertThat(shown(256, 2)).containsExactlyElementsOf(counted(256, 1));
        assertThat(shown(300, 2)).containsExactlyElementsOf(counted(300, 2));
        assertThat(shown(600, 2)).containsExactlyElementsOf(counted(600, 4));
        assertThat(shown(300, 1_000)).as("fewer of many columns").containsExactlyElementsOf(counted(300, 4));
    }

    @Test
    void eight_first_cells_can_be_shown() throws TableFormatException {
        assertThat(read("1,2\n".repeat(300)).firstCells(0, 20)).hasSize(8);
    }

    /** Returns what is shown of the first column of a table that counts its rows. */
    private static List<Double> shown(int rows, int columns) throws TableFormatException {
        String text = IntStream.range(0, rows)
                .mapToObj(i -> i + ",1".repeat(columns - 1) + "\n")
                .collect(Collectors.joining());
        return read(text).sample(new Table.Pair(0, 1)).stream()
                .map(point -> point[0])
                .toList();
    }

    private static List<Double> counted(int end, int step) {
        return IntStream.iterate(0, i -> i < end, i -> i + step)
                .mapToObj(i -> (double) i)
                .toList();
    }

    // Numbers, gaps and texts of a column.

    @Test
    void a_column_of_numbers_may_have_one_text_or_up_to_a_fifth() throws TableFormatException {
        assertThat(names("a,b,c\n1,2,3\n2,x,4\n3,4,5\n")).containsExactly("a", "b", "c");
        assertThat(names("a,b,c\n1,2,3\n2,x,4\n")).containsExactly("a", "c");
        String nine = "1,2,3\n".repeat(8) + "1,x,3\n";
        assertThat(names("a,b,c\n" + nine + "1,x,3\n")).containsExactly("a", "b", "c");
        assertThat(names("a,b,c\n1,x,3\n" + "1,2,3\n".repeat(7) + "1,x,3\n")).containsExactly("a", "c");
    }

    @Test
    void what_is_no_number_is_told_once_where_one_column_is_taken_twice() throws TableFormatException {
        Table table = read("a,b\n1,5\n2,x\n3,y\n4,7\n" + "5,6\n".repeat(10));

        assertThat(table.strays(new Table.Pair(1, 1)).orElseThrow()).endsWith("There is one more such cell.");
        assertThat(table.strays(new Table.Pair(0, 1)).orElseThrow()).endsWith("There is one more such cell.");
    }

    @Test
    void rows_that_are_left_out_are_told_with_their_reason() throws TableFormatException {
        Table gaps = read("a,b\n1,5\n2,\n3,6\n,7\n");
        Table texts = read("a,b\n1,5\n2,x\n3,6\n");
        Table.Pair pair = new Table.Pair(0, 1);

        assertThat(gaps.labels("title", pair, 4).notice()).isEmpty();
        assertThat(gaps.labels("title", pair, 2).notice()).isEqualTo("2 rows with a gap were left out.");
        assertThat(texts.labels("title", pair, 2).notice()).isEqualTo("One row without two numbers was left out.");
    }

    // Decimal marks.

    private static double[] values(String text) throws TableFormatException {
        return Tables.values(read(text), 0);
    }

    /** Checks that the first column is refused, as its decimal marks contradict others or tell nothing. */
    private static void assertNotRead(String text, String beginning) {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> values(text))
                .withMessageStartingWith(beginning);
    }

    @Test
    void a_mark_before_three_digits_is_told_by_others_or_by_what_separates() throws TableFormatException {
        assertThat(values("a;b\n1.234;1,5\n2.345;2,5\n")).containsExactly(1234, 2345);
        assertThat(values("a;b\n1,234;1.5\n2,345;2.5\n")).containsExactly(1234, 2345);
        assertThat(values("a;b\n1.234;1.5\n2.345;2.5\n")).containsExactly(1.234, 2.345);
        assertThat(values("a;b\n1,234;1\n2,345;2\n")).containsExactly(1.234, 2.345);
        assertThat(values("a,b\n1.234,1\n2.345,2\n")).containsExactly(1.234, 2.345);
        assertThat(values("a,b\n\"1,234\",1\n\"2,345\",2\n")).containsExactly(1234, 2345);
        assertThat(values("a|b\n1.234|1\n2.345|2\n")).containsExactly(1.234, 2.345);
        assertNotRead("a|b\n1,234|1\n2,345|2\n", "Line 2, column 1: nothing tells whether the mark in \"1,234\"");
        assertNotRead("a;b\n1.234;1\n2.345;2\n", "Line 2, column 1: nothing tells whether the mark in \"1.234\"");
        assertNotRead("a\tb\n1.234\t1\n2.345\t2\n", "Line 2, column 1: nothing tells whether the mark in \"1.234\"");
        assertNotRead("a\tb\n1,234\t1\n2,345\t2\n", "Line 2, column 1: nothing tells whether the mark in \"1,234\"");
        assertNotRead("a;b\n1.234;1\n2,345;2\n", "Line 2, column 1: nothing tells whether the mark in \"1.234\"");
        assertNotRead("a;b\n1,234;1\n2.345;2\n", "Line 2, column 1: nothing tells whether the mark in \"1,234\"");
        assertNotRead("a;b\n1.234;1,5\n2,345;2,5\n", "Line 3, column 1: \"2,345\"");
    }

    @Test
    void thousands_beside_decimals_must_be_proven_by_another_number() throws TableFormatException {
        assertThat(values("a;b\n1,5;1\n1.234.567;2\n")).containsExactly(1.5, 1234567);
        assertThat(values("a;b\n1,5;1.234.567\n1.234;2\n")).containsExactly(1.5, 1234);
        assertThat(values("a;b\n1.5;1,234,567\n1,234;2\n")).containsExactly(1.5, 1234);
        assertNotRead("a;b\n1,5;1\n1.234;2\n", "Line 3, column 1: \"1.234\" has a decimal point");
        assertNotRead("a;b\n1.5;1\n1,234;2\n", "Line 3, column 1: \"1,234\" has a decimal comma");
        assertNotRead("a;b\n1,234,567;1\n1.5;2\n2,5;3\n", "Line 4, column 1: \"2,5\"");
        assertNotRead("a;b\n1.5;1\n1,234,567;2\n2,5;3\n", "Line 4, column 1: \"2,5\"");
        assertNotRead("a;b\n2,5;3\n1.5;1\n1,234,567;2\n", "Line 3, column 1: \"1.5\"");
    }

    @Test
    void marks_between_thousands_are_told() throws TableFormatException {
        List<String> told = List.of("Marks between thousands in \"a\" were left away.");

        assertThat(remarks("a;b\n1.234;1,5\n2.345;2,5\n")).isEqualTo(told);
        assertThat(remarks("a;b\n1.234.567;1,5\n2;2,5\n")).isEqualTo(told);
        assertThat(remarks("a;b\n1,234;1.5\n2;2.5\n")).isEqualTo(told);
        assertThat(remarks("a;b\n1,234,567;1.5\n2;2.5\n")).isEqualTo(told);
        assertThat(remarks("a;b\n1,234;1,5\n2;2,5\n")).isEmpty();
        assertThat(remarks("a;b\n1.234;1.5\n2;2.5\n")).isEmpty();
    }
}
