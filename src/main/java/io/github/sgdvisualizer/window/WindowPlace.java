package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window where it was last, as far as the screens of today allow, and remembers where it is. To be used on the
 * event thread only.
 */
final class WindowPlace {
    /** What must be in sight of the upper edge for the window to be moved by hand, in px. */
    private static final Dimension HANDLE = new Dimension(100, 20);

    private final JFrame window;
    private final WindowPreferences preferences;

    /** Bounds to return to from a maximised start, which not every window manager remembers; else null. */
    private @Nullable Rectangle small;

    private WindowPlace(JFrame window, WindowPreferences preferences) {
        this.window = window;
        this.preferences = preferences;
    }

    /**
     * Gives a window that is not visible yet its place, and follows it from now on.
     *
     * @param usual the size of a window that never had a place
     */
    static void bind(JFrame window, WindowPreferences preferences, Dimension usual) {
        WindowPlace place = new WindowPlace(window, preferences);
        window.setBounds(preferences
                .bounds()
                .map(last -> inSight(last, rooms()))
                .orElseGet(() -> middle(usual, LookChanger.room(window.getGraphicsConfiguration()))));
        if (preferences.maximized()) {
            place.small = window.getBounds();
            window.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        window.addComponentListener(place.new Watcher());
        window.addWindowListener(place.new Returner());
        window.addWindowStateListener(event -> place.rememberState(event.getNewState()));
    }

    private static Rectangle middle(Dimension size, Rectangle room) {
        int width = Math.min(size.width, room.width);
        int height = Math.min(size.height, room.height);
        return new Rectangle(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height);
    }

    /** Returns what is free for windows of each screen, the main one first. */
    private static List<Rectangle> rooms() {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice main = environment.getDefaultScreenDevice();
        List<Rectangle> rooms = new ArrayList<>();
        rooms.add(LookChanger.room(main.getDefaultConfiguration()));
        for (GraphicsDevice screen : environment.getScreenDevices()) {
            if (screen != main) {
                rooms.add(LookChanger.room(screen.getDefaultConfiguration()));
            }
        }
        return rooms;
    }

    /**
     * Returns bounds that are wholly on one screen: the one with most of the window, the first if there is none.
     *
     * @param rooms what is free for windows of each screen, at least one
     */
    static Rectangle inSight(Rectangle bounds, List<Rectangle> rooms) {
        // Of screens that have the same part, as none, the first.
        Rectangle room = rooms.stream()
                .min(Comparator.comparingLong(each -> -area(each.intersection(bounds))))
                .orElseThrow();
        int width = Math.min(bounds.width, room.width);
        int height = Math.min(bounds.height, room.height);
        return new Rectangle(
                Math.max(room.x, Math.min(bounds.x, room.x + room.width - width)),
                Math.max(room.y, Math.min(bounds.y, room.y + room.height - height)),
                width,
                height);
    }

    /** Returns whether enough of the upper edge is on a screen to take the window by it. */
    static boolean isReachable(Rectangle bounds, List<Rectangle> rooms) {
        Rectangle edge = new Rectangle(bounds.x, bounds.y, bounds.width, HANDLE.height);
        return rooms.stream()
                .map(room -> room.intersection(edge))
                .anyMatch(
                        seen -> seen.width >= Math.min(HANDLE.width, bounds.width) && 2 * seen.height >= HANDLE.height);
    }

    private static long area(Rectangle part) {
        return part.isEmpty() ? 0 : (long) part.width * part.height;
    }

    private boolean isFullScreen() {
        return window.getGraphicsConfiguration().getDevice().getFullScreenWindow() == window;
    }

    private void rememberState(int state) {
        // A window that is closed loses its state first.
        if (window.isShowing() && !isFullScreen()) {
            preferences.setMaximized((state & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH);
            Rectangle before = small;
            if (state == Frame.NORMAL && before != null) {
                small = null;
                window.setBounds(before);
            }
        }
    }

    private void rememberBounds() {
        if (!window.isShowing() || window.getExtendedState() != Frame.NORMAL || isFullScreen()) {
            return;
        }
        Rectangle bounds = window.getBounds();
        Rectangle room = LookChanger.room(window.getGraphicsConfiguration());
        // A window that is being maximised gets its size first and its state afterwards, or the other way round.
        boolean fills = bounds.width >= room.width && bounds.height >= room.height;
        if (!fills && !preferences.bounds().filter(bounds::equals).isPresent()) {
            preferences.setBounds(bounds);
        }
    }

    private final class Watcher extends ComponentAdapter {
        @Override
        public void componentMoved(ComponentEvent event) {
            rememberBounds();
        }

        @Override
        public void componentResized(ComponentEvent event) {
            rememberBounds();
        }
    }

    /** Brings the window back whose screen was unplugged, as soon as somebody turns to it. */
    private final class Returner extends WindowAdapter {
        @Override
        public void windowClosing(WindowEvent event) {
            // The last move may still wait as an event.
            rememberBounds();
        }

        @Override
        public void windowActivated(WindowEvent event) {
            if (window.getExtendedState() == Frame.NORMAL && !isFullScreen()) {
                List<Rectangle> rooms = rooms();
                if (!isReachable(window.getBounds(), rooms)) {
                    window.setBounds(inSight(window.getBounds(), rooms));
                }
            }
        }
    }
}
