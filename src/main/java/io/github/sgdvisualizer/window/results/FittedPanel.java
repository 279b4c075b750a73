package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** A panel of labels whose type grows with the panel, so that a table on the stage can be read from the back row. */
final class FittedPanel extends JPanel {
    private static final double MAX_GROWTH = 2;

    /** In steps, so that a digit more does not change the type. */
    private static final double STEP = 0.125;

    /** Part of the room that the labels may take: numbers become longer, and rows are added. */
    private static final double SHARE = 0.85;

    /** Distance of what is lit up from its labels, in px: there is little between them. */
    private static final int LIT_MARGIN = 1;

    /** In px before the presenter's zoom. */
    private static final int LIT_BAR = 3;

    /** Null while the constructor of JPanel runs. */
    private final @Nullable String font;

    private List<? extends Component> lit = List.of();
    private boolean wholeRow;

    /**
     * Creates a panel without labels.
     *
     * @param font the key of the labels' font, in its smallest size
     */
    FittedPanel(String font, LayoutManager layout) {
        super(layout);
        this.font = font;
    }

    /**
     * Lights up some of the labels as one, by a bar at the left and a colour behind them (default is none).
     *
     * @param newWholeRow whether the colour reaches from edge to edge
     */
    void light(List<? extends Component> newLit, boolean newWholeRow) {
        if (!newLit.equals(lit)) {
            lit = newLit;
            wholeRow = newWholeRow;
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (!lit.isEmpty()) {
            Rectangle all = lit.stream()
                    .map(Component::getBounds)
                    .reduce(Rectangle::union)
                    .orElseThrow();
            int bar = Theme.scaled(LIT_BAR);
            int left = wholeRow ? 0 : all.x - LIT_MARGIN - bar;
            int right = wholeRow ? getWidth() : all.x + all.width + LIT_MARGIN;
            g.setColor(UIManager.getColor("Lit.background"));
            g.fillRect(left, all.y, right - left, all.height);
            g.setColor(UIManager.getColor("Chart.lit"));
            g.fillRect(left, all.y, bar, all.height);
        }
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
        if (font == null) {
            return;
        }
        Font usual = UIManager.getFont(font);
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
