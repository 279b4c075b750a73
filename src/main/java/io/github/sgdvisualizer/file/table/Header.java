package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.text.Messages;

/** The names of columns, from a table's first row or without one. */
final class Header {
    private Header() {}

    /** Returns whether the row names columns: whether any of its cells is no number. */
    static boolean isHeader(Rows rows) {
        for (int column = 0; column < rows.cells(); column++) {
            if (isName(rows.cell(column))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cell in the first row makes it a header. */
    static boolean isName(String cell) {
        return !cell.isEmpty() && !Numeral.matches(cell);
    }

    /** Returns the name that the row, a header, gives a column. */
    static String name(Rows rows, int column) {
        String cell = rows.cell(column);
        return cell.isEmpty() ? numbered(column) : cell;
    }

    /** Returns the name of a column of a table without a header, of which this is a row. */
    static String nameWithout(Rows rows, int column) {
        return rows.cells() == 2 ? Messages.of(column == 0 ? "column.x" : "column.y") : numbered(column);
    }

    private static String numbered(int column) {
        return Messages.of("column.numbered", column + 1);
    }
}
