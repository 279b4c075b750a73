package io.github.sgdvisualizer.options;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/**
 * A set of names as one value of an option, separated by commas.
 *
 * @param names the constants that are named; unmodifiable
 * @param <E> the type of the constants
 */
record NameSet<E extends Enum<E>>(Set<E> names) {
    NameSet {
        names = Set.copyOf(names);
    }

    /**
     * Returns the syntax of a set of names.
     *
     * @param type the constants that can be named
     * @param naming returns the name of a constant
     * @param isAllAllowed whether {@link OptionSyntax#ALL} names all constants
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // There is no class object of a NameSet of E.
    static <E extends Enum<E>> OptionSyntax<NameSet<E>> syntax(
            Class<E> type, Function<E, String> naming, boolean isAllAllowed) {
        List<E> all = List.of(type.getEnumConstants());
        List<String> allowed = Stream.concat(
                        all.stream().map(naming), isAllAllowed ? Stream.of(OptionSyntax.ALL) : Stream.empty())
                .toList();
        return new OptionSyntax<>(
                (Class) NameSet.class,
                "NAME,…",
                text -> read(text, type, naming, allowed),
                set -> set.write(type, naming, isAllAllowed),
                () -> String.join(", ", allowed),
                text -> false);
    }

    private static <E extends Enum<E>> NameSet<E> read(
            String text, Class<E> type, Function<E, String> naming, List<String> allowed) {
        EnumSet<E> named = EnumSet.noneOf(type);
        for (String each : text.split(",", -1)) {
            String name = allowed.stream()
                    .filter(each.strip()::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException(OptionTexts.notOneOf(each, String.join(", ", allowed))));
            Arrays.stream(type.getEnumConstants())
                    .filter(one ->
                            name.equals(OptionSyntax.ALL) || naming.apply(one).equals(name))
                    .forEach(named::add);
        }
        return new NameSet<>(named);
    }

    private String write(Class<E> type, Function<E, String> naming, boolean isAllAllowed) {
        return isAllAllowed && names.size() == type.getEnumConstants().length
                ? OptionSyntax.ALL
                : Arrays.stream(type.getEnumConstants())
                        .filter(names::contains)
                        .map(naming)
                        .collect(Collectors.joining(","));
    }
}
