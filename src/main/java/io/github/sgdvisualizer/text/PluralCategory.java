package io.github.sgdvisualizer.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * The forms that a language has for words beside a whole number, after the number's cardinal plural category.
 *
 * <p>Source: Unicode CLDR 48, {@code common/supplemental/plurals.xml}, the rules for numbers without decimals.
 */
public enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /**
     * Returns the category of a whole number.
     *
     * @param language ISO 639 code; a language without a rule here has one form for all numbers
     * @param number a negative number has the category of its absolute value
     */
    public static PluralCategory of(String language, long number) {
        return rule(language).apply(Math.abs(number));
    }

    /** Returns the categories that whole numbers have in a language. */
    public static Set<PluralCategory> allOf(String language) {
        Set<PluralCategory> all = EnumSet.noneOf(PluralCategory.class);
        for (long number = 0; number < 200; number++) {
            all.add(of(language, number));
        }
        all.add(of(language, 1_000_000));
        return all;
    }

    /** Returns how the category's texts end in the bundle: {@code .few} for {@link #FEW}. */
    String suffix() {
        return '.' + name().toLowerCase(Locale.ROOT);
    }

    private static LongFunction<PluralCategory> rule(String language) {
        return switch (language) {
            case "en", "de" -> n -> n == 1 ? ONE : OTHER;
            case "fr" -> n -> n <= 1 ? ONE : n % 1_000_000 == 0 ? MANY : OTHER;
            case "cs" -> n -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER;
            case "pl" -> n -> n == 1 ? ONE : endsInTwoToFour(n) ? FEW : MANY;
            case "ru" -> n -> n % 10 == 1 && n % 100 != 11 ? ONE : endsInTwoToFour(n) ? FEW : MANY;
            case "ar" -> PluralCategory::inArabic;
            default -> n -> OTHER;
        };
    }

    /** Returns whether a number ends in 2, 3 or 4, but not in 12, 13 or 14. */
    private static boolean endsInTwoToFour(long n) {
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    }

    private static PluralCategory inArabic(long n) {
        if (n <= 2) {
            return n == 0 ? ZERO : n == 1 ? ONE : TWO;
        }
        long end = n % 100;
        return end >= 3 && end <= 10 ? FEW : end >= 11 ? MANY : OTHER;
    }
}
