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
 * The complete state of the engine at one time, never a difference from another state; immutable, for any thread.
 *
 * @param nanos when it was taken, in nanoseconds of the engine's {@code TaskScheduler}, whose origin is arbitrary
 * @param changes how many changes of settings the engine had carried out when it was taken
 * @param wanted the newest settings; those of {@code progress} lag behind while points are being prepared
 * @param progress the present run up to its newest step
 * @param runState the state to show: that of the present run at the timeline's step, or its last if it has ended before
 * @param coming the step that follows {@code runState}; at the end of the run, the step that it does not take
 * @param ahead the lines of the next steps, beginning with the first guess, while {@code changed}; otherwise empty
 * @param kept the kept runs, in the order in which they were kept
 * @param former the run before the last change on the same points; null if there is none
 * @param cloudWanted whether a cloud is computed for the present settings
 * @param cloud the cloud of the present settings as far as it is computed; null if there is none yet, if none is
 *     wanted, or if each step takes all points
 * @param cloudBefore the finished cloud of earlier settings on the same points; null if there is none
 * @param raster the points, painted; for an earlier canvas or earlier settings while the next raster is being made
 * @param bounds the part of the plane that the data chart and the raster show
 * @param undo the settings that undo leads to; null if there is nothing to undo
 * @param redo the settings that redo leads to; null if there is nothing to redo
 * @param changed whether settings were changed and the new run is still at step 0 and has not played
 * @param fromHere whether a change of the learning rate holds from the present step on
 * @param playback the place on the timeline and how it moves
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

    /** Returns whether it is playing, or will play after a rest without a further command. */
    public boolean playing() {
        return playback.playing();
    }

    /** Returns the speed of playing. */
    public Speed speed() {
        return playback.speed();
    }

    /** Returns whether the present run takes no further step here, for any reason; kept runs may still go on. */
    public boolean isRunOver() {
        return progress.outcome(runState.step()) != Outcome.RUNNING;
    }

    /** Returns whether the present run and all kept runs have ended here, for any reason. */
    public boolean ended() {
        return playback.ended();
    }
}
