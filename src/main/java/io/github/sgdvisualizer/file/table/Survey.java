package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.Dialect;
import io.github.sgdvisualizer.file.table.text.Numeral;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.file.table.text.Rows;
import io.github.sgdvisualizer.file.table.text.Rows.BrokenQuoteException;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Looks through all rows of a text once and counts what each column holds, before anything is taken from it. */
final class Survey {
    /** More columns than any spreadsheet has; the names alone would fill the memory. */
    static final int MAX_COLUMNS = 16_384;

    /** The number of rows in which a header and what stands above it are looked for. */
    private static final int HEAD = 100;

    /** The last rows wait until it is known that they are no lines of text below the table. */
    private static final int TAIL = 20;

    /** The number of rows that are kept to be shown, and of their cells. */
    private static final int SAMPLE = 256;

    private static final int SAMPLE_CELLS = 100_000;

    /** The number of first rows that are kept besides. */
    private static final int FIRST = 8;

    private final Layout layout;
    private final ColumnProfile[] profiles;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private final Sample sample;
    private final boolean hasComments;
    private final boolean isOfBlanks;
    private int count;
    private int widest;
    private long lastLine;
    private int below;
    private int comments;
    private final List<Row> first = new ArrayList<>();

    private Survey(Layout layout, Dialect dialect, boolean hasComments) {
        isOfBlanks = dialect.isOfBlanks();
        this.layout = layout;
        this.hasComments = hasComments;
        profiles = Stream.generate(ColumnProfile::new).limit(layout.width()).toArray(ColumnProfile[]::new);
        sample = new Sample(Math.max(10, Math.min(SAMPLE, SAMPLE_CELLS / layout.width())));
    }

    /**
     * What a table holds.
     *
     * @param layout where it is, and what its columns are called
     * @param profiles one for each column
     * @param count the number of its rows
     * @param lastLine the line of its last row
     * @param below the number of lines of text below it
     * @param comments the number of comments among its rows
     * @param hasComments whether lines that begin with a comment's mark are comments
     * @param first its first rows
     * @param sample some of all its rows, in their order
     */
    record Result(
            Layout layout,
            List<ColumnProfile> profiles,
            int count,
            long lastLine,
            int below,
            int comments,
            boolean hasComments,
            List<Row> first,
            List<Row> sample) {}

    /** Every row of a short table, every other one of a table that is longer, and so on. */
    private static final class Sample {
        private final int max;
        private final List<Row> kept = new ArrayList<>();
        private int every = 1;
        private int seen;

        Sample(int max) {
            this.max = max;
        }

        void add(Row row) {
            if (seen++ % every != 0) {
                return;
            }
            kept.add(row);
            if (kept.size() > max) {
                for (int i = kept.size() - 1; i > 0; i--) {
                    if (i % 2 == 1) {
                        kept.remove(i);
                    }
                }
                every *= 2;
            }
        }
    }

    /**
     * Looks through a text.
     *
     * @param rows before the first row
     * @param numbersMayBeNames whether a first row of counted numbers may be a header
     * @throws TableFormatException if the text is not a table
     */
    static Result of(Rows rows, Dialect dialect, boolean numbersMayBeNames)
            throws IOException, BrokenQuoteException, TableFormatException {
        Deque<Row> above = new ArrayDeque<>();
        Row row = rows.next();
        while (row != null && !row.commentMark().isEmpty()) {
            above.addLast(row);
            if (above.size() > HEAD) {
                above.removeFirst();
            }
            row = rows.next();
        }
        if (row == null) {
            throw TableFormatException.atLine(
                    above.isEmpty() ? 1 : above.getFirst().line(), "empty");
        }
        List<Row> head = new ArrayList<>();
        int comments = 0;
        // Where most rows begin so, it is no comment, but a rank or an address.
        while (row != null && head.size() < HEAD + comments && (comments < HEAD || 2 * comments < head.size())) {
            refuseWide(row);
            head.add(row);
            comments += row.commentMark().isEmpty() ? 0 : 1;
            row = rows.next();
        }
        boolean hasComments = 2 * comments <= head.size();
        if (!hasComments) {
            head.addAll(0, above);
            above.clear();
        }
        List<Row> seen = hasComments
                ? head.stream().filter(each -> each.commentMark().isEmpty()).toList()
                : head;
        Layout layout = LayoutFinder.find(new Layout.Head(seen, List.copyOf(above), dialect), numbersMayBeNames);
        if (layout.width() < 2) {
            throw TableFormatException.atLine(head.get(0).line(), "one.column");
        }
        if (layout.firstLine().isEmpty()) {
            throw TableFormatException.atLine(head.get(head.size() - 1).line(), "header.only");
        }
        Survey survey = new Survey(layout, dialect, hasComments);
        for (Row each : head) {
            survey.take(each);
        }
        while (row != null) {
            survey.take(row);
            row = rows.next();
        }
        return survey.result();
    }

    private static void refuseWide(Row row) throws TableFormatException {
        if (row.size() > MAX_COLUMNS) {
            throw TableFormatException.at(row.place(MAX_COLUMNS), "many.columns", MAX_COLUMNS);
        }
    }

    private void take(Row row) throws TableFormatException {
        if (row.line() < layout.firstLine().orElseThrow()) {
            return;
        }
        if (hasComments && !row.commentMark().isEmpty()) {
            comments++;
            return;
        }
        waiting.addLast(row);
        if (waiting.size() > TAIL) {
            add(waiting.removeFirst());
        }
    }

    private void add(Row row) throws TableFormatException {
        // Between blanks nothing shows which cell of a shorter row is missing.
        boolean isShort = row.size() == 1 || (isOfBlanks && row.size() < layout.width());
        if (row.width() > layout.width() || isShort) {
            throw ragged(row);
        }
        if (count == Parameter.POINTS.max()) {
            throw TableFormatException.atLine(row.line(), "many.rows", Parameter.POINTS.max());
        }
        if (first.size() < FIRST) {
            first.add(row);
        }
        count++;
        widest = Math.max(widest, row.size());
        lastLine = row.line();
        for (int column = 0; column < profiles.length; column++) {
            profiles[column].add(row, column);
        }
        sample.add(row);
    }

    private TableFormatException ragged(Row row) {
        return TableFormatException.at(
                row.place(Math.min(row.size(), layout.width())),
                "ragged",
                Messages.plural("cells", row.size()),
                Messages.plural("cells", layout.width()));
    }

    private Result result() throws TableFormatException {
        while (!waiting.isEmpty() && isBelow(waiting.getLast()) && (count > 0 || hasNumbersWaiting())) {
            Row last = waiting.removeLast();
            below += last.filled() == 0 ? 0 : 1;
        }
        while (!waiting.isEmpty()) {
            add(waiting.removeFirst());
        }
        if (!first.isEmpty() && widest < layout.width() && layout.hasHeader() && widest < namedWidth()) {
            throw ragged(first.get(0));
        }
        return new Result(layout, List.of(profiles), count, lastLine, below, comments, hasComments, first, sample.kept);
    }

    private boolean hasNumbersWaiting() {
        return waiting.stream().anyMatch(Row::hasNumber);
    }

    /** Returns the number of columns up to the last one that has a name. */
    private int namedWidth() {
        int width = layout.width();
        while (width > 0 && layout.names().get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Returns whether a last row is no row of the table: a line of text, or a narrower row after a blank line. */
    private boolean isBelow(Row row) {
        boolean isText = row.filled() <= 1 && !row.hasNumber();
        boolean isNote = row.isAfterBlank()
                && row.width() < layout.width()
                && Numeral.of(row.cell(0)).isEmpty()
                && row.numbers() < 2;
        return isText || isNote;
    }
}
