package io.github.sgdvisualizer.window.chart.loss;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.loss.LossPainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.window.chart.LayeredChart;
import java.util.function.Function;

/** The loss against the step, with the least possible loss as a floor. */
public final class LossChart extends LayeredChart<LossPainter> {

    /**
     * A chart that shows nothing yet.
     *
     * @param titleSteps the title of the axis across
     * @param formerName says what the former run's trace is to be called
     * @param description says in words what a snapshot shows
     */
    public LossChart(
            String titleSteps,
            ChartStyle style,
            Function<Snapshot, String> formerName,
            Function<Snapshot, String> description) {
        super("loss-chart", new LossPainter(style, titleSteps, formerName), description);
    }

    /** Chooses between a logarithmic axis and a linear one (default is linear). */
    public void setLogarithmic(boolean logarithmic) {
        painter().setLogarithmic(logarithmic);
        repaint();
    }

    /** Shows which steps helped and which hurt, or no longer (default is not). */
    public void setStepEffects(boolean shown) {
        painter().setStepEffects(shown);
        repaint();
    }
}
