package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Experiment;
import java.util.Optional;

/** The window, as far as experiments are read from it and shown in it. To be used on the event thread. */
public interface ExperimentScreen {
    /** Returns everything that is on screen. */
    Experiment present(Snapshot newest);

    /** Returns the user's own experiment while a lesson is shown in its place; empty without a lesson. */
    Optional<Experiment> ownBehindLesson();

    /**
     * Shows another experiment, with what it shows, hides and locks. Closes a lesson, and ends what is asked.
     *
     * @return the number of this change: snapshots with a smaller number were taken before it
     */
    long open(Experiment experiment);
}
