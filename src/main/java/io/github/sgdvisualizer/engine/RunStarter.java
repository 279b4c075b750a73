package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.Timeline;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Starts a run of the wanted settings as soon as their points are prepared, and remembers the run before it.
 *
 * <p>To be used on the engine's thread only.
 */
final class RunStarter {
    private final Player player;
    private final KeptRuns kept;
    private final PreparedPointsLoader loader;
    private Settings wanted;
    private Canvas canvas = Canvas.NONE;

    /** The step that the next run is taken to as soon as it begins; 0 for none. */
    private int destination;

    /** The runs that are kept as soon as the next run begins. */
    private List<KeptSettings> keptThen = List.of();

    private @Nullable RunProgress former;

    /** Whether the next run is not to be compared with the one before it; reset when that run begins. */
    private boolean formerForgotten;

    RunStarter(Settings wanted, Player player, KeptRuns kept, PreparedPointsLoader loader) {
        this.wanted = wanted;
        this.player = player;
        this.kept = kept;
        this.loader = loader;
    }

    /** Returns the newest settings; those of the present run lag behind while points are being prepared. */
    Settings wanted() {
        return wanted;
    }

    /** Returns the run before the last change on the same points; null if there is none. */
    @Nullable
    RunProgress former() {
        return former;
    }

    /** Returns whether the points of the wanted settings are prepared, so that the present run is one of theirs. */
    boolean isUpToDate() {
        return loader.of(wanted) != null;
    }

    /**
     * Starts a run of other settings: now if their points are prepared, otherwise when they are.
     *
     * @param step the step that the run is taken to as soon as it begins
     */
    void start(Settings settings, int step) {
        wanted = settings;
        destination = step;
        PreparedPoints prepared = loader.of(wanted);
        if (prepared != null) {
            begin(wanted, prepared.error());
        }
    }

    /**
     * Starts a run of other settings beside kept runs, as of {@link #start(Settings, int)}.
     *
     * @param newKept the runs to keep beside it, on its points
     */
    void start(Settings settings, int step, List<KeptSettings> newKept) {
        keptThen = newKept;
        start(settings, step);
    }

    /** Returns what begins when the points of the wanted settings are prepared; null if they are. */
    Snapshot.@Nullable NextRun next() {
        return isUpToDate() ? null : new Snapshot.NextRun(destination, keptThen);
    }

    /** Forgets the run before the present one, and the present one too if its points are no longer wanted. */
    void forgetFormer() {
        former = null;
        formerForgotten = !isUpToDate();
    }

    /** Sets the size and colours that points are painted for. */
    void setCanvas(Canvas newCanvas) {
        canvas = newCanvas;
    }

    /**
     * Has the points of the wanted settings prepared in the background, unless they are.
     *
     * @param taken called on the engine's thread after points were taken
     */
    void preparePoints(Runnable taken) {
        loader.make(wanted, canvas, player.isHeld(), made -> {
            if (!loader.isReady(wanted, canvas, player.isHeld())) {
                take(made);
                taken.run();
            }
        });
    }

    /** Takes prepared points; others may be wanted by now, but these are newer than those on screen. */
    private void take(PreparedPoints made) {
        boolean samePoints = loader.take(made);
        if (!samePoints || player.timeline() == null) {
            begin(isUpToDate() ? wanted : made.settings(), made.error());
        }
    }

    /** Begins a run; the one before becomes the former run, if it took steps on the same points and is not kept. */
    private void begin(Settings settings, MeanSquaredError error) {
        Timeline line = player.timeline();
        if (line != null) {
            RunProgress before = line.progress();
            boolean samePoints = before.error() == error;
            if (!samePoints) {
                kept.begin(settings.source(), error);
            }
            if (!samePoints || formerForgotten || kept.has(before.settings())) {
                former = null;
            } else if (before.steps() > 0 && !before.settings().equals(settings)) {
                former = before;
            }
        }
        formerForgotten = false;
        boolean isWanted = Objects.equals(settings, wanted);
        if (isWanted) {
            keptThen.forEach(each -> kept.add(each, settings.source(), error));
            keptThen = List.of();
        }
        player.begin(new Timeline(new Run(settings, error), kept));
        // A run on outdated points must not use up the destination, which belongs to the wanted settings.
        if (destination > 0 && isWanted) {
            player.seek(destination);
            destination = 0;
        }
    }
}
