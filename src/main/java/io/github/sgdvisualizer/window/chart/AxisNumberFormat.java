package io.github.sgdvisualizer.window.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;

/** Tick labels: as short as they can be, with a true minus; very large and very small ones as powers of ten. */
final class AxisNumberFormat extends DecimalFormat {
    private static final double LARGE = 1_000_000;
    private static final double SMALL = 1e-5;

    private final DecimalFormat power = new DecimalFormat("0.###E0", symbols());

    AxisNumberFormat() {
        super("#,##0.######", symbols());
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        symbols.setExponentSeparator("e");
        return symbols;
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition position) {
        double size = Math.abs(number);
        // Ticks are sums of the unit: what should be zero may be a hair off, and "−0" is nobody's number.
        if (size < 1e-12) {
            return super.format(0.0, result, position);
        }
        return size >= LARGE || size < SMALL
                ? power.format(number, result, position)
                : super.format(number, result, position);
    }
}
