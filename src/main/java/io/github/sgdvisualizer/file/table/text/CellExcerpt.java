package io.github.sgdvisualizer.file.table.text;

import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Excerpt;
import java.util.Locale;

/** Formats a cell for a message: short, on one line, with invisible characters made visible. */
public final class CellExcerpt {
    private static final int MAX_LENGTH = 24;

    /** The limit in the usual notation: 1e100, not 1.0E100. */
    private static final String MAX_COORDINATE =
            Double.toString(Points.MAX_COORDINATE).replace(".0", "").toLowerCase(Locale.ROOT);

    private CellExcerpt() {}

    /** Returns the largest number that a cell may hold. */
    public static String maxCoordinate() {
        return MAX_COORDINATE;
    }

    /**
     * Returns the cell's beginning.
     *
     * @return at most {@value #MAX_LENGTH} UTF-16 units of the cell, then an ellipsis if it is longer; control, format
     *     and similar characters are written as {@code [U+000A]}
     */
    public static String of(String cell) {
        StringBuilder shown = new StringBuilder();
        Excerpt.of(cell, MAX_LENGTH).codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "[U+%04X]", point));
            default -> shown.appendCodePoint(point);
        }
    }
}
