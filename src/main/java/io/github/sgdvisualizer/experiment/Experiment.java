package io.github.sgdvisualizer.experiment;

import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;

/**
 * All that is on screen: the present run, the kept runs, where they stand and what is shown of them.
 *
 * <p>Command lines, lesson scenes and files are codecs of it, and all of them are of {@link #VERSION}.
 *
 * @param settings the settings of the present run
 * @param kept the kept runs, in the order in which they were kept; at most {@link #MAX_KEPT}, all on the points of the
 *     present run
 * @param playing the place on the timeline, and whether and how it plays
 * @param viewState what is shown, hidden and locked
 */
public record Experiment(Settings settings, List<KeptSettings> kept, Playing playing, ViewState viewState) {
    /** The version of this description; it grows when a codec could misread what an earlier one wrote. */
    public static final int VERSION = 1;

    /** The maximum number of kept runs. */
    public static final int MAX_KEPT = 4;

    /** What is on screen after the first launch: the lesson, about to play. */
    public static final Experiment DEFAULT = of(Settings.DEFAULT);

    /**
     * Checks the kept runs.
     *
     * @throws IllegalArgumentException if there are too many, two in one slot, or one on other points
     */
    public Experiment {
        kept = List.copyOf(kept);
        if (kept.size() > MAX_KEPT) {
            throw new IllegalArgumentException("at most " + MAX_KEPT + " runs can be kept, not " + kept.size());
        }
        for (KeptSettings each : kept) {
            if (!each.settings().source().equals(settings.source())) {
                throw new IllegalArgumentException("all kept runs must be on the points of the present run");
            }
        }
        if (kept.stream().map(KeptSettings::slot).distinct().count() < kept.size()) {
            throw new IllegalArgumentException("two kept runs must not have the same slot");
        }
    }

    /** Returns an experiment of one run, about to play, with everything else as after the first launch. */
    public static Experiment of(Settings settings) {
        return new Experiment(settings, List.of(), Playing.DEFAULT, ViewState.DEFAULT);
    }

    /**
     * Returns a copy with another present run; the kept runs get its points.
     *
     * @param newSettings the settings of the present run
     */
    public Experiment withSettings(Settings newSettings) {
        List<KeptSettings> onSamePoints = kept.stream()
                .map(each -> each.withSettings(each.settings().withSource(newSettings.source())))
                .toList();
        return new Experiment(newSettings, onSamePoints, playing, viewState);
    }

    public Experiment withKept(List<KeptSettings> newKept) {
        return new Experiment(settings, newKept, playing, viewState);
    }

    public Experiment withPlaying(Playing newPlaying) {
        return new Experiment(settings, kept, newPlaying, viewState);
    }

    public Experiment withViewState(ViewState newViewState) {
        return new Experiment(settings, kept, playing, newViewState);
    }
}
