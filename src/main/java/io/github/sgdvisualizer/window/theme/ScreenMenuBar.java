package io.github.sgdvisualizer.window.theme;

import io.github.sgdvisualizer.text.Messages;

/** The menu bar at the top of a Mac's screen. */
public final class ScreenMenuBar {
    private ScreenMenuBar() {}

    /** Returns whether the system is a Mac's. */
    public static boolean isThere() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    /** Puts the menus of windows there, under the program's name; to be called before anything of AWT. */
    public static void use() {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        System.setProperty("apple.awt.application.name", Messages.of("title"));
    }
}
