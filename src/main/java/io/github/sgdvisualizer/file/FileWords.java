package io.github.sgdvisualizer.file;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about files and tables, from its resource bundle. */
final class FileWords {
    private static final String BUNDLE = "io.github.sgdvisualizer.file.words";

    private FileWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE).getString(key), Locale.ENGLISH).format(values);
    }
}
