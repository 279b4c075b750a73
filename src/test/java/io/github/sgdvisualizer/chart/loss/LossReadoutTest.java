package io.github.sgdvisualizer.chart.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

/** The exact values on the loss curve. */
final class LossReadoutTest {
    private static final ChartStyle STYLE = ChartStyles.PLAIN;
    private static final Points FOUR = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});

    /**
     * From y = x with its residuals of −4, 4, −3 and 5 the loss is 66 / 4. Its gradient is (6.5, 1): a step at the rate
     * 0.1 leads to y = 0.35x − 0.1, with 55.435 / 4.
     */
    @Test
    void it_tells_step_and_loss_of_the_step_nearest_to_the_place() {
        LossPainter painter = new LossPainter(STYLE, "step", each -> "former");
        painter.setSize(500, 300);
        Snapshot snapshot = Snapshots.of(FOUR, 1);
        painter.show(snapshot);
        Projection projection = painter.projection().orElseThrow();
        double height = projection.y(3);

        assertThat(painter.readout(new Point2D.Double(projection.x(0.4), height), snapshot, projection))
                .hasValueSatisfying(readout -> {
                    assertThat(readout.lines()).containsExactly("step 0", "loss 16.500");
                    assertThat(readout.at()).isEqualTo(new Point2D.Double(projection.x(0), projection.y(16.5)));
                });
        assertThat(painter.readout(new Point2D.Double(projection.x(0.6), height), snapshot, projection))
                .hasValueSatisfying(readout -> assertThat(readout.lines()).containsExactly("step 1", "loss 13.859"));
        // Beyond the newest step there is nothing yet.
        assertThat(painter.readout(new Point2D.Double(projection.x(70), height), snapshot, projection))
                .hasValueSatisfying(readout -> assertThat(readout.lines()).containsExactly("step 1", "loss 13.859"));
    }
}
