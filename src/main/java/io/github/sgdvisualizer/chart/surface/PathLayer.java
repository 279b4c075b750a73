package io.github.sgdvisualizer.chart.surface;

import io.github.sgdvisualizer.chart.AsShapes;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.RunProgress;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a run over the loss surface, cached in an image at device resolution.
 *
 * <p>Each frame paints only the new steps: steps that are painted once do not change any more. The path of a noisy run
 * goes to and fro until it would hide what lies below it: the longer it is, the paler its image becomes, while the first
 * and the newest steps keep their strength.
 */
final class PathLayer {
    /** Number of first steps that are all painted, and maximum number of segments for the steps after them. */
    private static final int MAX_SEGMENTS = 4_000;

    /** Minimum length of a segment in component pixels; a shorter one would not be visible. */
    private static final double MIN_SEEN = 1;

    /** Length of a noisy path, in diagonals of the plot, from which on it becomes paler and thinner. */
    private static final double LONG = 3;

    private static final float PALEST = 0.22f;

    /** Number of first and of newest steps of a pale path that are painted again at full strength. */
    private static final int STRONG = 30;

    private static final double THIN = 1;
    private static final double DOT = 2.2;
    private static final double WIDTH = 2;

    /** Greatest absolute value of a pixel coordinate; larger ones would overflow in Java 2D. */
    private static final double FAR = 1e5;

    private @Nullable BufferedImage image;
    private @Nullable RunProgress painted;
    private @Nullable Key key;
    private int paintedSteps;
    private Point2D end = new Point2D.Double();

    /** Length of what is painted and seen, in component pixels. */
    private double length;

    private record Key(Projection projection, double scale, ChartStyle style) {}

    /**
     * Paints the path of a run's first steps.
     *
     * @param g the target in component coordinates, whose state is not changed
     * @param progress the run
     * @param steps last step that is painted, from 0 to {@code progress.steps()}
     * @param projection the mapping from slope and intercept to component pixels
     * @param style colours and sizes
     */
    void paint(Graphics2D g, RunProgress progress, int steps, Projection projection, ChartStyle style) {
        if (AsShapes.isOn(g)) {
            paintShapes(g, progress, steps, projection, style);
            return;
        }
        AffineTransform before = g.getTransform();
        double scale = before.getScaleX();
        Key now = new Key(projection, scale, style);
        BufferedImage ready = image;
        boolean continues = painted != null && painted.isSameRunAs(progress) && paintedSteps <= steps;
        List<Point2D> places = new ArrayList<>();
        if (ready == null || !now.equals(key) || !continues) {
            ready = new BufferedImage(
                    Math.max(1, (int) Math.ceil(projection.plot().width * scale)),
                    Math.max(1, (int) Math.ceil(projection.plot().height * scale)),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            image = ready;
            key = now;
            begin(places, progress, projection);
        }
        painted = progress;
        addNewPlaces(places, progress, steps, projection);
        if (!places.isEmpty()) {
            Graphics2D onImage = ready.createGraphics();
            onImage.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            onImage.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            onImage.scale(scale, scale);
            onImage.translate(-projection.plot().x, -projection.plot().y);
            add(places, onImage, now, isNoisy(progress));
            onImage.dispose();
        }
        float strength = isNoisy(progress) ? strength(projection) : 1;
        g.setTransform(AffineTransform.getTranslateInstance(
                Math.rint(before.getTranslateX() + projection.plot().x * scale),
                Math.rint(before.getTranslateY() + projection.plot().y * scale)));
        if (strength < 1) {
            Composite full = g.getComposite();
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
            g.drawImage(ready, 0, 0, null);
            g.setComposite(full);
            g.setTransform(before);
            paintStrong(g, progress, steps, projection, style);
        } else {
            g.drawImage(ready, 0, 0, null);
            g.setTransform(before);
        }
    }

    private void begin(List<Point2D> places, RunProgress progress, Projection projection) {
        paintedSteps = 0;
        length = 0;
        end = place(progress.line(0), projection);
        places.add(end);
    }

    /** Paints the path without an image; the next call of {@link #paint} begins again. */
    private void paintShapes(
            Graphics2D target, RunProgress progress, int steps, Projection projection, ChartStyle style) {
        image = null;
        Graphics2D g = (Graphics2D) target.create();
        List<Point2D> places = new ArrayList<>();
        begin(places, progress, projection);
        addNewPlaces(places, progress, steps, projection);
        for (int i = 1; i < places.size(); i++) {
            length += seenLength(places.get(i - 1), places.get(i), projection);
        }
        if (isNoisy(progress) && strength(projection) < 1) {
            Path2D path = new Path2D.Double();
            path.moveTo(places.get(0).getX(), places.get(0).getY());
            places.forEach(place -> path.lineTo(place.getX(), place.getY()));
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength(projection)));
            g.setColor(style.line());
            g.setStroke(new BasicStroke(style.scaled(THIN), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(path);
            paintStrong(target, progress, steps, projection, style);
        } else {
            length = 0;
            add(places, g, new Key(projection, 1, style), false);
        }
        g.dispose();
    }

    private static double seenLength(Point2D from, Point2D to, Projection projection) {
        boolean seen = new Line2D.Double(from, to).intersects(projection.plot());
        return seen ? Math.min(diagonal(projection), from.distance(to)) : 0;
    }

    private static boolean isNoisy(RunProgress progress) {
        return !progress.settings().takesAllPoints();
    }

    private float strength(Projection projection) {
        double full = LONG * diagonal(projection);
        return length <= full ? 1 : (float) Math.max(PALEST, full / length);
    }

    private static double diagonal(Projection projection) {
        return Math.hypot(projection.plot().width, projection.plot().height);
    }

    private static void paintStrong(
            Graphics2D g, RunProgress progress, int steps, Projection projection, ChartStyle style) {
        Path2D strong = new Path2D.Double();
        append(strong, progress, 0, Math.min(STRONG, steps), projection);
        append(strong, progress, Math.max(0, steps - STRONG), steps, projection);
        g.setColor(style.line());
        g.setStroke(new BasicStroke(style.scaled(WIDTH), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(strong);
    }

    private static void append(Path2D path, RunProgress progress, int from, int to, Projection projection) {
        for (int step = from; step <= to; step++) {
            Point2D place = place(progress.line(step), projection);
            if (step == from) {
                path.moveTo(place.getX(), place.getY());
            } else {
                path.lineTo(place.getX(), place.getY());
            }
        }
    }

    private void addNewPlaces(List<Point2D> places, RunProgress progress, int steps, Projection projection) {
        Point2D last = end;
        while (paintedSteps < steps) {
            paintedSteps = Math.min(steps, paintedSteps + stride(steps));
            Point2D next = place(progress.line(paintedSteps), projection);
            if (next.distance(last) >= MIN_SEEN) {
                places.add(next);
                last = next;
            }
        }
    }

    /**
     * Returns the number of steps from the last painted step to the next one.
     *
     * <p>Only later steps are skipped, as the first ones are the longest. The number is odd: an even one would hide a
     * zigzag.
     */
    private int stride(int steps) {
        return paintedSteps < MAX_SEGMENTS ? 1 : steps / MAX_SEGMENTS | 1;
    }

    private void add(List<Point2D> places, Graphics2D g, Key how, boolean noisy) {
        g.setColor(how.style.line());
        g.setStroke(new BasicStroke(how.style.scaled(WIDTH)));
        double dot = how.style.scaled(DOT);
        double diagonal = diagonal(how.projection);
        for (Point2D next : places) {
            Line2D segment = new Line2D.Double(end, next);
            length += seenLength(end, next, how.projection);
            if (noisy && length > LONG * diagonal) {
                g.setStroke(new BasicStroke(how.style.scaled(THIN)));
                g.draw(segment);
            } else {
                g.draw(segment);
                g.fill(new Ellipse2D.Double(next.getX() - dot, next.getY() - dot, 2 * dot, 2 * dot));
            }
            end = next;
        }
    }

    /** Returns the position of a line on the surface, in component pixels, limited to ±{@link #FAR}. */
    static Point2D place(Line line, Projection projection) {
        return new Point2D.Double(near(projection.x(line.slope())), near(projection.y(line.intercept())));
    }

    private static double near(double coordinate) {
        return Math.max(-FAR, Math.min(FAR, coordinate));
    }
}
