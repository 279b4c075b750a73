package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * A table of numbers: named columns of equal length, in which NaN stands for a gap.
 *
 * @param columns the columns, at least one
 */
public record Table(List<Column> columns) {
    /** The maximum length of a name in UTF-16 units; a longer one would not fit at an axis. */
    private static final int MAX_NAME_LENGTH = 40;

    /**
     * A named column of numbers.
     *
     * @param name the name from the header, or one made from the column's number
     * @param values the numbers, NaN for a gap; not copied, only read them
     */
    // A list of a million numbers would be a million objects, and columns are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    public record Column(String name, double[] values) {}

    /**
     * Checks that the columns have equal lengths.
     *
     * @throws IllegalArgumentException if they do not, or if there is no column
     */
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

    /** Returns the number of rows. */
    public int rows() {
        return columns.get(0).values.length;
    }

    /**
     * Returns how many rows have a gap in at least one of two columns.
     *
     * @param x index of one column, from 0
     * @param y index of the other column, from 0
     */
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
     * @param x index of the column of x, from 0
     * @param y index of the column of y, from 0
     * @throws TableFormatException if fewer than two rows are left
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
            throw TableFormatException.counted(
                    "few.points", kept, CellExcerpt.of(columns.get(x).name), CellExcerpt.of(columns.get(y).name));
        }
        return Points.of(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept));
    }

    /**
     * Returns the labels of the points of two columns, with a note on the rows that are left out.
     *
     * @param title the source of the points; shortened like the columns' names if it is long
     * @param x index of the column of x, from 0
     * @param y index of the column of y, from 0
     */
    public Labels labels(String title, int x, int y) {
        int gaps = gaps(x, y);
        return new Labels(
                Excerpt.of(columns.get(x).name, MAX_NAME_LENGTH),
                Excerpt.of(columns.get(y).name, MAX_NAME_LENGTH),
                Excerpt.of(title, MAX_NAME_LENGTH),
                gaps == 0 ? "" : Messages.plural("gaps", gaps));
    }

    private boolean isGap(int x, int y, int row) {
        return Double.isNaN(values(x)[row]) || Double.isNaN(values(y)[row]);
    }

    private double[] values(int column) {
        return columns.get(column).values;
    }
}
