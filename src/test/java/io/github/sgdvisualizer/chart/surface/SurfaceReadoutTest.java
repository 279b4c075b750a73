package io.github.sgdvisualizer.chart.surface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

/** The exact values on the loss surface. */
final class SurfaceReadoutTest {
    private static final ChartStyle STYLE = ChartStyles.PLAIN;
    private static final Points FOUR = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});

    /** The line y = 1 has the residuals 3, −4, 4 and −3 on these points: its loss is 50 / 4. */
    @Test
    void it_tells_slope_intercept_and_loss_of_the_place() {
        SurfacePainter painter = new SurfacePainter(STYLE, "slope", "intercept");
        painter.setSize(600, 400);
        Snapshot snapshot = Snapshots.of(FOUR, 0);
        painter.show(snapshot);
        Projection projection = painter.projection().orElseThrow();
        Point2D place = new Point2D.Double(projection.x(0), projection.y(1));

        assertThat(painter.readout(place, snapshot, projection)).hasValueSatisfying(readout -> {
            assertThat(readout.lines()).containsExactly("slope 0", "intercept 1", "loss 12.50");
            assertThat(readout.at()).isEqualTo(place);
        });
    }
}
