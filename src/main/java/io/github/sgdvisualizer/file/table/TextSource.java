package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.Dialect;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.file.table.text.Rows;
import io.github.sgdvisualizer.file.table.text.Rows.BrokenQuoteException;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.file.table.text.TextReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * A text that can be read more than once, and how its cells are told apart.
 *
 * @param opener opens the text
 * @param dialect how its cells are told apart
 */
record TextSource(Opener opener, Dialect dialect) {
    /** Opens a text. */
    interface Opener {
        /**
         * Opens the text at its beginning.
         *
         * @param progress is told how much has been read, and can cancel
         */
        Reader open(Progress progress) throws IOException, TableFormatException;

        /** Opens the text and refuses what no text contains. */
        default Reader openChecked(Progress progress) throws IOException, TableFormatException {
            return new BufferedReader(new TextReader(open(progress)));
        }
    }

    /**
     * Looks through the text.
     *
     * @param numbersMayBeNames whether a first row of counted numbers may be a header
     * @throws TableFormatException if the text is not a table
     */
    Survey.Result survey(boolean numbersMayBeNames, Progress progress)
            throws IOException, TableFormatException, BrokenQuoteException {
        try (Rows rows = new Rows(opener.openChecked(progress), dialect, false)) {
            try {
                return Survey.of(rows, dialect, numbersMayBeNames);
            } finally {
                // What they have swallowed may be what is wrong.
                rows.refuseLoneQuotes();
            }
        }
    }

    /**
     * Passes all rows of a table that has been surveyed.
     *
     * @throws TableFormatException if the text cannot be read any more
     */
    void forEachRow(Survey.Result survey, Consumer<Row> action, Progress progress) throws TableFormatException {
        try (Rows rows = new Rows(opener.openChecked(progress), dialect, false)) {
            long first = survey.layout().firstLine().orElseThrow();
            for (Row row = rows.next(); row != null && row.line() <= survey.lastLine(); row = rows.next()) {
                boolean isComment = survey.hasComments() && !row.commentMark().isEmpty();
                if (row.line() >= first && !isComment) {
                    action.accept(row);
                }
            }
        } catch (TextReader.Refused e) {
            throw e.trouble();
        } catch (IOException | BrokenQuoteException e) {
            // It was readable a moment ago.
            throw TableFormatException.of("changed.meanwhile");
        }
    }
}
