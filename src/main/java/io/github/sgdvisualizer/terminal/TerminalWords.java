package io.github.sgdvisualizer.terminal;

import io.github.sgdvisualizer.model.Parameter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the terminal says, from its resource bundle. */
final class TerminalWords {
    static final String BUNDLE = "io.github.sgdvisualizer.terminal.words";

    private TerminalWords() {}

    static String of(String key, Object... values) {
        // Numbers always with a point, whatever the locale.
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE).getString(key), Locale.ROOT).format(values);
    }

    /** Says that the text is no value for the parameter, and what is. */
    static String notAllowed(Parameter parameter, String text) {
        String allowed = of("allowed." + parameter.kind(), parameter.least(), parameter.most());
        return of("wrong.value", text, allowed);
    }

    static String notOneOf(String text, String allowed) {
        return of("wrong.choice", text, allowed);
    }
}
