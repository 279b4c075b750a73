package io.github.sgdvisualizer.file.table.text;

import io.github.sgdvisualizer.text.Messages;

/**
 * Thrown if a table cannot be read; the message is for the user and says what was given, where, and what is allowed.
 */
public final class TableFormatException extends Exception {
    private TableFormatException(String message) {
        super(message);
    }

    /**
     * Returns an exception without a position.
     *
     * @param key the key of the message
     * @param values the message's arguments
     */
    public static TableFormatException of(String key, Object... values) {
        return new TableFormatException(Messages.of(key, values));
    }

    /**
     * Returns an exception without a position, with a message in the form for a number of things.
     *
     * @param key the key of the message
     * @param number the message's first argument, which decides its form
     * @param values the message's other arguments
     */
    public static TableFormatException counted(String key, long number, Object... values) {
        return new TableFormatException(Messages.plural(key, number, values));
    }

    /**
     * Returns an exception that names a cell.
     *
     * @param key the key of the message, without the position
     * @param values the message's arguments, without line and column
     */
    public static TableFormatException at(CellPosition place, String key, Object... values) {
        return new TableFormatException(Messages.of("at.cell", place.line(), place.column(), Messages.of(key, values)));
    }

    /**
     * Returns an exception that names a cell, with a message in the form for a number of things.
     *
     * @param key the key of the message, without the position
     * @param number the message's first argument, which decides its form
     * @param values the message's other arguments, without line and column
     */
    public static TableFormatException counted(CellPosition place, String key, long number, Object... values) {
        return new TableFormatException(
                Messages.of("at.cell", place.line(), place.column(), Messages.plural(key, number, values)));
    }

    /**
     * Returns an exception that names a line.
     *
     * @param line the line, from 1
     * @param key the key of the message, without the position
     * @param values the message's arguments, without the line
     */
    public static TableFormatException atLine(long line, String key, Object... values) {
        return new TableFormatException(Messages.of("at.line", line, Messages.of(key, values)));
    }
}
