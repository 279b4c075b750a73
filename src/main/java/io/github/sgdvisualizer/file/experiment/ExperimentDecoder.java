package io.github.sgdvisualizer.file.experiment;

import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.model.run.FormerRate;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.ParameterText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads the JSON that {@link ExperimentEncoder} writes, which a person may have edited. */
final class ExperimentDecoder {
    private static final List<String> GENERATED = List.of("count", "slope", "intercept", "noise", "noise-kind", "seed");

    private ExperimentDecoder() {}

    /**
     * Returns the experiment.
     *
     * @param tree as of {@link JsonTree}
     * @throws ExperimentFormatException if a value is missing, unknown or not allowed, or if this version is too old for it
     */
    static Experiment experiment(Object tree) throws ExperimentFormatException {
        JsonNode root = new JsonNode("", tree);
        if (!(tree instanceof Map<?, ?> entries) || !ExperimentFile.FORMAT.equals(entries.get("format"))) {
            throw ExperimentFormatException.of("experiment.foreign");
        }
        int version = root.get("version").whole(1, Integer.MAX_VALUE);
        if (version > Experiment.VERSION) {
            throw ExperimentFormatException.of(
                    "experiment.newer", Integer.toString(version), Integer.toString(Experiment.VERSION));
        }
        root.allowing("format", "version", "points", "run", "kept", "playing", "view");
        PointSource points = points(root.get("points"));
        Settings settings = settings(root.get("run"), points);
        return new Experiment(
                settings, kept(root.get("kept"), points), playing(root.get("playing")), view(root.get("view")));
    }

    private static PointSource points(JsonNode node) throws ExperimentFormatException {
        PointSource own = switch (node.get("kind").oneOf(List.of("generated", "set", "own"), kind -> kind)) {
            case "generated" -> {
                List<String> names = new ArrayList<>(GENERATED);
                names.addAll(List.of("kind", "standardised"));
                yield generated(node.allowing(names));
            }
            case "set" -> {
                node.allowing("kind", "name", "generated", "standardised");
                yield node.get("name")
                        .oneOf(List.of(ReadySet.values()), ReadySet::key)
                        .source(generated(node.get("generated").allowing(GENERATED)));
            }
            default ->
                own(node.allowing(
                        "kind", "title", "notice", "x-name", "y-name", "x", "y", "generated", "standardised"));
        };
        JsonNode part = node.get("standardised");
        if (part.value() instanceof Double number && number >= 0 && number <= 1) {
            return number == 0 ? own : new Standardised(own, number);
        }
        throw part.wrong(Messages.of("terminal.allowed.REAL", "0", "1"));
    }

    private static GeneratedPoints generated(JsonNode node) throws ExperimentFormatException {
        return new GeneratedPoints(
                (int) node.get("count").number(Parameter.POINTS),
                new Line(
                        node.get("slope").number(Parameter.TRUE_SLOPE),
                        node.get("intercept").number(Parameter.TRUE_INTERCEPT)),
                node.get("noise").number(Parameter.NOISE),
                node.get("noise-kind").oneOf(List.of(NoiseKind.values()), ExperimentEncoder::key),
                (long) node.get("seed").number(Parameter.SEED));
    }

    private static GivenPoints own(JsonNode node) throws ExperimentFormatException {
        double[] x = node.get("x").numbers(Points.MAX_COORDINATE);
        double[] y = node.get("y").numbers(Points.MAX_COORDINATE);
        if (x.length != y.length || !Parameter.POINTS.allows(x.length)) {
            throw ExperimentFormatException.of(
                    "experiment.lengths", x.length, y.length, ParameterText.allowed(Parameter.POINTS));
        }
        Labels labels = new Labels(
                node.get("x-name").text(),
                node.get("y-name").text(),
                node.get("title").text(),
                node.get("notice").text());
        return new GivenPoints(
                Points.of(x, y), labels, generated(node.get("generated").allowing(GENERATED)));
    }

    private static Settings settings(JsonNode node, PointSource points) throws ExperimentFormatException {
        node.allowing(
                "start-slope",
                "start-intercept",
                "learning-rate",
                "former-rates",
                "schedule",
                "optimizer",
                "batch-size",
                "shuffle");
        Line start = new Line(
                node.get("start-slope").number(Parameter.START_SLOPE),
                node.get("start-intercept").number(Parameter.START_INTERCEPT));
        return new Settings(
                points,
                start,
                node.get("learning-rate").number(Parameter.LEARNING_RATE),
                formerRates(node.get("former-rates")),
                tuned(node.get("schedule"), Schedule.all(), Schedule::name),
                tuned(node.get("optimizer"), Optimizer.all(), Optimizer::name),
                batchSize(node.get("batch-size")),
                node.get("shuffle").whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static List<FormerRate> formerRates(JsonNode node) throws ExperimentFormatException {
        List<FormerRate> rates = new ArrayList<>();
        int last = 0;
        for (JsonNode each : node.elements()) {
            each.allowing("rate", "until");
            last = each.get("until").whole(last + 1, (int) Parameter.STEPS.max());
            rates.add(new FormerRate(each.get("rate").number(Parameter.LEARNING_RATE), last));
        }
        return rates;
    }

    private static <T extends Tunable<T>> T tuned(JsonNode node, List<T> all, Function<T, String> naming)
            throws ExperimentFormatException {
        T standard = node.get("name").oneOf(all, naming);
        Set<String> names = new HashSet<>(Set.of("name"));
        Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : standard.parameters().keySet()) {
            names.add(parameter.key());
            values.put(parameter, node.get(parameter.key()).number(parameter));
        }
        node.allowing(names);
        return standard.remade(values);
    }

    private static OptionalInt batchSize(JsonNode node) throws ExperimentFormatException {
        return node.value().equals(ExperimentFile.ALL)
                ? OptionalInt.empty()
                : OptionalInt.of((int) node.number(Parameter.BATCH_SIZE));
    }

    private static List<KeptSettings> kept(JsonNode node, PointSource points) throws ExperimentFormatException {
        List<KeptSettings> kept = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        for (int slot = 0; slot < Experiment.MAX_KEPT; slot++) {
            free.add(slot);
        }
        for (JsonNode each : node.elements()) {
            each.allowing("name", "slot", "hidden", "run");
            Integer slot = each.get("slot").whole(0, Experiment.MAX_KEPT - 1);
            if (!free.remove(slot)) {
                throw each.get("slot").wrong(free.toString());
            }
            kept.add(new KeptSettings(
                    settings(each.get("run"), points),
                    slot,
                    each.get("name").text(),
                    each.get("hidden").flag()));
        }
        return kept;
    }

    private static Playing playing(JsonNode node) throws ExperimentFormatException {
        node.allowing("step", "paused", "speed", "repeat");
        JsonNode speed = node.get("speed");
        return new Playing(
                (int) node.get("step").number(Parameter.STEPS),
                node.get("paused").flag(),
                speed.value().equals(ExperimentFile.MAX) ? Speed.MAX : new Speed(speed.number(Parameter.SPEED)),
                node.get("repeat").oneOf(List.of(Repeat.values()), ExperimentEncoder::key));
    }

    private static ViewState view(JsonNode node) throws ExperimentFormatException {
        node.allowing(
                "shown",
                "stage",
                "residuals",
                "squares",
                "logarithmic-loss",
                "step-effects",
                "point-gradients",
                "cloud",
                "r-squared",
                "hidden",
                "locked");
        List<ScreenPart> parts = List.of(ScreenPart.values());
        ChartLook look = new ChartLook(
                node.get("residuals").flag(),
                node.get("squares").flag(),
                node.get("logarithmic-loss").flag(),
                node.get("step-effects").flag(),
                node.get("point-gradients").flag(),
                node.get("cloud").flag(),
                node.get("r-squared").flag());
        return new ViewState(
                names(node.get("shown"), parts, ScreenPart::key),
                node.get("stage")
                        .oneOf(parts.stream().filter(ScreenPart.VIEWS::contains).toList(), ScreenPart::key),
                look,
                names(node.get("hidden"), parts, ScreenPart::key),
                names(node.get("locked"), List.of(Lock.values()), Lock::key));
    }

    private static <E> Set<E> names(JsonNode node, List<E> all, Function<E, String> naming)
            throws ExperimentFormatException {
        Set<E> set = new HashSet<>();
        for (JsonNode each : node.elements()) {
            set.add(each.oneOf(all, naming));
        }
        return set;
    }
}
