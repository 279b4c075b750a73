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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes snapshots of an experiment at any step, as an {@link Engine} paused there would: without threads, a clock or a
 * window, and the same each time. Not thread-safe.
 */
public final class SnapshotMaker {
    private final Experiment experiment;
    private final Run run;
    private final KeptRuns kept = new KeptRuns();
    private final @Nullable Cloud cloud;
    private PreparedPoints points;

    /** Prepares the points of an experiment, and the ends of other shuffles if they are shown: both may take a while. */
    public SnapshotMaker(Experiment experiment) {
        this.experiment = experiment;
        Settings settings = experiment.settings();
        points = PreparedPoints.make(null, settings, Canvas.NONE, false);
        MeanSquaredError error = points.error();
        run = new Run(settings, error);
        experiment.kept().forEach(each -> kept.add(each, settings.source(), error));
        boolean wanted = experiment.viewState().look().cloud() && !settings.takesAllPoints();
        cloud = wanted ? new CloudMaker(settings, error).finish() : null;
    }

    /** Sets the size and colours that points are painted for (default is {@link Canvas#NONE}). */
    public void setCanvas(Canvas canvas) {
        points = PreparedPoints.make(points, experiment.settings(), canvas, false);
    }

    /** Returns a step, or the last one of the longest run if all end before; the steps are not kept. */
    public int lastStep(int max) {
        Stream<Settings> others = experiment.kept().stream().map(KeptSettings::settings);
        return Stream.concat(Stream.of(experiment.settings()), others)
                .mapToInt(settings -> {
                    Run ahead = new Run(settings, points.error());
                    KeptRuns.bring(ahead, max);
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
        KeptRuns.bring(run, step);
        kept.bringTo(step);
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
