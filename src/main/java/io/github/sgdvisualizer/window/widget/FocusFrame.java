package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.UIManager;

/** The frame along the edge of a component that shows that it has the keyboard. */
public final class FocusFrame {
    /** In px, before the presenter's zoom. */
    private static final int WIDTH = 2;

    private FocusFrame() {}

    /** Paints the frame in the coordinates of the component. */
    public static void paint(Graphics g, Component component) {
        g.setColor(UIManager.getColor("Component.focusColor"));
        for (int i = 0; i < Theme.scaled(WIDTH); i++) {
            g.drawRect(i, i, component.getWidth() - 1 - 2 * i, component.getHeight() - 1 - 2 * i);
        }
    }
}
