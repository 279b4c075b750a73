package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.engine.PointRaster;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** What stands still while a run goes on, painted once into an image of the screen's own pixels: axes and points. */
final class StillLayer {
    private static final int RED = 0x00ff_0000;
    private static final int GREEN = 0x0000_ff00;
    private static final int BLUE = 0x0000_00ff;
    private static final int ALPHA = 0xff00_0000;

    private @Nullable Key painted;
    private @Nullable BufferedImage image;

    /** All that the image depends on; painted again when any of it changes. */
    record Key(
            Axes axes,
            int width,
            int height,
            double scale,
            @Nullable PointRaster raster) {}

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
        if (key.raster != null && key.raster.pixels().length > 0) {
            g.setTransform(new AffineTransform());
            g.setComposite(AlphaComposite.SrcOver);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            Rectangle device = onDevice(key.axes.plot(key.width, key.height), key.scale);
            // Of another size only until the raster for this one is there.
            g.drawImage(imageOf(key.raster), device.x, device.y, device.width, device.height, null);
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

    private static Image imageOf(PointRaster raster) {
        int width = raster.canvas().width();
        WritableRaster writable = Raster.createPackedRaster(
                new DataBufferInt(raster.pixels(), raster.pixels().length),
                width,
                raster.canvas().height(),
                width,
                new int[] {RED, GREEN, BLUE, ALPHA},
                new Point());
        return new BufferedImage(new DirectColorModel(32, RED, GREEN, BLUE, ALPHA), writable, false, null);
    }
}
