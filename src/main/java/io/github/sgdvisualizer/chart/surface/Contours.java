package io.github.sgdvisualizer.chart.surface;

import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * Contours of the mean squared error over slope and intercept.
 *
 * <p>They are exact ellipses around the best line, ½ (λ₁ u² + λ₂ v²) = excess, or parallel lines if λ₁ is 0.
 *
 * @param best the best line, at the centre
 * @param curvature the curvature of the loss, which gives the shape
 * @param outermost excess loss of the contour that the spacing is based on: the one through the first guess, or through
 *     the edge of the box that shows the clouds
 * @param fill translucent fill that each contour adds to its inside
 * @param edge colour of the contour lines
 */
record Contours(Line best, Curvature curvature, double outermost, Color fill, Color edge) implements Backdrop {
    /** Number of contours up to {@code outermost}, with evenly spaced radii; as many beyond it fill the corners. */
    private static final int COUNT = 6;

    /** How far parallel lines extend to each side, as a multiple of the box's width plus height. */
    private static final double BEYOND = 4;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke(1));
        for (int i = count(); i >= 1; i--) {
            Shape contour = contour(excess(i), projection);
            g.setColor(fill);
            g.fill(contour);
            g.setColor(edge);
            g.draw(contour);
        }
    }

    /** Returns the number of contours. */
    int count() {
        return 2 * COUNT;
    }

    /** Returns the excess loss of a line that differs from the best one by this slope and intercept. */
    double excess(Line difference) {
        double steep =
                difference.slope() * curvature.steepestSlope() + difference.intercept() * curvature.steepestIntercept();
        double flat =
                difference.intercept() * curvature.steepestSlope() - difference.slope() * curvature.steepestIntercept();
        return (curvature.steepest() * steep * steep + curvature.flattest() * flat * flat) / 2;
    }

    /** Returns the excess loss of the i-th contour from the centre, counted from 1. */
    double excess(int i) {
        double part = (double) i / COUNT;
        return outermost * part * part;
    }

    /**
     * Returns the contour of an excess loss, in component pixels.
     *
     * @param excess loss above the least possible loss, 0 or more
     */
    Shape contour(double excess, Projection projection) {
        double acrossSteep = Math.sqrt(2 * excess / curvature.steepest());
        AffineTransform toPixels = projection.transform();
        toPixels.translate(best.slope(), best.intercept());
        // The first axis is the flattest direction, perpendicular to the steepest.
        toPixels.concatenate(new AffineTransform(
                -curvature.steepestIntercept(),
                curvature.steepestSlope(),
                curvature.steepestSlope(),
                curvature.steepestIntercept(),
                0,
                0));
        if (curvature.flattest() == 0) {
            double far = BEYOND
                    * (projection.bounds().right()
                            - projection.bounds().left()
                            + projection.bounds().top()
                            - projection.bounds().bottom());
            return toPixels.createTransformedShape(
                    new Rectangle2D.Double(-far, -acrossSteep, 2 * far, 2 * acrossSteep));
        }
        double acrossFlat = Math.sqrt(2 * excess / curvature.flattest());
        return toPixels.createTransformedShape(
                new Ellipse2D.Double(-acrossFlat, -acrossSteep, 2 * acrossFlat, 2 * acrossSteep));
    }
}
