package io.github.sgdvisualizer.chart.residuals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResidualsPainterTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private static final ChartStyle STYLE = ChartStyles.LIGHT;

    /** Known from PyTorch 1.13: after the lesson's points, {@code torch.randperm(100)[:10]}. */
    private static final Set<Integer> FIRST_BATCH = Set.of(26, 27, 90, 18, 55, 32, 51, 50, 25, 37);

    private final ResidualsPainter painter = new ResidualsPainter(STYLE, snapshot -> "x", "residual");

    private static RunProgress run(Points points, Line start) {
        Settings settings = Settings.DEFAULT
                .withSource(new GivenPoints(points, Labels.PLAIN, Settings.DEFAULT.generated()))
                .withStart(start);
        return new Run(settings, new MeanSquaredError(points)).progress();
    }

    private BufferedImage painted(RunProgress progress) {
        painter.setSize(WIDTH, HEIGHT);
        painter.show(Snapshots.of(progress));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        painter.paint(g);
        g.dispose();
        return image;
    }

    private Projection projection() {
        return painter.projection().orElseThrow();
    }

    private Color at(BufferedImage image, double x, double residual) {
        return new Color(
                image.getRGB((int) projection().x(x), (int) projection().y(residual)));
    }

    /** The line is y = x: the residuals of (0, 4), (1, −3), (2, 5) and (3, −2) are 4, −4, 3 and −5. */
    @Test
    void each_point_stands_as_high_above_the_zero_line_as_it_is_above_the_line() {
        BufferedImage image =
                painted(run(Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2}), new Line(1, 0)));
        double[] residuals = {4, -4, 3, -5};

        assertThat(projection().bounds().top()).isEqualTo(5);
        assertThat(projection().bounds().bottom()).isEqualTo(-5);
        for (int x = 0; x < 4; x++) {
            // The lowest one lies on the plot's edge.
            double inside = residuals[x] * 0.995;
            assertThat(at(image, x, inside)).as("point at x = %s", x).isEqualTo(STYLE.point());
            assertThat(at(image, x, residuals[x] / 2)).as("stem at x = %s", x).isEqualTo(STYLE.residual());
            assertThat(at(image, x, -residuals[x] / 2))
                    .as("beyond zero at x = %s", x)
                    .isIn(Color.WHITE, STYLE.grid());
        }
        for (double x : new double[] {0.3, 1.4, 2.6}) {
            assertThat(at(image, x, 0)).as("zero line at x = %s", x).isEqualTo(STYLE.line());
        }
    }

    /** The axis is asked for again and again during a run; each row goes on from the row before. */
    @Test
    void the_axis_goes_by_1_2_and_5_and_stays_until_the_residuals_are_clearly_smaller() {
        double[][] maxAndEnd = {
            {4.9, 5},
            {2.1, 5},
            {1.9, 5},
            {1.7, 5},
            {1.59, 2},
            {1.99, 2},
            {2.01, 5},
            {5.01, 10},
            {4.1, 10},
            {3.9, 5},
            {0.07, 0.1},
            {0.049, 0.1},
            {0.041, 0.1},
            {0.039, 0.05},
            {0, 0.001},
            {0.0009, 0.001},
        };
        ResidualScale scale = new ResidualScale();
        for (double[] row : maxAndEnd) {
            assertThat(scale.end(row[0], 0.001)).as("up to %s", row[0]).isEqualTo(row[1]);
            assertThat(scale.end(row[0], 0.001)).as("again up to %s", row[0]).isEqualTo(row[1]);
        }
    }

    @Test
    void the_points_that_pytorch_takes_next_glow_and_no_others() {
        Settings settings = Settings.DEFAULT.withBatchSize(OptionalInt.of(10));
        MeanSquaredError error = new MeanSquaredError(settings.source().points());
        RunProgress progress = new Run(settings, error).progress();
        BufferedImage image = painted(progress);
        Line start = new Line(0.5, 0.75);
        Set<Integer> glowing = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            double x = error.points().x(i);
            double residual = error.points().y(i) - (0.5 * x + 0.75);
            if (ringed(image, projection().x(x), projection().y(residual)) >= 12) {
                glowing.add(i);
            }
        }

        assertThat(progress.line(0)).isEqualTo(start);
        assertThat(glowing).isEqualTo(FIRST_BATCH);
    }

    /** Returns how many of 24 places about a point have nearly the line's colour, in the middle of a glowing ring. */
    private static long ringed(BufferedImage image, double x, double y) {
        double radius = PointRaster.radius(100) + 1;
        return IntStream.range(0, 24)
                .mapToDouble(place -> 2 * Math.PI * place / 24)
                .filter(angle -> {
                    int column = (int) Math.max(0, Math.min(WIDTH - 1, x + radius * Math.cos(angle)));
                    int row = (int) Math.max(0, Math.min(HEIGHT - 1, y + radius * Math.sin(angle)));
                    Color seen = new Color(image.getRGB(column, row));
                    return Math.abs(seen.getRed() - STYLE.line().getRed()) < 60
                            && Math.abs(seen.getGreen() - STYLE.line().getGreen()) < 60
                            && Math.abs(seen.getBlue() - STYLE.line().getBlue()) < 60;
                })
                .count();
    }

    /** y = x² on [−1, 1]: about the best line, y = 1/3, residuals make a valley from 2/3 down to −1/3. */
    @ParameterizedTest
    @CsvSource({"101", "100001"})
    void of_few_and_of_many_points_the_pattern_that_a_wrong_model_makes_is_seen(int count) {
        double[] x = IntStream.range(0, count)
                .mapToDouble(i -> 2.0 * i / (count - 1) - 1)
                .toArray();
        double[] y = IntStream.range(0, count).mapToDouble(i -> x[i] * x[i]).toArray();
        BufferedImage image = painted(run(Points.of(x, y), new Line(0, 1.0 / 3)));

        for (double at = -0.98; at < 1; at += 0.07) {
            double residual = at * at - 1.0 / 3;
            double column = at;
            assertThat(IntStream.rangeClosed(-6, 6)
                            .mapToObj(side ->
                                    new Color(image.getRGB((int) projection().x(column) + side, (int)
                                            projection().y(residual)))))
                    .as("near x = %s", at)
                    // Orange, or its brown rim.
                    .anyMatch(colour ->
                            colour.getRed() > colour.getBlue() + 90 && colour.getGreen() > colour.getBlue() + 60);
        }
    }

    @Test
    void of_extreme_runs_too_there_is_an_axis_and_nothing_fails() {
        MeanSquaredError lesson =
                new MeanSquaredError(Settings.DEFAULT.generated().points());
        for (double rate : new double[] {1.1, 50, 1e10, 1e300}) {
            Run run = new Run(Settings.DEFAULT.withLearningRate(rate), lesson);
            IntStream.range(0, 60).forEach(i -> run.advance());
            BufferedImage image = painted(run.progress());
            assertThat(at(image, 0.95, 0)).as("zero line at rate %s", rate).isEqualTo(STYLE.line());
        }
        BufferedImage exact = painted(run(Points.of(new double[] {1, 2, 3}, new double[] {2, 4, 6}), new Line(2, 0)));
        assertThat(List.of(at(exact, 1, 0), at(exact, 2, 0), at(exact, 3, 0))).containsOnly(STYLE.point());
    }
}
