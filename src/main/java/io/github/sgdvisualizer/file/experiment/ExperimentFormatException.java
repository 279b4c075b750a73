package io.github.sgdvisualizer.file.experiment;

import io.github.sgdvisualizer.text.Messages;
import org.jspecify.annotations.Nullable;

/** Thrown if a file is no experiment that this version can read; the message is one sentence for the user. */
public final class ExperimentFormatException extends Exception {
    private ExperimentFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns an exception with the text for a key. */
    static ExperimentFormatException of(String key, Object... values) {
        return new ExperimentFormatException(Messages.of(key, values), null);
    }

    /** Returns an exception with the text for a key. */
    static ExperimentFormatException because(Throwable cause, String key, Object... values) {
        return new ExperimentFormatException(Messages.of(key, values), cause);
    }
}
