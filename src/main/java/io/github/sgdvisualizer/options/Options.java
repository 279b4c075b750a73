package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PointsFile;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.ParameterText;
import io.github.sgdvisualizer.text.UiLocale;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Reads the options of {@link OptionTable}: from the command line, from a lesson's scene, from a pasted line.
 *
 * <p>Not thread-safe.
 */
public final class Options {
    private final CommandLine commandLine;

    /**
     * A lesson's scene.
     *
     * @param experiment the experiment; its kept runs are those of the further lines, in their order
     * @param steps the number of steps of each run, the present one first; unmodifiable
     */
    public record Scene(Experiment experiment, List<Integer> steps) {
        public Scene {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Creates the parser, with texts in the present language.
     *
     * @param version the text that {@code --version} prints, without a line end
     */
    public Options(String version) {
        CommandSpec spec = CommandSpec.create().name("sgd-visualizer").version(version);
        spec.resourceBundle(Messages.bundle());
        spec.usageMessage()
                .customSynopsis("java -jar sgd-visualizer.jar [--headless] [options] [FILE]")
                .synopsisHeading(Messages.of("usage.synopsis") + ' ')
                .sortOptions(false);
        OptionTable.ROWS.forEach(row -> spec.addOption(spec(row)));
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("0..1")
                .index("0")
                .type(String.class)
                .description(Messages.of("option-file"))
                .build());
        // Called last, so that the help lists them last.
        spec.addArgGroup(OptionTable.OPTIMIZER.tuning());
        spec.addArgGroup(OptionTable.SCHEDULE.tuning());
        // An argument @file must not be expanded: only files that an option names are read.
        commandLine = new CommandLine(spec).setExpandAtFiles(false);
    }

    private static OptionSpec spec(TableRow row) {
        OptionSpec.Builder spec = OptionSpec.builder(row.spec());
        return spec.usageHelp(row == OptionTable.HELP)
                .versionHelp(row == OptionTable.VERSION)
                .build();
    }

    /**
     * Returns the language that the arguments ask for, before anything else of them is read.
     *
     * @return empty if they ask for none, or for one that {@link #parse} refuses
     */
    public static Optional<UiLocale> language(String... arguments) {
        String option = OptionTable.LANGUAGE.longName();
        for (int i = 0; i < arguments.length; i++) {
            String tag = arguments[i].startsWith(option + "=")
                    ? arguments[i].substring(option.length() + 1)
                    : arguments[i].equals(option) && i + 1 < arguments.length ? arguments[i + 1] : null;
            if (tag != null) {
                try {
                    return Optional.of(OptionTable.LANGUAGE.syntax().reader().convert(tag));
                } catch (Exception e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Parses the program's arguments, and reads the table that they name.
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
                    : run(parsed);
        } catch (ParameterException e) {
            throw new WrongOptionException(oneLine(e), e);
        }
    }

    private Invocation run(ParseResult parsed) {
        OpenedFile opened = OpenedFile.of(parsed);
        List<Path> exports = exports(parsed, opened);
        boolean isOverwriting = OptionTable.OVERWRITE.isGiven(parsed);
        if (!isOverwriting) {
            // Before a table is read, which may take long.
            exports.forEach(this::refuseExisting);
        }
        List<String> remarks = new ArrayList<>();
        ExperimentReader reader =
                new ExperimentReader(opened.experiment(), parsed, ExperimentReader.DataFolder.ANYWHERE, remarks::add);
        Experiment experiment = reader.experiment(opened.table());
        if (!isOverwriting) {
            PointSource source = experiment.settings().source();
            exports.forEach(file -> PointsFile.beside(ExportKind.of(file).orElseThrow(), file, source)
                    .ifPresent(this::refuseExisting));
        }
        Request request = new Request(
                OptionTable.HEADLESS.isGiven(parsed) || !exports.isEmpty(),
                opened.lesson(),
                experiment,
                opened.file(),
                opened.experiment(),
                reader.steps(),
                exports,
                pictures(parsed, exports, reader),
                OptionTable.FORMAT.value(parsed),
                OptionTable.THEME.read(parsed),
                OptionTable.PRESENTER.isGiven(parsed));
        return new Invocation.Run(
                request, remarks.stream().map(Options::oneLine).toList());
    }

    private List<Path> exports(ParseResult parsed, OpenedFile opened) {
        List<Path> exports = OptionTable.EXPORT.readAll(parsed);
        if (OptionTable.OVERWRITE.isGiven(parsed) && exports.isEmpty()) {
            throw new ParameterException(
                    commandLine,
                    Messages.of("wrong.useless", OptionTable.OVERWRITE.longName(), OptionTable.EXPORT.longName()));
        }
        if (!exports.isEmpty() && opened.lesson() != null) {
            throw new ParameterException(
                    commandLine,
                    Messages.of("wrong.together", OptionTable.LESSON.longName(), OptionTable.EXPORT.longName()));
        }
        return exports;
    }

    private void refuseExisting(Path file) {
        // A link that leads nowhere exists too.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ParameterException(
                    commandLine,
                    Messages.of("wrong.exists", OptionTable.EXPORT.longName(), file, OptionTable.OVERWRITE.longName()));
        }
    }

    /** Returns how pictures and films are drawn; options that would do nothing are refused. */
    private PictureOptions pictures(ParseResult parsed, List<Path> exports, ExperimentReader reader) {
        List<ExportKind> kinds =
                exports.stream().flatMap(file -> ExportKind.of(file).stream()).toList();
        refuseUseless(parsed, OptionTable.OF_PICTURES, kinds, List.of(ExportKind.PNG, ExportKind.SVG, ExportKind.GIF));
        refuseUseless(parsed, OptionTable.OF_FILMS, kinds, List.of(ExportKind.GIF));
        OptionSyntax.Pair size = OptionTable.SIZE.value(parsed);
        OptionSyntax.Pair steps = OptionTable.FILM_STEPS.isGiven(parsed)
                ? OptionTable.FILM_STEPS.value(parsed)
                : new OptionSyntax.Pair(0, reader.steps());
        Shade shade = OptionTable.THEME.read(parsed);
        PictureOptions options = new PictureOptions(
                OptionTable.VIEW.value(parsed),
                size.first(),
                size.second(),
                OptionTable.SCALE.value(parsed),
                shade == null ? PictureOptions.DEFAULT.shade() : shade,
                OptionTable.AT_STEP.isGiven(parsed)
                        ? OptionTable.AT_STEP.value(parsed).intValue()
                        : reader.steps(),
                new PictureOptions.Film(
                        steps.first(),
                        steps.second(),
                        OptionTable.FRAME_TIME.value(parsed),
                        !OptionTable.NO_LOOP.isGiven(parsed)),
                OptionTable.CAPTION.read(parsed));
        for (ExportKind kind : kinds) {
            options.tooLarge(kind).ifPresent(large -> {
                throw new ParameterException(commandLine, tooLarge(large));
            });
        }
        return options;
    }

    private static String tooLarge(PictureOptions.TooLarge large) {
        String max = ParameterText.exact(large.max());
        return switch (large) {
            case PICTURE -> Messages.of("wrong.large.picture", max);
            case FILM -> Messages.of("wrong.large.film", max);
            case FRAMES -> Messages.of("wrong.large.frames", max);
        };
    }

    private void refuseUseless(
            ParseResult parsed, List<Option<?>> options, List<ExportKind> kinds, List<ExportKind> needed) {
        if (kinds.stream().noneMatch(needed::contains)) {
            options.stream()
                    .filter(option -> option.isGiven(parsed))
                    .findFirst()
                    .ifPresent(option -> {
                        String endings = needed.stream()
                                .map(kind -> OptionTable.EXPORT.longName() + " …" + kind.ending())
                                .collect(Collectors.joining(", "));
                        throw new ParameterException(
                                commandLine, Messages.of("wrong.useless", option.longName(), endings));
                    });
        }
    }

    /**
     * Parses a line that was pasted into the window; it cannot name files.
     *
     * @param line the options, after the program's name or without it
     * @throws WrongOptionException if an option is not allowed; the message is one line for the user
     */
    public Experiment parseLine(String line) throws WrongOptionException {
        try {
            return ExperimentReader.of(
                            parsed(line, Place.PASTED_LINE), ExperimentReader.DataFolder.ANYWHERE, remark -> {})
                    .experiment(null);
        } catch (ParameterException e) {
            throw new WrongOptionException(oneLine(e), e);
        }
    }

    /**
     * Parses a lesson's scene: the first line is the present run, and each further one a run that is kept beside it.
     *
     * @param lines at least one line, at most one more than runs can be kept
     * @param folder the folder that holds all files that the scene names
     * @throws WrongOptionException if an option is not allowed; the message is one line for the user, which names the
     *     line
     */
    public Scene parseScene(List<String> lines, Path folder) throws WrongOptionException {
        if (lines.isEmpty() || lines.size() > 1 + Experiment.MAX_KEPT) {
            throw new WrongOptionException(Messages.of("wrong.scene", lines.size(), 1 + Experiment.MAX_KEPT), null);
        }
        int number = 1;
        try {
            ExperimentReader first = ExperimentReader.of(
                    parsed(lines.get(0), Place.SCENE), new ExperimentReader.DataFolder(folder), remark -> {});
            Experiment experiment = first.experiment(null);
            List<KeptSettings> kept = new ArrayList<>();
            List<Integer> steps = new ArrayList<>();
            steps.add(first.steps());
            for (String line : lines.subList(1, lines.size())) {
                number++;
                ExperimentReader run = ExperimentReader.of(
                        parsed(line, Place.SCENE_RUN), new ExperimentReader.DataFolder(folder), remark -> {});
                kept.add(new KeptSettings(run.settings(experiment.settings().source()), kept.size()));
                steps.add(run.steps());
            }
            return new Scene(experiment.withKept(kept), steps);
        } catch (ParameterException e) {
            throw new WrongOptionException(number, oneLine(e), e);
        }
    }

    /** Parses a line, and refuses options that are not allowed where it stands. */
    private ParseResult parsed(String line, Place place) {
        ParseResult parsed = commandLine.parseArgs(ArgumentSplitter.split(line).toArray(String[]::new));
        for (OptionSpec option : parsed.matchedOptions()) {
            boolean isAllowed = OptionTable.row(option.longestName())
                    .map(row -> row.places().contains(place))
                    // Parameters of optimizers and schedules are allowed wherever these are.
                    .orElse(true);
            if (!isAllowed) {
                throw new ParameterException(commandLine, Messages.of("wrong.place." + place, option.longestName()));
            }
        }
        if (!parsed.matchedPositionals().isEmpty()) {
            String argument = parsed.matchedPositionalValue(0, "");
            throw new ParameterException(commandLine, Messages.of("wrong.argument", argument));
        }
        return parsed;
    }

    /**
     * Returns the exception's message with spaces in place of line breaks and control characters, which could break the
     * line or steer the terminal, since the message quotes the user's input.
     */
    private static String oneLine(ParameterException e) {
        return oneLine(ParseErrors.message(e));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }
}
