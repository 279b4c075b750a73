package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.engine.Canvas;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Progress;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.font.TextAttribute;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The points and the line that learns to fit them.
 *
 * <p>Axes and points are a {@link StillLayer}; each frame paints that image, the trail and the line, which costs the
 * same for any number of points and steps.
 */
public final class DataChart extends LayeredChart {
    private static final float TRAIL_WIDTH = 1.5f;
    private static final float CASING = 1.7f;

    private final String titleX;
    private final String titleY;
    private final Consumer<Canvas> canvasChanged;
    private Canvas canvas = Canvas.NONE;

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
        // The casing keeps the line apart from a crowd of points, in grey too.
        g.setColor(style.casing());
        g.setStroke(new BasicStroke(style.lineWidth() * CASING));
        g.draw(line);
        g.setColor(style.line());
        g.setStroke(new BasicStroke(style.lineWidth()));
        g.draw(line);
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
