package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.text.Excerpt;

/** A cell as a message shows it: short, on one line, with everything in it visible. */
final class CellExcerpt {
    private static final int MAX_LENGTH = 24;

    private CellExcerpt() {}

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
                    Character.PARAGRAPH_SEPARATOR -> shown.append(String.format("[U+%04X]", point));
            default -> shown.appendCodePoint(point);
        }
    }
}
