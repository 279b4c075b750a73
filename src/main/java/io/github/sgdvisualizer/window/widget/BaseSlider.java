package io.github.sgdvisualizer.window.widget;

import java.awt.Cursor;
import java.awt.event.ComponentEvent;
import javax.swing.BoundedRangeModel;
import javax.swing.JSlider;

/** A slider that moves its track and thumb as soon as its size changes. */
public abstract class BaseSlider extends JSlider {
    /** Creates a slider over the given model. */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up, and no subclass needs more.
    public BaseSlider(BoundedRangeModel model) {
        super(model);
        super.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean resized = width != getWidth() || height != getHeight();
        super.setBounds(x, y, width, height);
        if (resized) {
            // The slider's UI recomputes track and thumb only on this event. Swing's own event waits in the event queue
            // until after the next frame, or after many frames while the window is busy.
            processComponentEvent(new ComponentEvent(this, ComponentEvent.COMPONENT_RESIZED));
        }
    }
}
