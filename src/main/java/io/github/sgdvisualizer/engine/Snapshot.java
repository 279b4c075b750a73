package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.model.Moment;
import io.github.sgdvisualizer.model.Outcome;
import io.github.sgdvisualizer.model.Progress;
import io.github.sgdvisualizer.model.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The whole picture of one instant, never a difference from another.
 *
 * @param nanos when it was taken, by the engine's clock
 * @param changes how many changes of settings the engine had been sent when it was taken
 * @param wanted the newest settings; the run's own lag behind while its points are being made
 * @param progress the run so far
 * @param moment the instant to show
 * @param former the run before the last change on these points, if any
 * @param raster the run's points, painted on the canvas that was asked for last
 * @param playing whether it plays, or will by itself
 * @param changed whether settings were changed and the run has not begun since
 * @param speed how fast it plays
 */
public record Snapshot(
        long nanos,
        long changes,
        Settings wanted,
        Progress progress,
        Moment moment,
        @Nullable Progress former,
        PointRaster raster,
        boolean playing,
        boolean changed,
        Speed speed) {

    /** Returns whether the run has come to its end, whichever. */
    public boolean ended() {
        return progress.outcome(moment.step()) != Outcome.RUNNING;
    }
}
