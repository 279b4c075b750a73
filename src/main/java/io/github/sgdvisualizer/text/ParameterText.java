package io.github.sgdvisualizer.text;

import io.github.sgdvisualizer.model.base.Parameter;
import java.math.BigDecimal;

/** Numbers and their limits as they stand in command lines, in files and in messages about these. */
public final class ParameterText {
    private ParameterText() {}

    /**
     * Returns the number with a decimal point and all its digits in any language, so that it reads back exactly: 100, 0.1,
     * 1e-10.
     */
    public static String exact(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        return exponent < -4 || exponent > 15
                ? exact.toString().replace("E+", "e").replace("E", "e")
                : exact.toPlainString();
    }

    /** Returns the whole numbers of a range, in words. */
    public static String allowed(int min, int max) {
        return Messages.of("terminal.allowed.WHOLE", exact(min), exact(max));
    }

    /** Returns the values that a parameter allows, in words. */
    public static String allowed(Parameter parameter) {
        return Messages.of("terminal.allowed." + parameter.kind(), exact(parameter.min()), exact(parameter.max()));
    }
}
