package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.model.Outcome;
import io.github.sgdvisualizer.model.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Snapshots of runs for tests of what shows them. */
public final class Snapshots {
    private Snapshots() {}

    /** Returns a snapshot of a playing run, its points painted on no canvas. */
    public static Snapshot of(Progress progress) {
        return of(progress, null, false);
    }

    /** Returns a snapshot of a playing run with the run before it, just changed or not. */
    public static Snapshot of(Progress progress, @Nullable Progress former, boolean changed) {
        return of(progress, former, changed, true, Speed.LESSON, Canvas.NONE);
    }

    /** Returns a snapshot of a run that plays or not, at a speed, its points painted on a canvas. */
    public static Snapshot of(
            Progress progress,
            @Nullable Progress former,
            boolean changed,
            boolean playing,
            Speed speed,
            Canvas canvas) {
        PointRaster raster = PointRaster.of(progress.error().points(), progress.extent(), canvas);
        Playback playback = new Playback(
                progress.steps(),
                progress.steps(),
                progress.outcome() != Outcome.RUNNING,
                playing,
                false,
                Repeat.ONCE,
                speed,
                false,
                false,
                Playback.NO_TARGET);
        return new Snapshot(
                0,
                0,
                progress.settings(),
                progress,
                progress.newest(),
                List.of(),
                former,
                raster,
                null,
                null,
                changed,
                playback);
    }
}
