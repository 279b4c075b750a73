package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.engine.Snapshot;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A chart as a component: it shows what its painter paints, and says in words what that is.
 *
 * @param <P> the painter
 */
public abstract class LayeredChart<P extends ChartPainter> extends JComponent {
    private final P painter;
    private final Function<Snapshot, String> description;
    private @Nullable Snapshot shown;

    /**
     * A chart that shows nothing yet.
     *
     * @param name its component name
     * @param description says in words what a snapshot shows, for those who cannot see the chart
     */
    protected LayeredChart(String name, P painter, Function<Snapshot, String> description) {
        this.painter = painter;
        this.description = description;
        super.setName(name);
    }

    /** Shows a snapshot. */
    public void show(Snapshot snapshot) {
        shown = snapshot;
        painter.show(snapshot);
        repaint();
    }

    /** Changes colours, type and sizes. */
    public void setStyle(ChartStyle newStyle) {
        painter.setStyle(newStyle);
        repaint();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        painter.setSize(width, height);
    }

    /** Returns what paints the chart. */
    protected final P painter() {
        return painter;
    }

    /** Returns the snapshot that is shown; null before the first. */
    protected final @Nullable Snapshot shown() {
        return shown;
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        painter.paint((Graphics2D) graphics);
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
