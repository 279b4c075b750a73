package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.NearestDot;
import io.github.sgdvisualizer.chart.PixelPen;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.Readout;
import io.github.sgdvisualizer.chart.StillLayer;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.RunProgress;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Paints the points and the learning line, which is fitted to them.
 *
 * <p>Axes, points and the lines that do not change from step to step are in the {@link StillLayer}. Each frame paints
 * that layer, residuals and the learning line; its cost does not depend on the number of points and steps.
 */
public final class PointsPainter extends ChartPainter {
    private static final float CASING = 1.7f;

    private static final double KEPT_WIDTH = 2.5;
    private static final float PREDICTED_WIDTH = 2.5f;
    private static final double HANDLE = 6;
    private static final double HANDLE_RIM = 2.5;
    /** Maximum number of points that are searched for the one at a place, in each frame. */
    private static final int MAX_SEARCHED = Parameter.MAX_EDITABLE_POINTS;

    private static final float THIN = 0.4f;
    private static final float HAIR = 0.2f;

    private final Function<Snapshot, String> titleX;
    private final Glow glow = new Glow();
    private PointMarks marks = PointMarks.NONE;
    private Overlays overlays = Overlays.NONE;

    /** Where somebody said that the line would be. */
    private @Nullable Line predicted;

    /**
     * Creates a painter that shows nothing yet.
     *
     * @param style colours, font and sizes
     * @param titleX returns the title of the x axis
     */
    public PointsPainter(ChartStyle style, Function<Snapshot, String> titleX) {
        super(style);
        this.titleX = titleX;
    }

    /** Sets the source of highlights (default is {@link PointMarks#NONE}); it is asked in each frame. */
    public void setMarks(PointMarks newMarks) {
        marks = newMarks;
    }

    /** Sets what is painted in addition to points and learning line (default is {@link Overlays#NONE}). */
    public void setOverlays(Overlays newOverlays) {
        overlays = newOverlays;
    }

    /** Sets a line that was predicted, to compare the learning line with; null for none (default). */
    public void setPredicted(@Nullable Line newPredicted) {
        predicted = newPredicted;
    }

    /** Returns the learning line as painted; y = 0 before the first {@link #show}. */
    public Line line() {
        Snapshot snapshot = shown();
        return snapshot == null ? new Line(0, 0) : snapshot.runState().line();
    }

    /**
     * Returns the canvas that the engine must paint the points on; empty before the first {@link #show}.
     *
     * @param scale device pixels per component pixel
     */
    public Optional<Canvas> canvas(double scale) {
        return projection().map(projection -> Dots.canvas(projection.plot(), scale, style()));
    }

    /** Returns whether so many points come from the engine's raster in a picture of shapes too, not as circles. */
    public static boolean needsRaster(int count) {
        return count > Dots.MAX_REPAINTED;
    }

    /** Returns false: the engine itself keeps the plot bounds during a drag. */
    @Override
    protected boolean stays(Snapshot before, Snapshot now) {
        return false;
    }

    @Override
    public Axes axes(Snapshot of) {
        return new Axes(
                of.points().bounds(),
                titleX.apply(of),
                of.run().progress().settings().source().labels().y(),
                false,
                style());
    }

    @Override
    protected List<Backdrop> backdrops(Snapshot of, Snapshot snapshot) {
        RunProgress progress = snapshot.run().progress();
        boolean best = overlays.bestLine() && !snapshot.hides(ScreenPart.BEST_LINE);
        boolean truth = overlays.trueLine() && !snapshot.hides(ScreenPart.TRUE_LINE);
        List<Line> trail = new ArrayList<>();
        if (!snapshot.hides(ScreenPart.LINE)) {
            Trail.before(snapshot.runState().step()).forEach(step -> trail.add(progress.line(step)));
        }
        FixedLines fixed = new FixedLines(
                trail,
                best ? progress.error().best() : null,
                truth ? progress.settings().source().trueLine().orElse(null) : null,
                style());
        List<Backdrop> all = new ArrayList<>();
        if (!snapshot.hides(ScreenPart.POINTS)) {
            all.add(new Dots(of.points().raster(), of.run().progress().error().points(), style()));
            Points points = progress.error().points();
            BitSet chosen = marks.chosenIn(points);
            if (!chosen.isEmpty()) {
                all.add(new Rings(points, chosen, style()));
            }
        }
        if (!fixed.isEmpty()) {
            all.add(fixed);
        }
        return all;
    }

    /** Only lines move, unless more is painted than these. */
    @Override
    protected Optional<Rectangle2D> moved(Snapshot before, Snapshot now, Projection projection) {
        if (!onlyLinesMove(before, projection)
                || !onlyLinesMove(now, projection)
                || !before.kept().equals(now.kept())
                || !before.edits().restrictions().equals(now.edits().restrictions())) {
            return Optional.empty();
        }
        Rectangle2D part = trailNumbers(now, projection);
        double reach = style().lineWidth() * CASING;
        for (Snapshot snapshot : List.of(before, now)) {
            addLine(part, projection.across(snapshot.runState().line()), reach);
            for (KeptRun kept : snapshot.kept()) {
                if (!kept.hidden()) {
                    int place = snapshot.playback().place();
                    addLine(part, projection.across(kept.runState(place).line()), reach);
                }
            }
        }
        return Optional.of(part.createIntersection(projection.plot()));
    }

    private static void addLine(Rectangle2D part, Line2D line, double reach) {
        part.add(line.getX1() - reach, line.getY1() - reach);
        part.add(line.getX1() + reach, line.getY1() + reach);
        part.add(line.getX2() - reach, line.getY2() - reach);
        part.add(line.getX2() + reach, line.getY2() + reach);
    }

    private boolean onlyLinesMove(Snapshot snapshot, Projection projection) {
        return snapshot.batch() == null
                && !(overlays.residuals() && !snapshot.hides(ScreenPart.RESIDUALS))
                && !marks.lineIsMarked()
                && marks.nearPoint().isEmpty()
                && marks.band().isEmpty()
                && OffChart.of(snapshot, projection.bounds()) == null;
    }

    /** Returns where the numbers of the trail's steps are, of which the learning line hides some or others. */
    private Rectangle2D trailNumbers(Snapshot snapshot, Projection projection) {
        Rectangle plot = projection.plot();
        int size = style().font().getSize();
        int step = snapshot.runState().step();
        double width = size * (Integer.toString(step).length() + 2);
        Rectangle2D all = new Rectangle2D.Double(
                plot.getMaxX(), projection.across(snapshot.runState().line()).getY2(), 0, 0);
        for (int earlier : Trail.before(step)) {
            Line2D line = projection.across(snapshot.run().progress().line(earlier));
            double slope = (line.getY2() - line.getY1()) / plot.width;
            double end = line.getY2();
            double start = end - slope * width;
            all.add(plot.getMaxX() - width, Math.min(start, end) - 2 * size);
            all.add(plot.getMaxX(), Math.max(start, end) + size);
        }
        return all;
    }

    @Override
    protected void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection) {
        ChartStyle style = style();
        boolean dots = !snapshot.hides(ScreenPart.POINTS);
        boolean lines = !snapshot.hides(ScreenPart.LINE);
        Line2D line = projection.across(snapshot.runState().line());
        if (lines) {
            paintTrailNumbers(g, snapshot, projection, line);
        }
        Points points = snapshot.run().progress().error().points();
        boolean residuals = overlays.residuals() && !snapshot.hides(ScreenPart.RESIDUALS);
        if (residuals && overlays.squares()) {
            paintSquares(g, points, snapshot.runState().line(), projection);
        } else if (residuals) {
            paintResiduals(g, points, snapshot.runState().line(), projection);
        }
        Batch batch = snapshot.batch();
        if (dots && batch != null) {
            glow.paint(g, batch, points, snapshot.runState().line(), projection, style);
        }
        if (lines) {
            paintLines(g, snapshot, line, projection);
        }
        if (dots) {
            paintMarks(g, points, projection);
        }
        OffChart offChart = lines ? OffChart.of(snapshot, projection.bounds()) : null;
        if (offChart != null) {
            offChart.paint(g, projection, style);
        }
    }

    /** Paints the lines of the kept runs, and the learning line on top. */
    private void paintLines(Graphics2D g, Snapshot snapshot, Line2D line, Projection projection) {
        ChartStyle style = style();
        paintKept(g, snapshot, projection);
        if (predicted != null) {
            g.setColor(style.text());
            g.setStroke(style.formerStroke(PREDICTED_WIDTH));
            g.draw(projection.across(predicted));
        }
        // The casing separates the line from a crowd of points, in greyscale too.
        g.setColor(style.casing());
        g.setStroke(new BasicStroke(style.lineWidth() * CASING));
        g.draw(line);
        g.setColor(style.line());
        g.setStroke(new BasicStroke(style.lineWidth()));
        g.draw(line);
        if (marks.lineIsMarked()) {
            paintHandles(g, LineGrip.handles(snapshot.runState().line(), projection));
        }
    }

    /** Returns the values of the point at a place; where there are very many points, those of the place itself. */
    @Override
    protected Optional<Readout> readout(Point2D place, Snapshot snapshot, Projection projection) {
        if (snapshot.hides(ScreenPart.POINTS)) {
            return Optional.empty();
        }
        Points points = snapshot.run().progress().error().points();
        // A residual would tell where a hidden line is.
        Line line = snapshot.hides(ScreenPart.RESIDUALS)
                ? null
                : snapshot.runState().line();
        if (points.size() > MAX_SEARCHED) {
            return Optional.of(Readout.ofPlace(
                    place,
                    projection.roundedX(projection.dataX(place.getX())),
                    projection.roundedY(projection.dataY(place.getY())),
                    line));
        }
        return NearestDot.to(
                        place,
                        IntStream.range(0, points.size()),
                        i -> new Point2D.Double(projection.x(points.x(i)), projection.y(points.y(i))),
                        style())
                .map(dot -> Readout.ofPoint(dot.at(), points.x(dot.point()), points.y(dot.point()), line));
    }

    private void paintKept(Graphics2D g, Snapshot snapshot, Projection projection) {
        int place = snapshot.playback().place();
        for (KeptRun kept : snapshot.kept()) {
            if (!kept.hidden()) {
                g.setColor(style().kept().get(kept.slot()));
                g.setStroke(style().keptStroke(kept.slot(), KEPT_WIDTH));
                g.draw(projection.across(kept.runState(place).line()));
            }
        }
    }

    /** Paints a ring around the point under the mouse, and the selection rectangle. */
    private void paintMarks(Graphics2D g, Points points, Projection projection) {
        marks.nearPoint().ifPresent(i -> {
            if (i < points.size()) {
                Rings.ring(g, points, i, projection, style());
            }
        });
        marks.band().ifPresent(band -> {
            g.setColor(style().text());
            g.setStroke(new BasicStroke(style().scaled(1)));
            g.draw(band);
        });
    }

    private void paintHandles(Graphics2D g, List<Point2D> handles) {
        double radius = style().scaled(HANDLE);
        g.setStroke(new BasicStroke(style().scaled(HANDLE_RIM)));
        for (Point2D handle : handles) {
            Shape circle = new Ellipse2D.Double(handle.getX() - radius, handle.getY() - radius, 2 * radius, 2 * radius);
            g.setColor(style().background());
            g.fill(circle);
            g.setColor(style().line());
            g.draw(circle);
        }
    }

    private void paintResiduals(Graphics2D g, Points points, Line line, Projection projection) {
        ChartStyle style = style();
        double dot = style.scaled(PointRaster.radius(points.size()));
        try (PixelPen pen = new PixelPen(g, style.residual(), THIN * style.lineWidth())) {
            ResidualShapes.lines(points, line, projection, dot).forEach(pen::upright);
        }
    }

    private void paintSquares(Graphics2D g, Points points, Line line, Projection projection) {
        ChartStyle style = style();
        List<Rectangle2D> squares = ResidualShapes.squares(points, line, projection);
        // Filled as one shape: the points stay visible where a hundred squares overlap.
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        squares.forEach(square -> all.append(square, false));
        g.setColor(style.residualFill());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.fill(all);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        try (PixelPen pen = new PixelPen(g, style.residual(), HAIR * style.lineWidth())) {
            squares.forEach(pen::rim);
        }
    }

    /** Paints the step number of each line of the trail, if there is room for it. */
    private void paintTrailNumbers(Graphics2D g, Snapshot snapshot, Projection projection, Line2D newest) {
        ChartStyle style = style();
        g.setColor(style.text());
        g.setFont(style.font());
        List<Rectangle> labels = new ArrayList<>();
        for (int step : Trail.before(snapshot.runState().step())) {
            Line2D line = projection.across(snapshot.run().progress().line(step));
            Rectangle label = label(g, Integer.toString(step), line, projection.plot());
            boolean free = labels.stream().noneMatch(label::intersects) && !label.intersectsLine(newest);
            if (free && projection.plot().contains(label)) {
                labels.add(label);
                g.drawString(Integer.toString(step), label.x, label.y + label.height);
            }
        }
    }

    /** Returns the rectangle for a text at the plot's right edge, above the line, in component pixels. */
    private static Rectangle label(Graphics2D g, String text, Line2D line, Rectangle plot) {
        int height = g.getFontMetrics().getAscent();
        int width = g.getFontMetrics().stringWidth(text);
        int right = plot.x + plot.width - height;
        double y = line.getY1() + (line.getY2() - line.getY1()) * (right - width / 2.0 - plot.x) / plot.width;
        return new Rectangle(right - width, (int) Math.round(y) - height - 3, width, height);
    }
}
