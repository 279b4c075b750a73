package io.github.sgdvisualizer.window.results;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** A panel of labels whose type grows with the panel, so that a table on the stage can be read from the back row. */
final class FittedPanel extends JPanel {
    private static final double MAX_GROWTH = 2;

    /** Part of the room that the labels may take: numbers become longer, and rows are added. */
    private static final double SHARE = 0.85;

    FittedPanel(LayoutManager layout) {
        super(layout);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        if (width != getWidth() || height != getHeight()) {
            fit(width, height);
        }
        super.setBounds(x, y, width, height);
    }

    /** Takes the type of a new look. */
    @Override
    public void updateUI() {
        super.updateUI();
        for (Component child : getComponents()) {
            child.setFont(null);
        }
        fit(getWidth(), getHeight());
    }

    private void fit(int width, int height) {
        Font usual = UIManager.getFont("Label.font");
        setFonts(usual);
        Dimension needed = getPreferredSize();
        double growth = SHARE * Math.min((double) width / needed.width, (double) height / needed.height);
        setFonts(usual.deriveFont((float) (usual.getSize2D() * Math.max(1, Math.min(MAX_GROWTH, growth)))));
    }

    private void setFonts(Font font) {
        for (Component child : getComponents()) {
            child.setFont(font);
        }
    }
}
