package io.github.sgdvisualizer.options;

/** The arguments of the command line are not allowed. */
public final class WrongOptionException extends Exception {

    /** An exception whose message is one line that says what was given and what is allowed. */
    WrongOptionException(String message, Throwable cause) {
        super(message, cause);
    }
}
