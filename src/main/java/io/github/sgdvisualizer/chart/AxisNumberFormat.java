package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.text.UiLocale;
import java.text.DecimalFormat;
import java.text.FieldPosition;

/**
 * Formats all tick labels of one axis alike, with the present locale's marks, as few decimals as the tick unit
 * allows and a true minus sign (U+2212). Uses powers of ten if the greatest absolute value is very large or very small.
 */
final class AxisNumberFormat extends DecimalFormat {
    private static final double LARGE = 1_000_000;
    private static final double SMALL = 0.001;

    private final double unit;

    /**
     * Creates the format of an axis.
     *
     * @param max the greatest absolute value on the axis
     * @param unit the distance between ticks, above 0
     */
    AxisNumberFormat(double max, double unit) {
        super(
                max >= LARGE || max < SMALL ? "0.#E0" : "#,##0.#",
                UiLocale.present().symbols());
        this.unit = unit;
        boolean powers = max >= LARGE || max < SMALL;
        setMaximumFractionDigits(powers ? decimals(unit / max) : decimals(unit));
    }

    /** Returns the number of decimals that distinguishes multiples of the unit, from 0 to 15. */
    private static int decimals(double unit) {
        return (int) Math.max(0, Math.min(15, Math.ceil(-Math.log10(unit) - 1e-9)));
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition position) {
        // Ticks are multiples of the unit with rounding errors: a tick at zero may be slightly off and would read "−0".
        return Math.abs(number) < unit / 1000 ? result.append('0') : super.format(number, result, position);
    }
}
