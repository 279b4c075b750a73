package io.github.sgdvisualizer.window.command;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Reports each press of a mouse button or key anywhere in the program.
 *
 * <p>Each press begins a gesture, whose changes are undone together. A click outside a text field also takes the focus
 * from it.
 */
public final class GestureListener implements AWTEventListener {
    private final JFrame window;
    private final Runnable began;

    /** Code of the key that was pressed last and not released; {@link KeyEvent#VK_UNDEFINED} if there is none. */
    private int down = KeyEvent.VK_UNDEFINED;

    /**
     * Creates a listener that hears nothing before {@link #start()}.
     *
     * @param window the window whose text fields lose the focus
     * @param began runs at each press, on the event thread
     */
    public GestureListener(JFrame window, Runnable began) {
        this.window = window;
        this.began = began;
    }

    /** Starts listening, to events of all windows of the program. */
    public void start() {
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
    }

    /** Stops listening. */
    public void stop() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED || isFirstOfKey(event)) {
            began.run();
        }
        if (event.getID() == MouseEvent.MOUSE_PRESSED && event.getSource() instanceof Component clicked) {
            leaveField(clicked);
        }
    }

    /** Returns whether a key was pressed anew; the repeats of a key that is held down belong to the same gesture. */
    private boolean isFirstOfKey(AWTEvent event) {
        if (!(event instanceof KeyEvent key)) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_RELEASED) {
            down = KeyEvent.VK_UNDEFINED;
        }
        boolean first = key.getID() == KeyEvent.KEY_PRESSED && key.getKeyCode() != down;
        down = first ? key.getKeyCode() : down;
        return first;
    }

    /** Takes the focus from a text field after a click outside it, also on components that take no focus. */
    private void leaveField(Component clicked) {
        boolean outside = !(clicked instanceof JTextComponent) && SwingUtilities.isDescendingFrom(clicked, window);
        if (outside && window.getFocusOwner() instanceof JTextComponent) {
            window.getRootPane().requestFocusInWindow();
        }
    }
}
