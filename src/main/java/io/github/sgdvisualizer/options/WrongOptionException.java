package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.text.Messages;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Thrown if the arguments of the command line are not allowed. */
public final class WrongOptionException extends Exception {
    private final int line;
    private final String reason;

    /** Creates an exception whose message is one line: what was given and what is allowed. */
    WrongOptionException(String message, @Nullable Throwable cause) {
        super(message, cause);
        line = 0;
        reason = message;
    }

    /**
     * Creates an exception whose message names a line of a scene.
     *
     * @param line from 1
     */
    WrongOptionException(int line, String reason, Throwable cause) {
        super(Messages.of("wrong.line", line, reason), cause);
        this.line = line;
        this.reason = reason;
    }

    /** Returns the line of the scene that is not allowed, from 1; empty if it is not about one line. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** Returns the message without the line. */
    public String reason() {
        return reason;
    }
}
