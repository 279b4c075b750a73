package io.github.sgdvisualizer.options;

/** Thrown if the arguments of the command line are not allowed. */
public final class WrongOptionException extends Exception {

    /** Creates an exception whose message is one line: what was given and what is allowed. */
    WrongOptionException(String message, Throwable cause) {
        super(message, cause);
    }
}
