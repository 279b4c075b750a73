package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.CellExcerpt;
import io.github.sgdvisualizer.file.table.text.Numeral;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.text.Messages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds out where a table is among the first rows of a text, and what its columns are called. */
final class LayoutFinder {
    /** What Markdown has below its header. */
    private static final Pattern RULE = Pattern.compile("[:=-]+");

    private static final Pattern SENTENCE = Pattern.compile("[:=]|[.,;!?]$");
    private static final int MAX_UNIT_LENGTH = 12;
    private static final int NAMED_IN_REMARKS = 3;

    /** A line with numbers stands above a table only if so many rows, and such a part of all, are alike below it. */
    private static final int MIN_ALIKE = 5;

    private static final double ALIKE_SHARE = 0.9;

    private final Layout.Head head;
    private final List<Row> rows;
    private final List<String> remarks = new ArrayList<>();
    private BitSet numeric = new BitSet();

    private LayoutFinder(Layout.Head head) {
        this.head = head;
        // Spreadsheets write empty rows above a table as lines of separators.
        rows = head.rows().stream().dropWhile(row -> row.filled() == 0).toList();
    }

    /**
     * Finds the layout.
     *
     * @param numbersMayBeNames whether a first row of counted numbers may be a header
     * @throws TableFormatException if the rows are not a table
     */
    static Layout find(Layout.Head head, boolean numbersMayBeNames) throws TableFormatException {
        return new LayoutFinder(head).find(numbersMayBeNames);
    }

    private Layout find(boolean numbersMayBeNames) throws TableFormatException {
        if (rows.isEmpty()) {
            throw TableFormatException.atLine(1, "empty");
        }
        int size = commonSize(rows);
        if (size == 1) {
            throw TableFormatException.atLine(rows.get(0).line(), "one.column");
        }
        int titles = titles(size);
        long told =
                rows.subList(0, titles).stream().filter(row -> row.filled() > 0).count()
                        + head.dialect().textLines();
        if (told > 0) {
            remarks.add(Messages.plural("remark.titles", told));
        }
        List<Row> table = rows.subList(titles, rows.size());
        numeric = Layout.numericColumns(table);
        Row first = table.get(0);
        if (hasText(first) || numeric.isEmpty()) {
            return withHeader(table);
        }
        List<List<Numeral>> others = table.stream().skip(1).map(this::numbers).toList();
        boolean labelled = isLabelled(table) && NumberedNames.behindWord(numbers(first), others);
        if (labelled || (numbersMayBeNames && NumberedNames.aboveDecimals(numbers(first), others))) {
            remarks.add(Messages.of("remark.numbers-as-names", listed(first)));
            return new Layout(named(first, size), true, line(table, 1), !labelled, remarks);
        }
        Optional<List<String>> above = namesInComment(first);
        if (above.isPresent()) {
            return new Layout(above.get(), true, line(table, 0), false, remarks);
        }
        if (NumberedNames.isCounted(numbers(first))) {
            remarks.add(Messages.of("remark.numbers-as-data", listed(first)));
        }
        return new Layout(Collections.nCopies(size, ""), false, line(table, 0), false, remarks);
    }

    private Layout withHeader(List<Row> table) {
        int end = 1;
        while (end < Math.min(table.size(), Layout.MAX_HEADER_ROWS)
                && hasText(table.get(end))
                && !hasNumber(table.get(end))) {
            end++;
        }
        Row header = table.get(0);
        List<String> names = new ArrayList<>(List.of(header.cells()));
        if (end > 1) {
            addRowsBelow(names, table.subList(1, end));
        }
        if (isShifted(header, table.subList(end, table.size()))) {
            names.add(0, "");
        }
        if (hasNumber(header)) {
            remarks.add(Messages.of("remark.header-with-numbers", listed(header)));
        }
        return new Layout(names, true, line(table, end), false, remarks);
    }

    /** Adds units to names; a name that stands only in a lower row is taken from there. */
    private void addRowsBelow(List<String> names, List<Row> below) {
        for (Row row : below) {
            for (int column = 0; column < names.size(); column++) {
                String cell = row.cell(column);
                String name = names.get(column);
                if (name.isEmpty()) {
                    names.set(column, cell);
                } else if (!Row.isGap(cell)
                        && cell.length() <= MAX_UNIT_LENGTH
                        && !RULE.matcher(cell).matches()) {
                    boolean bracketed = cell.startsWith("(") || cell.startsWith("[");
                    names.set(column, name + ' ' + (bracketed ? cell : '(' + cell + ')'));
                }
            }
        }
        remarks.add(Messages.plural("remark.units", below.size()));
    }

    /** The tables that R writes have no name above the names of their rows. */
    private boolean isShifted(Row header, List<Row> body) {
        if (body.isEmpty() || header.size() != commonSize(body) - 1) {
            return false;
        }
        ColumnProfile first = new ColumnProfile();
        body.forEach(row -> first.add(row, 0));
        boolean counts = first.countsRows() && head.dialect().separator() != ',';
        boolean named = counts
                || body.stream()
                        .allMatch(row ->
                                row.isFirstQuoted() || Numeral.of(row.cell(0)).isEmpty());
        boolean filled = body.stream().anyMatch(row -> !row.cell(header.size()).isEmpty());
        return named && filled;
    }

    /** Returns the size of most rows that are no mere line of text; of the first one, if several sizes are as frequent. */
    private static int commonSize(List<Row> of) {
        Map<Integer, Integer> counts = new HashMap<>();
        of.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        if (counts.size() > 1) {
            counts.remove(1);
        }
        int most = Collections.max(counts.values());
        return of.stream()
                .map(Row::size)
                .filter(size -> counts.getOrDefault(size, 0) == most)
                .findFirst()
                .orElse(1);
    }

    /** Returns the number of rows above the table: lines of text, which are narrower than it. */
    private int titles(int size) {
        int titles = 0;
        // Without any number it is prose, of which nothing can be left out.
        boolean hasNumbers = rows.stream().anyMatch(Row::hasNumber);
        while (hasNumbers && titles < rows.size() - 1 && isTitle(titles, size)) {
            titles++;
        }
        return titles;
    }

    private boolean isTitle(int index, int size) {
        Row row = rows.get(index);
        if (row.filled() == 0) {
            return true;
        }
        if (row.hasNumber()) {
            return row.size() < size - 1 && !row.isNumeric() && nearlyAllHave(size, index);
        }
        Row next = rows.get(index + 1);
        if (next.isAfterBlank() && (row.width() < next.width() || !next.hasNumber())) {
            return true;
        }
        if (row.filled() == 1) {
            return row.size() != size || !next.hasNumber();
        }
        // Half as many names as cells: the commas in between are decimal, and do not separate.
        boolean isSplit = head.dialect().separator() == ',' && size == 2 * row.size() && next.size() == size;
        return row.width() < dataWidth(size) - 1 && !isSplit;
    }

    private boolean nearlyAllHave(int size, int above) {
        List<Row> below = rows.subList(above + 1, rows.size());
        long fitting = below.stream().filter(row -> row.size() == size).count();
        return fitting >= MIN_ALIKE && ALIKE_SHARE * below.size() <= fitting;
    }

    /** Returns the number of columns that are not empty, among rows of the common size. */
    private int dataWidth(int size) {
        return rows.stream()
                .filter(row -> row.size() == size)
                .mapToInt(Row::width)
                .max()
                .orElse(size);
    }

    /** Returns whether a cell in a column of numbers is none. */
    private boolean hasText(Row row) {
        return numeric.stream()
                .filter(column -> !Row.isGap(row.cell(column)))
                .anyMatch(column -> Numeral.of(row.cell(column)).isEmpty());
    }

    private boolean hasNumber(Row row) {
        return !numbers(row).isEmpty();
    }

    /** Returns the numbers of a row in columns of numbers. */
    private List<Numeral> numbers(Row row) {
        return numeric.stream()
                .mapToObj(row::cell)
                .map(Numeral::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the names in the last comment above a first row of numbers that has as many cells and is no sentence. */
    private Optional<List<String>> namesInComment(Row first) {
        // Between blanks, any two words would be names.
        int least = head.dialect().isOfBlanks() ? head.comments().size() - 1 : 0;
        for (int i = head.comments().size() - 1; i >= Math.max(0, least); i--) {
            Optional<List<String>> names = names(head.comments().get(i), first);
            if (names.isPresent()) {
                return names;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> names(Row comment, Row first) {
        List<String> cells = new ArrayList<>(List.of(comment.cells()));
        cells.set(0, cells.get(0).substring(comment.commentMark().length()).strip());
        if (cells.get(0).isEmpty() && cells.size() == first.size() + 1) {
            cells.remove(0);
        }
        boolean isHeader = cells.size() == first.size()
                && cells.stream().anyMatch(cell -> Numeral.of(cell).isEmpty())
                && cells.stream().noneMatch(cell -> SENTENCE.matcher(cell).find());
        return isHeader ? Optional.of(cells) : Optional.empty();
    }

    /** Returns whether a first row begins with a word that stands nowhere else in its column, which holds no numbers. */
    private boolean isLabelled(List<Row> table) {
        String label = table.get(0).cell(0);
        return !numeric.get(0)
                && !Row.isGap(label)
                && table.stream().skip(1).noneMatch(row -> row.cell(0).equals(label));
    }

    private static List<String> named(Row header, int size) {
        List<String> names = new ArrayList<>(List.of(header.cells()));
        while (names.size() < size) {
            names.add("");
        }
        return names;
    }

    private static OptionalLong line(List<Row> table, int index) {
        return index < table.size() ? OptionalLong.of(table.get(index).line()) : OptionalLong.empty();
    }

    private static String listed(Row row) {
        List<String> shown = IntStream.range(0, Math.min(row.size(), NAMED_IN_REMARKS))
                .mapToObj(row::cell)
                .map(CellExcerpt::of)
                .toList();
        return String.join(", ", shown) + (row.size() > shown.size() ? ", …" : "");
    }
}
