package io.github.sgdvisualizer.window.chart.residuals;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.residuals.ResidualsPainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.window.chart.LayeredChart;
import java.util.function.Function;

/** The chart of the residuals over x, with the learning line as its zero line. */
public final class ResidualsChart extends LayeredChart<ResidualsPainter> {

    /**
     * Creates a chart that shows nothing yet.
     *
     * @param titleX returns the title of the x axis
     * @param titleY title of the y axis
     * @param style colours, font and sizes
     * @param description describes a snapshot in words, for screen readers
     */
    public ResidualsChart(
            Function<Snapshot, String> titleX,
            String titleY,
            ChartStyle style,
            Function<Snapshot, String> description) {
        super("residuals-chart", new ResidualsPainter(style, titleX, titleY), description);
    }
}
