package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.engine.Snapshot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paints a chart in two layers: the {@link StillLayer}, painted again only when what it depends on has changed, and the
 * moving layer, painted each frame and clipped to the plot. Needs neither a component nor a display; used by one thread.
 */
public abstract class ChartPainter {
    private final StillLayer still = new StillLayer();
    private ChartStyle style;
    private int width;
    private int height;
    private @Nullable Snapshot shown;

    /** What axes and backdrops are of: while something is held in the hand, they stay as they were when it was taken. */
    private @Nullable Snapshot standing;

    /** A painter of size 0 × 0 that shows nothing yet. */
    protected ChartPainter(ChartStyle style) {
        this.style = style;
    }

    /** Sets what is painted from now on. */
    public final void show(Snapshot snapshot) {
        shown = snapshot;
        Snapshot before = standing;
        standing = before != null && snapshot.playback().held() && stays(before, snapshot) ? before : snapshot;
    }

    /** Sets the chart's size, in the units of the drawing: pixels of a component. */
    public final void setSize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /** Sets colours, type and sizes. */
    public final void setStyle(ChartStyle newStyle) {
        style = newStyle;
    }

    /** Returns whether axes stay as they were while something is held in the hand: not if they are of other points. */
    protected boolean stays(Snapshot before, Snapshot now) {
        return before.progress().error() == now.progress().error();
    }

    public final ChartStyle style() {
        return style;
    }

    /** Returns the snapshot that is painted; null before the first. */
    protected final @Nullable Snapshot shown() {
        return shown;
    }

    /** Returns the snapshot that axes and backdrops are of; null before the first. */
    public final @Nullable Snapshot standing() {
        return standing;
    }

    /** Returns where data is on the chart; empty before the first snapshot. */
    public final Optional<Projection> projection() {
        return Optional.ofNullable(standing).map(of -> axes(of).projection(width, height));
    }

    protected final int width() {
        return width;
    }

    protected final int height() {
        return height;
    }

    /** Returns the axes for a snapshot; equal axes are not painted again. */
    public abstract Axes axes(Snapshot of);

    /**
     * Returns what the still layer shows besides the axes, from below.
     *
     * @param of what the axes are of
     */
    protected List<Backdrop> backdrops(Snapshot of, Snapshot snapshot) {
        return List.of();
    }

    /** Paints what moves; the drawing is clipped to the plot and smooth. */
    protected abstract void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection);

    /**
     * Paints the chart with its upper left corner at the origin.
     *
     * @param graphics stays as it was; its scale is the number of pixels for each unit of the size
     */
    public final void paint(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Snapshot snapshot = shown;
        Snapshot of = standing;
        if (snapshot == null || of == null) {
            g.setColor(style.background());
            g.fillRect(0, 0, width, height);
        } else {
            Axes axes = axes(of);
            still.paint(
                    g,
                    new StillLayer.Ground(axes, width, height, g.getTransform().getScaleX()),
                    backdrops(of, snapshot));
            Projection projection = axes.projection(width, height);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.clip(projection.plot());
            paintMoving(g, snapshot, projection);
        }
        g.dispose();
    }
}
