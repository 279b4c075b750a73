package io.github.sgdvisualizer.window;

/** The window's looks. */
public enum Look {
    LIGHT,
    DARK;

    Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
