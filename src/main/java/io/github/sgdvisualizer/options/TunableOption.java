package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * An option that takes the name of one of several, and an option for each parameter that any of them has.
 *
 * @param type what they are
 * @param all those that can be chosen, the default first, with their parameters' defaults
 * @param naming what each is called
 * @param names the option's names, the long one last
 * @param <T> what they are
 */
record TunableOption<T extends Tunable<T>>(Class<T> type, List<T> all, Function<T, String> naming, List<String> names) {

    /** Returns the option that takes the name. */
    OptionSpec choice() {
        return OptionKinds.choice(type, all, naming, "NAME", names.toArray(String[]::new))
                .description(Messages.of("option" + longName(), OptionKinds.named(all, naming)))
                .defaultValue(naming.apply(all.get(0)))
                .build();
    }

    /** Returns the options for the parameters, which the help lists under a heading of their own. */
    ArgGroupSpec tuning() {
        // Without validation it is a heading and nothing else.
        ArgGroupSpec.Builder group =
                ArgGroupSpec.builder().validate(false).heading(Messages.of("heading" + longName()));
        parameters().forEach(parameter -> group.addArg(option(parameter)));
        return group.build();
    }

    /**
     * Returns what was chosen, with the values that were given.
     *
     * @throws ParameterException if a value was given twice, or for a parameter that it does not have
     */
    T read(ParseResult parsed) {
        CommandSpec spec = parsed.commandSpec();
        T chosen = spec.findOption(longName()).getValue();
        for (Parameter parameter : parameters()) {
            String option = OptionTexts.option(parameter);
            if (!parsed.hasMatchedOption(option)) {
                continue;
            }
            if (!chosen.parameters().containsKey(parameter)) {
                throw new ParameterException(spec.commandLine(), notOf(chosen, parameter));
            }
            // A group takes an option again and again.
            if (parsed.matchedOption(option).originalStringValues().size() > 1) {
                throw new ParameterException(spec.commandLine(), Messages.of("wrong.twice", option));
            }
            double value = spec.findOption(option).<Double>getValue();
            chosen = chosen.with(parameter, value);
        }
        return chosen;
    }

    private String longName() {
        return names.get(names.size() - 1);
    }

    /** Returns the parameters that any of them has. */
    private List<Parameter> parameters() {
        return all.stream()
                .map(one -> one.parameters().keySet())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private List<T> owners(Parameter parameter) {
        return all.stream()
                .filter(one -> one.parameters().containsKey(parameter))
                .toList();
    }

    private OptionSpec option(Parameter parameter) {
        String name = OptionTexts.option(parameter);
        String owners = OptionKinds.named(owners(parameter), one -> {
            double standard = Objects.requireNonNull(one.parameters().get(parameter));
            return naming.apply(one) + " (" + OptionTexts.shortest(standard) + ")";
        });
        // Whole numbers are steps here, as in --steps=K.
        return OptionKinds.number(parameter, parameter.kind() == Parameter.Kind.WHOLE ? "K" : "X", name)
                .description(OptionTexts.describe(name, parameter, owners))
                .build();
    }

    private String notOf(T chosen, Parameter parameter) {
        String has =
                chosen.parameters().keySet().stream().map(OptionTexts::option).collect(Collectors.joining(", "));
        return Messages.of(
                "wrong.owner",
                OptionTexts.option(parameter),
                naming.apply(chosen),
                has.isEmpty() ? Messages.of("no.parameters") : has,
                OptionKinds.named(owners(parameter), naming));
    }
}
