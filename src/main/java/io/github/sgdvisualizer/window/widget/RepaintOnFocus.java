package io.github.sgdvisualizer.window.widget;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;

/** Repaints a component that shows whether it has the keyboard, when it gets or loses it. */
public final class RepaintOnFocus implements FocusListener {
    @Override
    public void focusGained(FocusEvent event) {
        event.getComponent().repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        event.getComponent().repaint();
    }
}
