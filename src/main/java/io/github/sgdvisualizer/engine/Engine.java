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
 * Runs a descent in time: one step per frame, on the clock's thread, handing out a {@link Snapshot} after each change.
 *
 * <p>Commands may come from any thread and return at once; they are carried out in order on the clock's thread, which
 * alone touches the state. Snapshots and troubles are handed out on that thread too.
 */
public final class Engine implements AutoCloseable {
    /** How long a glide takes, and how often it is seen. */
    public static final Duration GLIDE = Duration.ofMillis(800);

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

    /** Where the next run is to be taken at once. */
    private int destination;

    private boolean visible = true;

    /** Until the next run begins: it is not to be compared with the one before. */
    private boolean formerForgotten;

    private TaskScheduler.@Nullable Cancellable alarm;

    /** Gets ready with the given settings; nothing happens before {@link #start()}. */
    public Engine(Settings settings, TaskScheduler scheduler, Consumer<Snapshot> out, Consumer<Throwable> onError) {
        this.wanted = settings;
        this.scheduler = scheduler;
        this.player = new Player(scheduler);
        this.pointsLoader = new PreparedPointsLoader(scheduler, this::post);
        this.clouds = new Clouds(scheduler, this::post, this::publish);
        this.out = out;
        this.onError = onError;
    }

    /** Makes the points, shows the first guess for a second, then plays. */
    public void start() {
        post(() -> {
            player.showFirstGuess();
            refresh();
        });
    }

    /**
     * Changes the settings and starts again at step 0; plays after a rest, if it was not paused.
     *
     * @return the number of this change: snapshots with a lesser {@link Snapshot#changes()} do not know of it yet
     */
    public long change(UnaryOperator<Settings> change) {
        post(() -> {
            finishGlide();
            changes++;
            Settings next = change.apply(wanted);
            if (next.equals(wanted)) {
                // The run stays where it is.
                refresh();
            } else {
                boolean first = !undoHistory.isOpen();
                undoHistory.leave(here());
                destination = 0;
                wanted = fromHere && isOfRate(next) ? branch(next.learningRate(), first) : next;
                player.changed();
                restart();
            }
        });
        return changesSent.incrementAndGet();
    }

    /**
     * Changes the settings little by little, frame by frame, so that it is seen how they change; ends where they are
     * changed otherwise meanwhile. It is undone at once.
     *
     * @param change the settings at a part of the way, from above 0 to 1
     */
    public void glide(DoubleFunction<UnaryOperator<Settings>> change) {
        post(() -> {
            finishGlide();
            undoHistory.closeGesture();
            undoHistory.leave(here());
            destination = 0;
            Glide begun = new Glide(wanted, scheduler.nanos(), change);
            glide = begun;
            glideOn(begun);
        });
    }

    /** A change that is on its way. */
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

    /** Goes on to where the glide should be by now, unless it has been ended. */
    private void glideOn(Glide going) {
        if (going != glide) {
            return;
        }
        double part = Math.min(1, (double) (scheduler.nanos() - going.begin + GLIDE_FRAME.toNanos()) / GLIDE.toNanos());
        glide = part < 1 ? going : null;
        wanted = going.at(part);
        player.changed();
        restart();
        if (part < 1) {
            scheduler.at(scheduler.nanos() + GLIDE_FRAME.toNanos(), () -> guarded(() -> glideOn(going)));
        }
    }

    /** Ends a glide where it leads to, before something else is done: nobody is to stay half-way. */
    private void finishGlide() {
        if (glide != null) {
            wanted = glide.at(1);
            glide = null;
            restart();
        }
    }

    /** Says that a person begins something new: changes from here on are undone apart from those before. */
    public void gesture() {
        post(() -> {
            undoHistory.closeGesture();
            clouds.mark();
        });
    }

    /** Goes back to the settings before the last change, and to the step where their run stood. */
    public void undo() {
        post(() -> {
            finishGlide();
            become(undoHistory.undo(exchanged(undoHistory.toUndo())));
        });
    }

    /** Takes back what {@link #undo()} did. */
    public void redo() {
        post(() -> {
            finishGlide();
            become(undoHistory.redo(exchanged(undoHistory.toRedo())));
        });
    }

    private UndoHistory.Checkpoint here() {
        return new UndoHistory.Checkpoint(wanted, player.place(), player.isAtEnd(), null);
    }

    /** Exchanges the runs that going there exchanges back; returns the way back from there. */
    private UndoHistory.Checkpoint exchanged(UndoHistory.@Nullable Checkpoint to) {
        UndoHistory.Checkpoint from = here();
        return to == null || to.exchanged() == null
                ? from
                : kept.exchange(to.settings(), to.exchanged()).map(from::with).orElse(from);
    }

    private void become(UndoHistory.@Nullable Checkpoint place) {
        if (place != null) {
            wanted = place.settings();
            destination = place.reached();
            player.becomeAt(destination);
            Timeline line = player.timeline();
            if (line != null) {
                // A run that was put back may be on other points.
                kept.begin(line.progress().settings().source(), line.progress().error());
            }
            restart();
        }
    }

    /** Lets changes of the learning rate hold from the present step on, so that the run up to there stays; or no longer. */
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
     * Returns settings that branch off where the gesture began, and keeps the run they branch off from.
     *
     * @param first whether this is the gesture's first change: the present run is still that one
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

    /** Puts everything back as at first launch of the lesson: settings, speed, and playing. */
    public long restore() {
        post(() -> {
            finishGlide();
            changes++;
            if (!wanted.equals(Settings.DEFAULT)) {
                undoHistory.leave(here());
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

    /** Plays if it is paused, pauses if it plays or is on its way; at the end of a run plays again from its first guess. */
    public void playOrPause() {
        play(player::playOrPause);
    }

    /** Plays, also where it was paused; waits as long as what was done before asks for. */
    public void play() {
        play(player::play);
    }

    /** Plays backwards; from step 0, back from the newest step. */
    public void playBackwards() {
        travel(player::playBackwards);
    }

    /** Pauses and takes one step, unless the run has ended there. */
    public void step() {
        travel(player::step);
    }

    /** Pauses and goes one step back, unless at step 0. */
    public void back() {
        travel(player::back);
    }

    /** Pauses at step 0. */
    public void first() {
        travel(player::first);
    }

    /** Pauses at the newest step that was made. */
    public void last() {
        travel(player::last);
    }

    /** Goes to a step that was made; of others, to the nearest. Plays on from there, if it plays. */
    public void goTo(int step) {
        travel(() -> player.goTo(step));
    }

    /**
     * Pauses and goes to a step at once, made or not; to the end of the run, if that comes before. There a change of
     * settings plays, if it played before: nobody has paused it.
     */
    public void runTo(int step) {
        travel(() -> player.runTo(step));
    }

    /** Pauses and goes to the end of the run at once, or to as many steps as are kept. */
    public void runToEnd() {
        runTo((int) Parameter.STEPS.max());
    }

    /** Makes a cloud of the ends of other shuffles' runs, and of other settings' whenever they change; or no longer. */
    public void cloudOrNot() {
        post(() -> {
            clouds.want(!clouds.isWanted());
            refresh();
        });
    }

    /** Keeps the present run, to be seen beside others; nothing where it is kept, or as many as can be. */
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

    /** Lets go of a kept run. */
    public void drop(long id) {
        keptChange(() -> kept.drop(id));
    }

    /** Gives a kept run a name; an empty one takes it away. */
    public void rename(long id, String name) {
        keptChange(() -> kept.rename(id, name));
    }

    /** Shows a kept run on the charts, or no longer. */
    public void hide(long id, boolean hidden) {
        keptChange(() -> kept.hide(id, hidden));
    }

    /** Makes a kept run the present one, and keeps the present one in its place. */
    public void swap(long id) {
        post(() -> {
            finishGlide();
            Timeline line = player.timeline();
            if (line != null && upToDate()) {
                kept.find(id).ifPresent(chosen -> {
                    undoHistory.closeGesture();
                    undoHistory.leave(here().with(chosen));
                    undoHistory.closeGesture();
                    kept.drop(id);
                    kept.keep(wanted, line.run());
                    become(new UndoHistory.Checkpoint(chosen.settings(), line.place(), false, null));
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

    /** Chooses what playing does at the end. */
    public void repeat(UnaryOperator<Repeat> change) {
        play(() -> player.repeat(change));
    }

    /** Goes to step 0 with the same settings; plays on after a second, if it was not paused. */
    public void reset() {
        play(player::reset);
    }

    /** Stands still, whatever is changed, until it is let go: a person has something in the hand. */
    public void hold() {
        play(player::hold);
    }

    /** Goes on after {@link #hold()}; where something was changed, after its rest. */
    public void letGo() {
        play(player::letGo);
    }

    /** Changes how fast it plays. */
    public void speed(UnaryOperator<Speed> change) {
        play(() -> player.speed(change));
    }

    /** Goes to slow motion, or back to the speed before it. */
    public void slowMotion() {
        play(player::slowMotion);
    }

    private void play(Runnable how) {
        post(() -> {
            how.run();
            refresh();
        });
    }

    /** Goes to another place in time, unless its points are not there yet. */
    private void travel(Runnable journey) {
        post(() -> {
            if (upToDate()) {
                journey.run();
                refresh();
            }
        });
    }

    /** Says what the points are to be painted on. */
    public void canvas(Canvas newCanvas) {
        post(() -> {
            canvas = newCanvas;
            refresh();
        });
    }

    /** Says whether anybody can see it: hidden, the clock stands still. */
    public void visible(boolean newVisible) {
        post(() -> {
            visible = newVisible;
            refresh();
        });
    }

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

    /** Starts a run of the wanted settings, at once if their scene is there. */
    private void restart() {
        PreparedPoints prepared = pointsLoader.of(wanted);
        if (prepared != null) {
            begin(wanted, prepared.error());
        }
        refresh();
    }

    /** Begins a run; the one before stays as the former, if it took steps on the same points. */
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
        // Points that were made on the way to those wanted now do not use up where to go on those.
        if (destination > 0 && settings.equals(wanted)) {
            player.seek(destination);
            destination = 0;
        }
    }

    /** Returns whether the run is one of the wanted settings, not of those before. */
    private boolean upToDate() {
        return pointsLoader.of(wanted) != null;
    }

    /** Brings everything into line with what is wanted now: the scene, the next frame, what is seen. */
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

    /** Takes a scene that was made; by now another may be wanted, but this one is newer than what is shown. */
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
