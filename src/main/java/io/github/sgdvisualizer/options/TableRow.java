package io.github.sgdvisualizer.options;

import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** A row of {@link OptionTable}: an option, and what it says of an experiment. */
sealed interface TableRow permits Option, TunableOption {

    /** Returns the names with their hyphens, the long one last. */
    List<String> names();

    /** Returns the placeholder of the value; empty for a flag. */
    String label();

    /** Returns the text of the value when the option is not given; empty for none. */
    String standard();

    /** Returns the places that allow the option. */
    Set<Place> places();

    /** Returns the option for the parser, with its description in the present language. */
    OptionSpec spec();

    /**
     * Returns the arguments that say what is different from the default.
     *
     * @return nothing if the experiment has the default, or if this option says nothing of it
     */
    Stream<String> arguments(Experiment experiment);

    /** Writes key and value of a setting, and those of its parameters; nothing if this is no setting of the run. */
    void writeJson(JsonWriter out, Settings settings) throws IOException;

    /** Returns the name by which messages, help and bundles call the option. */
    default String longName() {
        return names().get(names().size() - 1);
    }
}
