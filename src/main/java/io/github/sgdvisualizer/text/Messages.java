package io.github.sgdvisualizer.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a person reads, from the resource bundle; safe for any thread. */
public final class Messages {
    /** The bundle's base name, for libraries that read it themselves. */
    public static final String BUNDLE = "io.github.sgdvisualizer.text.messages";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE);

    private Messages() {}

    /**
     * Returns the text for a key, with values put in where it has {@code {0}}, {@code {1}} and so on; numbers are
     * written in English, whatever the locale.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String of(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values);
    }
}
