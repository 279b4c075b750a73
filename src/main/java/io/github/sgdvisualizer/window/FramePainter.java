package io.github.sgdvisualizer.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Window;
import java.util.Arrays;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Brings all that a frame has changed to the screen at once. Left to itself Swing paints each changed component into the
 * window's buffer and copies it to the screen before the next, so that half of a frame can be seen: a number of this step
 * beside one of the step before.
 *
 * <p>Swing copies when the outermost painting ends. So this is a component of one pixel, which paints all the others in the
 * middle of its own painting. (A {@link RepaintManager} of our own would do without the window's buffer.)
 */
final class FramePainter extends JComponent {
    private boolean painting;

    /** A painter to be put into the window where nothing else is. */
    FramePainter() {
        // Else it would be painted together with what lies under it.
        setOpaque(true);
        setPreferredSize(new Dimension(1, 1));
    }

    /** Lays out and paints now what has changed since the last painting. */
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

    /** Each window has a buffer of its own, and only that of one is copied in the end. */
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
