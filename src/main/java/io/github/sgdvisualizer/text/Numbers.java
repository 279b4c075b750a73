package io.github.sgdvisualizer.text;

import io.github.sgdvisualizer.model.base.Line;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Predicate;

/** How numbers are written: with a point, a true minus, and fixed places where they change. */
public final class Numbers {
    private static final char MINUS = '−';
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** From here on a number with decimals is written with a power of ten. */
    private static final double LARGE = 100_000;

    private static final double SMALL = 1e-6;

    private static final int MAX_LARGE_DECIMALS = 6;
    private static final double SMALL_WRITTEN_LARGE = 1e-3;

    private Numbers() {}

    /** Returns a whole number in groups of three: 1,000,000. */
    public static String whole(double value) {
        return String.format(Locale.ENGLISH, "%,.0f", value);
    }

    /** Returns the number with so many decimals, or as a power of ten where that would be long. */
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
     * Returns the number with so many decimals as it is written large: where more than six would be needed, a small one
     * is a power of ten. With all its zeros it would not fit into the window.
     */
    public static String large(double value, int decimals) {
        if (decimals <= MAX_LARGE_DECIMALS) {
            return fixed(value, decimals);
        }
        return value != 0 && Math.abs(value) < SMALL_WRITTEN_LARGE ? power(value, 2) : fixed(value, MAX_LARGE_DECIMALS);
    }

    /** Returns the number with so many significant digits, also where they are zeros. */
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

    /** Returns the number in six significant digits at most, without zeros at its end. */
    public static String rounded(BigDecimal value) {
        return shortest(value.round(new MathContext(6)).doubleValue());
    }

    /** Returns the shortest writing that means this number, as a person would type it. */
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
     * Returns the number as a power of ten, 1.25e-6, if that fits; else the longest beginning of it that does, with an
     * ellipsis where digits are missing, so that it is never taken for another number.
     */
    public static String fitting(double value, Predicate<String> fits) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        String digits = exact.unscaledValue().abs().toString();
        String sign = value < 0 ? String.valueOf(MINUS) : "";
        int exponent = digits.length() - 1 - exact.scale();
        String power = exponent == 0 ? "" : "e" + signed(Integer.toString(exponent), 1);
        for (int shown = digits.length(); shown > 1; shown--) {
            String missing = shown < digits.length() ? "…" : "";
            String text = sign + digits.charAt(0) + '.' + digits.substring(1, shown) + missing + power;
            if (fits.test(text)) {
                return text;
            }
        }
        return sign + digits.charAt(0) + (digits.length() > 1 ? "…" : "") + power;
    }

    /** Returns the line's equation with two decimals: y = 2.46x − 0.50. */
    public static String equation(double slope, double intercept) {
        return equation(slope, 2, intercept, 2);
    }

    /** Returns the line's equation with all digits: y = 2.4625x − 0.5. */
    public static String equation(Line line) {
        boolean below = line.intercept() < 0;
        return "y = " + shortest(line.slope()) + "x " + (below ? MINUS : '+') + " "
                + shortest(Math.abs(line.intercept()));
    }

    /** Returns the line's equation with as many decimals as suit its points. */
    public static String equation(Line line, DecimalPlaces places) {
        return equation(line.slope(), places.slope(), line.intercept(), places.intercept());
    }

    private static String equation(double slope, int slopePlaces, double intercept, int interceptPlaces) {
        String height = large(Math.abs(intercept), interceptPlaces);
        boolean below = large(intercept, interceptPlaces).charAt(0) == MINUS;
        return "y = " + large(slope, slopePlaces) + "x " + (below ? MINUS : '+') + " " + height;
    }

    /** Too large to be written, or no number at all. */
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

    /** Writes the sign as a true minus; what was rounded to zero has none. */
    private static String signed(String text, int signum) {
        return signum == 0 && text.startsWith("-") ? text.substring(1) : text.replace('-', MINUS);
    }
}
