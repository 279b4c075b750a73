package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.engine.Canvas;
import io.github.sgdvisualizer.engine.PointRaster;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Points;
import io.github.sgdvisualizer.model.Progress;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The points and the line that learns to fit them.
 *
 * <p>Axes and points are a {@link StillLayer}; each frame paints that image, the trail, what else was asked for and the
 * line, which costs the same for any number of points and steps.
 */
public final class DataChart extends LayeredChart {
    private static final float TRAIL_WIDTH = 1.5f;
    private static final float CASING = 1.7f;

    /** In widths of the learning line: a band of 9 px under a line of 3 px. */
    private static final float BAND = 3;

    private static final float THIN = 0.4f;
    private static final float HAIR = 0.2f;
    private static final float FROM_DOT_TO_DOT = 2.2f;

    private final String titleX;
    private final String titleY;
    private final Consumer<Canvas> canvasChanged;
    private Canvas canvas = Canvas.NONE;
    private Overlays overlays = Overlays.NONE;

    /**
     * A chart that shows nothing yet.
     *
     * @param description says in words what a snapshot shows, for those who cannot see the chart
     * @param canvasChanged is told what points are to be painted on, whenever that changes
     */
    public DataChart(
            String titleX,
            String titleY,
            ChartStyle style,
            Function<Snapshot, String> description,
            Consumer<Canvas> canvasChanged) {
        super("data-chart", style, description);
        this.titleX = titleX;
        this.titleY = titleY;
        this.canvasChanged = canvasChanged;
        // The window may move to a screen of another scale.
        addPropertyChangeListener("graphicsConfiguration", event -> updateCanvas());
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        updateCanvas();
    }

    @Override
    public void show(Snapshot snapshot) {
        Snapshot before = shown();
        super.show(snapshot);
        if (before == null
                || !before.progress().extent().equals(snapshot.progress().extent())) {
            updateCanvas();
        }
    }

    @Override
    public void setStyle(ChartStyle newStyle) {
        super.setStyle(newStyle);
        updateCanvas();
    }

    /** Chooses what is shown beside points and learning line (default is nothing). */
    public void setOverlays(Overlays newOverlays) {
        overlays = newOverlays;
        repaint();
    }

    private void updateCanvas() {
        Snapshot snapshot = shown();
        if (snapshot == null || getWidth() == 0) {
            return;
        }
        ChartStyle style = style();
        double scale = scale();
        Rectangle plot = StillLayer.onDevice(axes(snapshot).plot(getWidth(), getHeight()), scale);
        Canvas now = new Canvas(
                plot.width,
                plot.height,
                scale * style.lineWidth() / 3,
                style.point().getRGB(),
                style.pointRim().getRGB());
        if (!now.equals(canvas)) {
            canvas = now;
            canvasChanged.accept(now);
        }
    }

    private double scale() {
        GraphicsConfiguration configuration = getGraphicsConfiguration();
        return configuration == null ? 1 : configuration.getDefaultTransform().getScaleX();
    }

    @Override
    Axes axes(Snapshot snapshot) {
        return new Axes(snapshot.progress().extent(), titleX, titleY, false, style());
    }

    @Override
    Backdrop backdrop(Snapshot snapshot) {
        return new Dots(snapshot.raster());
    }

    @Override
    void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection) {
        ChartStyle style = style();
        Line2D line = projection.across(snapshot.moment().line());
        paintTrail(g, snapshot, projection, line);
        paintOverlays(g, snapshot, projection);
        // The casing keeps the line apart from a crowd of points, in grey too.
        g.setColor(style.casing());
        g.setStroke(new BasicStroke(style.lineWidth() * CASING));
        g.draw(line);
        g.setColor(style.line());
        g.setStroke(new BasicStroke(style.lineWidth()));
        g.draw(line);
    }

    private void paintOverlays(Graphics2D g, Snapshot snapshot, Projection projection) {
        Progress progress = snapshot.progress();
        if (overlays.bestLine()) {
            paintBand(g, projection.across(progress.error().best()));
        }
        paintResiduals(g, progress.error().points(), snapshot.moment().line(), projection);
        if (overlays.trueLine()) {
            paintDotted(g, projection.across(progress.settings().lesson().truth()));
        }
    }

    /** Paints the true line: dashes of hardly any length, which round caps make into dots. */
    private void paintDotted(Graphics2D g, Line2D truth) {
        float width = style().lineWidth();
        float[] dashes = {0.001f * width, FROM_DOT_TO_DOT * width};
        g.setColor(style().truth());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        g.draw(truth);
    }

    /** Paints the best line as a pale band with a rim, broad enough to be seen when the learning line lies on it. */
    private void paintBand(Graphics2D g, Line2D best) {
        float width = style().lineWidth();
        Shape band = new BasicStroke((BAND - THIN) * width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_BEVEL)
                .createStrokedShape(best);
        g.setColor(style().bestBand());
        g.fill(band);
        g.setColor(style().best());
        g.setStroke(new BasicStroke(THIN * width));
        g.draw(band);
    }

    /** Paints each line or rim by itself: Java 2D has a fast way for these, and a slow one for all of them together. */
    private void paintResiduals(Graphics2D g, Points points, Line line, Projection projection) {
        ChartStyle style = style();
        switch (overlays.residuals()) {
            case NONE -> {}
            case LINES -> {
                double dot = PointRaster.radius(points.size()) * style.lineWidth() / 3;
                g.setColor(style.residual());
                g.setStroke(new BasicStroke(THIN * style.lineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                ResidualShapes.lines(points, line, projection, dot).forEach(g::draw);
            }
            case SQUARES -> {
                List<Rectangle2D> squares = ResidualShapes.squares(points, line, projection);
                // Filled as one shape: where a hundred overlap, the points still show through.
                Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
                squares.forEach(square -> all.append(square, false));
                g.setColor(style.residualFill());
                g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
                g.fill(all);
                g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                g.setColor(style.residual());
                g.setStroke(new BasicStroke(HAIR * style.lineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                squares.forEach(g::draw);
            }
        }
    }

    private void paintTrail(Graphics2D g, Snapshot snapshot, Projection projection, Line2D newest) {
        ChartStyle style = style();
        Progress progress = snapshot.progress();
        g.setFont(
                style.font().deriveFont(Map.of(TextAttribute.SIZE, style.font().getSize2D() * 0.93f)));
        g.setStroke(new BasicStroke(TRAIL_WIDTH * style.lineWidth() / 3));
        List<Rectangle> labels = new ArrayList<>();
        for (int step : Trail.before(snapshot.moment().step())) {
            Line2D line = projection.across(progress.line(step));
            g.setColor(style.trail());
            g.draw(line);
            Rectangle label = label(g, Integer.toString(step), line, projection.plot());
            boolean free = labels.stream().noneMatch(label::intersects) && !label.intersectsLine(newest);
            if (free && projection.plot().contains(label)) {
                labels.add(label);
                g.setColor(style.text());
                g.drawString(Integer.toString(step), label.x, label.y + label.height);
            }
        }
    }

    /** Returns the room for a text at the plot's right edge, above the line. */
    private static Rectangle label(Graphics2D g, String text, Line2D line, Rectangle plot) {
        int height = g.getFontMetrics().getAscent();
        int width = g.getFontMetrics().stringWidth(text);
        int right = plot.x + plot.width - height;
        double y = line.getY1() + (line.getY2() - line.getY1()) * (right - width / 2.0 - plot.x) / plot.width;
        return new Rectangle(right - width, (int) Math.round(y) - height - 3, width, height);
    }
}
