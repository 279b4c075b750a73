package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formats numbers and names as they stand in command lines, and messages about them. */
final class OptionTexts {
    private OptionTexts() {}

    /** Returns the name of a parameter's option: {@code --lr-decay} for {@link Parameter#LR_DECAY}. */
    static String option(Parameter parameter) {
        return "--" + parameter.key();
    }

    /** Returns the number with a decimal point and all its digits, so that it reads back exactly: 100, 0.1, 1e-10. */
    static String shortest(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        return exponent < -4 || exponent > 15
                ? exact.toString().replace("E+", "e").replace("E", "e")
                : exact.toPlainString();
    }

    /** Returns the values that a parameter allows, in words. */
    static String allowed(Parameter parameter) {
        return Messages.of(
                "terminal.allowed." + parameter.kind(), shortest(parameter.min()), shortest(parameter.max()));
    }

    /** Returns the whole numbers of a range, in words. */
    static String allowed(int min, int max) {
        return Messages.of("terminal.allowed.WHOLE", shortest(min), shortest(max));
    }

    /** Returns the names of all choices, separated by commas. */
    static <E> String named(List<E> all, Function<E, String> naming) {
        return all.stream().map(naming).collect(Collectors.joining(", "));
    }

    /** Returns the message that a text is not a value of the parameter, with the allowed values. */
    static String notAllowed(Parameter parameter, String text) {
        return Messages.of("terminal.wrong.value", text, allowed(parameter));
    }

    /** Returns the message that a text is not one of the allowed names. */
    static String notOneOf(String text, String allowed) {
        return Messages.of("wrong.choice", text, allowed);
    }
}
