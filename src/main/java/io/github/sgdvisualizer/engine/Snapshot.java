package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.Playback;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The complete state of the engine at one time, never a difference from another state; immutable, for any thread.
 *
 * @param nanos when it was taken, in nanoseconds of the engine's {@code TaskScheduler}, whose origin is arbitrary
 * @param edits the wanted settings and how they came about
 * @param run the present run
 * @param playback the place on the timeline and how it moves
 * @param points the points, painted
 * @param kept the kept runs, in the order in which they were kept
 * @param clouds the ends of runs with other shuffles
 */
public record Snapshot(
        long nanos,
        Edits edits,
        CurrentRun run,
        Playback playback,
        PaintedPoints points,
        List<KeptRun> kept,
        CloudPair clouds) {

    /**
     * The wanted settings and how they came about.
     *
     * @param changes the number of the newest change of settings that was carried out
     * @param wanted the newest settings; those of the present run lag behind while points are being prepared
     * @param pending whether settings were changed and the new run is still at step 0 and has not played
     * @param fromHere whether a change of the learning rate holds from the present step on
     * @param undo the settings that undo leads to; null if there is nothing to undo
     * @param redo the settings that redo leads to; null if there is nothing to redo
     * @param next what begins when the points of the wanted settings are prepared; null if they are
     * @param restrictions what is hidden and locked
     * @param refused the lock that the newest change was against; null if it was against none
     */
    public record Edits(
            long changes,
            Settings wanted,
            boolean pending,
            boolean fromHere,
            @Nullable Settings undo,
            @Nullable Settings redo,
            @Nullable NextRun next,
            Restrictions restrictions,
            @Nullable Lock refused) {}

    /**
     * A run that waits for its points.
     *
     * @param step the step that it is taken to as soon as it begins
     * @param kept the runs that are kept beside it then, besides those that are kept already; unmodifiable
     */
    public record NextRun(int step, List<KeptSettings> kept) {}

    /**
     * The present run, and the one before it.
     *
     * @param progress the present run up to its newest step
     * @param coming the step that follows the state shown; at the end of the run, the step that it does not take
     * @param executing the step whose code is being executed: while the change of the parameters is shown the step that was
     *     just taken, else {@code coming}
     * @param ahead the lines of the next steps, beginning with the first guess, while a change is pending; otherwise
     *     empty
     * @param former the run before the last change on the same points; null if there is none
     */
    public record CurrentRun(
            RunProgress progress,
            Step coming,
            Step executing,
            List<Line> ahead,
            @Nullable RunProgress former) {}

    /**
     * The points, painted.
     *
     * @param raster for an earlier canvas or earlier settings while the next raster is being made
     * @param bounds the part of the plane that the data chart and the raster show
     */
    public record PaintedPoints(PointRaster raster, PlotBounds bounds) {}

    /**
     * The ends of runs with other shuffles, for the present settings and for those before.
     *
     * @param wanted whether a cloud is computed for the present settings
     * @param now the cloud of the present settings as far as it is computed; null if there is none yet, if none is
     *     wanted, or if each step takes all points
     * @param before the finished cloud of earlier settings on the same points; null if there is none
     */
    public record CloudPair(
            boolean wanted, @Nullable Cloud now, @Nullable Cloud before) {}

    /** Returns whether a part of the window must not be shown, see {@link Restrictions#hides}. */
    public boolean hides(ScreenPart part) {
        return edits.restrictions().hides(part);
    }

    /** Returns the state to show: that of the present run at the timeline's step, or its last if it has ended before. */
    public RunState runState() {
        return run.progress().runStateAt(playback.place());
    }

    /**
     * Returns the present experiment, which {@link SettingsEditor#open} restores.
     *
     * <p>While a step is sought, or points are being prepared, the place is the step that it leads to. How far the runs
     * have been computed beyond the place is not part of it. While settings change gradually, they are half-way.
     *
     * @param viewState what the window shows of it
     */
    public Experiment experiment(ViewState viewState) {
        NextRun next = edits.next();
        Stream<KeptSettings> present = kept.stream()
                .map(each -> new KeptSettings(
                        each.progress().settings().withSource(edits.wanted().source()),
                        each.slot(),
                        each.name(),
                        each.hidden()));
        int step = next != null ? next.step : playback.isSeeking() ? playback.target() : playback.place();
        return new Experiment(
                edits.wanted(),
                next == null
                        ? present.toList()
                        : Stream.concat(present, next.kept.stream()).toList(),
                new Playing(
                        Math.min(Parameter.MAX_STEPS, step), !playback.playing(), playback.speed(), playback.repeat()),
                viewState);
    }

    /** Returns whether the present run takes no further step here, for any reason; kept runs may still go on. */
    public boolean isRunOver() {
        return run.progress().outcome(runState().step()) != Outcome.RUNNING;
    }

    /**
     * Returns the batch to highlight, that of the step whose code is being executed: the next one, or the one just taken
     * while the change of the parameters is shown.
     *
     * @return null if there is no such step, or if it takes all points
     */
    public @Nullable Batch batch() {
        boolean isTaken = playback.phase().isOfStepTaken();
        return (isRunOver() && !isTaken) || run.progress().settings().takesAllPoints()
                ? null
                : run.executing().batch();
    }
}
