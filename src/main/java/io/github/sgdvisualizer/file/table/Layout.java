package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.Dialect;
import io.github.sgdvisualizer.file.table.text.Numeral;
import io.github.sgdvisualizer.file.table.text.Row;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Where a table is among the rows of a text, and what its columns are called.
 *
 * @param names the names of its columns, empty for those without one; one for each column
 * @param hasHeader whether a row of the table holds them
 * @param firstLine the line of the first row of data; empty if there is none
 * @param byCounting whether the names are taken for names because all numbers below have decimals
 * @param remarks what was not obvious, each a sentence for the user
 */
record Layout(List<String> names, boolean hasHeader, OptionalLong firstLine, boolean byCounting, List<String> remarks) {
    /** A row of names, and the rows below it that hold no data. */
    static final int MAX_HEADER_ROWS = 4;

    /** Returns the number of columns. */
    int width() {
        return names.size();
    }

    /** Returns the columns that hold numbers, below rows that may be their header. */
    static BitSet numericColumns(List<Row> table) {
        BitSet numeric = new BitSet();
        int size = table.stream().mapToInt(Row::size).max().orElse(0);
        IntStream.range(0, size).filter(column -> isNumeric(table, column)).forEach(numeric::set);
        return numeric;
    }

    private static boolean isNumeric(List<Row> table, int column) {
        int begin = 0;
        while (begin < Math.min(table.size(), MAX_HEADER_ROWS)
                && Numeral.of(table.get(begin).cell(column)).isEmpty()) {
            begin++;
        }
        ColumnProfile profile = new ColumnProfile();
        table.subList(begin, table.size()).forEach(row -> profile.add(row, column));
        return profile.isNumeric();
    }

    /**
     * The first rows of a text.
     *
     * @param rows the rows without comments
     * @param comments the comments above the first of them
     * @param dialect how cells are told apart
     */
    record Head(List<Row> rows, List<Row> comments, Dialect dialect) {}
}
