package io.github.sgdvisualizer.window.chart.surface;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.surface.SurfacePainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.window.chart.LayeredChart;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.SwingUtilities;

/** The loss over slope and intercept: every line is a place; a click on one chooses it. */
public final class SurfaceChart extends LayeredChart<SurfacePainter> {

    /**
     * A chart that shows nothing yet.
     *
     * @param description says in words what a snapshot shows
     * @param placeChosen is told which line a person has clicked on
     */
    public SurfaceChart(
            String titleSlope,
            String titleIntercept,
            ChartStyle style,
            Function<Snapshot, String> description,
            Consumer<Line> placeChosen) {
        super("loss-surface-chart", new SurfacePainter(style, titleSlope, titleIntercept), description);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    painter()
                            .projection()
                            .filter(projection -> projection.plot().contains(event.getPoint()))
                            .ifPresent(projection -> placeChosen.accept(lineAt(event, projection)));
                }
            }
        });
    }

    /** Returns whether a unit of slope is as long as one of intercept, so that arrows cross contours at right angles. */
    public boolean hasEqualUnits() {
        return painter().hasEqualUnits();
    }

    /** Shows the gradient of each point, or no longer (default is not). */
    public void setPointGradients(boolean pointGradients) {
        painter().setPointGradients(pointGradients);
        repaint();
    }

    /** Returns the line at a click, rounded to what a pixel can tell. */
    private static Line lineAt(MouseEvent event, Projection projection) {
        return new Line(
                projection.roundedX(projection.dataX(event.getX())),
                projection.roundedY(projection.dataY(event.getY())));
    }
}
