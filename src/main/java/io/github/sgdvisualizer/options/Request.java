package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param headless whether to run without a window
 * @param lesson the lesson file to check in place of a run, without a window; null for none
 * @param experiment the experiment to begin with
 * @param steps the number of the last step to print when there is no window, 0 or more
 * @param format how to print the steps
 * @param theme the window's theme; null for that of the last time
 * @param presenter whether to use the large type of presenter mode; false for the mode of the last time
 */
public record Request(
        boolean headless,
        @Nullable String lesson,
        Experiment experiment,
        int steps,
        Format format,
        @Nullable Shade theme,
        boolean presenter) {

    /** What is asked for without any arguments. */
    public static final Request DEFAULT = new Request(false, null, Experiment.DEFAULT, 100, Format.TABLE, null, false);

    /** Returns the settings of the present run. */
    public Settings settings() {
        return experiment.settings();
    }
}
