package io.github.sgdvisualizer.file.experiment;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.model.run.FormerRate;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.ParameterText;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/** Writes an experiment as JSON, which {@link ExperimentDecoder} reads as the same one. */
final class ExperimentEncoder {
    private static final FormattingStyle ONE_ENTRY_A_LINE = FormattingStyle.PRETTY;

    private final JsonWriter out;

    private ExperimentEncoder(JsonWriter out) {
        this.out = out;
    }

    /**
     * Writes an experiment.
     *
     * @param text neither flushed nor closed
     * @throws IOException if the writer fails
     */
    @SuppressWarnings("resource") // Closing the JSON would close the text.
    static void write(Experiment experiment, Writer text) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.setStrictness(Strictness.STRICT);
        json.setFormattingStyle(ONE_ENTRY_A_LINE);
        new ExperimentEncoder(json).experiment(experiment);
        text.write('\n');
    }

    private static String cut(String text) {
        // Excerpt adds an ellipsis to its maximum.
        return text.length() <= ExperimentFile.MAX_TEXT ? text : Excerpt.of(text, ExperimentFile.MAX_TEXT - 1);
    }

    /** Returns the name of a constant in files. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void experiment(Experiment experiment) throws IOException {
        out.beginObject();
        out.name("format").value(ExperimentFile.FORMAT);
        out.name("version").value(Experiment.VERSION);
        points(experiment.settings().source());
        run(experiment.settings());
        out.name("kept").beginArray();
        for (KeptSettings each : experiment.kept()) {
            out.beginObject();
            out.name("name").value(cut(each.name()));
            out.name("slot").value(each.slot());
            out.name("hidden").value(each.hidden());
            run(each.settings());
            out.endObject();
        }
        out.endArray();
        playing(experiment.playing());
        view(experiment.viewState());
        out.endObject();
    }

    private void number(String name, double value) throws IOException {
        out.name(name).jsonValue(ParameterText.exact(value));
    }

    private void points(PointSource source) throws IOException {
        out.name("points").beginObject();
        PointSource own = source.inOwnUnits();
        Optional<ReadySet> set = ReadySet.of(own);
        if (own instanceof GivenPoints given) {
            if (set.isPresent()) {
                out.name("kind").value("set");
                out.name("name").value(set.get().key());
            } else {
                out.name("kind").value("own");
                own(given);
            }
            out.name("generated").beginObject();
            generated(given.generated());
            out.endObject();
        } else {
            out.name("kind").value("generated");
            generated(own.generated());
        }
        number("standardised", source instanceof Standardised scaled ? scaled.part() : 0);
        out.endObject();
    }

    private void generated(GeneratedPoints points) throws IOException {
        out.name("count").value(points.count());
        number("slope", points.truth().slope());
        number("intercept", points.truth().intercept());
        number("noise", points.noise());
        out.name("noise-kind").value(key(points.kind()));
        out.name("seed").value(points.seed());
    }

    private void own(GivenPoints given) throws IOException {
        Labels labels = given.labels();
        out.name("title").value(cut(labels.title()));
        out.name("notice").value(cut(labels.notice()));
        out.name("x-name").value(cut(labels.x()));
        out.name("y-name").value(cut(labels.y()));
        Points points = given.points();
        column("x", points.size(), points::x);
        column("y", points.size(), points::y);
    }

    /** Writes an array on one line: a million lines are no help to anyone. */
    private void column(String name, int count, IntToDoubleFunction value) throws IOException {
        out.name(name).beginArray();
        out.setFormattingStyle(FormattingStyle.COMPACT);
        for (int i = 0; i < count; i++) {
            out.value(value.applyAsDouble(i));
        }
        out.endArray();
        out.setFormattingStyle(ONE_ENTRY_A_LINE);
    }

    private void run(Settings settings) throws IOException {
        out.name("run").beginObject();
        number("start-slope", settings.start().slope());
        number("start-intercept", settings.start().intercept());
        number("learning-rate", settings.learningRate());
        out.name("former-rates").beginArray();
        for (FormerRate former : settings.formerRates()) {
            out.beginObject();
            number("rate", former.rate());
            out.name("until").value(former.until());
            out.endObject();
        }
        out.endArray();
        tunable("schedule", settings.schedule().name(), settings.schedule());
        tunable("optimizer", settings.optimizer().name(), settings.optimizer());
        out.name("batch-size");
        if (settings.batchSize().isPresent()) {
            out.value(settings.batchSize().getAsInt());
        } else {
            out.value(ExperimentFile.ALL);
        }
        out.name("shuffle").value(settings.shuffle());
        out.endObject();
    }

    private void tunable(String what, String name, Tunable<?> tunable) throws IOException {
        out.name(what).beginObject();
        out.name("name").value(name);
        for (Map.Entry<Parameter, Double> entry : tunable.parameters().entrySet()) {
            number(entry.getKey().key(), entry.getValue());
        }
        out.endObject();
    }

    private void playing(Playing playing) throws IOException {
        out.name("playing").beginObject();
        out.name("step").value(playing.step());
        out.name("paused").value(playing.paused());
        if (playing.speed().equals(Speed.MAX)) {
            out.name("speed").value(ExperimentFile.MAX);
        } else {
            number("speed", playing.speed().stepsPerSecond());
        }
        out.name("repeat").value(key(playing.repeat()));
        out.endObject();
    }

    private void view(ViewState view) throws IOException {
        ChartLook look = view.look();
        out.name("view").beginObject();
        names("shown", view.shown(), ScreenPart::key);
        out.name("stage").value(view.stage().key());
        out.name("residuals").value(look.residuals());
        out.name("squares").value(look.squares());
        out.name("logarithmic-loss").value(look.logarithmicLoss());
        out.name("step-effects").value(look.stepEffects());
        out.name("point-gradients").value(look.pointGradients());
        out.name("cloud").value(look.cloud());
        out.name("r-squared").value(look.rSquared());
        names("hidden", view.hidden(), ScreenPart::key);
        names("locked", view.locked(), Lock::key);
        out.endObject();
    }

    private <E extends Enum<E>> void names(String name, Collection<E> set, Function<E, String> naming)
            throws IOException {
        out.name(name).beginArray();
        for (String each : set.stream().sorted().map(naming).toList()) {
            out.value(each);
        }
        out.endArray();
    }
}
