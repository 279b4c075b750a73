package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Experiment;

/** What shows experiments. To be used on the event thread. */
public interface ExperimentScreen {
    /** Returns all that is on screen. */
    Experiment present(Snapshot newest);

    /** Shows another experiment, with what it shows, hides and locks; a lesson is closed. */
    void open(Experiment experiment);
}
