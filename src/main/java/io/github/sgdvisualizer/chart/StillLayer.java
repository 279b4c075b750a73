package io.github.sgdvisualizer.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands still while a run goes on, painted once into images of the screen's own pixels: axes, then backdrop upon
 * backdrop, each on a copy of what lies under it. Of these only what has changed and what lies above it is painted
 * again.
 */
public final class StillLayer {
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * The lowest sheet: axes on a chart of a given size.
     *
     * @param scale the screen's pixels for each of the component's
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
     * An image, and what it shows besides what lies under it: a ground or a backdrop.
     *
     * @param shows equal ones look the same
     */
    private record Sheet(Object shows, BufferedImage image) {}

    /** Paints the layer at the component's origin, anew from the lowest sheet that has changed. */
    void paint(Graphics2D target, Ground ground, List<Backdrop> backdrops) {
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
        // Pixel for pixel: a scaled copy would be blurred.
        target.setTransform(AffineTransform.getTranslateInstance(
                Math.rint(before.getTranslateX()), Math.rint(before.getTranslateY())));
        target.drawImage(highest(), 0, 0, null);
        target.setTransform(before);
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

    /** Returns a rectangle of the component in whole pixels of the screen. */
    public static Rectangle onDevice(Rectangle rectangle, double scale) {
        return new Rectangle(
                (int) Math.round(rectangle.x * scale),
                (int) Math.round(rectangle.y * scale),
                (int) Math.round(rectangle.width * scale),
                (int) Math.round(rectangle.height * scale));
    }
}
