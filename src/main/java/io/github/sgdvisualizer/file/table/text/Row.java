package io.github.sgdvisualizer.file.table.text;

import java.util.Arrays;
import java.util.Set;

/**
 * A row of a text.
 *
 * @param cells its cells without the white space around them; not to be changed
 * @param line the line on which it begins, from 1
 * @param isFirstQuoted whether its first cell stands in quotes
 * @param isAfterBlank whether a blank line stands before it
 */
// Rows are many, and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Row(String[] cells, long line, boolean isFirstQuoted, boolean isAfterBlank) {
    /** What stands for a missing value in the tables of common programs. */
    private static final Set<String> GAPS =
            Set.of("", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "?", "-", "--", ".", "#N/A", "\"");

    private static final String[] COMMENT_MARKS = {"#", "%", "//", ";"};

    /** Returns the number of its cells. */
    public int size() {
        return cells.length;
    }

    /** Returns a cell; empty after the last one. */
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    /** Returns whether a cell is empty or stands for a missing value; a lone quote repeats the cell above. */
    public static boolean isGap(String cell) {
        return cell.length() <= 4 && GAPS.contains(cell);
    }

    /** Returns the number of cells up to the last one that is not empty. */
    public int width() {
        int width = cells.length;
        while (width > 0 && cells[width - 1].isEmpty()) {
            width--;
        }
        return width;
    }

    /** Returns how many of its cells are not empty. */
    public int filled() {
        return (int) Arrays.stream(cells).filter(cell -> !cell.isEmpty()).count();
    }

    /** Returns the mark with which it begins if it is a comment; empty otherwise. */
    public String commentMark() {
        if (!isFirstQuoted) {
            for (String mark : COMMENT_MARKS) {
                if (cells[0].startsWith(mark)) {
                    return mark;
                }
            }
        }
        return "";
    }

    /** Returns whether any of its cells is a number. */
    public boolean hasNumber() {
        return Arrays.stream(cells).anyMatch(cell -> Numeral.of(cell).isPresent());
    }

    /** Returns how many of its cells are numbers. */
    public int numbers() {
        return (int) Arrays.stream(cells)
                .filter(cell -> Numeral.of(cell).isPresent())
                .count();
    }

    /** Returns whether all of its cells are numbers or gaps. */
    public boolean isNumeric() {
        return Arrays.stream(cells)
                .allMatch(cell -> isGap(cell) || Numeral.of(cell).isPresent());
    }

    /** Returns where a cell is; it need not exist. */
    public CellPosition place(int column) {
        return new CellPosition(line, column + 1);
    }
}
