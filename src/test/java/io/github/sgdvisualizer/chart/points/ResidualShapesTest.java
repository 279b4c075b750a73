package io.github.sgdvisualizer.chart.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.EvenSample;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResidualShapesTest {
    /** Ten pixels for a unit of x, five for a unit of y. */
    private static final Projection PROJECTION =
            new Projection(new PlotBounds(0, 10, 0, 20), new Rectangle(0, 0, 100, 100));

    private static final Line LEVEL_AT_8 = new Line(0, 8);

    private static Points one(double x, double y) {
        return Points.of(new double[] {x}, new double[] {y});
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 2", "100, 100, 100", "1000, 1000, 200", "1000000, 1000, 200"})
    void of_many_points_a_thousand_have_a_line_and_two_hundred_a_square(int count, int lines, int squares) {
        Points points = Settings.DEFAULT.generated().withCount(count).points();
        Projection projection =
                new Projection(PlotBounds.around(points, Settings.DEFAULT.start()), new Rectangle(0, 0, 700, 400));
        Line far = new Line(0, -2);

        assertThat(ResidualShapes.lines(points, far, projection, 0)).hasSize(lines);
        assertThat(ResidualShapes.squares(points, far, projection)).hasSize(squares);
    }

    @Test
    void the_chosen_ones_are_evenly_spaced() {
        assertThat(EvenSample.of(3, 5)).containsExactly(0, 1, 2);
        assertThat(EvenSample.of(10, 5)).containsExactly(0, 2, 4, 6, 8);
        assertThat(EvenSample.of(7, 3)).containsExactly(0, 2, 4);
        assertThat(EvenSample.of(0, 3)).isEmpty();
        assertThat(EvenSample.of(Integer.MAX_VALUE, 3)).containsExactly(0, 715_827_882, 1_431_655_764);
    }

    @ParameterizedTest
    @CsvSource({"12, 43", "4, 77"})
    void a_line_goes_from_the_dots_rim_to_the_line(double y, double rim) {
        Rectangle2D line = ResidualShapes.lines(one(3, y), LEVEL_AT_8, PROJECTION, 3)
                .get(0)
                .getBounds2D();

        assertThat(line.getX()).isEqualTo(30);
        assertThat(line.getMinY()).isEqualTo(Math.min(rim, 60));
        assertThat(line.getMaxY()).isEqualTo(Math.max(rim, 60));
    }

    @Test
    void a_dot_that_the_line_runs_through_has_no_line() {
        assertThat(ResidualShapes.lines(one(3, 8.5), LEVEL_AT_8, PROJECTION, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 12, 30, 40", "3, 4, 30, 60", "7, 12, 50, 40", "7, 4, 50, 60"})
    void a_square_stands_on_its_residual_on_the_side_away_from_the_plots_edge(
            double x, double y, double left, double top) {
        List<Rectangle2D> squares = ResidualShapes.squares(one(x, y), LEVEL_AT_8, PROJECTION);

        // The residual is 4 units of y: 20 pixels.
        assertThat(squares).containsExactly(new Rectangle2D.Double(left, top, 20, 20));
    }

    @Test
    void however_far_the_line_shapes_end_where_the_plot_does() {
        Line far = new Line(1e300, -1e299);
        Rectangle2D line =
                ResidualShapes.lines(one(3, 12), far, PROJECTION, 3).get(0).getBounds2D();
        Rectangle2D square = ResidualShapes.squares(one(3, 12), far, PROJECTION).get(0);

        assertThat(line.getMaxY()).isEqualTo(37);
        assertThat(line.getMinY()).isBetween(-10.0, 0.0);
        assertThat(square.getMinX()).isEqualTo(30);
        assertThat(square.getMaxX()).isBetween(100.0, 110.0);
        assertThat(square.getMaxY()).isEqualTo(40);
        assertThat(square.getMinY()).isBetween(-10.0, 0.0);
    }
}
