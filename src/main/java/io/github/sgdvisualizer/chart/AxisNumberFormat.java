package io.github.sgdvisualizer.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;

/**
 * The labels of one axis, all written in one way: as short as its unit allows, with a true minus; as powers of ten where
 * all numbers are very large or very small.
 */
final class AxisNumberFormat extends DecimalFormat {
    private static final double LARGE = 1_000_000;
    private static final double SMALL = 0.001;

    private final double unit;

    /**
     * The labels of an axis.
     *
     * @param max the greatest number on it, by size
     * @param unit the step from tick to tick
     */
    AxisNumberFormat(double max, double unit) {
        super(max >= LARGE || max < SMALL ? "0.#E0" : "#,##0.#", symbols());
        this.unit = unit;
        boolean powers = max >= LARGE || max < SMALL;
        setMaximumFractionDigits(powers ? decimals(unit / max) : decimals(unit));
    }

    /** Returns the decimals that tell multiples of the unit apart. */
    private static int decimals(double unit) {
        return (int) Math.max(0, Math.min(15, Math.ceil(-Math.log10(unit) - 1e-9)));
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        symbols.setExponentSeparator("e");
        return symbols;
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition position) {
        // Ticks are sums of the unit: what should be zero may be a hair off, and "−0" is nobody's number.
        return Math.abs(number) < unit / 1000 ? result.append('0') : super.format(number, result, position);
    }
}
