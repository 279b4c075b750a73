package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.engine.PointRaster;
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

/** The points as the engine has painted them, brought to the screen pixel for pixel. */
record Dots(PointRaster raster) implements Backdrop {
    private static final int RED = 0x00ff_0000;
    private static final int GREEN = 0x0000_ff00;
    private static final int BLUE = 0x0000_00ff;
    private static final int ALPHA = 0xff00_0000;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        if (raster.pixels().length == 0) {
            return;
        }
        Rectangle device = StillLayer.onDevice(projection.plot(), scale);
        g.setTransform(new AffineTransform());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // Of another size only until the raster for this one is there.
        g.drawImage(image(), device.x, device.y, device.width, device.height, null);
    }

    private Image image() {
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
