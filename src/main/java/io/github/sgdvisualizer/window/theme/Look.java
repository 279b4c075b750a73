package io.github.sgdvisualizer.window.theme;

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

    /** The brightness of text and background. */
    public enum Shade {
        /** Dark text on a light background. */
        LIGHT,
        /** Light text on a dark background. */
        DARK;

        /** Returns the opposite shade. */
        public Shade other() {
            return this == LIGHT ? DARK : LIGHT;
        }
    }

    /** Returns this look with another shade. */
    public Look withShade(Shade newShade) {
        return new Look(newShade, presenter);
    }

    /** Returns this look, enlarged for presentations or not. */
    public Look withPresenter(boolean newPresenter) {
        return new Look(shade, newPresenter);
    }
}
