package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;

/** What the terminal says, from its resource bundle. */
final class OptionTexts {
    private OptionTexts() {}

    /** Returns the option for a parameter: {@code --lr-decay} for {@link Parameter#LR_DECAY}. */
    static String option(Parameter parameter) {
        return "--" + parameter.key();
    }

    /** Returns a number in as few characters as it takes to read it back: 100, 0.1, 1e-10. */
    static String shortest(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : Double.toString(value).replace(".0E", "e");
    }

    /** Returns an option's description, with what is allowed and the default. */
    static String describe(String option, Parameter parameter) {
        return Messages.of("option" + option, allowed(parameter));
    }

    /** Returns an option's description, with what is allowed and whose it is, each with its default. */
    static String describe(String option, Parameter parameter, String owners) {
        return Messages.of("option" + option, allowed(parameter), owners);
    }

    private static String allowed(Parameter parameter) {
        return Messages.of("terminal.allowed." + parameter.kind(), parameter.min(), parameter.max());
    }

    /** Says that the text is no value for the parameter, and what is. */
    static String notAllowed(Parameter parameter, String text) {
        return Messages.of("terminal.wrong.value", text, allowed(parameter));
    }

    static String notOneOf(String text, String allowed) {
        return Messages.of("wrong.choice", text, allowed);
    }
}
