package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.text.Messages;

/** What is wrong with a table, in one sentence for the user: what was given, where, and what is allowed. */
public final class TableFormatException extends Exception {
    private TableFormatException(String message) {
        super(message);
    }

    /** Returns what the bundle's entry says with the values put in. */
    static TableFormatException of(String key, Object... values) {
        return new TableFormatException(Messages.of(key, values));
    }

    /** Returns what the bundle's entry says of a place; the other values come after line and column. */
    static TableFormatException at(CellPosition place, String key, Object... values) {
        return new TableFormatException(Messages.of("at.cell", place.line(), place.column(), Messages.of(key, values)));
    }

    /** Returns what the bundle's entry says of a line. */
    static TableFormatException atLine(long line, String key, Object... values) {
        return new TableFormatException(Messages.of("at.line", line, Messages.of(key, values)));
    }
}
