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
 * Contours of the mean squared error over slope and intercept: exact ellipses about the best line, ½ (λ₁ u² + λ₂ v²) =
 * excess, and parallel lines where λ₁ is 0.
 *
 * @param best the middle
 * @param curvature their shape
 * @param outermost excess loss of the outermost contour, the one through the first guess
 * @param fill what each contour adds to the colour of its inside
 * @param edge the contours' own colour
 */
record Contours(Line best, Curvature curvature, double outermost, Color fill, Color edge) implements Backdrop {
    /** Radii grow evenly to the outermost, and as many again beyond it fill the corners. */
    private static final int COUNT = 6;

    /** How far parallel lines go, in widths of the plot. */
    private static final double BEYOND = 4;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke(1));
        for (int i = 2 * COUNT; i >= 1; i--) {
            Shape contour = contour(excess(i), projection);
            g.setColor(fill);
            g.fill(contour);
            g.setColor(edge);
            g.draw(contour);
        }
    }

    /** Returns the excess loss of the i-th contour from within. */
    double excess(int i) {
        double part = (double) i / COUNT;
        return outermost * part * part;
    }

    /** Returns where the loss is over the least by the given excess, in pixels. */
    Shape contour(double excess, Projection projection) {
        double acrossSteep = Math.sqrt(2 * excess / curvature.steepest());
        AffineTransform toPixels = projection.transform();
        toPixels.translate(best.slope(), best.intercept());
        // The first axis is the flattest direction, at a right angle to the steepest.
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
