package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.model.run.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param headless whether to run without a window; true if there are exports
 * @param lesson the lesson file to open; without a window, to check in place of a run; null for none
 * @param experiment the experiment to begin with
 * @param file the file of the experiment; null if it has none
 * @param saved what that file contains, which options may have changed; the default experiment if there is no file
 * @param steps the number of the last step to print when there is no window, 0 or more
 * @param exports the files to write in place of printing the run, each with an ending that names its kind; unmodifiable
 * @param pictures how pictures and films are drawn among the exports
 * @param format how to print the steps
 * @param theme the window's theme; null for that of the last time
 * @param presenter whether to use the large type of presenter mode; false for the mode of the last time
 */
public record Request(
        boolean headless,
        @Nullable String lesson,
        Experiment experiment,
        @Nullable Path file,
        Experiment saved,
        int steps,
        List<Path> exports,
        PictureOptions pictures,
        Format format,
        @Nullable Shade theme,
        boolean presenter) {

    /** What is asked for without any arguments. */
    public static final Request DEFAULT = new Request(
            false,
            null,
            Experiment.DEFAULT,
            null,
            Experiment.DEFAULT,
            Playing.DEFAULT.stepsToShow(),
            List.of(),
            PictureOptions.DEFAULT,
            Format.TABLE,
            null,
            false);

    public Request {
        exports = List.copyOf(exports);
    }

    /** Returns the settings of the present run. */
    public Settings settings() {
        return experiment.settings();
    }
}
