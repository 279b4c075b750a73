package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.concurrent.DaemonTask;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.SystemShade;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;

/** Changes the look of the window, whose size follows it. To be used on the event thread only. */
final class LookChanger {
    /** Maximum difference in pixels between a requested and an actual window size, about a window's frame. */
    private static final int MAX_FRAME_THICKNESS = 50;

    private final JFrame window;
    private final WindowPreferences preferences;
    private Consumer<Look> shown = look -> {};
    private Consumer<Look> kept = look -> {};
    private Look look;

    /** The look that is applied after the events that wait in the queue. */
    private Look wanted;

    /** Bounds of the window before the presenter look enlarged it, restored when that look is switched off. */
    private Rectangle small = new Rectangle();

    /** Whether the window fills the screen: the look then changes neither its size nor what is remembered. */
    private boolean fullScreen;

    /** Whether the presenter look was worn before the window filled the screen. */
    private boolean presenterBefore;

    /** Size that the presenter look gave the window. */
    private Dimension grown = new Dimension();

    /**
     * Creates a changer of the look of a window.
     *
     * @param first the look that the window has, installed by {@link #install}
     */
    LookChanger(JFrame window, WindowPreferences preferences, Look first) {
        this.window = window;
        this.preferences = preferences;
        look = first;
        wanted = first;
    }

    /** Installs the look of windows that are created from now on, on the default screen. */
    static void install(Look look) {
        Theme.install(
                look,
                room(GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getDefaultScreenDevice()
                                .getDefaultConfiguration())
                        .getSize());
        Theme.decorateWindows();
    }

    /**
     * Shows the look in the parts of the window, now and after each change.
     *
     * @param newShown adapts them to a look that has been installed, and sets the window's minimum size
     * @param newKept receives the look that stays after changes that took each other back
     */
    void show(Consumer<Look> newShown, Consumer<Look> newKept) {
        shown = newShown;
        kept = newKept;
        shown.accept(look);
    }

    /**
     * Changes the look, once for all changes that wait in the event queue.
     *
     * <p>A change takes longer than the repeat interval of a key that is held down. Without this, the window would go
     * on changing for seconds after the release of the key.
     */
    void change(UnaryOperator<Look> change) {
        wanted = change.apply(wanted);
        EventQueue.invokeLater(() -> {
            if (wanted.equals(look)) {
                // The check box that was clicked may show another look.
                kept.accept(look);
            } else {
                applyWanted();
            }
        });
    }

    /**
     * Wears the presenter look as long as the window fills the screen, and then the look before. The window must fill
     * the screen already, or no longer.
     */
    void setFullScreen(boolean newFullScreen) {
        if (newFullScreen) {
            presenterBefore = wanted.presenter();
            fullScreen = true;
            change(worn -> worn.withPresenter(true));
        } else {
            change(worn -> worn.withPresenter(presenterBefore));
            // After the change, which waits in the queue: the window has its size of before already.
            EventQueue.invokeLater(() -> fullScreen = false);
        }
    }

    /** Returns the look that the window has. */
    Look present() {
        return look;
    }

    /** Returns whether the window is light or dark. */
    Shade shade() {
        return wanted.shade();
    }

    /** Follows the shade of the system from now on, in all windows to come. */
    void followSystem() {
        change(worn -> worn.withSystemShade(preferences.systemShade()));
        askSystem();
    }

    /** Asks the system in the background for its shade, and takes it if the look follows it; returns at once. */
    void askSystem() {
        if (wanted.system()) {
            DaemonTask.start(
                    "look of the system",
                    () -> SystemShade.ask().ifPresent(shade -> EventQueue.invokeLater(() -> showSystem(shade))));
        }
    }

    private void showSystem(Shade shade) {
        if (shade != preferences.systemShade()) {
            preferences.setSystemShade(shade);
        }
        if (wanted.system() && shade != wanted.shade()) {
            change(worn -> worn.withSystemShade(shade));
        }
    }

    private void applyWanted() {
        boolean large = look.presenter();
        look = wanted;
        preferences.setLook(fullScreen ? look.withPresenter(presenterBefore) : look);
        Theme.install(look, room().getSize());
        Rectangle before = window.getBounds();
        shown.accept(look);
        if (fullScreen) {
            return;
        }
        if (look.presenter() && !large) {
            small = before;
            Dimension min = window.getMinimumSize();
            grown = new Dimension(Math.max(before.width, min.width), Math.max(before.height, min.height));
            window.setSize(grown);
            moveIntoRoom();
        } else if (large && !look.presenter() && hasPresenterSize()) {
            window.setBounds(small);
        }
    }

    /** Returns whether the window still has the presenter look's size, about: window managers round sizes. */
    private boolean hasPresenterSize() {
        return Math.abs(window.getWidth() - grown.width) < MAX_FRAME_THICKNESS
                && Math.abs(window.getHeight() - grown.height) < MAX_FRAME_THICKNESS;
    }

    private void moveIntoRoom() {
        Rectangle room = room();
        window.setLocation(
                Math.max(room.x, Math.min(window.getX(), room.x + room.width - window.getWidth())),
                Math.max(room.y, Math.min(window.getY(), room.y + room.height - window.getHeight())));
    }

    /** Returns the minimum size of the window in the present look, at most that of the screen. */
    Dimension minimumSize(Dimension usualMin) {
        Rectangle room = room();
        Dimension min = look.presenter() ? Theme.scaled(Theme.MIN_SIZE) : usualMin;
        return new Dimension(Math.min(min.width, room.width), Math.min(min.height, room.height));
    }

    /** Returns the part of the screen that is free for windows, without task bars and the like, in pixels. */
    Rectangle room() {
        return room(window.getGraphicsConfiguration());
    }

    /** Returns the part of a screen that is free for windows, in pixels. */
    static Rectangle room(GraphicsConfiguration graphics) {
        Rectangle screen = graphics.getBounds();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(graphics);
        return new Rectangle(
                screen.x + taken.left,
                screen.y + taken.top,
                screen.width - taken.left - taken.right,
                screen.height - taken.top - taken.bottom);
    }
}
