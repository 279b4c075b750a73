package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.Table;
import io.github.sgdvisualizer.file.table.TableFormatException;
import io.github.sgdvisualizer.file.table.TableReader;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of the command line; their descriptions are in the resource bundle. */
public final class Options {
    private static final int DEFAULT_STEPS = 100;

    /** The options of generated points, which contradict {@code --data}. */
    private static final List<String> DRAWING = List.of("--points", "--seed", "--slope", "--intercept", "--noise");

    private final CommandLine commandLine;

    /**
     * Creates the parser.
     *
     * @param version the text that {@code --version} prints, without a line end
     */
    public Options(String version) {
        Settings lesson = Settings.DEFAULT;
        GeneratedPoints drawn = lesson.generated();
        CommandSpec spec = CommandSpec.create().name("sgd-visualizer").version(version);
        spec.resourceBundle(Messages.bundle());
        spec.usageMessage()
                .customSynopsis("java -jar sgd-visualizer.jar [--headless] [options]")
                .synopsisHeading(Messages.of("usage.synopsis") + ' ')
                .sortOptions(false);
        spec.addOption(OptionSpec.builder("--headless").type(boolean.class).build());
        spec.addOption(number(Parameter.POINTS, drawn.count(), "N", "-n", "--points"));
        spec.addOption(number(Parameter.LEARNING_RATE, lesson.learningRate(), "R", "-r", "--learning-rate"));
        StepOptions.addTo(spec);
        spec.addOption(number(Parameter.STEPS, DEFAULT_STEPS, "K", "--steps"));
        spec.addOption(number(Parameter.SEED, (double) drawn.seed(), "S", "--seed"));
        spec.addOption(number(Parameter.TRUE_SLOPE, drawn.truth().slope(), "M", "--slope"));
        spec.addOption(number(Parameter.TRUE_INTERCEPT, drawn.truth().intercept(), "B", "--intercept"));
        spec.addOption(number(Parameter.NOISE, drawn.noise(), "A", "--noise"));
        spec.addOption(number(Parameter.START_SLOPE, lesson.start().slope(), "M", "--start-slope"));
        spec.addOption(number(Parameter.START_INTERCEPT, lesson.start().intercept(), "B", "--start-intercept"));
        spec.addOption(
                OptionSpec.builder("--data").paramLabel("FILE").type(Path.class).build());
        spec.addOption(
                choice(Format.class, "FORMAT", "--format").defaultValue("table").build());
        spec.addOption(choice(Request.Theme.class, "THEME", "--theme").build());
        spec.addOption(OptionSpec.builder("--presenter").type(boolean.class).build());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .build());
        StepOptions.addParametersTo(spec);
        // An argument @file must not be expanded: only files that an option names are read.
        commandLine = new CommandLine(spec).setExpandAtFiles(false);
    }

    /**
     * Parses the arguments, and reads the file of {@code --data}.
     *
     * @throws WrongOptionException if an argument is not allowed or the file cannot be read; the message is one line
     *     for the user
     */
    public Invocation parse(String... arguments) throws WrongOptionException {
        try {
            ParseResult parsed = commandLine.parseArgs(arguments);
            if (parsed.isUsageHelpRequested()) {
                return new Invocation.Print(commandLine.getUsageMessage());
            }
            return parsed.isVersionHelpRequested()
                    ? new Invocation.Print(
                            String.join("", commandLine.getCommandSpec().version()) + System.lineSeparator())
                    : new Invocation.Run(request(parsed));
        } catch (ParameterException e) {
            throw new WrongOptionException(oneLine(e), e);
        }
    }

    /**
     * Returns the exception's message with spaces in place of line breaks and control characters, which could break the
     * line or steer the terminal, since the message quotes the user's input.
     */
    private static String oneLine(ParameterException e) {
        return ParseErrors.message(e).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }

    private static Request request(ParseResult parsed) {
        Line truth = new Line(value(parsed, "--slope"), value(parsed, "--intercept"));
        GeneratedPoints lesson = new GeneratedPoints(
                (int) value(parsed, "--points"), truth, value(parsed, "--noise"), (long) value(parsed, "--seed"));
        Line start = new Line(value(parsed, "--start-slope"), value(parsed, "--start-intercept"));
        Path data = parsed.commandSpec().findOption("--data").getValue();
        if (data != null) {
            DRAWING.stream().filter(parsed::hasMatchedOption).findFirst().ifPresent(option -> {
                throw new ParameterException(
                        parsed.commandSpec().commandLine(), Messages.of("wrong.beside-data", option));
            });
        }
        PointSource source = data == null ? lesson : given(parsed, data, lesson);
        return new Request(
                parsed.hasMatchedOption("--headless"),
                StepOptions.with(new Settings(source, start, value(parsed, "--learning-rate")), parsed),
                (int) value(parsed, "--steps"),
                parsed.commandSpec().findOption("--format").getValue(),
                parsed.commandSpec().findOption("--theme").getValue(),
                parsed.hasMatchedOption("--presenter"));
    }

    /** Reads the points of a table's first two numeric columns. */
    private static PointSource given(ParseResult parsed, Path file, GeneratedPoints lesson) {
        try {
            Table table = TableReader.read(file, Progress.NONE);
            Labels labels = table.labels(String.valueOf(file.getFileName()), 0, 1);
            return new GivenPoints(table.points(0, 1), labels, lesson);
        } catch (TableFormatException e) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), Messages.of("wrong.data", String.valueOf(e.getMessage())), e);
        }
    }

    private static double value(ParseResult parsed, String option) {
        Double value = parsed.commandSpec().findOption(option).getValue();
        return value;
    }

    private static OptionSpec number(Parameter parameter, double standard, String label, String... names) {
        return OptionKinds.number(parameter, label, names)
                .description(OptionTexts.describe(names[names.length - 1], parameter))
                .defaultValue(OptionTexts.shortest(standard))
                .build();
    }

    private static <E extends Enum<E>> OptionSpec.Builder choice(Class<E> type, String label, String name) {
        return OptionKinds.choice(
                type, List.of(type.getEnumConstants()), one -> one.name().toLowerCase(Locale.ROOT), label, name);
    }
}
