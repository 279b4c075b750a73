package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.engine.cloud.Clouds;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.engine.playback.Playback;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.Timeline;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays a descent frame by frame and publishes a {@link Snapshot} after each change of what it shows.
 *
 * <p>Commands may be called from any thread and return at once. They run in order on the engine's thread, that of the
 * {@link TaskScheduler}, which alone touches the state. Functions given to commands run on that thread, and snapshots
 * and exceptions are handed out on it.
 */
public final class Engine implements AutoCloseable {
    private final TaskScheduler scheduler;
    private final Consumer<Snapshot> out;
    private final Consumer<Throwable> onError;
    private final CommandQueue queue;
    private final PreparedPointsLoader pointsLoader;
    private final Player player;
    private final KeptRuns kept = new KeptRuns();
    private final Clouds clouds;
    private final RunStarter runs;
    private final SettingsEditor settingsEditor;
    private final KeptRunsEditor keptRunsEditor;
    private final Transport transport;
    private boolean visible = true;
    private TaskScheduler.@Nullable Cancellable alarm;

    /**
     * Creates an engine that publishes nothing before {@link #start()} or another command.
     *
     * @param settings the settings of the first run
     * @param scheduler closed by {@link #close()}
     * @param out receives each snapshot, on the engine's thread
     * @param onError receives each exception and error of a command, a frame or background work, on the engine's
     *     thread; playing has been paused by then
     */
    public Engine(Settings settings, TaskScheduler scheduler, Consumer<Snapshot> out, Consumer<Throwable> onError) {
        this.scheduler = scheduler;
        this.out = out;
        this.onError = onError;
        queue = new CommandQueue(scheduler, this::refresh, this::failed);
        player = new Player(scheduler);
        pointsLoader = new PreparedPointsLoader(scheduler, queue::post);
        clouds = new Clouds(scheduler, queue::post, this::publish);
        runs = new RunStarter(settings, player, kept, pointsLoader);
        settingsEditor = new SettingsEditor(scheduler, queue, runs, player, kept, clouds);
        keptRunsEditor = new KeptRunsEditor(queue, runs, settingsEditor, player, kept);
        transport = new Transport(queue, runs, player, settingsEditor::isStill);
    }

    /** Prepares the points and plays, {@link Player#FIRST_GUESS} after this call at the earliest. */
    public void start() {
        queue.command(player::showFirstGuess);
    }

    /**
     * Puts the engine into an experiment with which the program is launched.
     *
     * <p>If it is to play as by default, it begins with an opening: the first guess is shown for {@link Player#OPENING},
     * then the first steps take their time. Any command and any {@linkplain SettingsEditor#gesture gesture} ends it.
     */
    public void launch(Experiment experiment) {
        settingsEditor.open(experiment);
        if (Objects.equals(experiment.playing(), Playing.DEFAULT)) {
            queue.command(player::beginOpening);
        }
    }

    /** Returns the commands that play and move along the timeline. */
    public Transport transport() {
        return transport;
    }

    /** Returns the commands that change the settings. */
    public SettingsEditor editor() {
        return settingsEditor;
    }

    /** Returns the commands that keep runs beside the present one. */
    public KeptRunsEditor keptRuns() {
        return keptRunsEditor;
    }

    /** Toggles the cloud: the ends of runs with other shuffles, computed again whenever the settings change. */
    public void cloudOrNot() {
        queue.command(() -> clouds.want(!clouds.isWanted()));
    }

    /** Sets the size and colours that the points are rasterised for; the raster follows in a later snapshot. */
    public void canvas(Canvas canvas) {
        queue.command(() -> runs.setCanvas(canvas));
    }

    /** Sets whether the window is visible; while it is not, no frames run. */
    public void visible(boolean newVisible) {
        queue.command(() -> visible = newVisible);
    }

    /** Closes the scheduler: commands that are still waiting, and later ones, are dropped. */
    @Override
    public void close() {
        scheduler.close();
    }

    private void failed(Throwable problem) {
        player.pause();
        onError.accept(problem);
        publish();
    }

    /** Updates everything that follows from the wanted settings: prepared points, cloud, next frame, snapshot. */
    private void refresh() {
        runs.preparePoints(this::refresh);
        followCloud();
        setAlarm();
        publish();
    }

    private void followCloud() {
        PreparedPoints prepared = pointsLoader.of(runs.wanted());
        if (prepared != null) {
            clouds.follow(runs.wanted(), prepared.error());
        } else {
            clouds.cancel();
        }
    }

    private void setAlarm() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        OptionalLong due = visible && runs.isUpToDate() ? player.due() : OptionalLong.empty();
        if (due.isPresent()) {
            alarm = queue.commandAt(due.getAsLong(), this::frame);
        }
    }

    private void frame() {
        alarm = null;
        player.frame();
    }

    /** Returns the coming steps that are shown while a setting is dragged. */
    private static List<Line> previewed(Snapshot.Edits edits, Timeline line) {
        return edits.pending() && !edits.restrictions().still() ? line.ahead() : List.of();
    }

    private void publish() {
        Timeline line = player.timeline();
        PreparedPoints prepared = pointsLoader.present();
        if (line == null || prepared == null) {
            return;
        }
        Snapshot.Edits edits = settingsEditor.edits();
        Playback playback = player.playback(line);
        out.accept(new Snapshot(
                scheduler.nanos(),
                edits,
                new Snapshot.CurrentRun(
                        line.progress(),
                        line.coming(),
                        line.executing(playback.phase()),
                        previewed(edits, line),
                        runs.former()),
                playback,
                new Snapshot.PaintedPoints(prepared.raster(), prepared.bounds()),
                kept.view(),
                new Snapshot.CloudPair(clouds.isWanted(), clouds.now(), clouds.before())));
    }
}
