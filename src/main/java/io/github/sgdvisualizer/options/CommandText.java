package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An experiment as text: what {@link Options} reads as the same experiment, but for what is left out.
 *
 * <p>Of the generated points behind a built-in set, which are not on screen, only the seed is written.
 *
 * @param lines the options; one line, or one for each run of a scene; empty lines for runs of defaults only
 * @param leftOut what the options cannot say
 */
public record CommandText(List<String> lines, List<LeftOut> leftOut) {
    /** Options begin with a letter, which a negative number does not. */
    private static final Pattern LINE =
            Pattern.compile("(?:\\$\\s+)?(?:java\\s|sgd-visualizer(?:\\s|$)|--?[A-Za-z]).*");

    public CommandText {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the present run and the window as one line, for the terminal or to be pasted. */
    public static CommandText line(Experiment experiment) {
        return new CommandText(List.of(text(experiment, Place.PASTED_LINE)), LeftOut.ofLine(experiment));
    }

    /** Returns all runs as the lines of a scene, the present one first. */
    public static CommandText scene(Experiment experiment) {
        List<String> lines = new ArrayList<>();
        lines.add(text(experiment, Place.SCENE));
        for (KeptSettings each : experiment.kept()) {
            lines.add(text(Experiment.of(each.settings()), Place.SCENE_RUN));
        }
        return new CommandText(lines, LeftOut.ofScene(experiment));
    }

    /** Returns whether a text that was pasted is a line of options and no table: it begins as one, and has no second line. */
    public static boolean isCommand(String text) {
        return LINE.matcher(text.strip()).matches();
    }

    private static String text(Experiment experiment, Place place) {
        return OptionTable.ROWS.stream()
                .filter(row -> row.places().contains(place))
                .flatMap(row -> row.arguments(experiment))
                .collect(Collectors.joining(" "));
    }
}
