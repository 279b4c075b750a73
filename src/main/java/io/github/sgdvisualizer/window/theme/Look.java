package io.github.sgdvisualizer.window.theme;

import io.github.sgdvisualizer.experiment.Shade;

/**
 * The look of the window.
 *
 * @param shade light or dark
 * @param system whether the shade follows that of the system
 * @param presenter whether text, lines and points are enlarged for presentations, to be readable from the back row
 */
public record Look(Shade shade, boolean system, boolean presenter) {
    /** The light look, whatever the system's is. */
    public static final Look LIGHT = new Look(Shade.LIGHT, false, false);

    /** The look for dark rooms. */
    public static final Look DARK = new Look(Shade.DARK, false, false);

    /** Returns this look with another shade, which no longer follows the system. */
    public Look withShade(Shade newShade) {
        return new Look(newShade, false, presenter);
    }

    /** Returns this look with the shade of the system, which it follows from now on. */
    public Look withSystemShade(Shade newShade) {
        return new Look(newShade, true, presenter);
    }

    /** Returns this look, enlarged for presentations or not. */
    public Look withPresenter(boolean newPresenter) {
        return new Look(shade, system, newPresenter);
    }
}
