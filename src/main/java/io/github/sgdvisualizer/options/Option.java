package io.github.sgdvisualizer.options;

import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * An option with a value, or a flag.
 *
 * @param names the names with their hyphens, the long one last
 * @param syntax how a value is written and read
 * @param places the places that allow the option
 * @param argument returns the value that an experiment has; null if the option says nothing of it
 * @param json returns the value in the JSON of a run; null for none
 * @param isRepeatable whether the option may be given more than once, each time with another value
 * @param <T> the type of the value
 */
record Option<T>(
        List<String> names,
        OptionSyntax<T> syntax,
        Set<Place> places,
        Function<Experiment, @Nullable T> argument,
        Function<Settings, @Nullable T> json,
        boolean isRepeatable)
        implements TableRow {

    /** Returns an option that is allowed in the terminal only, and says nothing of an experiment. */
    static <T> Option<T> of(OptionSyntax<T> syntax, String... names) {
        return new Option<>(
                List.of(names), syntax, Set.of(Place.TERMINAL), experiment -> null, settings -> null, false);
    }

    /** Returns this option, allowed in other places. */
    Option<T> in(Set<Place> newPlaces) {
        return new Option<>(names, syntax, newPlaces, argument, json, isRepeatable);
    }

    /** Returns this option as one that may be given more than once; {@link #readAll} has its values. */
    Option<T> repeatable() {
        return new Option<>(names, syntax, places, argument, json, true);
    }

    /** Returns this option as one that says something of an experiment; null where it does not apply. */
    Option<T> saying(Function<Experiment, @Nullable T> newArgument) {
        return new Option<>(names, syntax, places, newArgument, json, isRepeatable);
    }

    /** Returns this option with a value that holds when it is not given. */
    Option<T> withDefault(T standard) {
        return saying(experiment -> standard);
    }

    /** Returns this option as that of a setting, which also stands in the JSON of a run; null where it does not apply. */
    Option<T> setting(Function<Settings, @Nullable T> setting) {
        return new Option<>(
                names, syntax, places, experiment -> setting.apply(experiment.settings()), setting, isRepeatable);
    }

    /** Returns this option with another value in the JSON of a run; null for none. */
    Option<T> inJson(Function<Settings, @Nullable T> newJson) {
        return new Option<>(names, syntax, places, argument, newJson, isRepeatable);
    }

    private boolean isFlag() {
        return syntax.label().isEmpty();
    }

    @Override
    public String standard() {
        T standard = argument.apply(Experiment.DEFAULT);
        return standard == null || isFlag() ? "" : syntax.writer().apply(standard);
    }

    @Override
    public String label() {
        return syntax.label();
    }

    @Override
    public OptionSpec spec() {
        OptionSpec.Builder spec = OptionSpec.builder(names.toArray(String[]::new))
                .description(Messages.of("option" + longName(), syntax.allowed().get()));
        if (isFlag()) {
            return spec.type(boolean.class).build();
        }
        spec.type(syntax.type()).converters(syntax.reader()).paramLabel(syntax.label());
        if (isRepeatable) {
            spec.type(List.class).auxiliaryTypes(syntax.type());
        }
        return standard().isEmpty()
                ? spec.build()
                : spec.defaultValue(standard()).build();
    }

    /** Returns the value on a parsed line, or the default; null if there is none. */
    @Nullable
    T read(ParseResult parsed) {
        return parsed.commandSpec().findOption(longName()).getValue();
    }

    /** Returns the value on a parsed line or, if the option is not given, what it says of an experiment. */
    T value(ParseResult parsed, Experiment base) {
        return isGiven(parsed) ? value(parsed) : Objects.requireNonNull(argument.apply(base));
    }

    /** Returns the values on a parsed line of an option that may be given more than once; unmodifiable. */
    List<T> readAll(ParseResult parsed) {
        List<T> values = parsed.commandSpec().findOption(longName()).getValue();
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Returns the value on a parsed line, or the default, of an option that has one. */
    T value(ParseResult parsed) {
        return Objects.requireNonNull(read(parsed));
    }

    /** Returns whether the option stands on a parsed line; a flag that is set to false does not. */
    boolean isGiven(ParseResult parsed) {
        return parsed.hasMatchedOption(longName()) && !Boolean.FALSE.equals(read(parsed));
    }

    @Override
    public Stream<String> arguments(Experiment experiment) {
        T value = argument.apply(experiment);
        if (value == null || value.equals(argument.apply(Experiment.DEFAULT))) {
            return Stream.empty();
        }
        return isFlag()
                ? Stream.of(longName())
                : Stream.of(longName(), syntax.writer().apply(value));
    }

    @Override
    public void writeJson(JsonWriter out, Settings settings) throws IOException {
        T value = json.apply(settings);
        if (value == null) {
            return;
        }
        String text = syntax.writer().apply(value);
        out.name(longName().substring(2));
        if (syntax.isJsonLiteral().test(text)) {
            out.jsonValue(text);
        } else {
            out.value(text);
        }
    }
}
