package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Messages;
import java.awt.Graphics;
import javax.swing.JLabel;

/** A caption in the muted colour that paints nothing when it is too narrow for its whole text. */
public final class ShyLabel extends JLabel {
    /** Creates a label with the text that the bundle has for the key. */
    public ShyLabel(String key) {
        super(Messages.of(key));
        putClientProperty("FlatLaf.styleClass", "muted");
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (getWidth() >= getPreferredSize().width) {
            super.paintComponent(g);
        }
    }
}
