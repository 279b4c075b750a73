package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.lesson.visit.DrawnCurve;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.FocusFrame;
import io.github.sgdvisualizer.window.widget.RepaintOnFocus;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * Takes a loss curve that is drawn by mouse, pen, finger or arrow keys, and shows the true one over it. A stroke ends
 * when the button is let go.
 */
public final class SketchPad extends JComponent {
    /** The sizes, in px before the presenter's zoom. */
    static final int MIN_HEIGHT = 76;

    /** The least height in which it is easy to draw. */
    static final int COMPACT_HEIGHT = 150;

    private static final int MAX_HEIGHT = 230;

    /** Height per width, where there is room. */
    private static final double FORM = 0.7;

    /** The places that arrow keys lead to, the first one at step 0. */
    private static final int KEY_PLACES = 11;

    private static final int KEY_DISTANCE = DrawnCurve.LAST / (KEY_PLACES - 1);

    /** What an arrow key changes, in first losses. */
    private static final double KEY_HEIGHT = 0.05;

    private static final int DIGITS = 3;

    private final Consumer<DrawnCurve> drawn;
    private final SketchPainter painter = new SketchPainter();
    private Sketch sketch = Sketch.NONE;
    private int less;
    private int least = MIN_HEIGHT;
    private boolean drawing;

    /** The place that arrow keys change, from 1 to less than {@link #KEY_PLACES}. */
    private int chosen = 1;

    /**
     * Creates a pad that shows nothing yet.
     *
     * @param drawn receives the curve after each stroke
     */
    public SketchPad(Consumer<DrawnCurve> drawn) {
        this.drawn = drawn;
        setName("sketch-pad");
        getAccessibleContext().setAccessibleName(Messages.of("curve.pad"));
        Pen pen = new Pen();
        addMouseListener(pen);
        addMouseMotionListener(pen);
        onKey(Shortcut.LEFT, () -> choose(chosen - 1));
        onKey(Shortcut.RIGHT, () -> choose(chosen + 1));
        onKey(Shortcut.UP, () -> lift(KEY_HEIGHT));
        onKey(Shortcut.DOWN, () -> lift(-KEY_HEIGHT));
        addFocusListener(new RepaintOnFocus());
    }

    /** Shows a curve; a stroke that is not yet ended goes on while it can be drawn. */
    public void show(Sketch newSketch) {
        drawing = drawing && newSketch.open();
        sketch = drawing ? newSketch.with(sketch.drawn()) : newSketch;
        // The key that asks for the answer is still held down: its release must not get lost.
        setFocusable(sketch.open() || isFocusOwner());
        setCursor(sketch.open() ? Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR) : null);
        changed();
    }

    private void changed() {
        getAccessibleContext().setAccessibleDescription(description());
        repaint();
    }

    private String description() {
        if (!sketch.said().isEmpty()) {
            return sketch.said();
        }
        double height = sketch.drawn().joined()[chosen * KEY_DISTANCE];
        String place = Messages.of(
                "curve.at",
                Numbers.whole((double) sketch.steps() * chosen / (KEY_PLACES - 1)),
                Numbers.significant(height * sketch.firstLoss().orElse(1), DIGITS));
        return place
                + ' '
                + (sketch.drawn().isEmpty()
                        ? Messages.of("curve.not-drawn")
                        : Messages.of("curve.drawn", sketch.drawn().shape().words()));
    }

    // Keys.

    private void onKey(Shortcut key, Runnable action) {
        getInputMap(WHEN_FOCUSED).put(key.stroke(), key);
        getActionMap().put(key, new AbstractAction() {
            /** After the answer the key is the window's. */
            @Override
            public boolean isEnabled() {
                return sketch.open();
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void choose(int place) {
        chosen = Math.max(1, Math.min(KEY_PLACES - 1, place));
        changed();
    }

    private void lift(double by) {
        int place = chosen * KEY_DISTANCE;
        double height = sketch.drawn().joined()[place] + by;
        sketch = sketch.with(sketch.drawn().moved(place, height, KEY_DISTANCE));
        changed();
        drawn.accept(sketch.drawn());
    }

    /** Draws while the left button is held, a pen or a finger is on the screen. */
    private final class Pen extends MouseAdapter {
        private int place;
        private double height;

        @Override
        public void mousePressed(MouseEvent event) {
            if (sketch.open() && SwingUtilities.isLeftMouseButton(event)) {
                drawing = true;
                begin(event.getPoint());
                stroke(event.getPoint());
            }
        }

        private void begin(Point at) {
            place = painter.place(at.x);
            height = painter.height(at.y);
        }

        private void stroke(Point to) {
            int before = place;
            double heightBefore = height;
            begin(to);
            sketch = sketch.with(sketch.drawn().with(before, heightBefore, place, height));
            changed();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (drawing) {
                stroke(event.getPoint());
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (drawing) {
                drawing = false;
                drawn.accept(sketch.drawn());
            }
        }
    }

    // Size and look.

    /**
     * Sets by how much it is lower than it would be (default is 0).
     *
     * @param newLess in px
     * @param newLeast the height that it keeps, in px before the presenter's zoom
     */
    void setLess(int newLess, int newLeast) {
        less = newLess;
        least = newLeast;
    }

    @Override
    public Dimension getPreferredSize() {
        int usual = (int) Math.min(Theme.scaled(MAX_HEIGHT), FORM * getWidth());
        return new Dimension(getWidth(), Math.max(Math.min(usual, Theme.scaled(least)), usual - less));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        painter.paint(g, getSize(), sketch, isFocusOwner() ? chosen * KEY_DISTANCE : 0);
        if (isFocusOwner()) {
            FocusFrame.paint(g, this);
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
