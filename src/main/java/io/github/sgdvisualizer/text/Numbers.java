package io.github.sgdvisualizer.text;

import io.github.sgdvisualizer.model.base.Line;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Formats numbers as of the {@link UiLocale#present() present locale}: with its marks, a minus sign instead of a hyphen,
 * and a fixed number of decimals for numbers that change. Safe for any thread.
 *
 * <p>The examples are in English.
 *
 * <p>Unless a method says otherwise, infinite numbers are written as ∞ and −∞, and NaN as an ellipsis.
 */
public final class Numbers {
    private static final char MINUS = '−';
    private static final int GROUP = 3;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** From this absolute value on, numbers with decimals are written with a power of ten. */
    private static final double LARGE = 100_000;

    /** Below this absolute value, significant and shortest numbers are written with an exponent. */
    private static final double SMALL = 1e-6;

    private static final int MAX_LARGE_DECIMALS = 6;
    private static final double SMALL_WRITTEN_LARGE = 1e-3;

    private Numbers() {}

    /**
     * Returns a number rounded to a whole one, with group marks: 1,000,000.
     *
     * @param value finite
     */
    public static String whole(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP);
        StringBuilder text = new StringBuilder(rounded.abs().toPlainString());
        for (int end = text.length() - GROUP; end > 0; end -= GROUP) {
            text.insert(end, UiLocale.present().groupMark());
        }
        return rounded.signum() < 0 ? text.insert(0, MINUS).toString() : text.toString();
    }

    /**
     * Returns the number with a fixed number of decimals, or as 1.25 × 10⁵ if its absolute value is at least 100,000.
     *
     * @param decimals at least 0; a power of ten always has 2
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        if (Math.abs(value) >= LARGE) {
            return power(value, 2);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return signed(rounded.toPlainString(), rounded.signum());
    }

    /**
     * Returns the number as {@link #fixed} does, but with at most six decimals, for large type.
     *
     * <p>If more than six are asked for, a number other than 0 and nearer to 0 than 0.001 is written with a power of
     * ten: with all its zeros it would not fit into the window.
     */
    public static String large(double value, int decimals) {
        if (decimals <= MAX_LARGE_DECIMALS) {
            return fixed(value, decimals);
        }
        return value != 0 && Math.abs(value) < SMALL_WRITTEN_LARGE ? power(value, 2) : fixed(value, MAX_LARGE_DECIMALS);
    }

    /**
     * Returns the number with a fixed number of significant digits, zeros included.
     *
     * <p>If its absolute value is at least 100,000, it is written as 1.25 × 10⁵. If it is below 0.000001, it is written
     * as {@link #shortest} does, without zeros at the end.
     *
     * @param digits at least 1
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits));
        if (Math.abs(value) >= LARGE) {
            return power(value, digits - 1);
        }
        if (Math.abs(value) < SMALL) {
            return shortest(rounded.doubleValue());
        }
        int decimals = digits - (rounded.precision() - rounded.scale());
        return signed(
                rounded.setScale(Math.max(0, decimals), RoundingMode.HALF_EVEN).toPlainString(), 1);
    }

    /** Returns the number with at most six significant digits, without zeros at the end. */
    public static String rounded(BigDecimal value) {
        return shortest(value.round(new MathContext(6)).doubleValue());
    }

    /**
     * Returns the number as the user would type it, with all digits of {@link Double#toString(double)}.
     *
     * <p>The text reads back as exactly this number. It has no zeros after the last decimal. A very small or very large
     * number may have an exponent, as in 1.25e−6.
     *
     * @throws NumberFormatException if the number is not finite
     */
    public static String shortest(double value) {
        if (value != 0 && Math.abs(value) < SMALL) {
            return signed(Double.toString(value).replace(".0E", "e").replace("E", "e"), 1);
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return Math.abs(value) >= 1e9
                ? signed(exact.toString().replace("E+", "e"), 1)
                : signed(exact.toPlainString(), 1);
    }

    /**
     * Returns the number as 1.25e−6, with as many of its digits as fit.
     *
     * <p>An ellipsis stands for missing digits, so that the text is never taken for another number.
     *
     * @return a text with only the first digit, whether or not it fits, if no longer one does
     * @throws NumberFormatException if the number is not finite
     */
    public static String fitting(double value, Predicate<String> fits) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        String digits = exact.unscaledValue().abs().toString();
        String sign = value < 0 ? String.valueOf(MINUS) : "";
        int exponent = digits.length() - 1 - exact.scale();
        String power = exponent == 0 ? "" : "e" + signed(Integer.toString(exponent), 1);
        for (int shown = digits.length(); shown > 1; shown--) {
            String missing = shown < digits.length() ? "…" : "";
            String text = sign
                    + digits.charAt(0)
                    + UiLocale.present().decimalMark()
                    + digits.substring(1, shown)
                    + missing
                    + power;
            if (fits.test(text)) {
                return text;
            }
        }
        return sign + digits.charAt(0) + (digits.length() > 1 ? "…" : "") + power;
    }

    /** Returns the equation of a line with two decimals: y = 2.46x − 0.50. */
    public static String equation(double slope, double intercept) {
        return equation(slope, 2, intercept, 2);
    }

    /**
     * Returns the equation of a line with all digits: y = 2.4625x − 0.5.
     *
     * @throws NumberFormatException if the line is not finite
     */
    public static String equation(Line line) {
        boolean below = line.intercept() < 0;
        return "y = " + shortest(line.slope()) + "x " + (below ? MINUS : '+') + " "
                + shortest(Math.abs(line.intercept()));
    }

    /** Returns the equation of a line with the decimals for its points. */
    public static String equation(Line line, DecimalPlaces places) {
        return equation(line.slope(), places.slope(), line.intercept(), places.intercept());
    }

    private static String equation(double slope, int slopePlaces, double intercept, int interceptPlaces) {
        String height = large(Math.abs(intercept), interceptPlaces);
        boolean below = large(intercept, interceptPlaces).charAt(0) == MINUS;
        return "y = " + large(slope, slopePlaces) + "x " + (below ? MINUS : '+') + " " + height;
    }

    /** Returns the text of an infinite number or NaN. */
    private static String notFinite(double value) {
        return Double.isNaN(value) ? "…" : value > 0 ? "∞" : MINUS + "∞";
    }

    private static String power(double value, int decimals) {
        String[] parts =
                String.format(Locale.ROOT, "%." + decimals + "e", value).split("e", 2);
        StringBuilder text = new StringBuilder(signed(parts[0], 1)).append(" × 10");
        int exponent = Integer.parseInt(parts[1]);
        if (exponent < 0) {
            text.append('⁻');
        }
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** Puts in a true minus sign and the locale's decimal mark; a number that was rounded to zero has no sign. */
    private static String signed(String text, int signum) {
        return signum == 0 && text.startsWith("-")
                ? signed(text.substring(1), 1)
                : text.replace('-', MINUS).replace('.', UiLocale.present().decimalMark());
    }
}
