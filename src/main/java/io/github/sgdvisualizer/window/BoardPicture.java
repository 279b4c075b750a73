package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Lesson;
import io.github.sgdvisualizer.model.Settings;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import javax.swing.UIManager;

/** A picture of the charts with a caption that makes it repeatable, for the clipboard. */
record BoardPicture(BufferedImage image) implements Transferable {
    private static final int MARGIN = 12;

    /** Returns a picture of the component as it is, at the scale of its screen. */
    static BoardPicture of(Component charts, Snapshot snapshot) {
        double scale = charts.getGraphicsConfiguration() == null
                ? 1
                : charts.getGraphicsConfiguration().getDefaultTransform().getScaleX();
        FontMetrics metrics = charts.getFontMetrics(Theme.font("Label.font"));
        int width = charts.getWidth() + 2 * MARGIN;
        int height = charts.getHeight() + 3 * MARGIN + metrics.getHeight();
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
        g.drawString(caption(snapshot), 0, charts.getHeight() + MARGIN + metrics.getAscent());
        g.dispose();
        return new BoardPicture(image);
    }

    /** Returns what one must know to see the same again. */
    static String caption(Snapshot snapshot) {
        Settings settings = snapshot.progress().settings();
        String points = Numbers.whole(settings.source().count());
        String rate = Numbers.shortest(settings.learningRate());
        String step = Numbers.whole(snapshot.moment().step());
        return settings.source() instanceof Lesson lesson
                ? Words.of("picture.caption", points, Long.toString(lesson.seed()), rate, step)
                : Words.of("picture.caption.given", points, rate, step);
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
