package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.ParameterText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formats names as they stand in command lines, and messages about them. */
final class OptionTexts {
    private OptionTexts() {}

    /** Returns the name of a parameter's option: {@code --lr-decay} for {@link Parameter#LR_DECAY}. */
    static String option(Parameter parameter) {
        return "--" + parameter.key();
    }

    /** Returns the names of all choices, separated by commas. */
    static <E> String named(List<E> all, Function<E, String> naming) {
        return all.stream().map(naming).collect(Collectors.joining(", "));
    }

    /** Returns the message that a text is not a value of the parameter, with the allowed values. */
    static String notAllowed(Parameter parameter, String text) {
        return Messages.of("terminal.wrong.value", text, ParameterText.allowed(parameter));
    }

    /** Returns the message that a text is not one of the allowed names. */
    static String notOneOf(String text, String allowed) {
        return Messages.of("wrong.choice", text, allowed);
    }
}
