package io.github.sgdvisualizer.window.widget;

import java.awt.event.ComponentEvent;
import javax.swing.BoundedRangeModel;
import javax.swing.JSlider;

/** A slider whose track and thumb follow its size at once. */
public abstract class BaseSlider extends JSlider {
    public BaseSlider(BoundedRangeModel model) {
        super(model);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean resized = width != getWidth() || height != getHeight();
        super.setBounds(x, y, width, height);
        if (resized) {
            // The slider's UI moves them only on this event. The one in the event queue comes after the next frame, or
            // after many while the window is busy.
            processComponentEvent(new ComponentEvent(this, ComponentEvent.COMPONENT_RESIZED));
        }
    }
}
