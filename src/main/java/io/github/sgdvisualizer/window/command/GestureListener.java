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

/** Feels each press of the mouse or of a key, whatever it is meant for: it begins something that is undone by itself. */
public final class GestureListener implements AWTEventListener {
    private final JFrame window;
    private final Runnable began;

    /** The key that was pressed last and is still down, as far as it was felt. */
    private int down = KeyEvent.VK_UNDEFINED;

    /** Feels nothing before {@link #start()}; {@code began} is told of each press. */
    public GestureListener(JFrame window, Runnable began) {
        this.window = window;
        this.began = began;
    }

    public void start() {
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
    }

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

    /** A key that is kept down repeats itself: all that it does is one thing. */
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

    /** A click beside a field leaves it, also one on what takes no focus itself. */
    private void leaveField(Component clicked) {
        boolean beside = !(clicked instanceof JTextComponent) && SwingUtilities.isDescendingFrom(clicked, window);
        if (beside && window.getFocusOwner() instanceof JTextComponent) {
            window.getRootPane().requestFocusInWindow();
        }
    }
}
