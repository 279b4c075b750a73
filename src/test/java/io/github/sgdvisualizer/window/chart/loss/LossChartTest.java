package io.github.sgdvisualizer.window.chart.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import org.junit.jupiter.api.Test;

/** The loss chart as a component. */
final class LossChartTest {
    @Test
    void it_says_in_words_what_it_shows_at_present() {
        LossChart chart = new LossChart(
                "step",
                ChartStyles.PLAIN,
                snapshot -> "former",
                snapshot -> "step " + snapshot.runState().step());
        Run run = new Run(
                Settings.DEFAULT,
                new MeanSquaredError(Settings.DEFAULT.generated().points()));

        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isNull();
        chart.show(Snapshots.of(run.progress()));
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isEqualTo("step 0");
        run.advance();
        chart.show(Snapshots.of(run.progress()));
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isEqualTo("step 1");
    }
}
