package io.github.sgdvisualizer.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a chart that does not change from step to step, cached in images at device resolution.
 *
 * <p>There is one image for the axes and one for each backdrop, painted on a copy of the image below. After a change,
 * only the lowest changed image and those above it are painted again. On a target {@link AsShapes} there are no images.
 */
public final class StillLayer {
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * The lowest image: axes on a chart of a given size.
     *
     * @param axes the axes
     * @param width width of the chart in component pixels
     * @param height height of the chart in component pixels
     * @param scale device pixels per component pixel
     */
    record Ground(Axes axes, int width, int height, double scale) {
        private BufferedImage image() {
            return new BufferedImage(
                    Math.max(1, (int) Math.ceil(width * scale)),
                    Math.max(1, (int) Math.ceil(height * scale)),
                    BufferedImage.TYPE_INT_RGB);
        }

        private Projection projection() {
            return axes.projection(width, height);
        }
    }

    /**
     * An image with what it adds to the image below.
     *
     * @param shows a {@link Ground} or a {@link Backdrop}; equal ones look the same
     * @param image the image, at device resolution
     */
    private record Sheet(Object shows, BufferedImage image) {}

    /**
     * Paints the layer with its upper left corner at the origin of the target.
     *
     * @param target the target, whose state is not changed
     * @param ground axes and size
     * @param backdrops from bottom to top
     */
    void paint(Graphics2D target, Ground ground, List<Backdrop> backdrops) {
        if (AsShapes.isOn(target)) {
            paintShapes(target, ground, backdrops);
            return;
        }
        if (sheets.isEmpty() || !sheets.get(0).shows.equals(ground)) {
            sheets.clear();
            sheets.add(new Sheet(ground, painted(ground)));
        }
        int same = 1;
        while (same < sheets.size()
                && same <= backdrops.size()
                && sheets.get(same).shows.equals(backdrops.get(same - 1))) {
            same++;
        }
        sheets.subList(same, sheets.size()).clear();
        for (Backdrop backdrop : backdrops.subList(same - 1, backdrops.size())) {
            sheets.add(new Sheet(backdrop, painted(backdrop, ground)));
        }
        AffineTransform before = target.getTransform();
        // Copied one to one: a scaled copy would be blurred.
        target.setTransform(AffineTransform.getTranslateInstance(
                Math.rint(before.getTranslateX()), Math.rint(before.getTranslateY())));
        target.drawImage(highest(), 0, 0, null);
        target.setTransform(before);
    }

    /**
     * Returns whether the layer was painted last with the same axes, size and backdrops.
     *
     * @param axes the axes
     * @param width width of the chart in component pixels
     * @param height height of the chart in component pixels
     * @param backdrops from bottom to top
     */
    boolean shows(Axes axes, int width, int height, List<Backdrop> backdrops) {
        if (sheets.size() != 1 + backdrops.size()
                || !(sheets.get(0).shows instanceof Ground ground)
                || ground.width != width
                || ground.height != height
                || !ground.axes.equals(axes)) {
            return false;
        }
        for (int i = 0; i < backdrops.size(); i++) {
            if (!sheets.get(i + 1).shows.equals(backdrops.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void paintShapes(Graphics2D target, Ground ground, List<Backdrop> backdrops) {
        Graphics2D g = (Graphics2D) target.create();
        ground.axes.paint(g, ground.width, ground.height);
        g.dispose();
        Projection projection = ground.projection();
        for (Backdrop backdrop : backdrops) {
            Graphics2D above = (Graphics2D) target.create();
            above.clip(projection.plot());
            backdrop.paint(above, projection, ground.scale);
            above.dispose();
        }
    }

    private BufferedImage highest() {
        return sheets.get(sheets.size() - 1).image;
    }

    private static BufferedImage painted(Ground ground) {
        BufferedImage image = ground.image();
        Graphics2D g = image.createGraphics();
        g.scale(ground.scale, ground.scale);
        ground.axes.paint(g, ground.width, ground.height);
        g.dispose();
        return image;
    }

    private BufferedImage painted(Backdrop backdrop, Ground ground) {
        BufferedImage image = ground.image();
        Graphics2D g = image.createGraphics();
        g.drawImage(highest(), 0, 0, null);
        g.scale(ground.scale, ground.scale);
        Projection projection = ground.projection();
        g.clip(projection.plot());
        backdrop.paint(g, projection, ground.scale);
        g.dispose();
        return image;
    }

    /**
     * Returns a rectangle in device pixels.
     *
     * @param rectangle the rectangle in component pixels
     * @param scale device pixels per component pixel
     */
    public static Rectangle onDevice(Rectangle rectangle, double scale) {
        return new Rectangle(
                (int) Math.round(rectangle.x * scale),
                (int) Math.round(rectangle.y * scale),
                (int) Math.round(rectangle.width * scale),
                (int) Math.round(rectangle.height * scale));
    }
}
