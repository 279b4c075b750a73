package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.FormerRate;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that is needed to reproduce a run, written for readers of a picture who do not know the program. */
public final class RunCaption {
    /** What stands between two facts on one line. */
    public static final String SEPARATOR = " · ";

    private RunCaption() {}

    /** Returns the caption of a picture on one line. */
    public static String line(Snapshot snapshot) {
        return String.join(SEPARATOR, of(snapshot));
    }

    /** Returns the caption of a picture of a run, as facts of a few words each; unmodifiable. */
    public static List<String> of(Snapshot snapshot) {
        List<String> facts = new ArrayList<>(ofFilm(snapshot));
        facts.add(Messages.of("picture.step", Numbers.whole(snapshot.runState().step())));
        return List.copyOf(facts);
    }

    /** Returns the caption of a film of a run, which does not name a step; unmodifiable. */
    public static List<String> ofFilm(Snapshot snapshot) {
        Settings settings = snapshot.run().progress().settings();
        List<String> parts = new ArrayList<>();
        PointSource source = settings.source();
        if (!source.isGenerated()) {
            parts.add(PointWords.title(source));
        }
        parts.add(Messages.plural("picture.points", source.count()));
        if (source.isStandardised()) {
            parts.add(Messages.of("change.standardised"));
        }
        if (source.inOwnUnits().isGenerated()) {
            GeneratedPoints lesson = source.generated();
            parts.add(Messages.of(
                    snapshot.hides(ScreenPart.TRUE_LINE)
                            ? "picture.drawn.hidden"
                            : lesson.kind() == NoiseKind.UNIFORM ? "picture.drawn" : "picture.drawn.normal",
                    Numbers.equation(lesson.truth()),
                    Numbers.shortest(lesson.noise())));
            parts.add(Messages.of("picture.seed", Long.toString(lesson.seed())));
        } else if (!settings.takesAllPoints()) {
            // The seed determines how given points are shuffled into batches.
            parts.add(Messages.of(
                    "picture.seed", Long.toString(settings.generated().seed())));
        }
        if (!snapshot.hides(ScreenPart.EQUATION)) {
            parts.add(Messages.of("picture.start", Numbers.equation(settings.start())));
        }
        parts.addAll(rates(settings));
        if (!(settings.schedule() instanceof Schedule.Constant)) {
            parts.add(Messages.of("schedule." + settings.schedule().name())
                    + settings.schedule().parameters().values().stream()
                            .map(Numbers::shortest)
                            .collect(Collectors.joining(" ", " (", ")")));
        }
        parts.add(
                settings.batchSize().isEmpty()
                        ? Messages.of("picture.batch")
                        : Messages.plural(
                                "picture.batch.some", settings.batchSize().getAsInt()));
        if (settings.shuffle() != 0 && !settings.takesAllPoints()) {
            parts.add(Messages.of("picture.shuffle", Integer.toString(settings.shuffle())));
        }
        if (!settings.optimizer().isPlain()) {
            parts.add(RunNames.optimizer(settings));
        }
        return List.copyOf(parts);
    }

    /** Returns the base learning rates, each but the first with the step from which it holds. */
    private static List<String> rates(Settings settings) {
        List<String> rates = new ArrayList<>();
        int from = 0;
        for (FormerRate former : settings.formerRates()) {
            rates.add(rate(former.rate(), from));
            from = former.until();
        }
        rates.add(rate(settings.learningRate(), from));
        return rates;
    }

    private static String rate(double rate, int from) {
        return from == 0
                ? Messages.of("picture.rate", Numbers.shortest(rate))
                : Messages.of("kept.rate.from", Numbers.shortest(rate), Numbers.whole(from));
    }
}
