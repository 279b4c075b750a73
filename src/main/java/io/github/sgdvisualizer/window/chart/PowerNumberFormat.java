package io.github.sgdvisualizer.window.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Tick labels of an axis of powers of ten: the exponent is given, the power is written. */
final class PowerNumberFormat extends NumberFormat {
    private final AxisNumberFormat plain = new AxisNumberFormat();

    @Override
    public StringBuffer format(double exponent, StringBuffer result, FieldPosition position) {
        return plain.format(Double.parseDouble("1e" + Math.round(exponent)), result, position);
    }

    @Override
    public StringBuffer format(long exponent, StringBuffer result, FieldPosition position) {
        return format((double) exponent, result, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("labels are only written");
    }
}
