package io.github.sgdvisualizer.window.theme;

/**
 * How the window looks.
 *
 * @param shade light or dark
 * @param presenter whether type, lines and points are large, for the back row
 */
public record Look(Shade shade, boolean presenter) {
    /** At first launch. */
    public static final Look LIGHT = new Look(Shade.LIGHT, false);

    /** For dark rooms. */
    public static final Look DARK = new Look(Shade.DARK, false);

    /** What is light and what is dark. */
    public enum Shade {
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK;

        public Shade other() {
            return this == LIGHT ? DARK : LIGHT;
        }
    }

    public Look withShade(Shade newShade) {
        return new Look(newShade, presenter);
    }

    public Look withPresenter(boolean newPresenter) {
        return new Look(shade, newPresenter);
    }
}
