package io.github.sgdvisualizer.chart.surface;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.EvenSample;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Step;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Paints the negative gradient of each point's squared error at the current line as a faint arrow, that of the mean
 * over all points as a bold one, and that of the mean over the batch as a third.
 *
 * <p>The lengths are proportional to the gradients. The scale is a round number, so that it changes only now and then.
 */
final class PointGradients {
    /** Maximum number of arrows; more points are represented by a sample. */
    static final int MAX_ARROWS = 500;

    /** Maximum number of arrows with heads: more heads would hide the shafts and take most of the painting time. */
    private static final int MAX_ARROW_HEADS = 150;

    /** Sizes in pixels at a line width of 3. */
    private static final double FAINT = 1;

    private static final double BOLD = 4;
    private static final double BATCH = 3;
    private static final double HEAD = 11;
    private static final double SMALL_HEAD = 4;

    /** Maximum length of an arrow, as a fraction of the plot's shorter side. */
    private static final double REACH = 0.6;

    private final Projection projection;
    private final ChartStyle style;
    private final Step step;
    private final boolean over;
    private final List<Gradient> all;
    private final double scale;

    /** Computes the gradients of the next step at the snapshot's line. */
    PointGradients(Snapshot snapshot, Projection projection, ChartStyle style) {
        this.projection = projection;
        this.style = style;
        step = snapshot.run().coming();
        over = snapshot.isRunOver();
        MeanSquaredError error = snapshot.run().progress().error();
        all = EvenSample.of(error.points().size(), MAX_ARROWS)
                .mapToObj(i -> error.gradient(step.before(), i))
                .toList();
        scale = scale(all, projection);
    }

    /** Paints the arrows of the points. */
    void paintPoints(Graphics2D g) {
        Arrows arrows = arrows(all.size() <= MAX_ARROW_HEADS ? SMALL_HEAD : 0);
        all.forEach(arrows::add);
        g.setColor(style.point());
        g.setStroke(new BasicStroke(style.scaled(FAINT), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        g.draw(arrows.path);
    }

    /** Paints the arrow of the mean over all points, and of the batch if the next step uses one. */
    void paintMeans(Graphics2D g) {
        paintBold(g, step.whole(), style.text(), BOLD);
        if (step.batch() != null && !over) {
            paintBold(g, step.gradient(), style.line(), BATCH);
        }
    }

    private Arrows arrows(double head) {
        return new Arrows(step.before(), projection, scale, style.scaled(head));
    }

    private void paintBold(Graphics2D g, Gradient gradient, Color colour, double width) {
        Arrows arrow = arrows(HEAD);
        arrow.add(gradient);
        // The casing separates it from the many arrows behind it.
        g.setColor(style.background());
        g.setStroke(new BasicStroke(style.scaled(width + 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(arrow.path);
        g.setColor(colour);
        g.setStroke(new BasicStroke(style.scaled(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(arrow.path);
    }

    /** Returns the factor from gradients to arrows, both in slope and intercept; 0 if the gradients cannot be drawn. */
    private static double scale(List<Gradient> all, Projection projection) {
        double perSlope = projection.x(1) - projection.x(0);
        double perIntercept = projection.y(0) - projection.y(1);
        double longest = all.stream()
                .mapToDouble(one -> Math.hypot(one.slope() * perSlope, one.intercept() * perIntercept))
                .max()
                .orElse(0);
        double room = REACH * Math.min(projection.plot().width, projection.plot().height);
        return longest > 0 && Double.isFinite(longest) ? 1 / OneTwoFive.atLeast(longest / room) : 0;
    }

    /** Arrows from one start as a single path: painting them at once takes a fraction of the time. */
    private static final class Arrows {
        private final Path2D path = new Path2D.Double();
        private final Line from;
        private final Projection projection;
        private final double scale;
        private final double head;

        private Arrows(Line from, Projection projection, double scale, double head) {
            this.from = from;
            this.projection = projection;
            this.scale = scale;
            this.head = head;
        }

        void add(Gradient gradient) {
            Point2D start = PathLayer.place(from, projection);
            Point2D end = PathLayer.place(
                    new Line(from.slope() - scale * gradient.slope(), from.intercept() - scale * gradient.intercept()),
                    projection);
            double length = start.distance(end);
            if (length < 1) {
                return;
            }
            double alongX = (end.getX() - start.getX()) / length;
            double alongY = (end.getY() - start.getY()) / length;
            double back = Math.min(head, length);
            path.moveTo(start.getX(), start.getY());
            path.lineTo(end.getX(), end.getY());
            if (head == 0) {
                return;
            }
            path.moveTo(end.getX() - back * alongX + back / 2 * alongY, end.getY() - back * alongY - back / 2 * alongX);
            path.lineTo(end.getX(), end.getY());
            path.lineTo(end.getX() - back * alongX - back / 2 * alongY, end.getY() - back * alongY + back / 2 * alongX);
        }
    }
}
