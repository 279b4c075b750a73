package io.github.sgdvisualizer.file.table;

/**
 * Parses numbers as tables contain them: {@code 5}, {@code -0.5}, {@code +.5}, {@code 5.}, {@code 1e-3}, with a point
 * or a comma, and with a hyphen or U+2212 as the minus sign.
 *
 * <p>Stricter than {@link Double#parseDouble}, which also accepts {@code NaN}, {@code 0x1p3} and {@code 1d}.
 */
final class Numeral {
    private static final char MINUS = '\u2212';

    private Numeral() {}

    /** Returns whether the whole text is such a number; spaces around it are not allowed. */
    static boolean matches(String text) {
        int whole = digits(text, sign(text, 0));
        int mantissa = whole;
        boolean hasMark = whole < text.length() && (text.charAt(whole) == '.' || text.charAt(whole) == ',');
        if (hasMark) {
            mantissa = digits(text, whole + 1);
        }
        int digits = mantissa - sign(text, 0) - (hasMark ? 1 : 0);
        if (digits == 0) {
            return false;
        }
        if (mantissa == text.length()) {
            return true;
        }
        char exponent = text.charAt(mantissa);
        int power = sign(text, mantissa + 1);
        return (exponent == 'e' || exponent == 'E') && power < text.length() && digits(text, power) == text.length();
    }

    /** Returns the index after an optional sign at the given index. */
    private static int sign(String text, int index) {
        if (index == text.length()) {
            return index;
        }
        char first = text.charAt(index);
        return first == '-' || first == '+' || first == MINUS ? index + 1 : index;
    }

    /** Returns the index after the digits, possibly none, that begin at the given index. */
    private static int digits(String text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /**
     * Returns the double that is nearest to a number; infinite if the number is too large for a double.
     *
     * @param text a text that {@linkplain #matches matches}
     */
    static double value(String text) {
        return Double.parseDouble(text.replace(',', '.').replace(MINUS, '-'));
    }
}
