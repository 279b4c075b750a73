package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.CellPosition;
import io.github.sgdvisualizer.file.table.text.Numeral;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.model.points.Points;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the cells of a column are, counted while a table is looked through for the first time. */
final class ColumnProfile {
    /** A column of numbers may have one text in so many cells. */
    private static final int CELLS_PER_TEXT = 5;

    private final Map<Numeral.Marks, Cell> firstOf = new EnumMap<>(Numeral.Marks.class);
    private final Range withPoint = new Range();
    private final Range withComma = new Range();
    private final Set<String> units = new LinkedHashSet<>();
    private int numbers;
    private int tooLarge;
    private int texts;
    private int gaps;
    private int withUnit;
    private boolean countsRows = true;
    private double last = Double.NaN;
    private boolean hasWholeNumber;
    private Optional<Cell> firstText = Optional.empty();
    private Optional<Cell> firstStray = Optional.empty();

    /** A cell and where it is. */
    record Cell(String text, CellPosition place) {}

    /** The least and the greatest of some numbers. */
    static final class Range {
        private double min = Double.POSITIVE_INFINITY;
        private double max = Double.NEGATIVE_INFINITY;

        private void add(double value) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }

        double min() {
            return min;
        }

        double max() {
            return max;
        }
    }

    /** Adds the cell of a row. */
    void add(Row row, int column) {
        String cell = row.cell(column);
        if (Row.isGap(cell)) {
            gaps++;
            countsRows = false;
            return;
        }
        Optional<Numeral> numeral = Numeral.of(cell);
        if (numeral.isPresent()) {
            add(numeral.get(), cell, row, column);
        } else {
            texts++;
            stray(cell, row, column);
            firstText = firstText.isEmpty() ? Optional.of(new Cell(cell, row.place(column))) : firstText;
        }
    }

    private void add(Numeral numeral, String cell, Row row, int column) {
        Numeral.Marks marks = numeral.marks();
        double point = marks.allows('.') ? numeral.value('.') : Double.NaN;
        double comma = marks == Numeral.Marks.NONE ? point : marks.allows(',') ? numeral.value(',') : Double.NaN;
        if (Math.abs(point) > Points.MAX_COORDINATE || Math.abs(comma) > Points.MAX_COORDINATE) {
            tooLarge++;
            stray(cell, row, column);
            return;
        }
        numbers++;
        if (marks.allows('.')) {
            withPoint.add(point);
        }
        if (marks.allows(',')) {
            withComma.add(comma);
        }
        if (marks == Numeral.Marks.NONE) {
            hasWholeNumber = true;
            countsRows = countsRows && point == Math.rint(point) && (numbers == 1 || point == last + 1);
            last = point;
        } else {
            countsRows = false;
            if (!firstOf.containsKey(marks)) {
                firstOf.put(marks, new Cell(cell, row.place(column)));
            }
        }
        if (!numeral.unit().isEmpty()) {
            withUnit++;
            units.add(numeral.unit());
        }
    }

    private void stray(String cell, Row row, int column) {
        countsRows = false;
        if (firstStray.isEmpty()) {
            firstStray = Optional.of(new Cell(cell, row.place(column)));
        }
    }

    /** Returns whether nearly all cells are numbers or gaps, and some are numbers. */
    boolean isNumeric() {
        int all = numbers + tooLarge + texts;
        return all > texts && (CELLS_PER_TEXT * texts <= all || (texts == 1 && all > 2));
    }

    /** Returns whether all cells are gaps. */
    boolean isEmpty() {
        return numbers + tooLarge + texts == 0;
    }

    /** Returns whether the numbers go up by 1 from row to row. */
    boolean countsRows() {
        return countsRows && numbers > 0;
    }

    boolean hasWholeNumber() {
        return hasWholeNumber;
    }

    int numbers() {
        return numbers;
    }

    int gaps() {
        return gaps;
    }

    /** Returns how many cells are neither gaps nor numbers within the allowed range. */
    int strays() {
        return texts + tooLarge;
    }

    /** Returns the first of these cells. */
    Optional<Cell> firstStray() {
        return firstStray;
    }

    Optional<Cell> firstText() {
        return firstText;
    }

    /** Returns the first number of each kind, without those that have no marks. */
    Map<Numeral.Marks, Cell> marks() {
        return firstOf;
    }

    /** Returns the range of the numbers, given the decimal mark. */
    Range range(char decimal) {
        return decimal == '.' ? withPoint : withComma;
    }

    List<String> units() {
        return List.copyOf(units);
    }

    /** Returns how many numbers have a unit. */
    int withUnit() {
        return withUnit;
    }
}
