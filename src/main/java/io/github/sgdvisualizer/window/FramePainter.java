package io.github.sgdvisualizer.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Window;
import java.util.Arrays;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Copies all changes of a frame to the screen at once.
 *
 * <p>By default Swing paints each changed component into the window's buffer and copies it to the screen before it
 * paints the next one. Half of a frame can then be visible: a number of this step beside one of the step before.
 *
 * <p>Swing copies the buffer when the outermost painting ends. This component of one pixel therefore paints all others
 * during its own painting. (A custom {@link RepaintManager} would lose the window's buffer.)
 */
final class FramePainter extends JComponent {
    private boolean painting;

    /** Creates a painter, which must be added to the window where it overlaps no other component. */
    FramePainter() {
        // Swing would paint a component that is not opaque together with those below it.
        setOpaque(true);
        setPreferredSize(new Dimension(1, 1));
    }

    /**
     * Lays out and paints at once all that has changed since the last painting. Must be called on the event thread.
     *
     * <p>Does nothing if this component is not showing or if another window is open; Swing then paints as usual.
     */
    void paintFrame() {
        if (isShowing() && !isAnotherWindowOpen()) {
            RepaintManager.currentManager(this).validateInvalidComponents();
            painting = true;
            try {
                paintImmediately(0, 0, 1, 1);
            } finally {
                painting = false;
            }
        }
    }

    /** Returns whether another window is open: each has its own buffer, and only one would be copied at the end. */
    private boolean isAnotherWindowOpen() {
        Window own = SwingUtilities.getWindowAncestor(this);
        return Arrays.stream(Window.getWindows()).anyMatch(window -> window != own && window.isShowing());
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(getParent().getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (painting) {
            RepaintManager.currentManager(this).paintDirtyRegions();
        }
    }
}
