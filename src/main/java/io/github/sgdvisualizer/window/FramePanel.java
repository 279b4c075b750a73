package io.github.sgdvisualizer.window;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.image.BufferStrategy;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * The content of a window, which paints a frame as a whole: first all that has changed into the window's buffer, then
 * that, and no more, onto the screen.
 *
 * <p>By default Swing copies each changed component to the screen before it paints the next one. Part of a frame can then
 * be visible: a number of this step beside one of the step before.
 *
 * <p>Swing alone can copy a part of its buffer, after it has painted that part. Here it finds everything painted. (A
 * custom {@link RepaintManager} would lose the buffer.)
 */
final class FramePanel extends JPanel {
    /** Copying one part more takes as long as copying so many pixels. */
    private static final int PART_COST_PIXELS = 50_000;

    /** Whether the buffer holds what Swing is about to copy. */
    private boolean painted;

    private Runnable afterPainting = () -> {};

    FramePanel(LayoutManager layout) {
        super(layout);
    }

    /**
     * Lays out and paints at once all that has changed since the last painting. Must be called on the event thread.
     *
     * <p>Where the window has no buffer of its own, or none yet, Swing paints as usual.
     */
    void paintFrame() {
        RepaintManager.currentManager(this).validateInvalidComponents();
        Window window = SwingUtilities.getWindowAncestor(this);
        BufferStrategy buffer = window == null ? null : window.getBufferStrategy();
        if (buffer == null || !isShowing()) {
            return;
        }
        Graphics g = buffer.getDrawGraphics();
        try {
            if (buffer.contentsLost() || buffer.contentsRestored()) {
                // Swing would take what is left of it for whole.
                getRootPane().repaint();
                return;
            }
            for (Component outer = this; outer != window; outer = outer.getParent()) {
                g.translate(outer.getX(), outer.getY());
            }
            copy(paintChanges(g));
        } finally {
            g.dispose();
        }
    }

    /** Paints what has changed, and returns where. */
    private List<Rectangle> paintChanges(Graphics g) {
        List<Rectangle> changes = new ArrayList<>();
        takeChanges(this, 0, 0, getVisibleRect(), changes);
        for (Rectangle change : changes) {
            Graphics part = g.create();
            part.clipRect(change.x, change.y, change.width, change.height);
            paint(part);
            part.dispose();
        }
        return changes;
    }

    /**
     * Takes from Swing what it still has to paint of a component and those in it.
     *
     * @param x of the component in this panel
     * @param y of the component in this panel
     * @param visible the visible part of the component, in this panel
     * @param changes receives rectangles in this panel
     */
    private static void takeChanges(JComponent component, int x, int y, Rectangle visible, List<Rectangle> changes) {
        RepaintManager manager = RepaintManager.currentManager(component);
        Rectangle change = new Rectangle(manager.getDirtyRegion(component));
        if (!change.isEmpty()) {
            manager.markCompletelyClean(component);
            change.translate(x, y);
            Rectangle seen = change.intersection(visible);
            if (!seen.isEmpty()) {
                changes.add(seen);
            }
        }
        for (int i = 0; i < component.getComponentCount(); i++) {
            if (component.getComponent(i) instanceof JComponent child && child.isVisible()) {
                Rectangle bounds = child.getBounds();
                bounds.translate(x, y);
                takeChanges(child, bounds.x, bounds.y, visible.intersection(bounds), changes);
            }
        }
    }

    private void copy(List<Rectangle> changes) {
        painted = true;
        try {
            for (Rectangle part : joined(changes)) {
                paintImmediately(part);
            }
        } finally {
            painted = false;
        }
    }

    /** Joins rectangles where that is faster than to copy each. */
    private static List<Rectangle> joined(List<Rectangle> rectangles) {
        List<Rectangle> joined = new ArrayList<>();
        for (Rectangle next : rectangles) {
            Rectangle all = next;
            for (int i = joined.size() - 1; i >= 0; i--) {
                Rectangle union = all.union(joined.get(i));
                if (area(union) < area(all) + area(joined.get(i)) + PART_COST_PIXELS) {
                    joined.remove(i);
                    all = union;
                }
            }
            joined.add(all);
        }
        return joined;
    }

    private static int area(Rectangle rectangle) {
        return rectangle.width * rectangle.height;
    }

    /**
     * Sets what follows each time that this has been painted, by whoever and wherever: a window that comes to the screen
     * late is painted into its buffer before, and {@link Window#paint} is not called then.
     */
    void onPainted(Runnable action) {
        afterPainting = action;
    }

    @Override
    public void paint(Graphics g) {
        if (!painted) {
            super.paint(g);
            afterPainting.run();
        }
    }
}
