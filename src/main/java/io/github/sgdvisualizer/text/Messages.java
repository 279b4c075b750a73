package io.github.sgdvisualizer.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts for the user, from the resource bundle; safe for any thread. */
public final class Messages {
    /** The bundle's base name, for libraries that read it themselves. */
    public static final String BUNDLE = "io.github.sgdvisualizer.text.messages";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE);

    private Messages() {}

    /**
     * Returns the text for a key, with the values inserted at {@code {0}}, {@code {1}} and so on.
     *
     * <p>Numbers are formatted in English, in any locale.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String of(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values);
    }
}
