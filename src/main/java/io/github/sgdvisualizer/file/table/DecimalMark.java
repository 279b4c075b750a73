package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.ColumnProfile.Cell;
import io.github.sgdvisualizer.file.table.text.CellExcerpt;
import io.github.sgdvisualizer.file.table.text.Numeral.Marks;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decimal mark of a column, decided on all of its numbers, and if they do not tell, on those of the other columns.
 *
 * @param sign a point or a comma
 * @param first the first number of the column that has a mark of any kind; null if there is none
 * @param problem why there is no telling; null if there is
 */
record DecimalMark(
        char sign, @Nullable Cell first, @Nullable TableFormatException problem) {
    /**
     * Decides.
     *
     * @param own the first number of each kind in the column
     * @param others the same for all columns of numbers in the file
     * @param separator what stands between cells
     */
    static DecimalMark of(Map<Marks, Cell> own, Map<Marks, Cell> others, char separator) {
        Cell first =
                own.values().stream().min(Comparator.comparing(Cell::place)).orElse(null);
        if (first == null) {
            return new DecimalMark('.', null, null);
        }
        Cell point = earlier(own.get(Marks.DECIMAL_POINT), own.get(Marks.THOUSANDS_COMMA));
        Cell comma = earlier(own.get(Marks.DECIMAL_COMMA), own.get(Marks.THOUSANDS_POINT));
        Cell openPoint = own.get(Marks.OPEN_POINT);
        Cell openComma = own.get(Marks.OPEN_COMMA);
        if (point != null && comma != null) {
            return new DecimalMark('.', first, mixed(point, comma));
        }
        if (point != null) {
            boolean proven = others.containsKey(Marks.THOUSANDS_COMMA);
            return new DecimalMark('.', first, openComma == null || proven ? null : mixed(point, openComma));
        }
        if (comma != null) {
            boolean proven = others.containsKey(Marks.THOUSANDS_POINT);
            return new DecimalMark(',', first, openPoint == null || proven ? null : mixed(openPoint, comma));
        }
        return open(openPoint, openComma, first, others, separator);
    }

    /** Decides where each mark of the column stands before three digits. */
    private static DecimalMark open(
            @Nullable Cell openPoint, @Nullable Cell openComma, Cell first, Map<Marks, Cell> others, char separator) {
        boolean point = others.containsKey(Marks.DECIMAL_POINT) || others.containsKey(Marks.THOUSANDS_COMMA);
        boolean comma = others.containsKey(Marks.DECIMAL_COMMA) || others.containsKey(Marks.THOUSANDS_POINT);
        boolean told = point != comma;
        if (openPoint != null && openComma != null) {
            return new DecimalMark('.', first, told ? mixed(openPoint, openComma) : unclear(first));
        }
        if (told) {
            return new DecimalMark(point ? '.' : ',', first, null);
        }
        if (separator == ',') {
            // A comma between digits was quoted, so that it does not separate; a point is decimal.
            return new DecimalMark('.', first, null);
        }
        if (separator == ';') {
            // Semicolons separate where the comma is the decimal mark.
            return new DecimalMark(openComma != null ? ',' : '.', first, openComma != null ? null : unclear(first));
        }
        boolean clear = openComma == null && separator != '\t';
        return new DecimalMark('.', first, clear ? null : unclear(first));
    }

    /** Returns whether any number of the column has marks between its thousands. */
    boolean groups(Map<Marks, Cell> own) {
        return sign == '.'
                ? own.containsKey(Marks.OPEN_COMMA) || own.containsKey(Marks.THOUSANDS_COMMA)
                : own.containsKey(Marks.OPEN_POINT) || own.containsKey(Marks.THOUSANDS_POINT);
    }

    private static @Nullable Cell earlier(@Nullable Cell one, @Nullable Cell other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.place().compareTo(other.place()) <= 0 ? one : other;
    }

    private static TableFormatException mixed(Cell point, Cell comma) {
        boolean pointFirst = point.place().compareTo(comma.place()) < 0;
        Cell before = pointFirst ? point : comma;
        Cell after = pointFirst ? comma : point;
        return TableFormatException.at(
                after.place(),
                pointFirst ? "mixed.point" : "mixed.comma",
                CellExcerpt.of(after.text()),
                before.place().line(),
                before.place().column());
    }

    private static TableFormatException unclear(Cell cell) {
        return TableFormatException.at(cell.place(), "unclear.mark", CellExcerpt.of(cell.text()));
    }

    /** Returns why two columns cannot be read together: one has a decimal point and the other a comma. */
    static Optional<TableFormatException> conflict(DecimalMark one, DecimalMark other) {
        if (one.first == null || other.first == null || one.sign == other.sign) {
            return Optional.empty();
        }
        return Optional.of(one.sign == '.' ? mixed(one.first, other.first) : mixed(other.first, one.first));
    }
}
