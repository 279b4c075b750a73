package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.engine.cloud.Clouds;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.Timeline;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes the settings at once, gradually or back to what they were; each change starts a new run.
 *
 * <p>The public methods may be called from any thread and return at once.
 */
public final class SettingsEditor {
    /** How long a {@linkplain #glide glide} takes. */
    public static final Duration GLIDE = Duration.ofMillis(800);

    /** The time between two frames of a glide. */
    private static final Duration GLIDE_FRAME = Duration.ofMillis(20);

    private final TaskScheduler scheduler;
    private final CommandQueue queue;
    private final RunStarter runs;
    private final Player player;
    private final KeptRuns kept;
    private final Clouds clouds;
    private final UndoHistory undoHistory = new UndoHistory();
    private final Object sending = new Object();
    private long changesSent;
    private long changes;
    private boolean fromHere;
    private Restrictions restrictions = Restrictions.NONE;

    /** The lock that the newest change was against. */
    private @Nullable Lock refused;

    private @Nullable Glide glide;

    SettingsEditor(
            TaskScheduler scheduler, CommandQueue queue, RunStarter runs, Player player, KeptRuns kept, Clouds clouds) {
        this.scheduler = scheduler;
        this.queue = queue;
        this.runs = runs;
        this.player = player;
        this.kept = kept;
        this.clouds = clouds;
    }

    /**
     * Changes the settings and starts a new run of them, which plays after {@link Player#REST} unless playing was
     * paused.
     *
     * <p>The run starts at step 0; while {@link #fromHereOrNot() changes hold from the present step on}, a change of
     * the learning rate alone starts where the gesture began. If the settings stay equal, or if a lock keeps what would
     * change, the present run stays.
     *
     * @param change is given the newest settings and returns those that are wanted; runs on the engine's thread
     * @return the number of this change: snapshots with a smaller {@link Snapshot.Edits#changes()} were taken before it
     */
    public long change(UnaryOperator<Settings> change) {
        return numbered(() -> {
            Settings wanted = runs.wanted();
            Settings next = change.apply(wanted);
            // Equal settings leave the run at its step.
            if (!next.equals(wanted) && isAllowed(next)) {
                boolean first = !undoHistory.isOpen();
                undoHistory.leave(checkpoint());
                player.changed();
                if (fromHere && isOfRate(next)) {
                    branch(next.learningRate(), first);
                } else {
                    runs.start(next, 0);
                }
            }
        });
    }

    /**
     * Chooses the line as the next first guess on a chart, which {@link Lock#LINE} forbids; otherwise as
     * {@link #change}.
     */
    public void chooseLine(Line line) {
        change(settings -> {
            refused = restrictions.locks(Lock.LINE) ? Lock.LINE : null;
            return refused == null ? settings.withStartNear(line) : settings;
        });
    }

    /** Says that the user tried to change what a lock keeps, without a change of settings. */
    public void refuse(Lock lock) {
        queue.command(() -> refused = lock);
    }

    /** Hides and locks other parts from now on; settings and runs stay as they are. */
    public void restrict(Restrictions newRestrictions) {
        queue.command(() -> {
            restrictions = newRestrictions;
            refused = null;
        });
    }

    /** Returns whether the run must not move. */
    boolean isStill() {
        return restrictions.still();
    }

    /** Returns whether no lock keeps what other settings would change; remembers the lock that does. */
    private boolean isAllowed(Settings next) {
        refused = restrictions.against(runs.wanted(), next).orElse(null);
        return refused == null;
    }

    /**
     * Restores the state of a first launch: default settings and speed, playing, no kept runs and no cloud.
     *
     * @return the number of this change, as of {@link #change}
     */
    public long restore() {
        return open(Experiment.DEFAULT);
    }

    /**
     * Puts the engine into an experiment; of its view state, what is open and large is left to the window.
     *
     * <p>One undo restores the settings of the present run before it; the kept runs stay as they are then.
     *
     * @return the number of this change, as of {@link #change}
     */
    public long open(Experiment experiment) {
        return open(experiment, Restrictions.of(experiment.viewState()));
    }

    /** Puts the engine into an experiment as {@link #open(Experiment)} does, but with other restrictions. */
    public long open(Experiment experiment, Restrictions newRestrictions) {
        return numbered(() -> {
            restrictions = newRestrictions;
            refused = null;
            undoHistory.closeGesture();
            if (!Objects.equals(runs.wanted(), experiment.settings())) {
                undoHistory.leave(checkpoint());
                undoHistory.closeGesture();
            }
            fromHere = false;
            kept.clear();
            clouds.want(experiment.viewState().look().cloud());
            player.open(experiment.playing());
            runs.start(experiment.settings(), experiment.playing().step(), experiment.kept());
            runs.forgetFormer();
        });
    }

    /**
     * Begins the run of the present settings again, paused at its first guess, with nothing known of it.
     *
     * @param newRestrictions what is hidden and locked from then on
     * @return the number of this change, as of {@link #change}
     */
    public long beginAgain(Restrictions newRestrictions) {
        return numbered(() -> {
            restrictions = newRestrictions;
            refused = null;
            player.first();
            runs.start(runs.wanted(), 0);
            runs.forgetFormer();
        });
    }

    /** Posts a change under the next number; changes of other threads can then not come between number and post. */
    private long numbered(Runnable change) {
        synchronized (sending) {
            changesSent++;
            long number = changesSent;
            queue.command(() -> {
                finishGlide();
                changes = number;
                change.run();
            });
            return number;
        }
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
        queue.command(() -> {
            finishGlide();
            Glide begun = new Glide(runs.wanted(), scheduler.nanos(), change);
            if (!isAllowed(begun.at(1))) {
                return;
            }
            undoHistory.closeGesture();
            undoHistory.leave(checkpoint());
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
        player.changed();
        runs.start(going.at(part), 0);
        if (part < 1) {
            queue.commandAt(scheduler.nanos() + GLIDE_FRAME.toNanos(), () -> continueGlide(going));
        }
    }

    /** Completes a running glide, so that the next command never finds settings half-way. */
    void finishGlide() {
        if (glide != null) {
            Settings end = glide.at(1);
            glide = null;
            runs.start(end, 0);
        }
    }

    /**
     * Begins a new gesture of the user: later changes are undone separately from earlier ones, and the
     * {@linkplain Engine#launch opening} ends.
     */
    public void gesture() {
        queue.post(() -> {
            undoHistory.closeGesture();
            refused = null;
            clouds.mark();
            if (player.isOpening()) {
                queue.command(player::endOpening);
            }
        });
    }

    /**
     * Restores the settings before the last gesture and takes their run to the step where it stood.
     *
     * <p>Pauses unless that is step 0. No effect if there is nothing to undo.
     */
    public void undo() {
        queue.command(() -> {
            finishGlide();
            if (mayRestore(undoHistory.toUndo())) {
                restoreCheckpoint(undoHistory.undo(exchanged(undoHistory.toUndo())));
            }
        });
    }

    /** Takes back the last {@link #undo()}; no effect if there is none or settings have changed since. */
    public void redo() {
        queue.command(() -> {
            finishGlide();
            if (mayRestore(undoHistory.toRedo())) {
                restoreCheckpoint(undoHistory.redo(exchanged(undoHistory.toRedo())));
            }
        });
    }

    private boolean mayRestore(UndoHistory.@Nullable Checkpoint checkpoint) {
        // It would go to the step where a run stood, which may be the answer.
        return !restrictions.still() && (checkpoint == null || isAllowed(checkpoint.settings()));
    }

    private UndoHistory.Checkpoint checkpoint() {
        return new UndoHistory.Checkpoint(runs.wanted(), player.place(), player.isAtEnd(), null);
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
            player.becomeAt(checkpoint.reached());
            Timeline line = player.timeline();
            if (line != null) {
                // A kept run that was put back may have been computed on other points.
                kept.begin(line.progress().settings().source(), line.progress().error());
            }
            runs.start(checkpoint.settings(), checkpoint.reached());
        }
    }

    /** Makes a kept run the present one, at the timeline's step, and keeps the present one; undone as one change. */
    void swap(KeptRuns.Kept chosen, Timeline line) {
        if (!isAllowed(chosen.settings())) {
            return;
        }
        undoHistory.closeGesture();
        undoHistory.leave(checkpoint().with(chosen));
        undoHistory.closeGesture();
        kept.swap(chosen, runs.wanted(), line.run());
        restoreCheckpoint(new UndoHistory.Checkpoint(chosen.settings(), line.place(), false, null));
    }

    /**
     * Toggles whether a change of the learning rate holds from the present step on; the run up to that step then stays
     * as it is.
     */
    public void fromHereOrNot() {
        queue.command(() -> fromHere = !fromHere);
    }

    private boolean isOfRate(Settings next) {
        return next.equals(runs.wanted().withLearningRate(next.learningRate()));
    }

    /**
     * Starts a run whose learning rate changes at the step where the gesture began, and keeps the run before it.
     *
     * @param learningRate the rate from that step on
     * @param first whether this is the gesture's first change; only then is the present run the one to keep
     */
    private void branch(double learningRate, boolean first) {
        UndoHistory.Checkpoint from = undoHistory.toUndo();
        Timeline line = player.timeline();
        if (from == null || line == null) {
            runs.start(runs.wanted().withLearningRate(learningRate), 0);
            return;
        }
        if (first) {
            kept.keep(runs.wanted(), line.run());
        }
        runs.start(from.settings().withLearningRateFrom(from.step(), learningRate), from.step());
    }

    /** Returns the present state of the settings. */
    Snapshot.Edits edits() {
        return new Snapshot.Edits(
                changes,
                runs.wanted(),
                player.isChanged(),
                fromHere,
                undoHistory.previous(),
                undoHistory.next(),
                runs.next(),
                restrictions,
                refused);
    }
}
