package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * A table of numbers: named columns of the same length; a gap is NaN.
 *
 * @param columns the columns, at least one
 */
public record Table(List<Column> columns) {
    /** A longer name would not fit at an axis. */
    private static final int MAX_NAME_LENGTH = 40;

    /**
     * A named column of numbers.
     *
     * @param name the name, as the table's header has it
     * @param values the numbers, not copied: for reading only
     */
    // A million numbers as a list would be a million objects; nobody compares columns.
    @SuppressWarnings("ArrayRecordComponent")
    public record Column(String name, double[] values) {}

    /** Checks that the columns have the same length. */
    public Table {
        columns = List.copyOf(columns);
        long lengths = columns.stream()
                .mapToInt(column -> column.values.length)
                .distinct()
                .count();
        if (lengths != 1) {
            throw new IllegalArgumentException("the columns must have the same length, not " + lengths + " lengths");
        }
    }

    /** Returns how many rows there are. */
    public int rows() {
        return columns.get(0).values.length;
    }

    /** Returns how many rows have a gap in either of two columns. */
    public int gaps(int x, int y) {
        int gaps = 0;
        for (int row = 0; row < rows(); row++) {
            if (isGap(x, y, row)) {
                gaps++;
            }
        }
        return gaps;
    }

    /**
     * Returns the points of two columns, without the rows that have a gap in either.
     *
     * @throws TableFormatException if too few rows are left
     */
    public Points points(int x, int y) throws TableFormatException {
        double[] keptX = new double[rows()];
        double[] keptY = new double[rows()];
        int kept = 0;
        for (int row = 0; row < rows(); row++) {
            if (!isGap(x, y, row)) {
                keptX[kept] = values(x)[row];
                keptY[kept] = values(y)[row];
                kept++;
            }
        }
        if (kept < Parameter.POINTS.min()) {
            throw TableFormatException.of(
                    "few.points", CellExcerpt.of(columns.get(x).name), CellExcerpt.of(columns.get(y).name), kept);
        }
        return Points.of(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept));
    }

    /**
     * Returns what the points of two columns are called, with a word on rows that are left out.
     *
     * @param title where they come from
     */
    public Labels labels(String title, int x, int y) {
        int gaps = gaps(x, y);
        return new Labels(
                Excerpt.of(columns.get(x).name, MAX_NAME_LENGTH),
                Excerpt.of(columns.get(y).name, MAX_NAME_LENGTH),
                Excerpt.of(title, MAX_NAME_LENGTH),
                gaps == 0 ? "" : Messages.of("gaps", gaps));
    }

    private boolean isGap(int x, int y, int row) {
        return Double.isNaN(values(x)[row]) || Double.isNaN(values(y)[row]);
    }

    private double[] values(int column) {
        return columns.get(column).values;
    }
}
