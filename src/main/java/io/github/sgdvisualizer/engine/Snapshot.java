package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.Playback;
import io.github.sgdvisualizer.engine.playback.Speed;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole picture of one instant, never a difference from another.
 *
 * @param nanos when it was taken, by the engine's clock
 * @param changes how many changes of settings the engine had been sent when it was taken
 * @param wanted the newest settings; the run's own lag behind while its points are being made
 * @param progress the run so far
 * @param runState the instant of it to show
 * @param coming the step that leads on from there; past the end of the run, the one that it does not take
 * @param ahead the lines of the next steps, beginning with the first guess, while settings have changed and the run has
 *     not begun since
 * @param kept the runs that were kept
 * @param former the run before the last change on these points, if any
 * @param cloudWanted whether a cloud is to be made of the present settings
 * @param cloud the cloud of the present settings, as far as it is made, if one is wanted and each step takes a part of
 *     the points
 * @param cloudBefore the cloud of the settings before, on the same points, if there is one
 * @param raster the run's points, painted on the canvas that was asked for last
 * @param bounds the box of the plane that the data chart shows, and the raster
 * @param undo the settings that undoing leads to, if any
 * @param redo the settings that redoing leads to, if any
 * @param changed whether settings were changed and the run has not begun since
 * @param fromHere whether changes of the learning rate hold from the present step on
 * @param playback how time goes on
 */
public record Snapshot(
        long nanos,
        long changes,
        Settings wanted,
        RunProgress progress,
        RunState runState,
        Step coming,
        List<Line> ahead,
        List<KeptRun> kept,
        @Nullable RunProgress former,
        boolean cloudWanted,
        @Nullable Cloud cloud,
        @Nullable Cloud cloudBefore,
        PointRaster raster,
        PlotBounds bounds,
        @Nullable Settings undo,
        @Nullable Settings redo,
        boolean changed,
        boolean fromHere,
        Playback playback) {

    /** Returns whether it plays, or will by itself. */
    public boolean playing() {
        return playback.playing();
    }

    /** Returns how fast it plays. */
    public Speed speed() {
        return playback.speed();
    }

    /** Returns whether the present run has ended here, whichever way: no step comes. Others beside it may go on. */
    public boolean isRunOver() {
        return progress.outcome(runState.step()) != Outcome.RUNNING;
    }

    /** Returns whether all runs have ended here, whichever way. */
    public boolean ended() {
        return playback.ended();
    }
}
