package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.Dialect;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.file.table.text.Rows;
import io.github.sgdvisualizer.file.table.text.Rows.BrokenQuoteException;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a table of numbers that goes to the end of a text, below a report or a description. */
final class TableBelowText {
    /** Fewer rows could as well be numbers of the report. */
    private static final int MIN_ROWS = 5;

    /** So many rows for each line above that could be one of the table. */
    private static final int ROWS_PER_LINE = 5;

    private final Dialect dialect;

    /** The sizes of rows of numbers that belong to no run to the end. */
    private final Set<Integer> sizesBefore = new HashSet<>();

    /** How many rows of each size have numbers among words. */
    private final Map<Integer, Integer> withNumbers = new HashMap<>();

    private @Nullable Row before;
    private @Nullable Row header;
    private int size;
    private long rows;
    private @Nullable Row first;

    private TableBelowText(char separator) {
        dialect = Dialect.of(separator).withoutQuotes();
    }

    /**
     * Looks for a table below a text; the text may have some numbers, but no other table, which would be lost.
     *
     * @param text the whole text
     * @return how it is read; empty if there is none
     */
    static Optional<Dialect> find(Reader text, char separator) throws IOException {
        TableBelowText finder = new TableBelowText(separator);
        try (Rows rows = new Rows(text, finder.dialect, true)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                finder.take(row);
            }
        } catch (BrokenQuoteException e) {
            throw new IllegalStateException("without quotes none is broken", e);
        }
        return finder.found();
    }

    private void take(Row row) {
        boolean isNumeric = row.size() > 1 && row.isNumeric() && row.hasNumber();
        if (!isNumeric || row.size() != size) {
            if (rows > 0) {
                sizesBefore.add(size);
            }
            rows = 0;
            size = isNumeric ? row.size() : 0;
            first = row;
            header = before;
        }
        rows += isNumeric ? 1 : 0;
        if (!isNumeric && row.size() > 1 && row.hasNumber()) {
            withNumbers.merge(row.size(), 1, Integer::sum);
        }
        before = row;
    }

    private Optional<Dialect> found() {
        Row top = header != null && header.size() == size && !header.hasNumber() ? header : first;
        if (top == null || rows < MIN_ROWS || sizesBefore.contains(size)) {
            return Optional.empty();
        }
        // A blank line says that what stands above is something else.
        boolean couldBeRows = !top.isAfterBlank() && ROWS_PER_LINE * withNumbers.getOrDefault(size, 0) > rows;
        long skipped = top.line() - 1;
        return couldBeRows || skipped == 0
                ? Optional.empty()
                : Optional.of(new Dialect(dialect.separator(), false, skipped, skipped));
    }
}
