package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.export.picture.CaptionLines;
import io.github.sgdvisualizer.text.run.RunCaption;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.UIManager;

/** Makes a picture of the window's charts, with a caption that says how to reproduce it. */
final class BoardPicture {
    private static final int MARGIN = 12;

    private BoardPicture() {}

    /**
     * Returns a picture of a component, in device pixels, at the scale of its screen, or at scale 1 if it is not on a screen. Must be
     * called on the event thread.
     *
     * @param charts the component, which must have a size
     * @param snapshot the snapshot that the component shows, for the caption
     */
    static BufferedImage of(Component charts, Snapshot snapshot) {
        double scale = charts.getGraphicsConfiguration() == null
                ? 1
                : charts.getGraphicsConfiguration().getDefaultTransform().getScaleX();
        FontMetrics metrics = charts.getFontMetrics(Theme.font("Label.font"));
        int width = charts.getWidth() + 2 * MARGIN;
        List<String> lines = CaptionLines.of(RunCaption.of(snapshot), metrics, charts.getWidth());
        int height = charts.getHeight() + 3 * MARGIN + lines.size() * metrics.getHeight();
        BufferedImage image =
                new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.setColor(UIManager.getColor("Panel.background"));
        g.fillRect(0, 0, width, height);
        g.translate(MARGIN, MARGIN);
        charts.printAll(g);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(metrics.getFont());
        g.setColor(UIManager.getColor("Label.foreground"));
        int y = charts.getHeight() + MARGIN + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, 0, y);
            y += metrics.getHeight();
        }
        g.dispose();
        return image;
    }
}
