package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.text.Messages;

/** Determines the names of columns, from a header row or by their numbers. */
final class Header {
    private Header() {}

    /** Returns whether the row is a header, which is to say that any of its cells is neither empty nor a number. */
    static boolean isHeader(Rows rows) {
        for (int column = 0; column < rows.cells(); column++) {
            if (isName(rows.cell(column))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cell in the first row makes that row a header. */
    static boolean isName(String cell) {
        return !cell.isEmpty() && !Numeral.matches(cell);
    }

    /**
     * Returns the name of a column from a header row; its number if the cell is empty.
     *
     * @param column the index, from 0
     */
    static String name(Rows rows, int column) {
        String cell = rows.cell(column);
        return cell.isEmpty() ? numbered(column) : cell;
    }

    /**
     * Returns the name of a column of a table without a header: x or y if there are two, otherwise its number.
     *
     * @param rows at any row of the table
     * @param column the index, from 0
     */
    static String nameWithout(Rows rows, int column) {
        return rows.cells() == 2 ? Messages.of(column == 0 ? "column.x" : "column.y") : numbered(column);
    }

    private static String numbered(int column) {
        return Messages.of("column.numbered", column + 1);
    }
}
