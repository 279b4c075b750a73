package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.DotStamp;
import io.github.sgdvisualizer.chart.PixelPen;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Highlights the points of a step's batch with halos, and shows their residuals. */
public final class Glow {
    /** Maximum number of points shown; a batch is in random order, so its first points are a fair sample. */
    public static final int MAX_POINTS = 1_000;

    /** Batches of more points get smaller halos: large ones would hide everything else. */
    private static final int CROWD = 60;

    /** Sizes in pixels at a line width of 3. */
    private static final double HALO = 9;

    private static final double SMALL_HALO = 4.5;
    private static final double RESIDUAL = 2;

    private final DotStamp stamp = new DotStamp();

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
        List<Point2D> places = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int point = batch.point(i);
            places.add(new Point2D.Double(projection.x(points.x(point)), projection.y(points.y(point))));
        }
        paintDots(g, batch, points, places, style);
    }

    /** Paints highlighted points of a batch at other places, in component pixels. */
    public void paintDots(Graphics2D g, Batch batch, Points points, List<Point2D> places, ChartStyle style) {
        double dot = style.scaled(PointRaster.radius(points.size()));
        stamp.paint(g, style, dot, dot + style.scaled(batch.size() <= CROWD ? HALO : SMALL_HALO), places);
    }
}
