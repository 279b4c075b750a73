package io.github.sgdvisualizer.chart.residuals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

/** The exact values on the residuals. */
final class ResidualReadoutTest {
    private static final ChartStyle STYLE = ChartStyles.PLAIN;
    private static final Points FOUR = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});

    /** At x = 1 the line y = x is 4 above the point at −3. */
    @Test
    void it_tells_x_y_and_residual_of_the_point_at_the_place() {
        ResidualsPainter painter = new ResidualsPainter(STYLE, each -> "x", "residual");
        painter.setSize(600, 400);
        Snapshot snapshot = Snapshots.of(FOUR, 0);
        painter.show(snapshot);
        Projection projection = painter.projection().orElseThrow();

        assertThat(painter.readout(new Point2D.Double(projection.x(1) + 3, projection.y(-4)), snapshot, projection))
                .hasValueSatisfying(
                        readout -> assertThat(readout.lines()).containsExactly("x 1", "y −3", "residual −4"));
        assertThat(painter.readout(new Point2D.Double(projection.x(1), projection.y(2)), snapshot, projection))
                .isEmpty();
    }
}
