package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.text.Messages;
import java.awt.Graphics;
import javax.swing.JLabel;

/** A caption in the quiet colour that is rather not seen than cut off. */
final class ShyLabel extends JLabel {
    ShyLabel(String key) {
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
