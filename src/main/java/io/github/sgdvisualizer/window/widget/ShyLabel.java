package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Messages;
import java.awt.Graphics;
import javax.swing.JLabel;

/** A caption in the quiet colour that is rather not seen than cut off. */
public final class ShyLabel extends JLabel {
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
