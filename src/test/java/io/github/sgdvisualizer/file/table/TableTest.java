package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.Points;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TableTest {
    private static final String TEXT = "a,b,c\n1,5,\n,6,\n3,,11\n4,8,12\n";

    private Table table;

    @BeforeEach
    void read() throws TableFormatException {
        table = TableReader.readText(TEXT);
    }

    @Test
    void rows_with_a_gap_in_either_column_are_counted_and_left_out() throws TableFormatException {
        Points points = Tables.points(table, 0, 1);

        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.columns()).extracting(Table.Column::gaps).containsExactly(1, 1, 2);
        assertThat(new double[] {points.x(0), points.y(0), points.x(1), points.y(1)})
                .containsExactly(1, 5, 4, 8);
        assertThat(points.size()).isEqualTo(2);
    }

    @Test
    void any_two_columns_make_points_in_either_order() throws TableFormatException {
        Points points = Tables.points(table, 2, 0);

        assertThat(new double[] {points.x(0), points.y(0), points.x(1), points.y(1)})
                .containsExactly(11, 3, 12, 4);
    }

    @Test
    void a_column_tells_its_range() {
        assertThat(table.columns()).extracting(Table.Column::min).containsExactly(1.0, 5.0, 11.0);
        assertThat(table.columns()).extracting(Table.Column::max).containsExactly(4.0, 8.0, 12.0);
        assertThat(table.firstCells(0, 3)).containsExactly("1", "", "3");
        assertThat(table.sample(new Table.Pair(0, 1))).containsExactly(new double[] {1, 5}, new double[] {4, 8});
    }

    @Test
    void a_name_that_is_too_long_ends_with_a_whole_character() throws TableFormatException {
        String before = "x".repeat(39);
        Table named = TableReader.readText(before + "😀 more,y\n1,2\n3,4\n");

        assertThat(named.labels("title", new Table.Pair(0, 1), 2).x()).isEqualTo(before + "…");
    }

    @Test
    void labels_note_the_rows_that_are_left_out_if_there_are_any() throws TableFormatException {
        assertThat(Tables.notice(TableReader.readText("a,b\n1,3\n2,4\n"), 0, 1)).isEmpty();
        assertThat(Tables.notice(table, 0, 1)).contains("2 rows");
    }

    @Test
    void fewer_than_two_points_are_refused() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> Tables.points(table, 1, 2))
                .withMessage("Only one row has a number both in \"b\" and in \"c\"; at least two rows are needed.");
    }

    @Test
    void where_no_row_is_left_that_is_said_in_a_whole_sentence() throws TableFormatException {
        Table crossed = TableReader.readText("a,b\n1,\n,2\n");

        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> Tables.points(crossed, 0, 1))
                .withMessage("No row has a number both in \"a\" and in \"b\"; at least two rows are needed.");
    }

    @Test
    void a_text_among_numbers_is_told_and_its_row_left_out_only_if_that_is_wanted() throws TableFormatException {
        Table stray = TableReader.readText("a,b\n1,5\n2,six\n3,7\n4,1e300\n");
        Table.Pair pair = new Table.Pair(0, 1);

        assertThat(stray.strays(pair).orElseThrow())
                .startsWith("Line 3, column 2: \"six\" is not a number;")
                .endsWith("There is one more such cell.");
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> stray.points(pair, Table.Strays.REFUSED, Progress.NONE))
                .withMessageStartingWith("Line 3, column 2: \"six\" is not a number;");
        Points points = stray.points(pair, Table.Strays.LEFT_OUT, Progress.NONE);
        assertThat(new double[] {points.x(0), points.y(0), points.x(1), points.y(1)})
                .containsExactly(1, 5, 3, 7);
        assertThat(stray.labels("title", pair, points.size()).notice()).contains("2 rows");
        assertThat(stray.strays(new Table.Pair(0, 0))).isEmpty();
    }

    @Test
    void a_column_is_found_by_its_name_or_by_its_number_in_the_table() throws TableFormatException {
        Table named = TableReader.readText("city,x,3,y\nRome,1,2,3\nOslo,4,5,6\n");

        assertThat(named.find("x")).isEqualTo(OptionalInt.of(0));
        assertThat(named.find("4")).isEqualTo(OptionalInt.of(2));
        assertThat(named.find("3")).as("a name comes before a number").isEqualTo(OptionalInt.of(1));
        assertThat(named.find("city")).isEmpty();
        assertThat(named.find("1")).as("a column of text").isEmpty();
        assertThat(named.find("5")).isEmpty();
    }

    @Test
    void a_first_column_that_counts_rows_and_has_no_name_is_not_the_first_to_take() throws TableFormatException {
        assertThat(TableReader.readText(",a,b\n1,5,6\n2,7,8\n").firstPair()).isEqualTo(new Table.Pair(1, 2));
        assertThat(TableReader.readText("rownames,a,b\n1,5,6\n2,7,8\n").firstPair())
                .isEqualTo(new Table.Pair(1, 2));
        assertThat(TableReader.readText("day,a,b\n1,5,6\n2,7,8\n").firstPair()).isEqualTo(new Table.Pair(0, 1));
        assertThat(TableReader.readText(",a,b\n1,5,6\n3,7,8\n").firstPair()).isEqualTo(new Table.Pair(0, 1));
        assertThat(TableReader.readText(",a\n1,5\n2,7\n").firstPair()).isEqualTo(new Table.Pair(0, 1));
    }
}
