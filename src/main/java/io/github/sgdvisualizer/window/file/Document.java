package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.ViewState;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file that the experiment on screen was opened from or saved to.
 *
 * @param file null if there is none
 * @param saved what the file holds; without a file, of no meaning
 */
record Document(@Nullable Path file, Experiment saved) {
    /** Returns a document that has no file, such as that of a window that was just opened. */
    static Document none() {
        return new Document(null, Experiment.DEFAULT);
    }

    /**
     * Returns whether work would be lost with the present experiment: other settings or kept runs than the file holds.
     *
     * <p>Time and views are no work. Nothing is asked of who has never saved, for whom trying things out is play.
     */
    boolean isBehind(Snapshot present) {
        if (file == null) {
            return false;
        }
        Experiment now = present.experiment(ViewState.DEFAULT);
        return !now.settings().equals(saved.settings()) || !now.kept().equals(saved.kept());
    }
}
