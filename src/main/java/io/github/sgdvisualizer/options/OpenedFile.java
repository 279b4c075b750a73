package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.FileKind;
import io.github.sgdvisualizer.file.experiment.ExperimentFile;
import io.github.sgdvisualizer.file.experiment.ExperimentFormatException;
import io.github.sgdvisualizer.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The file that a line opens: a lesson, an experiment or a table, as its content says.
 *
 * @param lesson the name of a lesson's file; null for none
 * @param experiment the experiment that the file holds; otherwise the default
 * @param file the file of that experiment; null for none
 * @param table the name of a table's file; null for none
 */
record OpenedFile(
        @Nullable String lesson,
        Experiment experiment,
        @Nullable Path file,
        @Nullable String table) {

    /**
     * Returns the file that is opened by option or as an argument, and reads it if it is an experiment.
     *
     * @throws ParameterException if there are two, or if an experiment cannot be read
     */
    static OpenedFile of(ParseResult parsed) {
        String argument = parsed.matchedPositionals().isEmpty() ? null : parsed.matchedPositionalValue(0, "");
        String option = OptionTable.OPEN.read(parsed);
        String lesson = OptionTable.LESSON.read(parsed);
        if (argument != null && option != null) {
            throw together(parsed, OptionTable.OPEN.longName(), argument);
        }
        String name = option == null ? argument : option;
        if (name == null) {
            return new OpenedFile(lesson, Experiment.DEFAULT, null, null);
        }
        FileKind kind = kind(name);
        if (lesson != null && kind != FileKind.TABLE) {
            throw together(parsed, OptionTable.LESSON.longName(), name);
        }
        return switch (kind) {
            case LESSON -> new OpenedFile(name, Experiment.DEFAULT, null, null);
            case EXPERIMENT -> experiment(parsed, lesson, name);
            case TABLE -> new OpenedFile(lesson, Experiment.DEFAULT, null, name);
        };
    }

    private static FileKind kind(String name) {
        try {
            return FileKind.of(Path.of(name));
        } catch (InvalidPathException e) {
            // Reading it as a table says why it cannot be read.
            return FileKind.TABLE;
        }
    }

    private static OpenedFile experiment(ParseResult parsed, @Nullable String lesson, String name) {
        try {
            Path file = Path.of(name);
            return new OpenedFile(lesson, ExperimentFile.read(file), file, null);
        } catch (ExperimentFormatException e) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    Messages.of("wrong.data", name, String.valueOf(e.getMessage())));
        }
    }

    private static ParameterException together(ParseResult parsed, String one, String other) {
        return new ParameterException(parsed.commandSpec().commandLine(), Messages.of("wrong.together", one, other));
    }
}
