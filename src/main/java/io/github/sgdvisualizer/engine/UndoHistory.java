package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints that undo and redo lead to.
 *
 * <p>Changes of one gesture of the user share one checkpoint: the first change opens the gesture, and
 * {@link #closeGesture()} ends it. To be used on the engine's thread only.
 */
final class UndoHistory {
    /** The maximum number of gestures that can be undone. */
    private static final int MAX_CHECKPOINTS = 100;

    private final Deque<Checkpoint> before = new ArrayDeque<>();
    private final Deque<Checkpoint> after = new ArrayDeque<>();
    private boolean open;

    /**
     * Settings, and the step at which their run stood.
     *
     * @param settings the wanted settings
     * @param step the timeline's step
     * @param ended whether all runs had ended at that step
     * @param exchanged the kept run that then became the present one and is to be kept again; null for none
     */
    record Checkpoint(Settings settings, int step, boolean ended, KeptRuns.@Nullable Kept exchanged) {
        Checkpoint with(KeptRuns.Kept newExchanged) {
            return new Checkpoint(settings, step, ended, newExchanged);
        }

        /** Returns the step to take a run to in order to restore this; one past the end if the run had ended. */
        int reached() {
            return step + (ended ? 1 : 0);
        }
    }

    /** Ends the gesture: the next change gets a checkpoint of its own. */
    void closeGesture() {
        open = false;
    }

    /** Returns whether the next change belongs to the same gesture as the one before. */
    boolean isOpen() {
        return open;
    }

    /** Adds a checkpoint, unless a gesture is open; opens a gesture and drops everything that could be redone. */
    void leave(Checkpoint place) {
        if (!open) {
            before.push(place);
            if (before.size() > MAX_CHECKPOINTS) {
                before.removeLast();
            }
        }
        open = true;
        after.clear();
    }

    /**
     * Removes and returns the newest checkpoint to undo to, and ends the gesture.
     *
     * @param from the present state, which redo then leads back to
     * @return null if there is nothing to undo; {@code from} is then dropped
     */
    @Nullable
    Checkpoint undo(Checkpoint from) {
        return move(before, after, from);
    }

    /**
     * Removes and returns the newest checkpoint to redo to, and ends the gesture.
     *
     * @param from the present state, which undo then leads back to
     * @return null if there is nothing to redo; {@code from} is then dropped
     */
    @Nullable
    Checkpoint redo(Checkpoint from) {
        return move(after, before, from);
    }

    private @Nullable Checkpoint move(Deque<Checkpoint> out, Deque<Checkpoint> in, Checkpoint from) {
        open = false;
        Checkpoint to = out.poll();
        if (to != null) {
            in.push(from);
        }
        return to;
    }

    /** Returns the checkpoint that undo leads to, during a gesture that of its beginning; null for none. */
    @Nullable
    Checkpoint toUndo() {
        return before.peek();
    }

    /** Returns the checkpoint that redo leads to, without going there; null for none. */
    @Nullable
    Checkpoint toRedo() {
        return after.peek();
    }

    /** Returns the settings that undo leads to; null for none. */
    @Nullable
    Settings previous() {
        return before.isEmpty() ? null : before.peek().settings();
    }

    /** Returns the settings that redo leads to; null for none. */
    @Nullable
    Settings next() {
        return after.isEmpty() ? null : after.peek().settings();
    }
}
