package io.github.sgdvisualizer.window.chart.loss;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.loss.LossPainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.chart.LayeredChart;
import java.awt.Cursor;
import java.util.function.Function;

/** The chart of the loss over the steps, with the least possible loss as a horizontal line. */
public final class LossChart extends LayeredChart<LossPainter> {

    /**
     * Creates a chart that shows nothing yet.
     *
     * @param titleSteps title of the x axis
     * @param style colours, font and sizes
     * @param formerName returns the label of the former run's curve
     * @param description describes a snapshot in words, for screen readers
     */
    public LossChart(
            String titleSteps,
            ChartStyle style,
            Function<Snapshot, String> formerName,
            Function<Snapshot, String> description) {
        super("loss-chart", new LossPainter(style, titleSteps, formerName), description);
        hint(Messages.of("hint.loss"), painter()::present);
        setPlotCursor(Cursor.CROSSHAIR_CURSOR);
    }

    /** Sets whether the loss axis is logarithmic (default is linear). */
    public void setLogarithmic(boolean logarithmic) {
        painter().setLogarithmic(logarithmic);
        repaint();
    }

    /** Sets whether a strip shows which steps lowered and which raised the loss (default is false). */
    public void setStepEffects(boolean shown) {
        painter().setStepEffects(shown);
        repaint();
    }
}
