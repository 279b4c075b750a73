package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.engine.cloud.CloudMaker;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.engine.playback.Pace;
import io.github.sgdvisualizer.engine.playback.Playback;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes snapshots of an experiment at any step, as an {@link Engine} paused there would: without threads, a clock or a
 * window, and the same each time. Not thread-safe.
 */
public final class SnapshotMaker {
    /** The number of steps that are computed between two questions whether to stop. */
    private static final int SLICE = 100;

    private final Experiment experiment;
    private final BooleanSupplier isCancelled;
    private Run run;
    private final KeptRuns kept = new KeptRuns();
    private final @Nullable Cloud cloud;
    private PreparedPoints points;

    /** The step that the runs were brought to. */
    private int reached;

    /**
     * Prepares the points of an experiment, and the ends of other shuffles if they are shown: both may take a while.
     *
     * @param isCancelled is asked during long work, here and later, which it ends with a {@link CancellationException}
     */
    public SnapshotMaker(Experiment experiment, BooleanSupplier isCancelled) {
        this.experiment = experiment;
        this.isCancelled = isCancelled;
        stopIfCancelled();
        Settings settings = experiment.settings();
        points = PreparedPoints.make(null, settings, Canvas.NONE, false);
        MeanSquaredError error = points.error();
        run = new Run(settings, error);
        keepRuns();
        boolean wanted = experiment.viewState().look().cloud() && !settings.takesAllPoints();
        cloud = wanted ? new CloudMaker(settings, error).finish(isCancelled) : null;
        stopIfCancelled();
    }

    private void keepRuns() {
        kept.clear();
        experiment.kept().forEach(each -> kept.add(each, experiment.settings().source(), points.error()));
    }

    private void stopIfCancelled() {
        if (isCancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void inSlices(int steps, IntConsumer bringTo) {
        for (int done = 0; done < steps; done += SLICE) {
            stopIfCancelled();
            bringTo.accept(Math.min(steps, done + SLICE));
        }
    }

    /** Sets the size and colours that points are painted for (default is {@link Canvas#NONE}). */
    public void setCanvas(Canvas canvas) {
        stopIfCancelled();
        points = PreparedPoints.make(points, experiment.settings(), canvas, false);
    }

    /** Returns a step, or the last one of the longest run if all end before; the steps are not kept. */
    public int lastStep(int max) {
        Stream<Settings> others = experiment.kept().stream().map(KeptSettings::settings);
        return Stream.concat(Stream.of(experiment.settings()), others)
                .mapToInt(settings -> {
                    Run ahead = new Run(settings, points.error());
                    inSlices(max, step -> KeptRuns.bring(ahead, step));
                    return ahead.steps();
                })
                .max()
                .orElseThrow();
    }

    /**
     * Returns a snapshot at a step, or at the last one of the longest run if all end before; steps that are missing are
     * computed.
     *
     * @param step the step, at least 0
     * @param made the number of computed steps that the snapshot tells of, for the axis of the loss; at least that step
     */
    public Snapshot at(int step, int made) {
        if (step < reached) {
            // A snapshot knows no steps after its own.
            run = new Run(experiment.settings(), points.error());
            keepRuns();
        }
        reached = step;
        inSlices(step, to -> KeptRuns.bring(run, to));
        inSlices(step, kept::bringTo);
        int longest = Math.max(run.steps(), kept.steps());
        int place = Math.min(step, longest);
        boolean ended = place >= longest && run.outcome() != Outcome.RUNNING && !kept.canGoOn();
        Step coming = run.step(Math.min(place, run.steps()));
        return new Snapshot(
                0,
                new Snapshot.Edits(
                        0,
                        experiment.settings(),
                        false,
                        false,
                        null,
                        null,
                        null,
                        Restrictions.of(experiment.viewState()),
                        null),
                new Snapshot.CurrentRun(run.progress(), coming, coming, List.of(), null),
                new Playback(
                        place,
                        Math.max(made, place),
                        ended,
                        false,
                        false,
                        experiment.playing().repeat(),
                        experiment.playing().speed(),
                        Pace.CHOSEN,
                        false,
                        Playback.NO_TARGET,
                        UpdatePhase.NONE),
                new Snapshot.PaintedPoints(points.raster(), points.bounds()),
                kept.view(),
                new Snapshot.CloudPair(cloud != null, cloud, null));
    }
}
