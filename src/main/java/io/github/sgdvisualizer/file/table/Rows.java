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

/** The rows of a text, one after the other, without blank lines; knows where each of them is. */
final class Rows {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable CSVRecord row;
    private long lastLine;

    /** Begins before the first row. */
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

    /** Goes on to the next row and returns whether there is one; where there is none, stays at the last. */
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

    /** Returns how many cells the row has. */
    int cells() {
        return row().size();
    }

    /** Returns a cell without the spaces around it. */
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
        // The second knows no-break spaces, the first tabs and line breaks.
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Returns whether all of the row's cells are empty. */
    boolean isEmpty() {
        for (int column = 0; column < cells(); column++) {
            if (!cell(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the line on which the row begins. */
    long line() {
        return lastLine - row().stream().mapToInt(Rows::lineBreaks).sum();
    }

    private static int lineBreaks(String cell) {
        return (int) cell.replace("\r\n", "\n")
                .chars()
                .filter(sign -> sign == '\n' || sign == '\r')
                .count();
    }

    /** Returns where the row's cell in the column is. */
    CellPosition place(int column) {
        return new CellPosition(line(), column + 1);
    }
}
