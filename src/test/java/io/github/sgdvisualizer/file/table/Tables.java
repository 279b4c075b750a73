package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.Points;
import java.util.stream.IntStream;

/** Reads columns of tables for tests. */
final class Tables {
    private Tables() {}

    /** Returns the points of two columns of numbers, by index; refuses what is neither a number nor a gap. */
    static Points points(Table table, int x, int y) throws TableFormatException {
        return table.points(new Table.Pair(x, y), Table.Strays.REFUSED, Progress.NONE);
    }

    /** Returns the numbers of a column, without gaps. */
    static double[] values(Table table, int column) throws TableFormatException {
        Points points = points(table, column, column);
        return IntStream.range(0, points.size()).mapToDouble(points::x).toArray();
    }

    /** Returns the notice of the points of the first two columns. */
    static String notice(Table table, int x, int y) throws TableFormatException {
        return table.labels("title", new Table.Pair(x, y), points(table, x, y).size())
                .notice();
    }
}
