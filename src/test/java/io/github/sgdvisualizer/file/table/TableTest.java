package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sgdvisualizer.model.points.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {
    private static final double GAP = Double.NaN;
    private static final Table TABLE = new Table(List.of(
            new Table.Column("a", new double[] {1, GAP, 3, 4}),
            new Table.Column("b", new double[] {5, 6, GAP, 8}),
            new Table.Column("c", new double[] {GAP, GAP, 11, 12})));

    @Test
    void rows_with_a_gap_in_either_column_are_counted_and_left_out() throws TableFormatException {
        Points points = TABLE.points(0, 1);

        assertThat(TABLE.rows()).isEqualTo(4);
        assertThat(TABLE.gaps(0, 1)).isEqualTo(2);
        assertThat(points.size()).isEqualTo(2);
        assertThat(new double[] {points.x(0), points.y(0), points.x(1), points.y(1)})
                .containsExactly(1, 5, 4, 8);
    }

    @Test
    void any_two_columns_make_points_in_either_order() throws TableFormatException {
        Points points = TABLE.points(2, 0);

        assertThat(TABLE.gaps(2, 0)).isEqualTo(2);
        assertThat(new double[] {points.x(0), points.y(0), points.x(1), points.y(1)})
                .containsExactly(11, 3, 12, 4);
    }

    @Test
    void a_name_that_is_too_long_ends_with_a_whole_character() throws TableFormatException {
        String before = "x".repeat(39);
        Table table = TableReader.readText(before + "😀 more,y\n1,2\n3,4\n");

        assertThat(table.labels("title", 0, 1).x()).isEqualTo(before + "…");
    }

    @Test
    void labels_note_the_rows_that_are_left_out_if_there_are_any() {
        Table whole = new Table(
                List.of(new Table.Column("a", new double[] {1, 2}), new Table.Column("b", new double[] {3, 4})));

        assertThat(whole.labels("title", 0, 1).notice()).isEmpty();
        assertThat(TABLE.labels("title", 0, 1).notice()).contains("2 rows");
    }

    @Test
    void fewer_than_two_points_are_refused() {
        assertThat(TABLE.gaps(1, 2)).isEqualTo(3);
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TABLE.points(1, 2))
                .withMessage("Only one row has a number both in \"b\" and in \"c\"; at least two rows are needed.");
    }

    @Test
    void columns_of_different_lengths_are_refused() {
        List<Table.Column> columns =
                List.of(new Table.Column("a", new double[2]), new Table.Column("b", new double[3]));

        assertThatIllegalArgumentException().isThrownBy(() -> new Table(columns));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of()));
    }

    @Test
    void where_no_row_is_left_that_is_said_in_a_whole_sentence() throws TableFormatException {
        Table table = TableReader.readText("a,b\n1,\n,2\n");

        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> table.points(0, 1))
                .withMessage("No row has a number both in \"a\" and in \"b\"; at least two rows are needed.");
    }
}
