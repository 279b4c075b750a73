package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The sorts of options there are, each with what it says about a wrong value. */
final class OptionKinds {
    private OptionKinds() {}

    /** Returns an option that takes the values of a parameter. */
    static OptionSpec.Builder number(Parameter parameter, String label, String... names) {
        ITypeConverter<Double> reader = text -> parameter
                .read(text)
                .orElseThrow(() -> new TypeConversionException(OptionTexts.notAllowed(parameter, text)));
        return OptionSpec.builder(names).paramLabel(label).type(Double.class).converters(reader);
    }

    /** Returns an option that takes the name of one of those given, in any case. */
    static <E> OptionSpec.Builder choice(
            Class<E> type, List<E> all, Function<E, String> naming, String label, String... names) {
        ITypeConverter<E> reader = text -> all.stream()
                .filter(one -> naming.apply(one).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(OptionTexts.notOneOf(text, named(all, naming))));
        return OptionSpec.builder(names).paramLabel(label).type(type).converters(reader);
    }

    /** Returns the names of all, one after the other. */
    static <E> String named(List<E> all, Function<E, String> naming) {
        return all.stream().map(naming).collect(Collectors.joining(", "));
    }
}
