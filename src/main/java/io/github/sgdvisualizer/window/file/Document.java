package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.points.PointSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file of the experiment on screen.
 *
 * @param file null if it was neither opened from a file nor saved
 * @param saved what the file contains; the default experiment if there is no file
 */
record Document(@Nullable Path file, Experiment saved) {
    /** The document of a window that was just opened. */
    static final Document NONE = new Document(null, Experiment.DEFAULT);

    /** Returns whether the file contains other settings or kept runs. The place in time and the views do not count. */
    boolean differsFrom(Experiment present) {
        return file != null
                && (!present.settings().equals(saved.settings())
                        || !present.kept().equals(saved.kept()));
    }

    /**
     * Returns whether the user would lose work with an experiment: changes to the file, or without a file kept runs and
     * points that are neither generated nor built in. Settings alone are quickly made again.
     */
    boolean wouldLose(Experiment present) {
        return file == null ? !present.kept().isEmpty() || hasOwnPoints(present) : differsFrom(present);
    }

    private static boolean hasOwnPoints(Experiment present) {
        PointSource source = present.settings().source().inOwnUnits();
        return !source.isGenerated() && ReadySet.of(source).isEmpty();
    }
}
