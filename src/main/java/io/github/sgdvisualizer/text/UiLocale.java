package io.github.sgdvisualizer.text;

import java.text.DecimalFormatSymbols;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The language of the texts, and the form of the numbers that people see and type; immutable.
 *
 * <p>One locale is present at a time. It is installed once at start, before any text is shown: what is shown already
 * keeps its language.
 */
public final class UiLocale {
    /** English texts made longer and accented, to find texts that are cut off or not in the bundle. */
    public static final String PSEUDO_TAG = "en-x-pseudo";

    private static final List<String> LANGUAGES = List.of("en", "de");

    private static final int MAX_QUOTE_LENGTH = 24;

    /** ISO 15924 codes of scripts that are written from right to left and that a locale of today may name. */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private static volatile UiLocale present = of("en");

    private final Locale locale;
    private final ResourceBundle texts;
    private final DecimalFormatSymbols symbols;

    private UiLocale(Locale locale) {
        this.locale = locale;
        boolean pseudo = locale.toLanguageTag().equals(PSEUDO_TAG);
        ResourceBundle bundle = ResourceBundle.getBundle(
                Messages.BUNDLE,
                Locale.forLanguageTag(locale.getLanguage()),
                // Without it, English would be looked for in the system's language first.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        texts = pseudo ? new PseudoBundle(bundle) : bundle;
        symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('−');
        symbols.setExponentSeparator("e");
    }

    /**
     * Returns the locale of a BCP 47 tag: texts in its language, numbers as its region writes them.
     *
     * @param tag such as {@code de} or {@code de-CH}; {@value #PSEUDO_TAG} is for development
     * @throws IllegalArgumentException if the tag is malformed or there are no texts in its language; the message says
     *     for the user what was given and what is allowed
     */
    public static UiLocale of(String tag) {
        try {
            Locale wanted = new Locale.Builder().setLanguageTag(tag).build();
            if (wanted.toLanguageTag().equals(PSEUDO_TAG)) {
                return new UiLocale(wanted);
            }
            if (LANGUAGES.contains(wanted.getLanguage())) {
                // Extensions are dropped: they could ask for other digits, which no field reads.
                return new UiLocale(new Locale.Builder()
                        .setLanguage(wanted.getLanguage())
                        .setScript(wanted.getScript())
                        .setRegion(wanted.getCountry())
                        .build());
            }
        } catch (IllformedLocaleException e) {
            throw unknown(tag, e);
        }
        throw unknown(tag, null);
    }

    private static IllegalArgumentException unknown(String tag, @Nullable Throwable cause) {
        String given = Excerpt.of(tag, MAX_QUOTE_LENGTH);
        return new IllegalArgumentException(Messages.of("wrong.choice", given, String.join(", ", LANGUAGES)), cause);
    }

    /** Returns the tags of the languages that the user can choose, English first. */
    public static List<String> supported() {
        return LANGUAGES;
    }

    /** Returns the locale of the system if there are texts in its language, else English. */
    public static UiLocale ofSystem() {
        Locale system = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            return of(system.toLanguageTag());
        } catch (IllegalArgumentException e) {
            return of("en");
        }
    }

    /** Returns the locale of all texts and numbers; English until another one is installed. */
    public static UiLocale present() {
        return present;
    }

    /** Makes a locale the present one; to be called before any text is shown. */
    public static void install(UiLocale locale) {
        present = locale;
    }

    /** Returns the BCP 47 tag. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Returns the locale in Java's form, for libraries with texts and formats of their own. */
    public Locale locale() {
        return locale;
    }

    /** Returns whether texts and rows of components run from right to left. */
    public boolean isRightToLeft() {
        return isRightToLeft(locale);
    }

    static boolean isRightToLeft(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        }
        // A language's name in itself is written in its usual script.
        byte direction =
                Character.getDirectionality(locale.getDisplayLanguage(locale).codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Returns the mark before the decimals: a point or a comma. */
    public char decimalMark() {
        return symbols.getDecimalSeparator();
    }

    /** Returns the mark between groups of three digits. */
    public char groupMark() {
        return symbols.getGroupingSeparator();
    }

    /** Returns a copy of the number symbols, with a true minus sign and a lower-case e before an exponent. */
    public DecimalFormatSymbols symbols() {
        return (DecimalFormatSymbols) symbols.clone();
    }

    /** Returns the texts in the language. */
    ResourceBundle texts() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UiLocale that && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(locale);
    }

    @Override
    public String toString() {
        return tag();
    }
}
