package io.github.sgdvisualizer.file.table.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a text one by one, without blank lines. */
public final class Rows implements AutoCloseable {
    private final CsvReader<Row> reader;
    private final Iterator<Row> rows;
    private final Dialect dialect;
    private boolean hasLoneQuote;

    /**
     * Begins at the first row.
     *
     * @param lenient whether quotes that are wrong are read somehow; otherwise {@link #next()} throws
     */
    public Rows(Reader text, Dialect dialect, boolean lenient) throws IOException {
        this.dialect = dialect;
        reader = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(lenient)
                .allowUnclosedQuote(lenient)
                .trimWhitespacesAroundQuotes(!lenient)
                .build(new RowBuilder(), dialect.isOfBlanks() ? new BlankRuns(text, dialect.quotes()) : text);
        rows = reader.iterator();
    }

    /** A quote stands where none may be; {@link BrokenQuote} finds out where. */
    public static final class BrokenQuoteException extends Exception {
        private BrokenQuoteException(@Nullable Throwable cause) {
            super(cause);
        }
    }

    /** Returns the next row; null after the last one. */
    @Nullable
    public Row next() throws IOException, BrokenQuoteException {
        boolean afterBlank = false;
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                boolean blank = row.size() == 1 && row.cell(0).isEmpty();
                if (!blank && row.line() > dialect.skippedLines()) {
                    return afterBlank ? new Row(row.cells(), row.line(), row.isFirstQuoted(), true) : row;
                }
                afterBlank |= blank;
            }
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new BrokenQuoteException(e);
        }
    }

    /** Throws if a lone quote has been taken for one that opens a cell. */
    public void refuseLoneQuotes() throws BrokenQuoteException {
        if (hasLoneQuote) {
            throw new BrokenQuoteException(null);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Collects the cells of a row. */
    private final class RowBuilder extends AbstractBaseCsvCallbackHandler<Row> {
        private String[] cells = new String[16];
        private int count;
        private boolean isFirstQuoted;

        @Override
        protected void handleBegin(long line) {
            count = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index == 0) {
                isFirstQuoted = quoted;
            }
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            // Between tabs nobody quotes a tab or a line end: this is a lone quote, which repeats the cell above.
            hasLoneQuote |= quoted && dialect.separator() == '\t' && length > 0 && buffer[offset] < ' ';
            cells[count++] = dialect.quotes()
                    ? stripped(buffer, offset, offset + length)
                    : unquoted(stripped(buffer, offset, offset + length));
        }

        private static String unquoted(String cell) {
            boolean isQuoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            return isQuoted ? cell.substring(1, cell.length() - 1) : cell;
        }

        private static String stripped(char[] buffer, int from, int to) {
            int begin = from;
            int end = to;
            while (begin < end && isSpace(buffer[begin])) {
                begin++;
            }
            while (begin < end && isSpace(buffer[end - 1])) {
                end--;
            }
            return begin == end ? "" : new String(buffer, begin, end - begin);
        }

        private static boolean isSpace(char sign) {
            // isSpaceChar covers no-break spaces, isWhitespace covers tabs and line breaks.
            return sign <= ' ' || (sign >= 0x80 && (Character.isWhitespace(sign) || Character.isSpaceChar(sign)));
        }

        @Override
        protected Row buildRecord() {
            String[] row = count == 0 ? new String[] {""} : Arrays.copyOf(cells, count);
            return new Row(row, getStartingLineNumber(), isFirstQuoted && count > 0, false);
        }
    }
}
