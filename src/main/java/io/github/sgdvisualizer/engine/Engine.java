package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.engine.cloud.Clouds;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.Repeat;
import io.github.sgdvisualizer.engine.playback.Speed;
import io.github.sgdvisualizer.engine.playback.Timeline;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plays a descent frame by frame and publishes a {@link Snapshot} after each change of what it shows.
 *
 * <p>Commands may be called from any thread and return at once. They run in order on the engine's thread, that of the
 * {@link TaskScheduler}, which alone touches the state. Functions given to commands run on that thread, and snapshots
 * and exceptions are handed out on it.
 */
public final class Engine implements AutoCloseable {
    /** How long a {@linkplain #glide glide} takes. */
    public static final Duration GLIDE = Duration.ofMillis(800);

    /** The time between two frames of a glide. */
    private static final Duration GLIDE_FRAME = Duration.ofMillis(20);

    private final TaskScheduler scheduler;
    private final Consumer<Snapshot> out;
    private final Consumer<Throwable> onError;
    private final AtomicLong changesSent = new AtomicLong();

    private Settings wanted;
    private long changes;
    private Canvas canvas = Canvas.NONE;
    private final PreparedPointsLoader pointsLoader;
    private final Player player;
    private final KeptRuns kept = new KeptRuns();
    private final Clouds clouds;
    private @Nullable RunProgress former;
    private final UndoHistory undoHistory = new UndoHistory();
    private boolean fromHere;

    private @Nullable Glide glide;

    /** The step that the next run is taken to as soon as it begins; 0 for none. */
    private int destination;

    private boolean visible = true;

    /** Whether the next run is not to be compared with the one before it; reset when that run begins. */
    private boolean formerForgotten;

    private TaskScheduler.@Nullable Cancellable alarm;

    /**
     * Creates an engine that does nothing before {@link #start()}.
     *
     * @param settings the settings of the first run
     * @param scheduler closed by {@link #close()}
     * @param out receives each snapshot, on the engine's thread
     * @param onError receives each exception and error of a command, a frame or background work, on the engine's
     *     thread; playing has been paused by then
     */
    public Engine(Settings settings, TaskScheduler scheduler, Consumer<Snapshot> out, Consumer<Throwable> onError) {
        this.wanted = settings;
        this.scheduler = scheduler;
        this.player = new Player(scheduler);
        this.pointsLoader = new PreparedPointsLoader(scheduler, this::post);
        this.clouds = new Clouds(scheduler, this::post, this::publish);
        this.out = out;
        this.onError = onError;
    }

    /** Prepares the points and plays, {@link Player#FIRST_GUESS} after this call at the earliest. */
    public void start() {
        post(() -> {
            player.showFirstGuess();
            refresh();
        });
    }

    /**
     * Changes the settings and starts a new run of them, which plays after {@link Player#REST} unless playing was
     * paused.
     *
     * <p>The run starts at step 0; while {@link #fromHereOrNot() changes hold from the present step on}, a change of
     * the learning rate alone starts where the gesture began. If the settings stay equal, the present run stays.
     *
     * @param change is given the newest settings and returns those that are wanted; runs on the engine's thread
     * @return the number of this change: snapshots with a smaller {@link Snapshot#changes()} were taken before it
     */
    public long change(UnaryOperator<Settings> change) {
        post(() -> {
            finishGlide();
            changes++;
            Settings next = change.apply(wanted);
            if (next.equals(wanted)) {
                // Equal settings leave the run at its step.
                refresh();
            } else {
                boolean first = !undoHistory.isOpen();
                undoHistory.leave(checkpoint());
                destination = 0;
                wanted = fromHere && isOfRate(next) ? branch(next.learningRate(), first) : next;
                player.changed();
                restart();
            }
        });
        return changesSent.incrementAndGet();
    }

    /**
     * Changes the settings gradually, over {@link #GLIDE}, so that the user sees how they change.
     *
     * <p>Another change of settings meanwhile first completes the glide. One undo takes back the whole glide.
     *
     * @param change returns, for the fraction of the way from above 0 to 1 (included), the change from the settings at
     *     the beginning of the glide; runs on the engine's thread
     */
    public void glide(DoubleFunction<UnaryOperator<Settings>> change) {
        post(() -> {
            finishGlide();
            undoHistory.closeGesture();
            undoHistory.leave(checkpoint());
            destination = 0;
            Glide begun = new Glide(wanted, scheduler.nanos(), change);
            glide = begun;
            continueGlide(begun);
        });
    }

    /** A gradual change of settings that has not ended yet; {@code begin} is in the scheduler's nanoseconds. */
    private static final class Glide {
        private final Settings from;
        private final long begin;
        private final DoubleFunction<UnaryOperator<Settings>> change;

        private Glide(Settings from, long begin, DoubleFunction<UnaryOperator<Settings>> change) {
            this.from = from;
            this.begin = begin;
            this.change = change;
        }

        private Settings at(double part) {
            return change.apply(part).apply(from);
        }
    }

    /** Advances a glide to where it is due at its next frame, unless it has ended. */
    private void continueGlide(Glide going) {
        if (going != glide) {
            return;
        }
        double part = Math.min(1, (double) (scheduler.nanos() - going.begin + GLIDE_FRAME.toNanos()) / GLIDE.toNanos());
        glide = part < 1 ? going : null;
        wanted = going.at(part);
        player.changed();
        restart();
        if (part < 1) {
            scheduler.at(scheduler.nanos() + GLIDE_FRAME.toNanos(), () -> guarded(() -> continueGlide(going)));
        }
    }

    /** Completes a running glide, so that the next command never finds settings half-way. */
    private void finishGlide() {
        if (glide != null) {
            wanted = glide.at(1);
            glide = null;
            restart();
        }
    }

    /** Begins a new gesture of the user: later changes are undone separately from earlier ones. */
    public void gesture() {
        post(() -> {
            undoHistory.closeGesture();
            clouds.mark();
        });
    }

    /**
     * Restores the settings before the last gesture and takes their run to the step where it stood.
     *
     * <p>Pauses unless that is step 0. No effect if there is nothing to undo.
     */
    public void undo() {
        post(() -> {
            finishGlide();
            restoreCheckpoint(undoHistory.undo(exchanged(undoHistory.toUndo())));
        });
    }

    /** Takes back the last {@link #undo()}; no effect if there is none or settings have changed since. */
    public void redo() {
        post(() -> {
            finishGlide();
            restoreCheckpoint(undoHistory.redo(exchanged(undoHistory.toRedo())));
        });
    }

    private UndoHistory.Checkpoint checkpoint() {
        return new UndoHistory.Checkpoint(wanted, player.place(), player.isAtEnd(), null);
    }

    /**
     * Exchanges the kept run and the present one back, if the checkpoint asks for it.
     *
     * @param to where undo or redo leads; null for nowhere
     * @return the checkpoint that leads back to the present state
     */
    private UndoHistory.Checkpoint exchanged(UndoHistory.@Nullable Checkpoint to) {
        UndoHistory.Checkpoint from = checkpoint();
        return to == null || to.exchanged() == null
                ? from
                : kept.exchange(to.settings(), to.exchanged()).map(from::with).orElse(from);
    }

    private void restoreCheckpoint(UndoHistory.@Nullable Checkpoint checkpoint) {
        if (checkpoint != null) {
            wanted = checkpoint.settings();
            destination = checkpoint.reached();
            player.becomeAt(destination);
            Timeline line = player.timeline();
            if (line != null) {
                // A kept run that was put back may have been computed on other points.
                kept.begin(line.progress().settings().source(), line.progress().error());
            }
            restart();
        }
    }

    /**
     * Toggles whether a change of the learning rate holds from the present step on; the run up to that step then stays
     * as it is.
     */
    public void fromHereOrNot() {
        post(() -> {
            fromHere = !fromHere;
            refresh();
        });
    }

    private boolean isOfRate(Settings next) {
        return next.equals(wanted.withSchedule(next.schedule()))
                && next.schedule().equals(wanted.schedule().withLearningRate(next.learningRate()));
    }

    /**
     * Returns settings whose learning rate changes at the step where the gesture began, and keeps the run before it.
     *
     * @param learningRate the rate from that step on
     * @param first whether this is the gesture's first change; only then is the present run the one to keep
     */
    private Settings branch(double learningRate, boolean first) {
        UndoHistory.Checkpoint from = undoHistory.beginning();
        Timeline line = player.timeline();
        if (from == null || line == null) {
            return wanted.withLearningRate(learningRate);
        }
        if (first) {
            kept.keep(wanted, line.run());
        }
        destination = from.step();
        return from.settings().withLearningRateFrom(from.step(), learningRate);
    }

    /**
     * Restores the state of a first launch: default settings and speed, playing, no kept runs and no cloud.
     *
     * @return the number of this change, as of {@link #change}
     */
    public long restore() {
        post(() -> {
            finishGlide();
            changes++;
            if (!wanted.equals(Settings.DEFAULT)) {
                undoHistory.leave(checkpoint());
            }
            wanted = Settings.DEFAULT;
            destination = 0;
            fromHere = false;
            kept.clear();
            clouds.want(false);
            player.restore();
            restart();
            former = null;
            formerForgotten = !upToDate();
            publish();
        });
        return changesSent.incrementAndGet();
    }

    /** Plays if paused, and pauses if playing or seeking; at the end of the run, plays again from step 0. */
    public void playOrPause() {
        play(player::playOrPause);
    }

    /** Plays forwards, even if paused; a rest that an earlier command began is still waited for. */
    public void play() {
        play(player::play);
    }

    /** Plays backwards; at step 0, goes to the newest step first. */
    public void playBackwards() {
        navigate(player::playBackwards);
    }

    /** Pauses and goes one step forward; no such step where all runs have ended. */
    public void step() {
        navigate(player::step);
    }

    /** Pauses and goes one step back; stays at step 0. */
    public void back() {
        navigate(player::back);
    }

    /** Pauses at step 0. */
    public void first() {
        navigate(player::first);
    }

    /** Pauses at the newest computed step. */
    public void last() {
        navigate(player::last);
    }

    /**
     * Goes to a computed step and goes on playing from there if it was playing.
     *
     * @param step limited to 0 up to the newest computed step
     */
    public void goTo(int step) {
        navigate(() -> player.goTo(step));
    }

    /**
     * Pauses and goes to a step without playing up to it; steps that are missing are computed.
     *
     * <p>If this reaches the end of the run and it was playing before, the next change of settings plays: the user has
     * not paused it.
     *
     * @param step limited to 0 up to the end of the longest run
     */
    public void runTo(int step) {
        navigate(() -> player.runTo(step));
    }

    /** Pauses and goes to the end of the run as {@link #runTo} does, at most to {@link Parameter#MAX_STEPS}. */
    public void runToEnd() {
        runTo((int) Parameter.STEPS.max());
    }

    /** Toggles the cloud: the ends of runs with other shuffles, computed again whenever the settings change. */
    public void cloudOrNot() {
        post(() -> {
            clouds.want(!clouds.isWanted());
            refresh();
        });
    }

    /**
     * Keeps the present run, to be shown beside later ones.
     *
     * <p>No effect if a run of these settings is kept, if {@code KeptRun.MAX_COUNT} runs are kept, or if the points of
     * the newest settings are still being prepared.
     */
    public void keep() {
        post(() -> {
            finishGlide();
            Timeline line = player.timeline();
            if (line != null && upToDate()) {
                kept.keep(wanted, line.run());
                refresh();
            }
        });
    }

    /** Removes a kept run; no effect if there is none of this id. */
    public void drop(long id) {
        keptChange(() -> kept.drop(id));
    }

    /** Names a kept run; the empty string removes its name, and an unknown id has no effect. */
    public void rename(long id, String name) {
        keptChange(() -> kept.rename(id, name));
    }

    /** Hides a kept run on the charts or shows it again; an unknown id has no effect. */
    public void hide(long id, boolean hidden) {
        keptChange(() -> kept.hide(id, hidden));
    }

    /**
     * Makes a kept run the present one, and keeps the present one in its place.
     *
     * <p>Undone as one change. No effect if the id is unknown or the points are still being prepared.
     */
    public void swap(long id) {
        post(() -> {
            finishGlide();
            Timeline line = player.timeline();
            if (line != null && upToDate()) {
                kept.find(id).ifPresent(chosen -> {
                    undoHistory.closeGesture();
                    undoHistory.leave(checkpoint().with(chosen));
                    undoHistory.closeGesture();
                    kept.drop(id);
                    kept.keep(wanted, line.run());
                    restoreCheckpoint(new UndoHistory.Checkpoint(chosen.settings(), line.place(), false, null));
                });
            }
        });
    }

    private void keptChange(Runnable change) {
        post(() -> {
            change.run();
            player.stay();
            refresh();
        });
    }

    /**
     * Changes what playing does at the end of the run.
     *
     * @param change is given the present value; runs on the engine's thread
     */
    public void repeat(UnaryOperator<Repeat> change) {
        play(() -> player.repeat(change));
    }

    /** Goes to step 0 with the same settings; if it was playing, plays again after {@link Player#FIRST_GUESS}. */
    public void reset() {
        play(player::reset);
    }

    /**
     * Stops playing until {@link #letGo()}, because the user is dragging something.
     *
     * <p>Settings may still change meanwhile; the plot keeps its bounds, so that it does not move under the mouse.
     */
    public void hold() {
        play(player::hold);
    }

    /** Ends {@link #hold()}; if settings were changed, playing waits for {@link Player#REST}. */
    public void letGo() {
        play(player::letGo);
    }

    /**
     * Changes the speed of playing.
     *
     * @param change is given the present speed; runs on the engine's thread
     */
    public void speed(UnaryOperator<Speed> change) {
        play(() -> player.speed(change));
    }

    /** Toggles slow motion: {@link Speed#SLOW_MOTION}, or the speed before it. */
    public void slowMotion() {
        play(player::slowMotion);
    }

    private void play(Runnable command) {
        post(() -> {
            command.run();
            refresh();
        });
    }

    /** Moves along the timeline, unless the points of the newest settings are still being prepared. */
    private void navigate(Runnable move) {
        post(() -> {
            if (upToDate()) {
                move.run();
                refresh();
            }
        });
    }

    /** Sets the size and colours that the points are rasterised for; the raster follows in a later snapshot. */
    public void canvas(Canvas newCanvas) {
        post(() -> {
            canvas = newCanvas;
            refresh();
        });
    }

    /** Sets whether the window is visible; while it is not, no frames run. */
    public void visible(boolean newVisible) {
        post(() -> {
            visible = newVisible;
            refresh();
        });
    }

    /** Closes the scheduler: commands that are still waiting, and later ones, are dropped. */
    @Override
    public void close() {
        scheduler.close();
    }

    private void post(Runnable command) {
        scheduler.post(() -> guarded(command));
    }

    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            player.pause();
            onError.accept(e);
            publish();
        }
    }

    /** Starts a run of the wanted settings: now if their points are prepared, otherwise in {@link #take}. */
    private void restart() {
        PreparedPoints prepared = pointsLoader.of(wanted);
        if (prepared != null) {
            begin(wanted, prepared.error());
        }
        refresh();
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
        player.begin(new Timeline(new Run(settings, error), kept));
        // A run on outdated points must not use up the destination, which belongs to the wanted settings.
        if (destination > 0 && settings.equals(wanted)) {
            player.seek(destination);
            destination = 0;
        }
    }

    /** Returns whether the points of the wanted settings are prepared, so that the present run is one of theirs. */
    private boolean upToDate() {
        return pointsLoader.of(wanted) != null;
    }

    /** Updates everything that follows from the wanted state: prepared points, cloud, next frame, snapshot. */
    private void refresh() {
        pointsLoader.make(wanted, canvas, player.isHeld(), this::take);
        followCloud();
        setAlarm();
        publish();
    }

    private void followCloud() {
        PreparedPoints prepared = pointsLoader.of(wanted);
        if (prepared != null) {
            clouds.follow(wanted, prepared.error());
        } else {
            clouds.cancel();
        }
    }

    /** Takes prepared points; others may be wanted by now, but these are newer than those on screen. */
    private void take(PreparedPoints made) {
        if (pointsLoader.isReady(wanted, canvas, player.isHeld())) {
            return;
        }
        boolean samePoints = pointsLoader.take(made);
        if (!samePoints || player.timeline() == null) {
            begin(upToDate() ? wanted : made.settings(), made.error());
        }
        refresh();
    }

    private void setAlarm() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        OptionalLong due = visible && upToDate() ? player.due() : OptionalLong.empty();
        if (due.isPresent()) {
            alarm = scheduler.at(due.getAsLong(), () -> guarded(this::frame));
        }
    }

    private void frame() {
        alarm = null;
        player.frame();
        refresh();
    }

    private void publish() {
        Timeline line = player.timeline();
        PreparedPoints prepared = pointsLoader.present();
        if (line == null || prepared == null) {
            return;
        }
        out.accept(new Snapshot(
                scheduler.nanos(),
                changes,
                wanted,
                line.progress(),
                line.runState(),
                line.coming(),
                player.isChanged() ? line.ahead() : List.of(),
                kept.view(),
                former,
                clouds.isWanted(),
                clouds.now(),
                clouds.before(),
                prepared.raster(),
                prepared.bounds(),
                undoHistory.previous(),
                undoHistory.next(),
                player.isChanged(),
                fromHere,
                player.playback(line)));
    }
}
