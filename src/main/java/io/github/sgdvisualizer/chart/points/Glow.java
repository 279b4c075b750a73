package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.PixelPen;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Highlights the points of the next step's batch with halos, and shows their residuals.
 *
 * <p>A highlighted point is painted once and then copied as an image: painting antialiased circles takes a hundred
 * times as long.
 */
final class Glow {
    /** Maximum number of points shown; a batch is in random order, so its first points are a fair sample. */
    static final int MAX_POINTS = 1_000;

    /** Batches of more points get smaller halos: large ones would hide everything else. */
    private static final int CROWD = 60;

    /** Sizes in pixels at a line width of 3. */
    private static final double HALO = 9;

    private static final double SMALL_HALO = 4.5;
    private static final double RIM = 2;
    private static final double RESIDUAL = 2;
    private static final int PALE = 0x48;

    private @Nullable Key key;
    private @Nullable BufferedImage sprite;

    /** All that the look of the cached image depends on. */
    private record Key(ChartStyle style, double dot, double halo, double scale) {}

    /**
     * Paints the batch's points and their residuals.
     *
     * @param batch the batch; only its first {@link #MAX_POINTS} points are painted
     * @param points all points
     * @param line the line that the residuals are measured from
     */
    void paint(Graphics2D g, Batch batch, Points points, Line line, Projection projection, ChartStyle style) {
        double dot = style.scaled(PointRaster.radius(points.size()));
        int shown = Math.min(MAX_POINTS, batch.size());
        try (PixelPen pen = new PixelPen(g, style.residual(), style.scaled(RESIDUAL))) {
            ResidualShapes.lines(IntStream.range(0, shown).map(batch::point), points, line, projection, dot)
                    .forEach(pen::upright);
        }
        AffineTransform before = g.getTransform();
        double halo = dot + style.scaled(batch.size() <= CROWD ? HALO : SMALL_HALO);
        BufferedImage stamp = sprite(new Key(style, dot, halo, before.getScaleX()));
        double middle = stamp.getWidth() / 2.0;
        g.setTransform(new AffineTransform());
        for (int i = 0; i < shown; i++) {
            int point = batch.point(i);
            double x = before.getTranslateX() + before.getScaleX() * projection.x(points.x(point));
            double y = before.getTranslateY() + before.getScaleY() * projection.y(points.y(point));
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
        ChartStyle style = key.style;
        int size = 2 * (int) Math.ceil((key.halo + 1) * key.scale);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(size / 2.0, size / 2.0);
        g.scale(key.scale, key.scale);
        Color line = style.line();
        g.setColor(new Color(line.getRed(), line.getGreen(), line.getBlue(), PALE));
        g.fill(circle(key.halo));
        g.setColor(line);
        g.fill(circle(key.dot + style.scaled(RIM)));
        g.setColor(style.point());
        g.fill(circle(key.dot));
        g.setColor(style.pointRim());
        g.setStroke(new BasicStroke(style.scaled(1)));
        g.draw(circle(key.dot - 0.5));
        g.dispose();
        return image;
    }

    private static Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
