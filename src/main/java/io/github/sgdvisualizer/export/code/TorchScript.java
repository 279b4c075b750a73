package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import java.util.Optional;

/** A run as a script in PyTorch, in the style of the lesson that it comes from. */
public final class TorchScript {
    private TorchScript() {}

    /**
     * Returns the script, to be written in UTF-8; takes time in proportion to points and steps.
     *
     * <p>It prints the loss over all points before every tenth step, or fewer of a long run, and after the last one, and
     * then shows a picture if there is matplotlib. Where the numbers of the run are not finite any more, it ends.
     *
     * @param steps the number of steps, at least 0
     * @param pointsFile the name of the file of points beside the script; empty if it holds its points
     */
    public static String of(Settings settings, int steps, Optional<String> pointsFile) {
        TorchCode code = new TorchCode(
                settings, Printout.of(settings, steps), pointsFile.map(name -> PointsCode.path(name, false)));
        return "# " + Messages.of("code.torch") + "\n"
                + String.join("\n\n", code.imports(), code.points(), code.model(), code.update(), code.loop(false))
                + "\n\n# " + Messages.of("code.picture") + "\n" + code.picture() + "\n";
    }
}
