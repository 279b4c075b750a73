package io.github.sgdvisualizer.window.chart.residuals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import org.junit.jupiter.api.Test;

/** The residuals as a component. */
final class ResidualsChartTest {
    @Test
    void it_has_a_name_and_says_in_words_what_it_shows_at_present() {
        ResidualsChart chart = new ResidualsChart(
                snapshot -> "x",
                "residual",
                ChartStyles.PLAIN,
                snapshot -> "step " + snapshot.runState().step());
        Run run = new Run(
                Settings.DEFAULT,
                new MeanSquaredError(Settings.DEFAULT.generated().points()));

        assertThat(chart.getName()).isEqualTo("residuals-chart");
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isNull();
        run.advance();
        chart.show(Snapshots.of(run.progress()));
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isEqualTo("step 1");
    }
}
