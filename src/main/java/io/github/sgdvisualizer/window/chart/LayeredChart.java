package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.FocusFrame;
import io.github.sgdvisualizer.window.widget.Hint;
import io.github.sgdvisualizer.window.widget.RepaintOnFocus;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.border.Border;
import org.jspecify.annotations.Nullable;

/**
 * A chart as a component, with an accessible description in words. The top inset of its border stays free of the plot:
 * other components may lie over it. To be used on the event thread only.
 *
 * @param <P> type of the painter
 */
public abstract class LayeredChart<P extends ChartPainter> extends JComponent implements SnapshotView {
    private final P painter;
    /** Minimum time between two changes of the description that assistive programs are told of, in milliseconds. */
    private static final int BETWEEN_DESCRIPTIONS = 1_000;

    private final Function<Snapshot, String> description;
    private final ThrottledDescription told = new ThrottledDescription(
            BETWEEN_DESCRIPTIONS,
            () -> getAccessibleContext().getAccessibleDescription(),
            before -> getAccessibleContext()
                    .firePropertyChange(
                            AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY,
                            before,
                            getAccessibleContext().getAccessibleDescription()));
    private @Nullable Snapshot shown;

    /**
     * Creates a chart that shows nothing yet.
     *
     * @param name the component name; the bundle has the accessible name at {@code name.name}
     * @param painter paints the chart; must not be shared with another chart
     * @param description describes a snapshot in words, for screen readers
     */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up, and no subclass needs more.
    protected LayeredChart(String name, P painter, Function<Snapshot, String> description) {
        this.painter = painter;
        this.description = description;
        super.setName(name);
        // Swing need not paint what is behind it.
        super.setOpaque(true);
        MouseAdapter pointer = new PointerListener();
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        getAccessibleContext().setAccessibleName(Messages.of(name + ".name"));
        addFocusListener(new RepaintOnFocus());
    }

    /** Shows a snapshot from the next repaint on. */
    @Override
    public void show(Snapshot snapshot) {
        shown = snapshot;
        painter.show(snapshot);
        told.change();
        repaint(painter.changed());
    }

    /** Sets colours, font and sizes. */
    public void setStyle(ChartStyle newStyle) {
        painter.setStyle(newStyle);
        repaint();
    }

    /** Takes colours, font and sizes of a new look. */
    @Override
    public void updateUI() {
        super.updateUI();
        setStyle(Theme.chartStyle());
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        painter.setSize(width, height);
        // Where the mouse is on the new layout is not known until it moves.
        painter.setPointer(null);
    }

    @Override
    public void setBorder(@Nullable Border border) {
        super.setBorder(border);
        painter.setMarginTop(getInsets().top);
        painter.setPointer(null);
    }

    /**
     * Says what can be done at a place of the plot.
     *
     * @param place returns the place in component pixels, once there is something to show
     */
    protected final void hint(String text, BiFunction<Snapshot, Projection, Point2D> place) {
        Hint.at(
                this,
                text,
                () -> Optional.ofNullable(shown)
                        .flatMap(snapshot -> painter.projection()
                                .map(projection -> place.apply(snapshot, projection))
                                .map(at -> new Point((int) Math.round(at.getX()), (int) Math.round(at.getY())))));
    }

    /** Sets the cursor that shows that something can be done in the plot; the default one is around it. */
    protected final void setPlotCursor(int kind) {
        addMouseMotionListener(new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                boolean inPlot = painter.projection()
                        .filter(projection -> projection.plot().contains(event.getPoint()))
                        .isPresent();
                setCursor(inPlot ? Cursor.getPredefinedCursor(kind) : null);
            }
        });
    }

    /** Returns the painter of this chart. */
    protected final P painter() {
        return painter;
    }

    /** Returns the snapshot that is shown; null before the first {@link #show}. */
    protected final @Nullable Snapshot shown() {
        return shown;
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        painter.paint((Graphics2D) graphics);
        if (isFocusOwner()) {
            Graphics2D g = (Graphics2D) graphics.create();
            paintFocus(g);
            g.dispose();
        }
    }

    /** Paints what shows that the chart has the keyboard: a frame along its edge. */
    protected void paintFocus(Graphics2D g) {
        FocusFrame.paint(g, this);
    }

    /** Tells assistive programs that the description may have changed. */
    protected final void descriptionChanged() {
        told.change();
    }

    @Override
    public final AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Description();
        }
        return accessibleContext;
    }

    /** Shows the exact values at the mouse, and after a tap at its place; nothing while something is dragged. */
    private final class PointerListener extends MouseAdapter {
        private void point(@Nullable Point at) {
            painter.setPointer(at);
            repaint();
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            point(event.getPoint());
        }

        @Override
        public void mousePressed(MouseEvent event) {
            point(event.getPoint());
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            point(event.getPoint());
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            point(null);
        }

        @Override
        public void mouseExited(MouseEvent event) {
            point(null);
        }
    }

    /** Returns what a snapshot shows, in words. */
    protected String describe(Snapshot snapshot) {
        return description.apply(snapshot);
    }

    /** The accessible description, composed only on request. */
    private final class Description extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }

        @Override
        public @Nullable String getAccessibleDescription() {
            return shown == null ? null : describe(shown);
        }
    }
}
