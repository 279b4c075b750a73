package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.CellExcerpt;
import io.github.sgdvisualizer.file.table.text.Dialect;
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

/**
 * Where a table is among the rows of a text, and what its columns are called.
 *
 * @param names the names of its columns, empty for those without one; one for each column
 * @param hasHeader whether a row of the table holds them
 * @param firstLine the line of the first row of data; empty if there is none
 * @param byCounting whether the names are taken for names because all numbers below have decimals
 * @param remarks what was not obvious, each a sentence for the user
 */
record Layout(List<String> names, boolean hasHeader, OptionalLong firstLine, boolean byCounting, List<String> remarks) {
    /** A row of names, and the rows below it that hold no data. */
    private static final int MAX_HEADER_ROWS = 4;

    /** Names that are counted need more columns than this, or are years. */
    private static final int FEW = 2;

    /** What Markdown has below its header. */
    private static final Pattern RULE = Pattern.compile("[:=-]+");

    private static final Pattern SENTENCE = Pattern.compile("[:=]|[.,;!?]$");

    private static final double FIRST_YEAR = 1800;
    private static final double LAST_YEAR = 2200;
    private static final int MAX_UNIT_LENGTH = 12;

    /** Even steps differ by less than this part of a step. */
    private static final double EVEN = 1e-6;

    private static final int NAMED_IN_REMARKS = 3;

    /** A line with numbers stands above a table only if so many rows, and such a part of all, are alike below it. */
    private static final int MANY = 5;

    private static final double NEARLY_ALL = 0.9;

    /** Returns the number of columns. */
    int width() {
        return names.size();
    }

    /** Returns the layout of a table. */
    static Layout of(Head head, boolean numbersMayBeNames) throws TableFormatException {
        return new Finder(head).find(numbersMayBeNames);
    }

    /** Returns the columns that hold numbers, below rows that may be their header. */
    static BitSet numericColumns(List<Row> table) {
        BitSet numeric = new BitSet();
        int size = table.stream().mapToInt(Row::size).max().orElse(0);
        IntStream.range(0, size).filter(column -> isNumeric(table, column)).forEach(numeric::set);
        return numeric;
    }

    private static boolean isNumeric(List<Row> table, int column) {
        int begin = 0;
        while (begin < Math.min(table.size(), MAX_HEADER_ROWS)
                && Numeral.of(table.get(begin).cell(column)).isEmpty()) {
            begin++;
        }
        ColumnProfile profile = new ColumnProfile();
        table.subList(begin, table.size()).forEach(row -> profile.add(row, column));
        return profile.isNumeric();
    }

    /**
     * The first rows of a text.
     *
     * @param rows the rows without comments
     * @param comments the comments above the first of them
     * @param dialect how cells are told apart
     */
    record Head(List<Row> rows, List<Row> comments, Dialect dialect) {}

    /** Finds the layout. */
    private static final class Finder {
        private final Head head;
        private final List<Row> rows;
        private final List<String> remarks = new ArrayList<>();
        private BitSet numeric = new BitSet();

        Finder(Head head) {
            this.head = head;
            // Spreadsheets write empty rows above a table as lines of separators.
            rows = head.rows.stream().dropWhile(row -> row.filled() == 0).toList();
        }

        Layout find(boolean numbersMayBeNames) throws TableFormatException {
            if (rows.isEmpty()) {
                throw TableFormatException.atLine(1, "empty");
            }
            int size = commonSize(rows);
            if (size == 1) {
                throw TableFormatException.atLine(rows.get(0).line(), "one.column");
            }
            int titles = titles(size);
            long told = rows.subList(0, titles).stream()
                            .filter(row -> row.filled() > 0)
                            .count()
                    + head.dialect.textLines();
            if (told > 0) {
                remarks.add(Messages.plural("remark.titles", told));
            }
            List<Row> table = rows.subList(titles, rows.size());
            numeric = numericColumns(table);
            Row first = table.get(0);
            if (hasText(first) || numeric.isEmpty()) {
                return withHeader(table);
            }
            boolean labelled = countsLabelledColumns(table);
            if (labelled || (numbersMayBeNames && isAboveDecimals(first, table))) {
                remarks.add(Messages.of("remark.numbers-as-names", listed(first)));
                return new Layout(named(first, size), true, line(table, 1), !labelled, remarks);
            }
            Optional<List<String>> above = namesInComment(first);
            if (above.isPresent()) {
                return new Layout(above.get(), true, line(table, 0), false, remarks);
            }
            if (isCounted(numbers(first))) {
                remarks.add(Messages.of("remark.numbers-as-data", listed(first)));
            }
            return new Layout(Collections.nCopies(size, ""), false, line(table, 0), false, remarks);
        }

        private Layout withHeader(List<Row> table) {
            int end = 1;
            while (end < Math.min(table.size(), MAX_HEADER_ROWS)
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
            boolean counts = first.countsRows() && head.dialect.separator() != ',';
            boolean named = counts
                    || body.stream()
                            .allMatch(row -> row.isFirstQuoted()
                                    || Numeral.of(row.cell(0)).isEmpty());
            boolean filled =
                    body.stream().anyMatch(row -> !row.cell(header.size()).isEmpty());
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
            boolean isSplit = head.dialect.separator() == ',' && size == 2 * row.size() && next.size() == size;
            return row.width() < dataWidth(size) - 1 && !isSplit;
        }

        private boolean nearlyAllHave(int size, int above) {
            List<Row> below = rows.subList(above + 1, rows.size());
            long fitting = below.stream().filter(row -> row.size() == size).count();
            return fitting >= MANY && NEARLY_ALL * below.size() <= fitting;
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

        /** Returns whether a first row is one of names: a word, and then 0, 1, 2 …, years, or other numbers that go up. */
        private boolean countsLabelledColumns(List<Row> table) {
            Row first = table.get(0);
            List<Numeral> numbers = numbers(first);
            String label = first.cell(0);
            boolean isLabelled = !numeric.get(0)
                    && !Row.isGap(label)
                    && table.stream().skip(1).noneMatch(row -> row.cell(0).equals(label));
            boolean isCounted = isCounted(numbers) && (numbers.size() > FEW || areYears(numbers));
            return isLabelled && (isCounted || isEven(values(numbers)) || risesAlone(table));
        }

        private static double[] values(List<Numeral> numbers) {
            return numbers.stream().mapToDouble(number -> number.value('.')).toArray();
        }

        /** Returns whether numbers go up in even steps, and are so many that this is no chance: 380, 385, 390, 395, 400. */
        private static boolean isEven(double[] values) {
            if (values.length < MANY || !rises(values)) {
                return false;
            }
            double step = (values[values.length - 1] - values[0]) / (values.length - 1);
            return IntStream.range(1, values.length)
                    .allMatch(i -> Math.abs(values[i] - values[i - 1] - step) < EVEN * step);
        }

        /** Returns whether many numbers go up in the first row, and in few of the others. */
        private boolean risesAlone(List<Row> table) {
            double[] first = values(numbers(table.get(0)));
            long others = table.stream()
                    .skip(1)
                    .filter(row -> rises(values(numbers(row))))
                    .count();
            return first.length >= 2 * MANY && rises(first) && 2 * others < table.size() - 1;
        }

        private static boolean rises(double[] values) {
            return IntStream.range(1, values.length).allMatch(i -> values[i] > values[i - 1]);
        }

        /** Returns whether a first row counts 0, 1, 2 … or years, and all numbers below it have decimals. */
        private boolean isAboveDecimals(Row first, List<Row> table) {
            return isCounted(numbers(first))
                    && table.size() > 1
                    && table.subList(1, table.size()).stream()
                            .flatMap(row -> numbers(row).stream())
                            .noneMatch(number -> number.marks() == Numeral.Marks.NONE);
        }

        private static boolean isCounted(List<Numeral> numbers) {
            if (numbers.size() < 2 || numbers.stream().anyMatch(number -> number.marks() != Numeral.Marks.NONE)) {
                return false;
            }
            boolean years = areYears(numbers);
            return IntStream.range(1, numbers.size()).allMatch(i -> {
                double step = numbers.get(i).value('.') - numbers.get(i - 1).value('.');
                return years ? step > 0 : step == 1;
            });
        }

        private static boolean areYears(List<Numeral> numbers) {
            return numbers.stream()
                    .mapToDouble(number -> number.value('.'))
                    .allMatch(value -> value == Math.rint(value) && value >= FIRST_YEAR && value <= LAST_YEAR);
        }

        /** Returns the names in the last comment above a first row of numbers that has as many cells and is no sentence. */
        private Optional<List<String>> namesInComment(Row first) {
            // Between blanks, any two words would be names.
            int least = head.dialect.isOfBlanks() ? head.comments.size() - 1 : 0;
            for (int i = head.comments.size() - 1; i >= Math.max(0, least); i--) {
                Optional<List<String>> names = names(head.comments.get(i), first);
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
}
