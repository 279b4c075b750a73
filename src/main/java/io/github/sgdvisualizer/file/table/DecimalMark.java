package io.github.sgdvisualizer.file.table;

import org.jspecify.annotations.Nullable;

/**
 * The sign that a file writes before decimals: point or comma, whichever comes first.
 *
 * <p>A file with both is refused: in one of them the sign must group digits, and which of them nobody can tell.
 */
final class DecimalMark {
    private char mark;
    private @Nullable CellPosition first;

    /**
     * Checks a number's mark, if it has one.
     *
     * @throws TableFormatException if it is not the file's
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

    private static char markOf(String numeral) {
        if (numeral.indexOf('.') >= 0) {
            return '.';
        }
        return numeral.indexOf(',') >= 0 ? ',' : 0;
    }
}
