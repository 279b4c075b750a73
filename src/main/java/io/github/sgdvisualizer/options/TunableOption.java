package io.github.sgdvisualizer.options;

import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.ParameterText;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * An option that selects one of several choices by name, and one option per parameter that any choice has.
 *
 * @param names the option's names with their hyphens, the long one last
 * @param type the class of the choices
 * @param all the choices, the default first, with the defaults of their parameters
 * @param naming returns the name of a choice
 * @param setting returns the choice in the settings of a run
 * @param <T> the type of the choices
 */
record TunableOption<T extends Tunable<T>>(
        List<String> names, Class<T> type, List<T> all, Function<T, String> naming, Function<Settings, T> setting)
        implements TableRow {

    private OptionSyntax<T> syntax() {
        return OptionSyntax.choice(type, all, naming, "NAME");
    }

    @Override
    public String label() {
        return syntax().label();
    }

    @Override
    public String standard() {
        return naming.apply(all.get(0));
    }

    @Override
    public Set<Place> places() {
        return EnumSet.allOf(Place.class);
    }

    @Override
    public OptionSpec spec() {
        return OptionSpec.builder(names.toArray(String[]::new))
                .type(type)
                .converters(syntax().reader())
                .paramLabel(label())
                .description(
                        Messages.of("option" + longName(), syntax().allowed().get()))
                .defaultValue(standard())
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
     * Returns the choice on a parsed line, with the parameter values that were given.
     *
     * @param base whose choice is taken if the line has none
     * @throws ParameterException if a parameter was given twice, or does not belong to the choice
     */
    T value(ParseResult parsed, Experiment base) {
        CommandSpec spec = parsed.commandSpec();
        T chosen = parsed.hasMatchedOption(longName())
                ? spec.findOption(longName()).getValue()
                : setting.apply(base.settings());
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

    @Override
    public Stream<String> arguments(Experiment experiment) {
        T chosen = setting.apply(experiment.settings());
        Stream<String> choice =
                naming.apply(chosen).equals(standard()) ? Stream.empty() : Stream.of(longName(), naming.apply(chosen));
        Map<Parameter, Double> standards = standardOf(chosen).parameters();
        return Stream.concat(
                choice,
                chosen.parameters().entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(standards.get(entry.getKey())))
                        .flatMap(entry ->
                                Stream.of(OptionTexts.option(entry.getKey()), ParameterText.exact(entry.getValue()))));
    }

    private T standardOf(T chosen) {
        return all.stream()
                .filter(one -> naming.apply(one).equals(naming.apply(chosen)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void writeJson(JsonWriter out, Settings settings) throws IOException {
        T chosen = setting.apply(settings);
        out.name(longName().substring(2)).value(naming.apply(chosen));
        for (Map.Entry<Parameter, Double> entry : chosen.parameters().entrySet()) {
            out.name(entry.getKey().key()).jsonValue(ParameterText.exact(entry.getValue()));
        }
    }

    /** Returns the parameters that any choice has, each once. */
    List<Parameter> parameters() {
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
        String owners = OptionTexts.named(owners(parameter), one -> {
            double standard = Objects.requireNonNull(one.parameters().get(parameter));
            return naming.apply(one) + " (" + ParameterText.exact(standard) + ")";
        });
        // All whole-number parameters here count steps, so they have the label of --steps=K.
        OptionSyntax<Double> syntax =
                OptionSyntax.number(parameter, parameter.kind() == Parameter.Kind.WHOLE ? "K" : "X");
        return OptionSpec.builder(name)
                .type(syntax.type())
                .converters(syntax.reader())
                .paramLabel(syntax.label())
                .description(Messages.of("option" + name, syntax.allowed().get(), owners))
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
                OptionTexts.named(owners(parameter), naming));
    }
}
