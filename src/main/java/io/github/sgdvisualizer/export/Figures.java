package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.text.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Formats the numbers of a column with the same number of decimals, in the present locale.
 *
 * @param places the decimals
 * @param isExact whether all digits of large numbers are written
 */
record Figures(int places, boolean isExact) {
    /** Enough for the numbers of a usual worksheet, and not too many to work out by hand. */
    static final int MIN_PLACES = 4;

    private static final int MAX_PLACES = 10;

    /** Digits of the greatest number of a column if {@link #MIN_PLACES} are not enough for them. */
    private static final int MIN_DIGITS = 3;

    /** Digits of a number with a power of ten. */
    private static final int DIGITS = 5;

    /** From this absolute value on, a number has no decimals of its column. */
    private static final double LARGE = 100_000;

    /** Returns the format of given numbers, which shows all their digits. */
    static Figures exact(double... values) {
        int places = Arrays.stream(values)
                .filter(value -> Math.abs(value) < LARGE)
                .mapToInt(value -> digits(value).scale())
                .max()
                .orElse(0);
        return new Figures(Math.max(0, places), true);
    }

    /** Returns the format of computed numbers, rounded to at least {@value #MIN_PLACES} decimals. */
    static Figures rounded(double... values) {
        double max = Arrays.stream(values)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        int places = max == 0 ? 0 : MIN_DIGITS - 1 - (int) Math.floor(Math.log10(max));
        return new Figures(Math.max(MIN_PLACES, places), false);
    }

    /** Returns the number as text; ∞ or an ellipsis if it is not finite. */
    String text(double value) {
        if (Double.isFinite(value) && (Math.abs(value) >= LARGE || places > MAX_PLACES)) {
            return isExact ? Numbers.shortest(value) : Numbers.significant(value, DIGITS);
        }
        return Numbers.fixed(value, places);
    }

    /** Returns the digits of a finite number, without zeros at the end. */
    static BigDecimal digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
