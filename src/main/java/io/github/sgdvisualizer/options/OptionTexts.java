package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;

/** Formats the texts of options from the resource bundle. */
final class OptionTexts {
    private OptionTexts() {}

    /** Returns the name of a parameter's option: {@code --lr-decay} for {@link Parameter#LR_DECAY}. */
    static String option(Parameter parameter) {
        return "--" + parameter.key();
    }

    /** Returns the shortest text that reads back as the number: 100, 0.1, 1e-10. */
    static String shortest(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : Double.toString(value).replace(".0E", "e");
    }

    /** Returns an option's description with the allowed values; picocli puts the default in. */
    static String describe(String option, Parameter parameter) {
        return Messages.of("option" + option, allowed(parameter));
    }

    /**
     * Returns an option's description with the allowed values and its owners.
     *
     * @param owners the optimizers or schedules that have the parameter, each with its default
     */
    static String describe(String option, Parameter parameter, String owners) {
        return Messages.of("option" + option, allowed(parameter), owners);
    }

    private static String allowed(Parameter parameter) {
        return Messages.of(
                "terminal.allowed." + parameter.kind(), shortest(parameter.min()), shortest(parameter.max()));
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
