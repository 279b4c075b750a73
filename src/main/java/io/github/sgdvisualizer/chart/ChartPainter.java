package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paints a chart in two layers: the {@link StillLayer}, painted again only after a change of what it shows, and the
 * moving layer, painted in each frame and clipped to the plot. {@link #changed} says what of it has to be painted again.
 *
 * <p>Needs neither a component nor a display. Not thread-safe: all calls must come from one thread.
 */
public abstract class ChartPainter implements SnapshotView {
    /** Antialiasing reaches so many component pixels beyond a shape, rounding to device pixels included. */
    private static final int SOFT_EDGE = 2;

    private final StillLayer still = new StillLayer();
    private ChartStyle style;
    private int width;
    private int height;
    private int marginTop;
    private @Nullable Point2D pointer;
    private @Nullable Snapshot shown;

    /** The snapshot that axes and backdrops show; may be older than {@link #shown} while the user drags. */
    private @Nullable Snapshot standing;

    private Rectangle changed = new Rectangle();
    private @Nullable Placed placed;

    /** The mapping of axes on a chart of a given size; kept, as axes measure their labels for it. */
    private record Placed(Axes axes, int width, int height, Projection projection) {}

    /** Creates a painter of size 0 × 0 that shows nothing yet. */
    protected ChartPainter(ChartStyle style) {
        this.style = style;
    }

    /** Sets the snapshot that the next calls of {@link #paint} show. */
    @Override
    public final void show(Snapshot snapshot) {
        Snapshot painted = shown;
        shown = snapshot;
        Snapshot before = standing;
        standing = before != null && snapshot.playback().held() && stays(before, snapshot) ? before : snapshot;
        changed = changedSince(painted, snapshot, standing);
    }

    private Rectangle changedSince(@Nullable Snapshot before, Snapshot now, Snapshot of) {
        Rectangle all = new Rectangle(width, height);
        Axes axes = lowered(of);
        if (before == null || pointer != null || !still.shows(axes, width, height, backdrops(of, now))) {
            return all;
        }
        return moved(before, now, projection(axes))
                .map(Rectangle2D::getBounds)
                .map(part -> {
                    part.grow(SOFT_EDGE, SOFT_EDGE);
                    return part.intersection(all);
                })
                .orElse(all);
    }

    /**
     * Returns where the newest snapshot looks different from the one that was shown before it, in component pixels; it may be
     * larger than that, and is empty if there is no difference.
     *
     * <p>After any other change than that of the snapshot, all of the chart has to be painted again.
     */
    public final Rectangle changed() {
        return changed;
    }

    /**
     * Returns where the moving layers of two snapshots with equal still layers look different, in component pixels; it may be
     * larger than that.
     *
     * @param before the snapshot shown before
     * @param now the newest snapshot
     * @param projection the mapping from data to component pixels, of both
     * @return empty if all of the chart has to be painted again (default)
     */
    protected Optional<Rectangle2D> moved(Snapshot before, Snapshot now, Projection projection) {
        return Optional.empty();
    }

    /**
     * Sets the size of the chart (default is 0 × 0).
     *
     * @param newWidth width in component pixels, 0 or more
     * @param newHeight height in component pixels, 0 or more
     */
    public final void setSize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /**
     * Sets the height at the top that axes and plot leave free (default is 0); only the background is painted there.
     *
     * @param newMarginTop height in component pixels, 0 or more
     */
    public final void setMarginTop(int newMarginTop) {
        marginTop = newMarginTop;
    }

    /**
     * Sets the place whose exact values are shown (default is none), in component pixels; null for none.
     *
     * <p>Nothing is shown for a place outside the plot.
     */
    public final void setPointer(@Nullable Point2D newPointer) {
        pointer = newPointer;
    }

    /** Sets colours, font and sizes. */
    public final void setStyle(ChartStyle newStyle) {
        style = newStyle;
    }

    /**
     * Returns whether axes and backdrops stay unchanged while the user drags (default is: as long as the points are the
     * same).
     *
     * @param before the snapshot that the axes show
     * @param now the new snapshot, taken during the drag
     */
    protected boolean stays(Snapshot before, Snapshot now) {
        return before.run().progress().error() == now.run().progress().error();
    }

    /** Returns colours, font and sizes. */
    public final ChartStyle style() {
        return style;
    }

    /** Returns the snapshot that is painted; null before the first {@link #show}. */
    protected final @Nullable Snapshot shown() {
        return shown;
    }

    /**
     * Returns the snapshot that axes and backdrops show; null before the first {@link #show}.
     *
     * <p>It is older than {@link #shown()} while the user drags and the axes stay unchanged.
     */
    public final @Nullable Snapshot standing() {
        return standing;
    }

    /** Returns the mapping from data to component pixels; empty before the first {@link #show}. */
    public final Optional<Projection> projection() {
        return Optional.ofNullable(standing).map(of -> projection(lowered(of)));
    }

    private Projection projection(Axes axes) {
        Placed known = placed;
        if (known == null || known.width != width || known.height != height || !known.axes.equals(axes)) {
            known = new Placed(axes, width, height, axes.projection(width, height));
            placed = known;
        }
        return known.projection;
    }

    /** Returns the width of the chart in component pixels. */
    protected final int width() {
        return width;
    }

    /** Returns the height of the chart below the margin, in component pixels; below 0 if the margin is higher. */
    protected final int height() {
        return height - marginTop;
    }

    /** Returns the axes of a snapshot without the margin at the top; equal axes are not painted again. */
    public abstract Axes axes(Snapshot of);

    private Axes lowered(Snapshot of) {
        return axes(of).lowered(marginTop);
    }

    /**
     * Returns the other parts of the still layer, from bottom to top (default is none).
     *
     * @param of the snapshot that the axes show, see {@link #standing()}
     * @param snapshot the newest snapshot
     */
    protected List<Backdrop> backdrops(Snapshot of, Snapshot snapshot) {
        return List.of();
    }

    /**
     * Paints the moving layer.
     *
     * @param g the target in component coordinates, clipped to the plot, with antialiasing on; may be left in any state
     * @param snapshot the newest snapshot
     * @param projection the mapping from data to component pixels
     */
    protected abstract void paintMoving(Graphics2D g, Snapshot snapshot, Projection projection);

    /**
     * Paints what belongs to the moving layer and may extend over the edge of the plot (default is nothing).
     *
     * @param g the target in component coordinates, with antialiasing on; may be left in any state
     * @param snapshot the newest snapshot
     * @param projection the mapping from data to component pixels
     */
    protected void paintOverEdge(Graphics2D g, Snapshot snapshot, Projection projection) {
        // Most charts keep within their plot.
    }

    /**
     * Returns the exact values at a place, in time that depends neither on the number of points nor of steps.
     *
     * @param place the place in the plot, in component pixels
     * @param snapshot the newest snapshot
     * @param projection the mapping from data to component pixels
     * @return empty if there is nothing to tell about the place
     */
    protected abstract Optional<Readout> readout(Point2D place, Snapshot snapshot, Projection projection);

    /**
     * Paints the chart with its upper left corner at the origin; before the first {@link #show}, only the background.
     *
     * @param graphics the target, whose state is not changed; its scale is the number of device pixels per component
     *     pixel
     */
    public final void paint(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Snapshot snapshot = shown;
        Snapshot of = standing;
        if (snapshot == null || of == null) {
            g.setColor(style.background());
            g.fillRect(0, 0, width, height);
        } else {
            Axes axes = lowered(of);
            still.paint(
                    g,
                    new StillLayer.Ground(axes, width, height, g.getTransform().getScaleX()),
                    backdrops(of, snapshot));
            Projection projection = projection(axes);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Graphics2D overEdge = (Graphics2D) g.create();
            g.clip(projection.plot());
            // Of an edge or a margin alone, as when a number there changes, nothing moves.
            if (!g.getClip().getBounds2D().isEmpty()) {
                Graphics2D moving = (Graphics2D) g.create();
                paintMoving(moving, snapshot, projection);
                moving.dispose();
            }
            paintOverEdge(overEdge, snapshot, projection);
            overEdge.dispose();
            if (pointer != null && projection.plot().contains(pointer)) {
                readout(pointer, snapshot, projection).ifPresent(readout -> readout.paint(g, projection.plot(), style));
            }
        }
        g.dispose();
    }
}
