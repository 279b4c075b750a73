package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.KeyBindings;
import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.util.function.Consumer;
import javax.swing.JFrame;

/**
 * Shows the window on the whole screen, without title bar and menus and in the presenter look, and back.
 *
 * <p>The window is not disposed of in between, which would close the engine: its title bar is the look and feel's, which
 * leaves it out in full screen. To be used on the event thread only.
 */
final class FullScreen {
    private final JFrame window;
    private final LookChanger look;
    private final Consumer<Boolean> shown;
    private final Command command;

    /** The least size of the window while it does not fill the screen. */
    private Dimension smallest = new Dimension();

    private FullScreen(JFrame window, LookChanger look, Commands commands, Consumer<Boolean> shown) {
        this.window = window;
        this.look = look;
        this.shown = shown;
        command = commands.get(CommandId.FULL_SCREEN);
    }

    /**
     * Binds the command, and the key that leaves.
     *
     * @param window has a menu bar by the time the command is performed
     * @param shown receives whether the window fills the screen, after each change; hides what then gives way to charts
     */
    static void bind(JFrame window, LookChanger look, Commands commands, Consumer<Boolean> shown) {
        FullScreen fullScreen = new FullScreen(window, look, commands, shown);
        fullScreen.command.onSelected(fullScreen::show);
        KeyBindings.bindCancel(
                window.getRootPane(), fullScreen.command::isSelected, () -> fullScreen.command.setSelected(false));
    }

    private void show(boolean full) {
        GraphicsDevice screen = window.getGraphicsConfiguration().getDevice();
        window.getJMenuBar().setVisible(!full);
        if (full) {
            smallest = window.getMinimumSize();
        } else {
            // That of large type would keep the window from its size of before.
            window.setMinimumSize(smallest);
        }
        screen.setFullScreenWindow(full ? window : null);
        shown.accept(full);
        look.setFullScreen(full);
        window.getRootPane().requestFocusInWindow();
    }
}
