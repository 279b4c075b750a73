package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.ParameterText;
import io.github.sgdvisualizer.text.UiLocale;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/**
 * The one table of options: names, ranges, defaults, the places that allow them, and what they say of an experiment.
 *
 * <p>Parser, help, the writer of command lines and the JSON of a run are made from it, in this order; the README's table
 * is compared with it.
 */
final class OptionTable {
    /** Places that describe a run with its points, and the window. */
    private static final Set<Place> DESCRIBING = EnumSet.of(Place.TERMINAL, Place.SCENE, Place.PASTED_LINE);

    /** Places that describe a run on points that may stand elsewhere. */
    private static final Set<Place> EACH_RUN = EnumSet.allOf(Place.class);

    private static final String SPEED_MAX = "max";

    static final Option<Boolean> HEADLESS = Option.of(OptionSyntax.flag(), "--headless");

    static final Option<String> LESSON = Option.of(OptionSyntax.text("FILE"), "--lesson");

    static final Option<String> OPEN = Option.of(OptionSyntax.text("FILE"), "--open");

    static final Option<Double> POINTS = Option.of(OptionSyntax.number(Parameter.POINTS, "N"), "-n", "--points")
            .in(DESCRIBING)
            .saying(experiment -> isSet(experiment.settings())
                    ? null
                    : (double) experiment.settings().source().count())
            .inJson(settings -> (double) settings.source().count());

    static final Option<Double> LEARNING_RATE = Option.of(
                    OptionSyntax.number(Parameter.LEARNING_RATE, "R"), "-r", "--learning-rate")
            .in(EACH_RUN)
            .setting(Settings::learningRate);

    /** A batch of more points than there are takes all of them, which is written as their number. */
    static final Option<String> BATCH_SIZE = Option.of(OptionSyntax.batchSize("B"), "-b", "--batch-size")
            .in(EACH_RUN)
            .setting(settings -> settings.batchSize().isPresent()
                    ? Integer.toString(Math.min(
                            settings.batchSize().getAsInt(), settings.source().count()))
                    : OptionSyntax.ALL);

    static final TunableOption<Optimizer> OPTIMIZER = new TunableOption<>(
            List.of("-o", "--optimizer"), Optimizer.class, Optimizer.all(), Optimizer::name, Settings::optimizer);

    static final TunableOption<Schedule> SCHEDULE = new TunableOption<>(
            List.of("--schedule"), Schedule.class, Schedule.all(), Schedule::name, Settings::schedule);

    static final Option<Double> STEPS = Option.of(OptionSyntax.number(Parameter.STEPS, "K"), "--steps")
            .in(EnumSet.of(Place.TERMINAL, Place.SCENE, Place.SCENE_RUN))
            .withDefault((double) Request.DEFAULT.steps());

    static final Option<Double> SEED = Option.of(OptionSyntax.number(Parameter.SEED, "S"), "--seed")
            .in(DESCRIBING)
            .setting(settings -> (double) settings.generated().seed())
            .inJson(settings ->
                    isOwn(settings) ? null : (double) settings.generated().seed());

    static final Option<Double> SLOPE = generated(
            "--slope",
            OptionSyntax.number(Parameter.TRUE_SLOPE, "M"),
            points -> points.truth().slope());

    static final Option<Double> INTERCEPT = generated(
            "--intercept",
            OptionSyntax.number(Parameter.TRUE_INTERCEPT, "B"),
            points -> points.truth().intercept());

    static final Option<Double> NOISE =
            generated("--noise", OptionSyntax.number(Parameter.NOISE, "A"), GeneratedPoints::noise);

    static final Option<NoiseKind> NOISE_KIND = generated(
            "--noise-kind",
            OptionSyntax.choice(NoiseKind.class, List.of(NoiseKind.values()), OptionTable::lowerCase, "KIND"),
            GeneratedPoints::kind);

    static final Option<ReadySet> SET = Option.of(
                    OptionSyntax.choice(ReadySet.class, List.of(ReadySet.values()), ReadySet::key, "NAME"), "--set")
            .in(DESCRIBING)
            .setting(settings -> set(settings).orElse(null));

    static final Option<String> DATA = Option.of(OptionSyntax.text("FILE"), "--data")
            .in(EnumSet.of(Place.TERMINAL, Place.SCENE))
            .inJson(settings -> isOwn(settings) ? settings.source().labels().title() : null);

    static final Option<String> COLUMNS =
            Option.of(OptionSyntax.text("X,Y"), "--columns").in(EnumSet.of(Place.TERMINAL, Place.SCENE));

    static final Option<Boolean> STANDARDISE = Option.of(OptionSyntax.flag(), "--standardise")
            .in(DESCRIBING)
            .setting(settings -> settings.source().isStandardised() ? true : null);

    static final Option<Double> START_SLOPE = Option.of(
                    OptionSyntax.number(Parameter.START_SLOPE, "M"), "--start-slope")
            .in(EACH_RUN)
            .setting(settings -> settings.start().slope());

    static final Option<Double> START_INTERCEPT = Option.of(
                    OptionSyntax.number(Parameter.START_INTERCEPT, "B"), "--start-intercept")
            .in(EACH_RUN)
            .setting(settings -> settings.start().intercept());

    static final Option<Double> AT_STEP = Option.of(OptionSyntax.number(Parameter.STEPS, "K"), "--at-step")
            .in(DESCRIBING)
            .saying(experiment -> (double) experiment.playing().step());

    static final Option<Boolean> PAUSED = Option.of(OptionSyntax.flag(), "--paused")
            .in(DESCRIBING)
            .saying(experiment -> experiment.playing().paused() ? true : null);

    static final Option<Speed> SPEED = Option.of(
                    new OptionSyntax<>(
                            Speed.class,
                            "V",
                            OptionTable::readSpeed,
                            OptionTable::writeSpeed,
                            () -> ParameterText.allowed(Parameter.SPEED),
                            text -> false),
                    "--speed")
            .in(DESCRIBING)
            .saying(experiment -> experiment.playing().speed());

    static final Option<NameSet<ScreenPart>> SHOW = Option.of(
                    NameSet.syntax(ScreenPart.class, ScreenPart::key, false), "--show")
            .in(DESCRIBING)
            .saying(experiment -> {
                EnumSet<ScreenPart> opened = EnumSet.noneOf(ScreenPart.class);
                opened.addAll(experiment.viewState().shown());
                opened.removeAll(ScreenPart.CALM);
                return new NameSet<>(opened);
            });

    static final Option<NameSet<ScreenPart>> HIDE = Option.of(
                    NameSet.syntax(ScreenPart.class, ScreenPart::key, false), "--hide")
            .in(DESCRIBING)
            .saying(experiment -> new NameSet<>(experiment.viewState().hidden()));

    static final Option<NameSet<Lock>> LOCK = Option.of(NameSet.syntax(Lock.class, Lock::key, true), "--lock")
            .in(DESCRIBING)
            .saying(experiment -> new NameSet<>(experiment.viewState().locked()));

    static final Option<Format> FORMAT = Option.of(
                    OptionSyntax.choice(Format.class, List.of(Format.values()), OptionTable::lowerCase, "FORMAT"),
                    "--format")
            .withDefault(Request.DEFAULT.format());

    static final Option<Path> EXPORT = Option.of(
                    new OptionSyntax<>(
                            Path.class,
                            "FILE",
                            OptionTable::readExport,
                            Path::toString,
                            ExportKind::endings,
                            text -> false),
                    "--export")
            .repeatable();

    static final Option<Boolean> OVERWRITE = Option.of(OptionSyntax.flag(), "--overwrite");

    static final Option<PictureView> VIEW = Option.of(
                    OptionSyntax.choice(PictureView.class, List.of(PictureView.values()), PictureView::key, "NAME"),
                    "--view")
            .withDefault(PictureOptions.DEFAULT.view());

    static final Option<OptionSyntax.Pair> SIZE = Option.of(
                    OptionSyntax.pair(
                            "WxH",
                            "x",
                            new OptionSyntax.Pair(PictureOptions.MIN_WIDTH, PictureOptions.MIN_HEIGHT),
                            new OptionSyntax.Pair(PictureOptions.MAX_SIDE, PictureOptions.MAX_SIDE),
                            false,
                            () -> Messages.of(
                                    "terminal.allowed.size",
                                    PictureOptions.MIN_WIDTH + "x" + PictureOptions.MIN_HEIGHT,
                                    PictureOptions.MAX_SIDE + "x" + PictureOptions.MAX_SIDE)),
                    "--size")
            .withDefault(new OptionSyntax.Pair(PictureOptions.DEFAULT.width(), PictureOptions.DEFAULT.height()));

    static final Option<Integer> SCALE = Option.of(OptionSyntax.whole("F", 1, PictureOptions.MAX_SCALE), "--scale")
            .withDefault(PictureOptions.DEFAULT.scale());

    static final Option<String> CAPTION = Option.of(OptionSyntax.text("TEXT"), "--caption");

    static final Option<OptionSyntax.Pair> FILM_STEPS = Option.of(
            OptionSyntax.pair(
                    "A..B",
                    "..",
                    new OptionSyntax.Pair(0, 0),
                    new OptionSyntax.Pair(Parameter.MAX_STEPS, Parameter.MAX_STEPS),
                    true,
                    () -> Messages.of("terminal.allowed.steps", ParameterText.exact(Parameter.MAX_STEPS))),
            "--film-steps");

    static final Option<Integer> FRAME_TIME = Option.of(
                    OptionSyntax.whole("MS", PictureOptions.MIN_FRAME_MILLIS, PictureOptions.MAX_FRAME_MILLIS),
                    "--frame-time")
            .withDefault(PictureOptions.DEFAULT.film().frameMillis());

    static final Option<Boolean> NO_LOOP = Option.of(OptionSyntax.flag(), "--no-loop");

    static final Option<Shade> THEME = Option.of(
            OptionSyntax.choice(Shade.class, List.of(Shade.values()), OptionTable::lowerCase, "THEME"), "--theme");

    static final Option<Boolean> PRESENTER = Option.of(OptionSyntax.flag(), "--presenter");

    static final Option<UiLocale> LANGUAGE = Option.of(
            new OptionSyntax<>(
                    UiLocale.class,
                    "TAG",
                    OptionTable::readLocale,
                    UiLocale::tag,
                    () -> String.join(", ", UiLocale.supported()),
                    text -> false),
            "--language");

    static final Option<Boolean> HELP = Option.of(OptionSyntax.flag(), "-h", "--help");

    static final Option<Boolean> VERSION = Option.of(OptionSyntax.flag(), "-V", "--version");

    /** Options that do something only with an export to a picture or a film. */
    static final List<Option<?>> OF_PICTURES = List.of(VIEW, SIZE, SCALE, CAPTION);

    /** Options that do something only with an export to a film. */
    static final List<Option<?>> OF_FILMS = List.of(FILM_STEPS, FRAME_TIME, NO_LOOP);

    /** All options, in the order of help, command lines and JSON. */
    static final List<TableRow> ROWS = List.of(
            HEADLESS,
            LESSON,
            OPEN,
            POINTS,
            LEARNING_RATE,
            BATCH_SIZE,
            OPTIMIZER,
            SCHEDULE,
            STEPS,
            SEED,
            SLOPE,
            INTERCEPT,
            NOISE,
            NOISE_KIND,
            SET,
            DATA,
            COLUMNS,
            STANDARDISE,
            START_SLOPE,
            START_INTERCEPT,
            AT_STEP,
            PAUSED,
            SPEED,
            SHOW,
            HIDE,
            LOCK,
            FORMAT,
            EXPORT,
            OVERWRITE,
            VIEW,
            SIZE,
            SCALE,
            CAPTION,
            FILM_STEPS,
            FRAME_TIME,
            NO_LOOP,
            THEME,
            PRESENTER,
            LANGUAGE,
            HELP,
            VERSION);

    private OptionTable() {}

    /** Returns an option of what points are generated by. */
    private static <T> Option<T> generated(String name, OptionSyntax<T> syntax, Function<GeneratedPoints, T> value) {
        return Option.of(syntax, name)
                .in(DESCRIBING)
                .setting(settings -> isGenerated(settings) ? value.apply(settings.generated()) : null);
    }

    private static boolean isGenerated(Settings settings) {
        return settings.source().inOwnUnits().isGenerated();
    }

    private static Optional<ReadySet> set(Settings settings) {
        return ReadySet.of(settings.source().inOwnUnits());
    }

    private static boolean isSet(Settings settings) {
        return set(settings).isPresent();
    }

    /** Returns whether the points are neither generated nor those of a built-in set. */
    static boolean isOwn(Settings settings) {
        return !isGenerated(settings) && !isSet(settings);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Speed readSpeed(String text) {
        if (text.strip().equalsIgnoreCase(SPEED_MAX)) {
            return Speed.MAX;
        }
        return new Speed(Parameter.SPEED
                .read(text)
                .orElseThrow(() -> new TypeConversionException(
                        Messages.of("wrong.number-or-word", text, ParameterText.allowed(Parameter.SPEED), SPEED_MAX))));
    }

    private static String writeSpeed(Speed speed) {
        return speed.equals(Speed.MAX) ? SPEED_MAX : ParameterText.exact(speed.stepsPerSecond());
    }

    private static Path readExport(String text) {
        try {
            Path file = Path.of(text);
            if (ExportKind.of(file).isPresent()) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Messages.of("wrong.path"));
        }
        throw new TypeConversionException(Messages.of("wrong.ending", text, ExportKind.endings()));
    }

    private static UiLocale readLocale(String text) {
        try {
            return UiLocale.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the row of an option, by any of its names. */
    static Optional<TableRow> row(String name) {
        return ROWS.stream().filter(row -> row.names().contains(name)).findFirst();
    }
}
