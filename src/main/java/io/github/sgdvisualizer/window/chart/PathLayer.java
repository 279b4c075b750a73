package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Progress;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * The path of a run over the surface, kept in an image to which each frame adds only its new steps: what is painted once
 * does not change any more.
 */
final class PathLayer {
    /** At most so many segments are painted for a frame; of more, evenly many are left out. */
    private static final int MOST_SEGMENTS = 4_000;

    private static final double DOT = 2.2;
    private static final float WIDTH = 2;

    /** Segments far off the plot are cut, or their coordinates would overflow. */
    private static final double FAR = 1e5;

    private @Nullable BufferedImage image;
    private @Nullable Progress painted;
    private @Nullable Key key;
    private int paintedSteps;

    private record Key(Projection projection, double scale, Color colour) {}

    /** Paints the path from step 0 to the given one. */
    void paint(Graphics2D g, Progress progress, int steps, Projection projection, Color colour) {
        AffineTransform before = g.getTransform();
        double scale = before.getScaleX();
        Key now = new Key(projection, scale, colour);
        BufferedImage ready = image;
        boolean continues = painted != null && painted.isSameRunAs(progress) && paintedSteps <= steps;
        if (ready == null || !now.equals(key) || !continues) {
            ready = new BufferedImage(
                    Math.max(1, (int) Math.ceil(projection.plot().width * scale)),
                    Math.max(1, (int) Math.ceil(projection.plot().height * scale)),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            image = ready;
            key = now;
            paintedSteps = 0;
        }
        painted = progress;
        if (steps > paintedSteps || paintedSteps == 0) {
            add(ready, now, progress, steps);
        }
        g.setTransform(AffineTransform.getTranslateInstance(
                Math.rint(before.getTranslateX() + projection.plot().x * scale),
                Math.rint(before.getTranslateY() + projection.plot().y * scale)));
        g.drawImage(ready, 0, 0, null);
        g.setTransform(before);
    }

    private void add(BufferedImage to, Key how, Progress progress, int steps) {
        Graphics2D g = to.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(how.scale, how.scale);
        g.translate(-how.projection.plot().x, -how.projection.plot().y);
        g.setColor(how.colour);
        g.setStroke(new BasicStroke(WIDTH));
        int stride = Math.max(1, (steps - paintedSteps) / MOST_SEGMENTS);
        Line from = progress.line(paintedSteps);
        dot(g, from, how.projection);
        while (paintedSteps < steps) {
            paintedSteps = Math.min(steps, paintedSteps + stride);
            Line next = progress.line(paintedSteps);
            g.draw(new Line2D.Double(
                    x(from, how.projection),
                    y(from, how.projection),
                    x(next, how.projection),
                    y(next, how.projection)));
            dot(g, next, how.projection);
            from = next;
        }
        g.dispose();
    }

    private static void dot(Graphics2D g, Line line, Projection projection) {
        g.fill(new Ellipse2D.Double(x(line, projection) - DOT, y(line, projection) - DOT, 2 * DOT, 2 * DOT));
    }

    private static double x(Line line, Projection projection) {
        return Math.max(-FAR, Math.min(FAR, projection.x(line.slope())));
    }

    private static double y(Line line, Projection projection) {
        return Math.max(-FAR, Math.min(FAR, projection.y(line.intercept())));
    }
}
