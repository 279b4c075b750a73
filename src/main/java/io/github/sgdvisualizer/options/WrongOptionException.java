package io.github.sgdvisualizer.options;

import org.jspecify.annotations.Nullable;

/** Thrown if the arguments of the command line are not allowed. */
public final class WrongOptionException extends Exception {

    /** Creates an exception whose message is one line: what was given and what is allowed. */
    WrongOptionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
