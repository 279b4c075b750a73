package io.github.sgdvisualizer.window.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** What stands still while a run goes on, painted once into an image of the screen's own pixels: axes and backdrop. */
final class StillLayer {
    private @Nullable Key painted;
    private @Nullable BufferedImage image;

    /** All that the image depends on; painted again when any of it changes. */
    record Key(
            Axes axes,
            int width,
            int height,
            double scale,
            @Nullable Backdrop backdrop) {}

    /** Paints the layer at the component's origin, anew if anything it depends on has changed. */
    void paint(Graphics2D target, Key key) {
        BufferedImage ready = image;
        if (ready == null || !key.equals(painted)) {
            ready = painted(key);
            image = ready;
            painted = key;
        }
        AffineTransform before = target.getTransform();
        // Pixel for pixel: a scaled copy would be blurred.
        target.setTransform(AffineTransform.getTranslateInstance(
                Math.rint(before.getTranslateX()), Math.rint(before.getTranslateY())));
        target.drawImage(ready, 0, 0, null);
        target.setTransform(before);
    }

    private static BufferedImage painted(Key key) {
        int width = (int) Math.ceil(key.width * key.scale);
        int height = (int) Math.ceil(key.height * key.scale);
        BufferedImage image = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(key.scale, key.scale);
        key.axes.paint(g, key.width, key.height);
        if (key.backdrop != null) {
            Projection projection = new Projection(key.axes.extent(), key.axes.plot(key.width, key.height));
            g.clip(projection.plot());
            key.backdrop.paint(g, projection, key.scale);
        }
        g.dispose();
        return image;
    }

    /** Returns a rectangle of the component in whole pixels of the screen. */
    static Rectangle onDevice(Rectangle rectangle, double scale) {
        return new Rectangle(
                (int) Math.round(rectangle.x * scale),
                (int) Math.round(rectangle.y * scale),
                (int) Math.round(rectangle.width * scale),
                (int) Math.round(rectangle.height * scale));
    }
}
