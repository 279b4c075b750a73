package io.github.sgdvisualizer.file.table;

import org.jspecify.annotations.Nullable;

/**
 * The decimal mark of a file: point or comma, whichever occurs first.
 *
 * <p>A file with both is refused: one of them must be a grouping separator, and there is no way to tell which.
 */
final class DecimalMark {
    private char mark;
    private @Nullable CellPosition first;

    /**
     * Checks the decimal mark of a number, if it has one; the first mark becomes that of the file.
     *
     * @throws TableFormatException if the number's mark is not that of the file
     */
    void check(String numeral, Rows rows, int column) throws TableFormatException {
        char other = markOf(numeral);
        if (other == 0 || other == mark) {
            return;
        }
        if (first != null) {
            throw TableFormatException.at(
                    rows.place(column),
                    "mixed." + (mark == '.' ? "point" : "comma"),
                    CellExcerpt.of(numeral),
                    first.line(),
                    first.column());
        }
        mark = other;
        first = rows.place(column);
    }

    /** Returns the number's decimal mark; 0 if it has none. */
    private static char markOf(String numeral) {
        if (numeral.indexOf('.') >= 0) {
            return '.';
        }
        return numeral.indexOf(',') >= 0 ? ',' : 0;
    }
}
