package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;

/** The legend icons of the overlays on the data chart. */
enum OverlaySwatch implements Icon {
    RESIDUAL(6) {
        @Override
        void paint(Graphics2D g) {
            g.setColor(UIManager.getColor("Chart.residual"));
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new Line2D.Double(3, 0, 3, HEIGHT));
        }
    },
    BEST_LINE(26) {
        @Override
        void paint(Graphics2D g) {
            Rectangle2D band = new Rectangle2D.Double(0.5, (HEIGHT - 8) / 2.0, 25, 8);
            g.setColor(UIManager.getColor("Chart.bestBand"));
            g.fill(band);
            g.setColor(UIManager.getColor("Chart.best"));
            g.draw(band);
        }
    },
    TRUE_LINE(26) {
        @Override
        void paint(Graphics2D g) {
            g.setColor(UIManager.getColor("Chart.truth"));
            g.setStroke(new BasicStroke(
                    3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.003f, 6.6f}, 0));
            g.draw(new Line2D.Double(2, HEIGHT / 2.0, 24, HEIGHT / 2.0));
        }
    };

    private static final int HEIGHT = 16;

    private final int width;

    OverlaySwatch(int width) {
        this.width = width;
    }

    /** Paints the icon at {@link #HEIGHT} and its own width, in px before the presenter's zoom. */
    abstract void paint(Graphics2D g);

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
        g.scale(getIconWidth() / (double) width, getIconHeight() / (double) HEIGHT);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(g);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return Theme.scaled(width);
    }

    @Override
    public int getIconHeight() {
        return Theme.scaled(HEIGHT);
    }
}
