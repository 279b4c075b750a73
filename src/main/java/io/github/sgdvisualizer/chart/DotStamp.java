package io.github.sgdvisualizer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paints many points of the same look: one is painted, the others are copies of its image, unless the target is
 * {@link AsShapes}.
 *
 * <p>Painting antialiased circles takes a hundred times as long.
 */
public final class DotStamp {
    private static final double RIM = 2;
    private static final int PALE = 0x48;

    private @Nullable Key key;
    private @Nullable BufferedImage sprite;

    /** All that the look of the cached image depends on. */
    private record Key(ChartStyle style, double dot, double halo, double scale) {}

    /**
     * Paints a dot at each place, in whole device pixels.
     *
     * @param g the target, whose state is not changed
     * @param style colours and sizes
     * @param dot radius of a dot, in component pixels
     * @param halo radius of the ring and pale halo that highlight a dot, in component pixels; 0 for none
     * @param places the centres, in component pixels
     */
    public void paint(Graphics2D g, ChartStyle style, double dot, double halo, List<Point2D> places) {
        AffineTransform before = g.getTransform();
        if (AsShapes.isOn(g)) {
            for (Point2D place : places) {
                Graphics2D at = (Graphics2D) g.create();
                at.translate(place.getX(), place.getY());
                paint(at, new Key(style, dot, halo, 1));
                at.dispose();
            }
            return;
        }
        BufferedImage stamp = sprite(new Key(style, dot, halo, before.getScaleX()));
        double middle = stamp.getWidth() / 2.0;
        g.setTransform(new AffineTransform());
        for (Point2D place : places) {
            double x = before.getTranslateX() + before.getScaleX() * place.getX();
            double y = before.getTranslateY() + before.getScaleY() * place.getY();
            g.drawImage(stamp, (int) Math.round(x - middle), (int) Math.round(y - middle), null);
        }
        g.setTransform(before);
    }

    private BufferedImage sprite(Key wanted) {
        BufferedImage ready = sprite;
        if (ready == null || !wanted.equals(key)) {
            ready = painted(wanted);
            sprite = ready;
            key = wanted;
        }
        return ready;
    }

    private static BufferedImage painted(Key key) {
        int size = 2 * (int) Math.ceil((Math.max(key.dot, key.halo) + 1) * key.scale);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(size / 2.0, size / 2.0);
        g.scale(key.scale, key.scale);
        paint(g, key);
        g.dispose();
        return image;
    }

    /** Paints a dot around the origin. */
    private static void paint(Graphics2D g, Key key) {
        ChartStyle style = key.style;
        if (key.halo > 0) {
            Color line = style.line();
            g.setColor(new Color(line.getRed(), line.getGreen(), line.getBlue(), PALE));
            g.fill(circle(key.halo));
            g.setColor(line);
            g.fill(circle(key.dot + style.scaled(RIM)));
        }
        g.setColor(style.point());
        g.fill(circle(key.dot));
        g.setColor(style.pointRim());
        g.setStroke(new BasicStroke(style.scaled(1)));
        g.draw(circle(key.dot - 0.5));
    }

    private static Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
