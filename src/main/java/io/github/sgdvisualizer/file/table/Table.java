package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.ColumnProfile.Cell;
import io.github.sgdvisualizer.file.table.text.CellExcerpt;
import io.github.sgdvisualizer.file.table.text.CellPosition;
import io.github.sgdvisualizer.file.table.text.Numeral;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that has been looked through: what its columns hold. The numbers of two columns are read when they are asked
 * for, so that a table takes no more memory than what is taken from it.
 */
public final class Table {
    /** The maximum length of a name in UTF-16 units; a longer one would not fit at an axis. */
    private static final int MAX_NAME_LENGTH = 40;

    /** The names that R and pandas give to a column which counts rows. */
    private static final Set<String> ROW_NAMES = Set.of("", "rownames", "Unnamed: 0");

    private final TextSource source;
    private final Survey.Result survey;
    private final List<Column> columns;
    private final List<DecimalMark> marks;

    /**
     * A column of numbers.
     *
     * @param index its place in the table, from 0
     * @param name the name from the header, or one made from its place
     * @param numbers how many of its cells are numbers
     * @param gaps how many are empty or stand for a missing value
     * @param strays how many are neither
     * @param min the least number; infinite if there is none
     * @param max the greatest number; negative infinite if there is none
     */
    public record Column(int index, String name, int numbers, int gaps, int strays, double min, double max) {}

    /** What becomes of rows in which a wanted cell is neither a number nor a gap. */
    public enum Strays {
        /** Nothing is read. */
        REFUSED,
        /** These rows are left out, as those with gaps are. */
        LEFT_OUT
    }

    /**
     * Two columns, by their index among the columns of numbers; they may be the same.
     *
     * @param x the column of the horizontal axis
     * @param y the column of the vertical axis
     */
    public record Pair(int x, int y) {}

    Table(TextSource source, Survey.Result survey) throws TableFormatException {
        this.source = source;
        this.survey = survey;
        List<Integer> numeric = IntStream.range(0, survey.profiles().size())
                .filter(column -> survey.profiles().get(column).isNumeric())
                .boxed()
                .toList();
        if (numeric.size() < 2) {
            throw tooFew(numeric.size());
        }
        if (survey.count() < Parameter.POINTS.min()) {
            throw TableFormatException.atLine(survey.lastLine(), "one.row");
        }
        Map<Numeral.Marks, Cell> all = new EnumMap<>(Numeral.Marks.class);
        numeric.forEach(column -> survey.profiles().get(column).marks().forEach(all::putIfAbsent));
        marks = numeric.stream()
                .map(column -> DecimalMark.of(
                        survey.profiles().get(column).marks(),
                        all,
                        source.dialect().separator()))
                .toList();
        columns = IntStream.range(0, numeric.size())
                .mapToObj(i -> column(numeric.get(i), marks.get(i).sign()))
                .toList();
    }

    private Column column(int index, char decimal) {
        ColumnProfile profile = survey.profiles().get(index);
        ColumnProfile.Range range = profile.range(decimal);
        return new Column(
                index, name(index), profile.numbers(), profile.gaps(), profile.strays(), range.min(), range.max());
    }

    private String name(int index) {
        Layout layout = survey.layout();
        String name = CsvText.withoutMark(layout.names().get(index));
        if (!name.isEmpty()) {
            return name;
        }
        if (!layout.hasHeader() && layout.width() == 2) {
            return Messages.of(index == 0 ? "column.x" : "column.y");
        }
        return Messages.of("column.numbered", index + 1);
    }

    /** Blames the text that comes nearest to a number, or else an empty column. */
    private TableFormatException tooFew(int numeric) {
        List<Cell> texts = survey.profiles().stream()
                .filter(profile -> !profile.isNumeric())
                .map(ColumnProfile::firstText)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Cell::place))
                .toList();
        Optional<Cell> blamed = texts.stream()
                .filter(cell -> cell.text().chars().anyMatch(Character::isDigit))
                .findFirst()
                .or(() -> texts.stream().findFirst());
        if (blamed.isPresent()) {
            Cell cell = blamed.get();
            return TableFormatException.counted(cell.place(), "text.column", numeric, CellExcerpt.of(cell.text()));
        }
        int empty = IntStream.range(0, survey.profiles().size())
                .filter(column -> survey.profiles().get(column).isEmpty())
                .findFirst()
                .orElse(0);
        long line = Math.max(
                1, survey.layout().firstLine().orElse(1) - (survey.layout().hasHeader() ? 1 : 0));
        return TableFormatException.counted(new CellPosition(line, empty + 1), "empty.column", numeric);
    }

    /** Returns the columns of numbers, at least two; unmodifiable. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the number of all columns, also those of text. */
    public int width() {
        return survey.layout().width();
    }

    /** Returns the number of rows. */
    public int rows() {
        return survey.count();
    }

    /** Returns the first two columns of numbers; one that only counts the rows is passed over if there are enough. */
    public Pair firstPair() {
        boolean counted = columns.size() > 2
                && survey.profiles().get(columns.get(0).index).countsRows()
                && isUnnamed(columns.get(0).index);
        return counted ? new Pair(1, 2) : new Pair(0, 1);
    }

    private boolean isUnnamed(int index) {
        return survey.layout().hasHeader()
                && ROW_NAMES.contains(survey.layout().names().get(index));
    }

    /**
     * Returns a column of numbers by its name or its number in the table.
     *
     * @param text a name, or a number from 1
     * @return its index among the columns of numbers; empty if there is none
     */
    public OptionalInt find(String text) {
        OptionalInt named = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name.equals(text))
                .findFirst();
        return named.isPresent()
                ? named
                : IntStream.range(0, columns.size())
                        .filter(i -> Integer.toString(columns.get(i).index + 1).equals(text))
                        .findFirst();
    }

    /** Returns some rows of two columns, at most a few hundred, without those that have a gap. */
    public List<double[]> sample(Pair pair) {
        return survey.sample().stream()
                .map(row -> new double[] {value(row, pair.x), value(row, pair.y)})
                .filter(point -> !Double.isNaN(point[0]) && !Double.isNaN(point[1]))
                .toList();
    }

    /** Returns the cells of at most so many first rows in one column, as they stand in the text. */
    public List<String> firstCells(int column, int count) {
        return survey.first().stream()
                .limit(count)
                .map(row -> CellExcerpt.of(row.cell(columns.get(column).index)))
                .toList();
    }

    /** Returns the number of a cell; NaN if there is none. */
    private double value(Row row, int column) {
        Optional<Numeral> numeral = Numeral.of(row.cell(columns.get(column).index));
        char decimal = marks.get(column).sign();
        return numeral.filter(number -> number.marks().allows(decimal))
                .map(number -> number.value(decimal))
                .filter(value -> Math.abs(value) <= Points.MAX_COORDINATE)
                .orElse(Double.NaN);
    }

    /**
     * Returns what is wrong with a first cell of two columns that is neither a number nor a gap, and how many there are.
     *
     * @return empty if there is none
     */
    public Optional<String> strays(Pair pair) {
        // What is refused anyway is not asked about.
        return markProblem(pair).isPresent()
                ? Optional.empty()
                : firstStray(pair).map(cell -> {
                    int count = columns.get(pair.x).strays + (pair.x == pair.y ? 0 : columns.get(pair.y).strays);
                    String first = refusal(cell).getMessage();
                    return count == 1 ? first : first + ' ' + Messages.plural("strays.more", count - 1);
                });
    }

    private Optional<Cell> firstStray(Pair pair) {
        return IntStream.of(pair.x, pair.y)
                .mapToObj(i -> survey.profiles().get(columns.get(i).index).firstStray())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Cell::place));
    }

    private static TableFormatException refusal(Cell cell) {
        return Numeral.of(cell.text()).isPresent()
                ? TableFormatException.at(
                        cell.place(), "too.large", CellExcerpt.of(cell.text()), CellExcerpt.maxCoordinate())
                : TableFormatException.at(cell.place(), "not.number", CellExcerpt.of(cell.text()));
    }

    /**
     * Reads the points of two columns, without the rows that have a gap in either.
     *
     * @param progress called on the calling thread
     * @throws TableFormatException if fewer than two rows are left, if a cell is neither a number nor a gap and such
     *     rows are not left out, or if the decimal marks do not tell the numbers
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public Points points(Pair pair, Strays strays, Progress progress) throws TableFormatException {
        check(pair, strays);
        try {
            return read(pair, progress);
        } catch (OutOfMemoryError e) {
            throw TableFormatException.of("no.memory");
        }
    }

    private void check(Pair pair, Strays strays) throws TableFormatException {
        Optional<TableFormatException> problem = markProblem(pair);
        if (problem.isPresent()) {
            throw problem.get();
        }
        Optional<Cell> stray = firstStray(pair);
        if (stray.isPresent() && strays == Strays.REFUSED) {
            throw refusal(stray.get());
        }
    }

    private Optional<TableFormatException> markProblem(Pair pair) {
        DecimalMark x = marks.get(pair.x);
        DecimalMark y = marks.get(pair.y);
        return Optional.ofNullable(x.problem() != null ? x.problem() : y.problem())
                .or(() -> DecimalMark.conflict(x, y));
    }

    private Points read(Pair pair, Progress progress) throws TableFormatException {
        double[] x = new double[survey.count()];
        double[] y = new double[survey.count()];
        int[] kept = {0};
        source.forEachRow(
                survey,
                row -> {
                    double valueX = value(row, pair.x);
                    double valueY = value(row, pair.y);
                    if (!Double.isNaN(valueX) && !Double.isNaN(valueY) && kept[0] < x.length) {
                        x[kept[0]] = valueX;
                        y[kept[0]] = valueY;
                        kept[0]++;
                    }
                },
                progress);
        if (kept[0] < Parameter.POINTS.min()) {
            throw TableFormatException.counted(
                    "few.points",
                    kept[0],
                    CellExcerpt.of(columns.get(pair.x).name),
                    CellExcerpt.of(columns.get(pair.y).name));
        }
        return Points.of(Arrays.copyOf(x, kept[0]), Arrays.copyOf(y, kept[0]));
    }

    /**
     * Returns the labels of the points of two columns, with a note on the rows that are left out and on all that was not
     * obvious.
     *
     * @param title the source of the points; shortened like the columns' names if it is long
     * @param points how many points were read
     */
    public Labels labels(String title, Pair pair, int points) {
        List<String> notice = new ArrayList<>();
        if (points < rows()) {
            boolean strays = columns.get(pair.x).strays + columns.get(pair.y).strays > 0;
            notice.add(
                    strays
                            ? Messages.plural("strays.left-out", rows() - points)
                            : Messages.plural("gaps", rows() - points));
        }
        notice.addAll(remarks(pair));
        return new Labels(
                Excerpt.of(columns.get(pair.x).name, MAX_NAME_LENGTH),
                Excerpt.of(columns.get(pair.y).name, MAX_NAME_LENGTH),
                Excerpt.of(title, MAX_NAME_LENGTH),
                String.join(" ", notice));
    }

    /** Returns one sentence for each thing that was not obvious when the table, and two columns of it, were read. */
    public List<String> remarks(Pair pair) {
        List<String> remarks = new ArrayList<>(survey.layout().remarks());
        if (survey.comments() > 0) {
            remarks.add(Messages.plural("remark.comments", survey.comments()));
        }
        if (survey.below() > 0) {
            remarks.add(Messages.plural("remark.below", survey.below()));
        }
        IntStream.of(pair.x, pair.y).distinct().forEach(i -> {
            Column column = columns.get(i);
            ColumnProfile profile = survey.profiles().get(column.index);
            if (profile.withUnit() > 0) {
                remarks.add(Messages.plural(
                        "remark.unit",
                        profile.withUnit(),
                        CellExcerpt.of(column.name),
                        profile.units().stream().map(CellExcerpt::of).collect(Collectors.joining(" "))));
            }
            if (marks.get(i).groups(profile.marks())) {
                remarks.add(Messages.of("remark.thousands", CellExcerpt.of(column.name)));
            }
        });
        return remarks;
    }
}
