package io.github.sgdvisualizer.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts for the user in the present language, from the resource bundles; safe for any thread. */
public final class Messages {
    /** The bundles' base name. */
    static final String BUNDLE = "io.github.sgdvisualizer.text.messages";

    private static final String NONE = ".none";

    private Messages() {}

    /**
     * Returns the text for a key, with the values inserted at {@code {0}}, {@code {1}} and so on.
     *
     * <p>Numbers are formatted as of the {@link UiLocale#present() present locale}.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String of(String key, Object... values) {
        UiLocale locale = UiLocale.present();
        String text = locale.texts().getString(key);
        // Most texts have neither gaps nor apostrophes, and some are asked for in each frame.
        return text.indexOf('{') < 0 && text.indexOf('\'') < 0
                ? text
                : new MessageFormat(text, locale.locale()).format(values);
    }

    /**
     * Returns the text for a number of things, in the form that the language has for this number: the text for
     * {@code key.one}, {@code key.few} and so on, by the number's {@link PluralCategory}. For no things at all it is
     * the text for {@code key.none}, if there is one.
     *
     * <p>The number itself is inserted at {@code {0}}, the other values from {@code {1}} on.
     *
     * @param number decides the form; where an estimate is shown, the estimate
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String plural(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = Numbers.whole((double) number);
        System.arraycopy(values, 0, all, 1, values.length);
        return of(key + form(key, number), all);
    }

    private static String form(String key, long number) {
        UiLocale locale = UiLocale.present();
        if (number == 0 && locale.texts().containsKey(key + NONE)) {
            return NONE;
        }
        String suffix = PluralCategory.of(locale.locale().getLanguage(), number).suffix();
        // A text that is not translated yet is in English, which has fewer forms.
        return locale.texts().containsKey(key + suffix) ? suffix : PluralCategory.OTHER.suffix();
    }

    /** Returns the bundle of the present language, for libraries that read it themselves. */
    public static ResourceBundle bundle() {
        return UiLocale.present().texts();
    }
}
