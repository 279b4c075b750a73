package io.github.sgdvisualizer.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Formats tick labels of a logarithmic axis: receives the exponent and writes the power of ten. */
final class PowerNumberFormat extends NumberFormat {
    /** Outside these exponents a power such as 1e7 is easier to read than a row of zeros. */
    private static final int MIN_PLAIN = -4;

    private static final int MAX_PLAIN = 5;

    @Override
    public StringBuffer format(double exponent, StringBuffer result, FieldPosition position) {
        long power = Math.round(exponent);
        if (power < MIN_PLAIN || power > MAX_PLAIN) {
            return result.append("1e").append(Long.toString(power).replace('-', '−'));
        }
        double value = Double.parseDouble("1e" + power);
        return new AxisNumberFormat(1, value).format(value, result, position);
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
