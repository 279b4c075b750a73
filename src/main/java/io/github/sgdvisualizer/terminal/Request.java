package io.github.sgdvisualizer.terminal;

import io.github.sgdvisualizer.model.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param headless whether to run without a window
 * @param settings what to run
 * @param steps how many steps to print, without a window
 * @param format how to print them
 * @param look how the window is to look; nothing for as it was last time
 */
public record Request(
        boolean headless,
        Settings settings,
        int steps,
        Format format,
        @Nullable Look look) {

    /** The window's looks. */
    public enum Look {
        LIGHT,
        DARK
    }
}
