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

    /** In steps, so that a digit more does not change the type. */
    private static final double STEP = 0.125;

    /** Part of the room that the labels may take: numbers become longer, and rows are added. */
    private static final double SHARE = 0.85;

    FittedPanel(LayoutManager layout) {
        super(layout);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth() || height != getHeight();
        super.setBounds(x, y, width, height);
        if (other) {
            fit();
        }
    }

    /** Takes the type of a new look. */
    @Override
    public void updateUI() {
        super.updateUI();
        fit();
    }

    /** Fits the type to the present size and texts; to be called when texts have become longer or shorter. */
    void fit() {
        Font usual = UIManager.getFont("Label.font");
        setFonts(usual);
        // Without that, MigLayout may return what it has measured before.
        invalidate();
        Dimension needed = getPreferredSize();
        double room = SHARE * Math.min((double) getWidth() / needed.width, (double) getHeight() / needed.height);
        double growth = Math.max(1, Math.min(MAX_GROWTH, Math.floor(room / STEP) * STEP));
        setFonts(usual.deriveFont((float) (usual.getSize2D() * growth)));
        revalidate();
    }

    private void setFonts(Font font) {
        for (Component child : getComponents()) {
            child.setFont(font);
        }
    }
}
