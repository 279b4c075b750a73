package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.Timeline;
import java.util.function.Consumer;

/**
 * Keeps runs beside the present one and changes those that are kept.
 *
 * <p>The methods may be called from any thread and return at once.
 */
public final class KeptRunsEditor {
    private final CommandQueue queue;
    private final RunStarter runs;
    private final SettingsEditor editor;
    private final Player player;
    private final KeptRuns kept;

    KeptRunsEditor(CommandQueue queue, RunStarter runs, SettingsEditor editor, Player player, KeptRuns kept) {
        this.queue = queue;
        this.runs = runs;
        this.editor = editor;
        this.player = player;
        this.kept = kept;
    }

    /**
     * Keeps the present run, to be shown beside later ones.
     *
     * <p>No effect if a run of these settings is kept, if {@code Experiment.MAX_KEPT} runs are kept, or if the points of
     * the newest settings are still being prepared.
     */
    public void keep() {
        withPresentRun(line -> kept.keep(runs.wanted(), line.run()));
    }

    /**
     * Makes a kept run the present one, and keeps the present one in its place.
     *
     * <p>Undone as one change. No effect if the id is unknown or the points are still being prepared.
     */
    public void swap(long id) {
        withPresentRun(line -> kept.find(id).ifPresent(chosen -> editor.swap(chosen, line)));
    }

    private void withPresentRun(Consumer<Timeline> command) {
        queue.command(() -> {
            editor.finishGlide();
            Timeline line = player.timeline();
            if (line != null && runs.isUpToDate()) {
                command.accept(line);
            }
        });
    }

    /** Removes a kept run; no effect if there is none of this id. */
    public void drop(long id) {
        change(() -> kept.drop(id));
    }

    /** Names a kept run; the empty string removes its name, and an unknown id has no effect. */
    public void rename(long id, String name) {
        change(() -> kept.rename(id, name));
    }

    /** Hides a kept run on the charts or shows it again; an unknown id has no effect. */
    public void hide(long id, boolean hidden) {
        change(() -> kept.hide(id, hidden));
    }

    private void change(Runnable change) {
        queue.command(() -> {
            change.run();
            player.stay();
        });
    }
}
