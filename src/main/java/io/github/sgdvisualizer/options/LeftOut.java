package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What options cannot say of an experiment. */
public enum LeftOut {
    /** Points that are neither generated nor a built-in set; generated ones of the same number stand in for them. */
    OWN_POINTS,
    /** A learning rate that was changed on the way. */
    BRANCHES,
    /** Another order of the points in the batches than PyTorch's. */
    SHUFFLE,
    /** The kept runs; a scene has a line for each. */
    KEPT_RUNS,
    /** Names, colours and hiding of kept runs, in a scene. */
    KEPT_LOOK,
    /** Another view than the points in the middle of the window. */
    STAGE,
    /** Parts that are shown at first and were closed. */
    CLOSED_PARTS,
    /** How the charts show what they show. */
    CHART_LOOK,
    /** What playing does at the end. */
    REPEAT;

    /** Returns a few words for the user, such as "kept runs". */
    public String text() {
        return Messages.of("left-out." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns what one line cannot say of an experiment. */
    static List<LeftOut> ofLine(Experiment experiment) {
        return Arrays.stream(values())
                .filter(each -> each != KEPT_LOOK && each.applies(experiment, Stream.of(experiment.settings())))
                .toList();
    }

    /** Returns what a scene with a line for each run cannot say of an experiment. */
    static List<LeftOut> ofScene(Experiment experiment) {
        Stream<Settings> kept = experiment.kept().stream().map(KeptSettings::settings);
        List<Settings> runs =
                Stream.concat(Stream.of(experiment.settings()), kept).toList();
        return Arrays.stream(values())
                .filter(each -> each != KEPT_RUNS && each.applies(experiment, runs.stream()))
                .toList();
    }

    /** Returns whether this is something that the experiment has; {@code runs} are those that are written. */
    private boolean applies(Experiment experiment, Stream<Settings> runs) {
        return switch (this) {
            case OWN_POINTS -> OptionTable.isOwn(experiment.settings());
            case BRANCHES -> runs.anyMatch(Settings::isBranched);
            case SHUFFLE -> runs.anyMatch(settings -> settings.shuffle() != 0);
            case KEPT_RUNS -> !experiment.kept().isEmpty();
            case KEPT_LOOK -> !experiment.kept().equals(plain(experiment.kept()));
            case STAGE -> experiment.viewState().stage() != ScreenPart.POINTS;
            case CLOSED_PARTS -> !experiment.viewState().shown().containsAll(ScreenPart.CALM);
            case CHART_LOOK -> !experiment.viewState().look().equals(ChartLook.PLAIN);
            case REPEAT -> experiment.playing().repeat() != Repeat.ONCE;
        };
    }

    /** Returns the runs as a scene keeps them: without names, in the colours of their order, all shown. */
    private static List<KeptSettings> plain(List<KeptSettings> kept) {
        return Stream.iterate(0, i -> i < kept.size(), i -> i + 1)
                .map(i -> new KeptSettings(kept.get(i).settings(), i))
                .toList();
    }
}
