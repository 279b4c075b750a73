package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The settings that were wanted before, to go back to, and those gone back from. */
final class UndoHistory {
    /** So many changes can be undone. */
    private static final int MAX_CHECKPOINTS = 100;

    private final Deque<Checkpoint> before = new ArrayDeque<>();
    private final Deque<Checkpoint> after = new ArrayDeque<>();
    private boolean open;

    /**
     * Settings, and where their run stood.
     *
     * @param settings what was wanted
     * @param step where the timeline stood
     * @param ended whether the run had ended there
     * @param exchanged the kept run that then became the present one, and is to be kept again; nothing where none did
     */
    record Checkpoint(Settings settings, int step, boolean ended, KeptRuns.@Nullable Kept exchanged) {
        Checkpoint with(KeptRuns.Kept newExchanged) {
            return new Checkpoint(settings, step, ended, newExchanged);
        }

        /** Returns how far a run is to be taken to be there again: past its end, if that is where it stood. */
        int reached() {
            return step + (ended ? 1 : 0);
        }
    }

    /** Says that the next change is one of its own, to be undone alone. */
    void closeGesture() {
        open = false;
    }

    /** Returns whether the next change goes on with the one before. */
    boolean isOpen() {
        return open;
    }

    /** Returns what was left when the present gesture began. */
    @Nullable
    Checkpoint beginning() {
        return before.peek();
    }

    /** Remembers what a change leaves behind, unless it goes on with the one before. */
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

    /** Returns where undoing leads from the given place, and remembers that one; nothing where there is nothing. */
    @Nullable
    Checkpoint undo(Checkpoint from) {
        return move(before, after, from);
    }

    /** Returns where redoing leads from the given place. */
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

    /** Returns where undoing would lead. */
    @Nullable
    Checkpoint toUndo() {
        return before.peek();
    }

    /** Returns where redoing would lead. */
    @Nullable
    Checkpoint toRedo() {
        return after.peek();
    }

    /** Returns the settings that undoing leads to, if any. */
    @Nullable
    Settings previous() {
        return before.isEmpty() ? null : before.peek().settings();
    }

    /** Returns the settings that redoing leads to, if any. */
    @Nullable
    Settings next() {
        return after.isEmpty() ? null : after.peek().settings();
    }
}
