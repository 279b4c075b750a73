package io.github.sgdvisualizer.file.table.text;

import java.util.Comparator;

/**
 * The position of a cell in its file; the first one in reading order is the least.
 *
 * @param line the line on which its row begins, from 1
 * @param column its column, from 1
 */
public record CellPosition(long line, int column) implements Comparable<CellPosition> {
    private static final Comparator<CellPosition> READING_ORDER =
            Comparator.comparingLong(CellPosition::line).thenComparingInt(CellPosition::column);

    @Override
    public int compareTo(CellPosition other) {
        return READING_ORDER.compare(this, other);
    }
}
