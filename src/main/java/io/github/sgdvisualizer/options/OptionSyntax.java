package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.ParameterText;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How the value of an option is written and read.
 *
 * @param type the class of the value
 * @param label the placeholder of the value in the help; empty for a flag
 * @param reader reads a value; throws a {@link TypeConversionException} that says what was given and what is allowed
 * @param writer returns the text that {@code reader} reads as the value
 * @param allowed returns what the description says of the allowed values, in the present language
 * @param isJsonLiteral returns whether a text that was written is a number or a truth value in JSON
 */
record OptionSyntax<T>(
        Class<T> type,
        String label,
        ITypeConverter<T> reader,
        Function<T, String> writer,
        Supplier<String> allowed,
        Predicate<String> isJsonLiteral) {
    /** The word for all points, or for everything that can be locked. */
    static final String ALL = "all";

    /** Returns the syntax of an option without a value. */
    static OptionSyntax<Boolean> flag() {
        return new OptionSyntax<>(Boolean.class, "", Boolean::valueOf, String::valueOf, () -> "", text -> true);
    }

    /** Returns the syntax of a text that allows anything. */
    static OptionSyntax<String> text(String label) {
        return new OptionSyntax<>(String.class, label, text -> text, text -> text, () -> "", text -> false);
    }

    /** Returns the syntax of a number that the parameter allows. */
    static OptionSyntax<Double> number(Parameter parameter, String label) {
        return new OptionSyntax<>(
                Double.class,
                label,
                text -> parameter
                        .read(text)
                        .orElseThrow(() -> new TypeConversionException(OptionTexts.notAllowed(parameter, text))),
                ParameterText::exact,
                () -> ParameterText.allowed(parameter),
                text -> true);
    }

    /** Returns the syntax of a whole number in a range. */
    static OptionSyntax<Integer> whole(String label, int min, int max) {
        return new OptionSyntax<>(
                Integer.class,
                label,
                text -> wholeNumber(text, min, max)
                        .orElseThrow(() -> new TypeConversionException(
                                Messages.of("terminal.wrong.value", text, ParameterText.allowed(min, max)))),
                String::valueOf,
                () -> ParameterText.allowed(min, max),
                text -> true);
    }

    /**
     * Two whole numbers.
     *
     * @param first the one before the separator
     * @param second the one after it
     */
    record Pair(int first, int second) {}

    /**
     * Returns the syntax of two whole numbers in ranges, with a separator between them.
     *
     * @param least the least numbers
     * @param most the greatest numbers
     * @param isOrdered whether the second number must not be less than the first
     * @param allowed returns the allowed values in words
     */
    static OptionSyntax<Pair> pair(
            String label, String separator, Pair least, Pair most, boolean isOrdered, Supplier<String> allowed) {
        return new OptionSyntax<>(
                Pair.class,
                label,
                text -> {
                    String[] parts = text.strip().toLowerCase(Locale.ROOT).split(Pattern.quote(separator), -1);
                    OptionalInt first = wholeNumber(parts[0], least.first, most.first);
                    OptionalInt second = wholeNumber(parts[parts.length - 1], least.second, most.second);
                    boolean right = parts.length == 2 && first.isPresent() && second.isPresent();
                    if (!right || (isOrdered && first.getAsInt() > second.getAsInt())) {
                        throw new TypeConversionException(Messages.of("terminal.wrong.value", text, allowed.get()));
                    }
                    return new Pair(first.getAsInt(), second.getAsInt());
                },
                pair -> pair.first + separator + pair.second,
                allowed,
                text -> false);
    }

    private static OptionalInt wholeNumber(String text, int min, int max) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,9}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number < min || number > max ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns the syntax of a name out of some, in upper or lower case. */
    static <E> OptionSyntax<E> choice(Class<E> type, List<E> all, Function<E, String> naming, String label) {
        return new OptionSyntax<>(
                type,
                label,
                text -> oneOf(text, all, naming),
                naming,
                () -> OptionTexts.named(all, naming),
                text -> false);
    }

    /** Returns the syntax of a number of points or a word for all; which numbers are allowed depends on the points. */
    static OptionSyntax<String> batchSize(String label) {
        return new OptionSyntax<>(
                String.class,
                label,
                text -> text,
                text -> text,
                () -> ParameterText.exact(Parameter.BATCH_SIZE.min()),
                text -> !text.equals(ALL));
    }

    private static <E> E oneOf(String text, List<E> all, Function<E, String> naming) {
        return all.stream()
                .filter(one -> naming.apply(one).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException(OptionTexts.notOneOf(text, OptionTexts.named(all, naming))));
    }
}
