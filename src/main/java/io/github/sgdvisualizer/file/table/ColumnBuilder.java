package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.model.points.Points;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a column while its table is read; its first cell that is not empty decides whether it is numeric. */
final class ColumnBuilder {
    private static final int FIRST_CAPACITY = 16;

    /** The limit in the usual notation: 1e100, not 1.0E100. */
    private static final String MAX_VALUE_TEXT =
            Double.toString(Points.MAX_COORDINATE).replace(".0", "").toLowerCase(Locale.ROOT);

    private final String name;
    private final int column;
    private final DecimalMark mark;
    private double[] values = new double[FIRST_CAPACITY];
    private int length;
    private boolean isNumeric;
    private @Nullable Text text;

    /** The first text of a column that is not numeric, and its position. */
    record Text(String cell, CellPosition place) {}

    ColumnBuilder(String name, int column, DecimalMark mark) {
        this.name = name;
        this.column = column;
        this.mark = mark;
    }

    /**
     * Adds the row's cell of this column; an empty cell becomes NaN.
     *
     * @throws TableFormatException if the column is numeric and the cell is not, the number is too large, or its
     *     decimal mark is not that of the file
     */
    void add(Rows rows) throws TableFormatException {
        if (text != null) {
            return;
        }
        String cell = rows.cell(column);
        if (cell.isEmpty()) {
            append(Double.NaN);
        } else if (Numeral.matches(cell)) {
            isNumeric = true;
            mark.check(cell, rows, column);
            append(value(cell, rows));
        } else if (isNumeric) {
            throw TableFormatException.at(rows.place(column), "not.number", CellExcerpt.of(cell));
        } else {
            text = new Text(cell, rows.place(column));
            values = new double[0];
        }
    }

    private double value(String cell, Rows rows) throws TableFormatException {
        double value = Numeral.value(cell);
        if (Math.abs(value) > Points.MAX_COORDINATE) {
            throw TableFormatException.at(rows.place(column), "too.large", CellExcerpt.of(cell), MAX_VALUE_TEXT);
        }
        return value;
    }

    private void append(double value) {
        if (length == values.length) {
            values = Arrays.copyOf(values, 2 * length);
        }
        values[length++] = value;
    }

    /** Returns the column; empty if it is not numeric. */
    Optional<Table.Column> build() {
        return isNumeric ? Optional.of(new Table.Column(name, Arrays.copyOf(values, length))) : Optional.empty();
    }

    /** Returns whether all cells of the column are empty. */
    boolean isEmpty() {
        return !isNumeric && text == null;
    }

    /** Returns the first text of a column that is not numeric; empty for other columns. */
    Optional<Text> text() {
        return Optional.ofNullable(text);
    }
}
