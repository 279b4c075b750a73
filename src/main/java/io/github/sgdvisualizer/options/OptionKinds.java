package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Creates the kinds of options, each with its message about a wrong value. */
final class OptionKinds {
    private OptionKinds() {}

    /**
     * Returns an option whose value is a number that the parameter allows.
     *
     * @param label the placeholder of the value in the help
     * @param names the option's names, with their hyphens
     */
    static OptionSpec.Builder number(Parameter parameter, String label, String... names) {
        ITypeConverter<Double> reader = text -> parameter
                .read(text)
                .orElseThrow(() -> new TypeConversionException(OptionTexts.notAllowed(parameter, text)));
        return OptionSpec.builder(names).paramLabel(label).type(Double.class).converters(reader);
    }

    /**
     * Returns an option whose value is the name of one of the given choices, in upper or lower case.
     *
     * @param naming returns the name of a choice
     * @param label the placeholder of the value in the help
     * @param names the option's names, with their hyphens
     */
    static <E> OptionSpec.Builder choice(
            Class<E> type, List<E> all, Function<E, String> naming, String label, String... names) {
        ITypeConverter<E> reader = text -> all.stream()
                .filter(one -> naming.apply(one).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(OptionTexts.notOneOf(text, named(all, naming))));
        return OptionSpec.builder(names).paramLabel(label).type(type).converters(reader);
    }

    /** Returns the names of all choices, separated by commas. */
    static <E> String named(List<E> all, Function<E, String> naming) {
        return all.stream().map(naming).collect(Collectors.joining(", "));
    }
}
