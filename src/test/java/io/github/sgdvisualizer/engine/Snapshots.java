package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.Pace;
import io.github.sgdvisualizer.engine.playback.Playback;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Snapshots of runs for tests of what shows them. */
public final class Snapshots {
    private Snapshots() {}

    /** Returns a snapshot of a playing run, its points painted on no canvas. */
    public static Snapshot of(RunProgress progress) {
        return of(progress, null, false);
    }

    /** Returns a snapshot of a run on given points from the line y = x, after some steps at the lesson's rate. */
    public static Snapshot of(Points points, int steps) {
        Settings settings = Settings.DEFAULT
                .withSource(new GivenPoints(points, Labels.PLAIN, Settings.DEFAULT.generated()))
                .withStart(new Line(1, 0));
        Run run = new Run(settings, new MeanSquaredError(points));
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        return of(run.progress());
    }

    /** Returns a snapshot of a playing run with the run before it, just changed or not. */
    public static Snapshot of(RunProgress progress, @Nullable RunProgress former, boolean changed) {
        return of(progress, former, changed, true, Speed.DEFAULT, Canvas.NONE);
    }

    /** Returns a snapshot of a run that plays or not, at a speed, its points painted on a canvas. */
    public static Snapshot of(
            RunProgress progress,
            @Nullable RunProgress former,
            boolean changed,
            boolean playing,
            Speed speed,
            Canvas canvas) {
        return snapshot(progress, former, changed, canvas, playback(progress, playing, speed, false));
    }

    /** Returns a snapshot of a playing run beside one that is kept. */
    public static Snapshot beside(RunProgress kept, RunProgress progress) {
        Snapshot alone = of(progress);
        return new Snapshot(
                alone.nanos(),
                alone.edits(),
                alone.run(),
                alone.playback(),
                alone.points(),
                List.of(new KeptRun(1, 0, "kept", false, false, kept)),
                alone.clouds());
    }

    /**
     * Returns a snapshot of a run at a step that may be before its newest one.
     *
     * @param former the run before it; null for none
     * @param kept kept runs
     */
    public static Snapshot at(int place, RunProgress progress, @Nullable RunProgress former, List<KeptRun> kept) {
        Snapshot newest = of(progress, former, false);
        Playback usual = newest.playback();
        return new Snapshot(
                newest.nanos(),
                newest.edits(),
                newest.run(),
                new Playback(
                        place,
                        usual.made(),
                        usual.ended(),
                        usual.playing(),
                        false,
                        Repeat.ONCE,
                        usual.speed(),
                        Pace.CHOSEN,
                        false,
                        Playback.NO_TARGET,
                        UpdatePhase.NONE),
                newest.points(),
                kept,
                newest.clouds());
    }

    /** Returns a snapshot of a run that stands still because a person has something in the hand, or does not. */
    public static Snapshot held(RunProgress progress, boolean held) {
        return snapshot(progress, null, false, Canvas.NONE, playback(progress, true, Speed.DEFAULT, held));
    }

    /** Returns a snapshot of a run that plays at another pace than the one chosen. */
    public static Snapshot paced(RunProgress progress, Pace pace) {
        Playback usual = playback(progress, true, Speed.DEFAULT, false);
        Playback paced = new Playback(
                usual.place(),
                usual.made(),
                usual.ended(),
                true,
                false,
                Repeat.ONCE,
                Speed.DEFAULT,
                pace,
                false,
                Playback.NO_TARGET,
                UpdatePhase.NONE);
        return snapshot(progress, null, false, Canvas.NONE, paced);
    }

    private static Playback playback(RunProgress progress, boolean playing, Speed speed, boolean held) {
        boolean ended = progress.outcome() != Outcome.RUNNING;
        return new Playback(
                progress.steps(),
                progress.steps(),
                ended,
                playing,
                false,
                Repeat.ONCE,
                speed,
                Pace.CHOSEN,
                held,
                Playback.NO_TARGET,
                UpdatePhase.NONE);
    }

    private static Snapshot snapshot(
            RunProgress progress, @Nullable RunProgress former, boolean changed, Canvas canvas, Playback playback) {
        // What the run's progress does not remember, one like it does.
        Run run = new Run(progress.settings(), progress.error());
        while (run.steps() < progress.steps()) {
            run.advance();
        }
        return new Snapshot(
                0,
                new Snapshot.Edits(0, progress.settings(), changed, false, null, null, null, Restrictions.NONE, null),
                new Snapshot.CurrentRun(
                        progress,
                        run.step(run.steps()),
                        run.step(run.steps()),
                        changed ? run.ahead(100, 1_000_000) : List.of(),
                        former),
                playback,
                new Snapshot.PaintedPoints(
                        PointRaster.of(progress.error().points(), progress.bounds(), canvas), progress.bounds()),
                List.of(),
                new Snapshot.CloudPair(false, null, null));
    }
}
