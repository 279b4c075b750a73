package io.github.sgdvisualizer.chart.surface;

import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.model.base.Line;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/**
 * The final lines of a cloud's runs as dots, and the ellipse of two standard deviations around their mean.
 *
 * @param cloud the cloud
 * @param present whether it belongs to the current settings rather than the former ones
 * @param style colours and sizes
 */
record CloudDots(Cloud cloud, boolean present, ChartStyle style) implements Backdrop {
    /** Sizes in pixels at a line width of 3. */
    private static final double DOT = 2.6;

    private static final double HOLLOW = 1.4;
    private static final double RIM = 2;
    private static final double DEVIATIONS = 2;
    private static final int PALE = 0x90;

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color colour = present ? style.line() : style.former();
        g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), PALE));
        double dot = style.scaled(DOT);
        g.setStroke(new BasicStroke(style.scaled(HOLLOW)));
        for (Line end : cloud.ends()) {
            Point2D place = PathLayer.place(end, projection);
            Ellipse2D circle = new Ellipse2D.Double(place.getX() - dot, place.getY() - dot, 2 * dot, 2 * dot);
            // Hollow or not: in grey the colours are not told apart.
            if (present) {
                g.fill(circle);
            } else {
                g.draw(circle);
            }
        }
        if (cloud.isDone() && cloud.ends().size() > 2) {
            g.setColor(colour);
            float[] dashes = {style.scaled(6), style.scaled(4)};
            g.setStroke(
                    present
                            ? new BasicStroke(style.scaled(RIM))
                            : new BasicStroke(
                                    style.scaled(RIM), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
            g.draw(ellipse(projection));
        }
    }

    /**
     * Returns the ellipse in component pixels: a circle of radius {@link #DEVIATIONS}, transformed by the Cholesky
     * factor of the covariance matrix.
     */
    private Shape ellipse(Projection projection) {
        Line middle = cloud.middle();
        Line spread = cloud.spread();
        double tilt = spread.slope() == 0 ? 0 : cloud.covariance() / spread.slope();
        double rest = Math.sqrt(Math.max(0, spread.intercept() * spread.intercept() - tilt * tilt));
        AffineTransform toPixels = projection.transform();
        toPixels.concatenate(new AffineTransform(spread.slope(), tilt, 0, rest, middle.slope(), middle.intercept()));
        return toPixels.createTransformedShape(
                new Ellipse2D.Double(-DEVIATIONS, -DEVIATIONS, 2 * DEVIATIONS, 2 * DEVIATIONS));
    }
}
