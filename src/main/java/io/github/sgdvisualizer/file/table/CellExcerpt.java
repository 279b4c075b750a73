package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.text.Excerpt;
import java.util.Locale;

/** Formats a cell for a message: short, on one line, with invisible characters made visible. */
final class CellExcerpt {
    private static final int MAX_LENGTH = 24;

    private CellExcerpt() {}

    /**
     * Returns the cell's beginning.
     *
     * @return at most {@value #MAX_LENGTH} UTF-16 units of the cell, then an ellipsis if it is longer; control, format
     *     and similar characters are written as {@code [U+000A]}
     */
    static String of(String cell) {
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
