package io.github.sgdvisualizer.window.theme;

import io.github.sgdvisualizer.options.Shade;

/**
 * The look of the window.
 *
 * @param shade light or dark
 * @param presenter whether text, lines and points are enlarged for presentations, to be readable from the back row
 */
public record Look(Shade shade, boolean presenter) {
    /** The look at first launch. */
    public static final Look LIGHT = new Look(Shade.LIGHT, false);

    /** The look for dark rooms. */
    public static final Look DARK = new Look(Shade.DARK, false);

    /** Returns this look with another shade. */
    public Look withShade(Shade newShade) {
        return new Look(newShade, presenter);
    }

    /** Returns this look, enlarged for presentations or not. */
    public Look withPresenter(boolean newPresenter) {
        return new Look(shade, newPresenter);
    }
}
