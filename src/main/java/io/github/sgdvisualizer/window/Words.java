package io.github.sgdvisualizer.window;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the window says, from its resource bundle. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.github.sgdvisualizer.window.words");

    private Words() {}

    /** Returns the bundle's text for the key, with the values put in. */
    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
