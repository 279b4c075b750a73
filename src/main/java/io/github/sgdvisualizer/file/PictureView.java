package io.github.sgdvisualizer.file;

import java.util.Locale;

/** What an exported picture or film shows. */
public enum PictureView {
    /** Equation, step and loss on top, and the charts side by side. */
    BOARD,
    POINTS,
    LOSS,
    SURFACE,
    RESIDUALS;

    /** Returns the name in command lines. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
