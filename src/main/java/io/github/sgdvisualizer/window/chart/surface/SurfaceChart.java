package io.github.sgdvisualizer.window.chart.surface;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.surface.SurfacePainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.chart.LayeredChart;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.SwingUtilities;

/** The chart of the loss over slope and intercept, where a click, or a cursor that keys move, chooses a line. */
public final class SurfaceChart extends LayeredChart<SurfacePainter> {
    /** Where a hint says that a click begins a run, in parts of the plot: away from the path. */
    private static final double PLACE_OF_HINT = 0.75;

    private final SurfaceCursor cursor;

    /**
     * Creates a chart that shows nothing yet.
     *
     * @param titleSlope title of the x axis
     * @param titleIntercept title of the y axis
     * @param style colours, font and sizes
     * @param description describes a snapshot in words, for screen readers
     * @param placeChosen receives the line that the user clicks or chooses by keys, rounded to about a pixel
     * @param commands has the keys
     */
    public SurfaceChart(
            String titleSlope,
            String titleIntercept,
            ChartStyle style,
            Function<Snapshot, String> description,
            Consumer<Line> placeChosen,
            Commands commands) {
        super("loss-surface-chart", new SurfacePainter(style, titleSlope, titleIntercept), description);
        cursor = new SurfaceCursor(this, placeChosen);
        cursor.bind(this, commands);
        setFocusable(true);
        hint(
                Messages.of("hint.surface"),
                (snapshot, projection) -> new Point2D.Double(
                        projection.plot().getX()
                                + PLACE_OF_HINT * projection.plot().getWidth(),
                        projection.plot().getY()
                                + PLACE_OF_HINT * projection.plot().getHeight()));
        setPlotCursor(Cursor.CROSSHAIR_CURSOR);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    painter()
                            .projection()
                            .filter(projection -> projection.plot().contains(event.getPoint()))
                            .ifPresent(projection ->
                                    placeChosen.accept(SurfacePainter.lineAt(event.getPoint(), projection)));
                }
            }
        });
    }

    /**
     * Returns whether a unit of slope is as long as one of intercept, so that gradients cross contours at right angles.
     *
     * @return true before the first snapshot
     */
    public boolean hasEqualUnits() {
        return painter().hasEqualUnits();
    }

    /** Returns the present mapping between lines and pixels; empty before the first layout and snapshot. */
    Optional<Projection> projection() {
        return painter().projection();
    }

    /** Returns what is shown; empty before the first snapshot. */
    Optional<Snapshot> snapshot() {
        return Optional.ofNullable(shown());
    }

    /** Repaints the cursor, and tells assistive programs where it is. */
    void cursorMoved() {
        descriptionChanged();
        repaint();
    }

    @Override
    protected void paintFocus(Graphics2D g) {
        super.paintFocus(g);
        cursor.paint(g, painter().style());
    }

    @Override
    protected String describe(Snapshot snapshot) {
        return isFocusOwner() ? cursor.describe(snapshot) : super.describe(snapshot);
    }

    /** Sets whether the gradients of single points are shown (default is false). */
    public void setPointGradients(boolean pointGradients) {
        painter().setPointGradients(pointGradients);
        repaint();
    }
}
