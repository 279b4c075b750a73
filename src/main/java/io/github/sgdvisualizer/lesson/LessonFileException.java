package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.text.Messages;

/**
 * Thrown if a file cannot be a lesson.
 *
 * <p>The message is one line for the author: what was found and what was expected, without the file's name.
 */
public final class LessonFileException extends Exception {
    private final int line;

    LessonFileException(int line, String key, Object... values) {
        super(Messages.of(key, values));
        this.line = line;
    }

    /** Returns the line where the mistake is, counted from 1. */
    public int line() {
        return line;
    }
}
