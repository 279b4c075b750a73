package io.github.sgdvisualizer.file.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Iterates over the rows of a text without blank lines, and knows the position of the present row. */
final class Rows {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable CSVRecord row;
    private long lastLine;

    /** Creates an instance before the first row; {@link #next()} must be called before anything else. */
    Rows(Reader text, Separator separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.sign())
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        parser = CSVParser.builder().setReader(text).setFormat(format).get();
        records = parser.iterator();
    }

    /**
     * Moves to the next row; stays at the last row if there is none.
     *
     * @return whether there is a next row
     */
    boolean next() throws IOException {
        try {
            while (records.hasNext()) {
                CSVRecord next = records.next();
                if (next.size() > 1 || !stripped(next.get(0)).isEmpty()) {
                    row = next;
                    lastLine = parser.getCurrentLineNumber();
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CSVRecord row() {
        return Objects.requireNonNull(row, "before the first row");
    }

    /** Returns the number of cells of the present row. */
    int cells() {
        return row().size();
    }

    /**
     * Returns a cell of the present row without the white space around it.
     *
     * @param column from 0 to less than {@link #cells()}
     */
    String cell(int column) {
        return stripped(row().get(column));
    }

    private static String stripped(String cell) {
        int begin = 0;
        int end = cell.length();
        while (begin < end && isSpace(cell.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(begin, end);
    }

    private static boolean isSpace(char sign) {
        // isSpaceChar covers no-break spaces, isWhitespace covers tabs and line breaks.
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Returns whether all cells of the present row are empty. */
    boolean isEmpty() {
        for (int column = 0; column < cells(); column++) {
            if (!cell(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the line on which the present row begins, from 1. */
    long line() {
        return lastLine - row().stream().mapToInt(Rows::lineBreaks).sum();
    }

    private static int lineBreaks(String cell) {
        return (int) cell.replace("\r\n", "\n")
                .chars()
                .filter(sign -> sign == '\n' || sign == '\r')
                .count();
    }

    /**
     * Returns the position of a cell of the present row.
     *
     * @param column the index, from 0; the cell need not exist
     */
    CellPosition place(int column) {
        return new CellPosition(line(), column + 1);
    }
}
