package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.export.picture.CaptionLines;
import io.github.sgdvisualizer.text.run.RunCaption;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.UIManager;

/**
 * A picture of the charts for the clipboard, with a caption that says how to reproduce it.
 *
 * @param image the picture with its caption, in device pixels
 */
public record BoardPicture(BufferedImage image) implements Transferable {
    private static final int MARGIN = 12;

    /**
     * Returns a picture of a component at the scale of its screen, or at scale 1 if it is not on a screen. Must be
     * called on the event thread.
     *
     * @param charts the component, which must have a size
     * @param snapshot the snapshot that the component shows, for the caption
     */
    static BoardPicture of(Component charts, Snapshot snapshot) {
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
        return new BoardPicture(image);
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {DataFlavor.imageFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return DataFlavor.imageFlavor.equals(flavor);
    }

    @Override
    public Image getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (!isDataFlavorSupported(flavor)) {
            throw new UnsupportedFlavorException(flavor);
        }
        return image;
    }
}
