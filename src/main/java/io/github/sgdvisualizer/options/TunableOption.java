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
 * An option that selects one of several choices by name, and one option per parameter that any choice has.
 *
 * @param type the class of the choices
 * @param all the choices, the default first, with the defaults of their parameters
 * @param naming returns the name of a choice
 * @param names the option's names with their hyphens, the long one last
 * @param <T> the type of the choices
 */
record TunableOption<T extends Tunable<T>>(Class<T> type, List<T> all, Function<T, String> naming, List<String> names) {

    /** Returns the option whose value is the name of a choice. */
    OptionSpec choice() {
        return OptionKinds.choice(type, all, naming, "NAME", names.toArray(String[]::new))
                .description(Messages.of("option" + longName(), OptionKinds.named(all, naming)))
                .defaultValue(naming.apply(all.get(0)))
                .build();
    }

    /** Returns the options of the parameters as a group, which the help lists under its own heading. */
    ArgGroupSpec tuning() {
        // Without validation, a group is a heading only.
        ArgGroupSpec.Builder group =
                ArgGroupSpec.builder().validate(false).heading(Messages.of("heading" + longName()));
        parameters().forEach(parameter -> group.addArg(option(parameter)));
        return group.build();
    }

    /**
     * Returns the choice on the command line, with the parameter values that were given.
     *
     * @throws ParameterException if a parameter was given twice, or does not belong to the choice
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
            // In a group, picocli does not refuse an option that is given more than once.
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

    /** Returns the parameters that any choice has, each once. */
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
        // All whole-number parameters here count steps, so they have the label of --steps=K.
        return OptionKinds.number(parameter, parameter.kind() == Parameter.Kind.WHOLE ? "K" : "X", name)
                .description(OptionTexts.describe(name, parameter, owners))
                .build();
    }

    /** Returns the message that a parameter does not belong to the choice. */
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
