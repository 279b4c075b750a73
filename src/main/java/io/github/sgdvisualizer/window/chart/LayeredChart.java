package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.engine.Snapshot;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A chart in two layers: the {@link StillLayer}, painted again only when what it depends on has changed, and the moving
 * layer, painted each frame and clipped to the plot.
 */
public abstract class LayeredChart extends JComponent {
    private final StillLayer still = new StillLayer();
    private final Function<Snapshot, String> description;
    private ChartStyle style;
    private @Nullable Snapshot shown;

    /** What axes and backdrops are of: while something is held in the hand, they stay as they were when it was taken. */
    private @Nullable Snapshot standing;

    /**
     * A chart that shows nothing yet.
     *
     * @param name its component name
     * @param description says in words what a snapshot shows, for those who cannot see the chart
     */
    LayeredChart(String name, ChartStyle style, Function<Snapshot, String> description) {
        this.style = style;
        this.description = description;
        super.setName(name);
    }

    /** Shows a snapshot. */
    public void show(Snapshot snapshot) {
        shown = snapshot;
        Snapshot before = standing;
        standing = before != null && snapshot.playback().held() && stays(before, snapshot) ? before : snapshot;
        repaint();
    }

    /** Returns whether axes stay as they were while something is held in the hand: not if they are of other points. */
    boolean stays(Snapshot before, Snapshot now) {
        return before.progress().error() == now.progress().error();
    }

    /** Changes colours, type and sizes. */
    public void setStyle(ChartStyle newStyle) {
        style = newStyle;
        repaint();
    }

    final ChartStyle style() {
        return style;
    }

    final @Nullable Snapshot shown() {
        return shown;
    }

    /** Returns the snapshot that axes and backdrops are of. */
    final @Nullable Snapshot standing() {
        return standing;
    }

    /** Returns the axes for a snapshot; equal axes are not painted again. */
    abstract Axes axes(Snapshot of);

    /** Returns where data is on the chart, given what its axes are of. */
    final Projection projection(Snapshot of) {
        return axes(of).projection(getWidth(), getHeight());
    }

    /**
     * Returns what the still layer shows besides the axes, from below.
     *
     * @param of what the axes are of
     */
    List<Backdrop> backdrops(Snapshot of, Snapshot snapshot) {
        return List.of();
    }

    /** Paints what moves; the drawing is clipped to the plot and smooth. */
    abstract void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection);

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Snapshot snapshot = shown;
        Snapshot of = standing;
        if (snapshot == null || of == null) {
            g.setColor(style.background());
            g.fillRect(0, 0, getWidth(), getHeight());
        } else {
            Axes axes = axes(of);
            still.paint(
                    g,
                    new StillLayer.Ground(
                            axes, getWidth(), getHeight(), g.getTransform().getScaleX()),
                    backdrops(of, snapshot));
            Projection projection = axes.projection(getWidth(), getHeight());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.clip(projection.plot());
            paintMoving(g, snapshot, projection);
        }
        g.dispose();
    }

    @Override
    public final AccessibleContext getAccessibleContext() {
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
}
