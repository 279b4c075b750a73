package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.engine.Canvas;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Progress;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.font.TextAttribute;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * The points and the line that learns to fit them.
 *
 * <p>Axes and points are a {@link StillLayer}; each frame paints that image, the trail and the line, which costs the
 * same for any number of points and steps.
 */
public final class DataChart extends JComponent {
    private static final float TRAIL_WIDTH = 1.5f;
    private static final float CASING = 1.7f;

    private final StillLayer still = new StillLayer();
    private final String titleX;
    private final String titleY;
    private final Consumer<Canvas> canvasChanged;
    private final Function<Snapshot, String> description;
    private ChartStyle style;
    private @Nullable Snapshot shown;
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
        this.titleX = titleX;
        this.titleY = titleY;
        this.style = style;
        this.description = description;
        this.canvasChanged = canvasChanged;
        setName("data-chart");
        setFocusable(true);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                updateCanvas();
            }
        });
        // The window may move to a screen of another scale.
        addPropertyChangeListener("graphicsConfiguration", event -> updateCanvas());
    }

    /** Shows a snapshot. */
    public void show(Snapshot snapshot) {
        boolean sameBox = shown != null
                && shown.progress().extent().equals(snapshot.progress().extent());
        shown = snapshot;
        if (!sameBox) {
            updateCanvas();
        }
        repaint();
    }

    /** Changes colours, type and sizes. */
    public void setStyle(ChartStyle newStyle) {
        style = newStyle;
        updateCanvas();
        repaint();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Description();
        }
        return accessibleContext;
    }

    /** The chart in words, put together only when asked for. */
    private final class Description extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }

        @Override
        public @Nullable String getAccessibleDescription() {
            return shown == null ? null : description.apply(shown);
        }
    }

    private void updateCanvas() {
        if (shown == null || getWidth() == 0) {
            return;
        }
        double scale = scale();
        Rectangle plot = axes(shown).plot(getWidth(), getHeight());
        Canvas now = new Canvas(
                (int) Math.round(plot.width * scale),
                (int) Math.round(plot.height * scale),
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

    private Axes axes(Snapshot snapshot) {
        return new Axes(snapshot.progress().extent(), titleX, titleY, style);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Snapshot snapshot = shown;
        if (snapshot == null) {
            g.setColor(style.background());
            g.fillRect(0, 0, getWidth(), getHeight());
        } else {
            Axes axes = axes(snapshot);
            still.paint(
                    g,
                    new StillLayer.Key(
                            axes, getWidth(), getHeight(), g.getTransform().getScaleX(), snapshot.raster()));
            Projection projection = new Projection(axes.extent(), axes.plot(getWidth(), getHeight()));
            paintMoving(g, snapshot, projection);
        }
        g.dispose();
    }

    private void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.clip(projection.plot());
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
