package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.run.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param headless whether to run without a window
 * @param settings what to run
 * @param steps how many steps to print, without a window
 * @param format how to print them
 * @param theme whether the window is to be light or dark; nothing for as it was last time
 * @param presenter whether the window's type is to be large; otherwise it is as it was last time
 */
public record Request(
        boolean headless,
        Settings settings,
        int steps,
        Format format,
        @Nullable Theme theme,
        boolean presenter) {

    /** The window's colours. */
    public enum Theme {
        LIGHT,
        DARK
    }
}
