package io.github.sgdvisualizer.chart.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.geom.Point2D;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The exact values on the data chart. */
final class PointReadoutTest {
    private static final ChartStyle STYLE = ChartStyles.PLAIN;
    private static final Points FOUR = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});

    private final PointsPainter painter = new PointsPainter(STYLE, snapshot -> "x");

    /** At x = 2 the line y = x is 3 below the point at 5. */
    @Test
    void it_tells_x_y_and_residual_of_the_point_at_the_place() {
        painter.setSize(600, 400);
        Snapshot snapshot = Snapshots.of(FOUR, 0);
        painter.show(snapshot);
        Projection projection = painter.projection().orElseThrow();
        Point2D near = new Point2D.Double(projection.x(2) + 5, projection.y(5) - 4);
        Point2D far = new Point2D.Double(projection.x(2) + 30, projection.y(5) - 30);

        assertThat(painter.readout(near, snapshot, projection)).hasValueSatisfying(readout -> {
            assertThat(readout.lines()).containsExactly("x 2", "y 5", "residual 3");
            assertThat(readout.at()).isEqualTo(new Point2D.Double(projection.x(2), projection.y(5)));
        });
        assertThat(painter.readout(far, snapshot, projection)).isEmpty();
    }

    /** A place is told with the decimals that a pixel has; the line there is at y = 3. */
    @Test
    void among_too_many_points_to_be_searched_it_tells_the_place_and_its_height_above_the_line() {
        double[] column = IntStream.range(0, 100_000).mapToDouble(i -> i % 11).toArray();
        painter.setSize(600, 400);
        Snapshot snapshot = Snapshots.of(Points.of(column, column), 0);
        painter.show(snapshot);
        Projection projection = painter.projection().orElseThrow();

        assertThat(painter.readout(new Point2D.Double(projection.x(3), projection.y(5)), snapshot, projection))
                .hasValueSatisfying(readout -> assertThat(readout.lines()).containsExactly("x 3", "y 5", "y − line 2"));
    }
}
