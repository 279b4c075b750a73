package io.github.sgdvisualizer.chart.surface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.surface.SurfaceKey.Label;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers and names on the loss surface. */
final class SurfaceKeyTest {
    private static final ChartStyle STYLE = ChartStyles.PLAIN;
    private static final Line START = new Line(0.5, 0.75);

    private static SurfaceKey key(MeanSquaredError error, Line start, boolean crowded) {
        Contours contours =
                new Contours(error.best(), error.curvature(), error.excess(start), new Color(0, 0, 255, 20), Color.RED);
        return new SurfaceKey(contours, error.minLoss(), List.of(start), crowded, STYLE);
    }

    private static Projection projection(MeanSquaredError error, Line start, int width, int height) {
        PlotBounds box = SurfaceBox.around(error, start);
        Rectangle plot = new Axes(box, "slope", "intercept", false, STYLE).plot(width, height);
        return new Projection(SurfaceBox.withEqualUnits(box, plot), plot);
    }

    /** Returns mean((slope · x + intercept − y)²), as the definition says. */
    private static double loss(Points points, double slope, double intercept) {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double residual = slope * points.x(i) + intercept - points.y(i);
            sum += residual * residual;
        }
        return sum / points.size();
    }

    @Test
    void each_number_is_the_loss_of_the_line_in_its_middle() {
        Seeds.forEach(100, seed -> {
            Points points = SomePoints.of(new Random(seed));
            MeanSquaredError error = new MeanSquaredError(points);
            Projection projection = projection(error, START, 600, 400);
            for (Label label : key(error, START, false).numbers(projection)) {
                double least = Double.POSITIVE_INFINITY;
                double greatest = 0;
                // Its middle is in whole pixels: up to one and a half beside the contour.
                for (double right = -1.5; right <= 1.5; right += 0.5) {
                    for (double down = -1.5; down <= 1.5; down += 0.5) {
                        double loss = loss(
                                points,
                                projection.dataX(label.area().getCenterX() + right),
                                projection.dataY(label.area().getCenterY() + down));
                        least = Math.min(least, loss);
                        greatest = Math.max(greatest, loss);
                    }
                }
                String text = label.text();
                double rounding = Math.pow(10, -(text.contains(".") ? text.length() - 1 - text.indexOf('.') : 0)) / 2;

                assertThat(value(text)).as(text).isBetween(least - rounding, greatest + rounding);
                assertThat(rounding).as(text).isLessThan(greatest / 10);
            }
        });
    }

    private static double value(String text) {
        return Double.parseDouble(text.replace(",", "").replace('−', '-'));
    }

    /** On these points the loss is 2 / 3 · slope² + (intercept − 1)²: the contour through (0, 7) is that of loss 36. */
    @Test
    void on_a_surface_known_by_hand_the_numbers_are_those_of_its_contours() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {-1, 0, 1}, new double[] {1, 1, 1}));
        Line start = new Line(0, 7);
        List<Label> labels = key(error, start, false).numbers(projection(error, start, 800, 700));

        // Radii of 1/6, 2/6, 3/6 … of the outermost: losses of 1, 4, 9 …
        assertThat(labels).hasSizeBetween(2, 4);
        assertThat(labels)
                .allSatisfy(label -> assertThat(Math.sqrt(value(label.text())) % 1)
                        .as(label.text())
                        .isZero());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 1.1})
    void the_first_steps_of_a_run_are_not_covered(double rate) {
        Settings settings = Settings.DEFAULT.withLearningRate(rate);
        Run run = new Run(settings, new MeanSquaredError(settings.generated().points()));
        while (run.steps() < 6 && run.advance()) {
            // Each call is a step.
        }
        for (int[] size : new int[][] {{520, 480}, {380, 330}, {340, 290}}) {
            MeanSquaredError error = run.progress().error();
            PlotBounds box = SurfaceBox.around(run.progress());
            Rectangle plot = new Axes(box, "slope", "intercept", false, STYLE).plot(size[0], size[1]);
            Projection projection = new Projection(SurfaceBox.withEqualUnits(box, plot), plot);
            Contours contours = new Contours(
                    error.best(),
                    error.curvature(),
                    SurfaceBox.outermost(run.progress()),
                    new Color(0, 0, 255, 20),
                    Color.RED);
            SurfaceKey key = new SurfaceKey(contours, error.minLoss(), SurfaceBox.turns(run.progress()), false, STYLE);
            List<Label> labels = new ArrayList<>(key.numbers(projection));
            key.name(projection).ifPresent(labels::add);
            assertThat(labels).isNotEmpty();
            for (int step = 1; step <= 6; step++) {
                Line2D way = new Line2D.Double(
                        PathLayer.place(run.progress().line(step - 1), projection),
                        PathLayer.place(run.progress().line(step), projection));
                assertThat(labels).noneMatch(label -> label.area().intersectsLine(way));
            }
        }
    }

    @Test
    void nothing_in_it_overlaps_or_leaves_the_plot_and_the_first_guess_is_free() {
        for (int[] size : new int[][] {{900, 600}, {600, 400}, {450, 250}, {330, 160}, {200, 120}}) {
            for (Line start : List.of(START, new Line(8, 8), new Line(-5, 3), new Line(3, -9))) {
                for (boolean crowded : new boolean[] {false, true}) {
                    MeanSquaredError error = new MeanSquaredError(SomePoints.of(new Random(3)));
                    Projection projection = projection(error, start, size[0], size[1]);
                    SurfaceKey key = key(error, start, crowded);
                    List<Rectangle> all = new ArrayList<>();
                    key.numbers(projection).forEach(label -> all.add(label.area()));
                    key.name(projection).ifPresent(label -> all.add(label.area()));
                    assertThat(key.numbers(projection)).hasSizeLessThanOrEqualTo(4);
                    Rectangle legend = key.legend(projection);
                    if (projection.plot().contains(legend)) {
                        all.add(legend);
                    }
                    for (int i = 0; i < all.size(); i++) {
                        assertThat(projection.plot().contains(all.get(i))).isTrue();
                        assertThat(all.get(i).contains(projection.x(start.slope()), projection.y(start.intercept())))
                                .isFalse();
                        for (int j = 0; j < i; j++) {
                            assertThat(all.get(i).intersects(all.get(j)))
                                    .as("%s over %s", all.get(i), all.get(j))
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    @Test
    void on_a_plot_of_usual_size_there_are_numbers_the_best_places_name_and_what_is_low() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {-1, 0, 1}, new double[] {1, 2, 1}));
        Projection projection = projection(error, START, 600, 400);
        SurfaceKey key = key(error, START, false);
        // The best line is y = 4 / 3; its residuals −1/3, 2/3 and −1/3 have the mean square 2 / 9.
        assertThat(key.name(projection).orElseThrow().text()).isEqualTo("best line, loss 0.222");
        assertThat(key.numbers(projection)).hasSizeGreaterThanOrEqualTo(2);

        Rectangle legend = key.legend(projection);
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 600, 400);
        key.paint(g, projection, 1);
        g.dispose();
        // From left to right, from low to high, the blue gets paler.
        int row = (int) legend.getCenterY() - 2;
        List<Integer> reds = new ArrayList<>();
        for (int x = legend.x; x < legend.x + legend.width; x++) {
            Color colour = new Color(image.getRGB(x, row));
            if (colour.getBlue() == 255 && colour.getRed() < 250) {
                reds.add(colour.getRed());
            }
        }
        assertThat(reds).hasSizeGreaterThan(30).isSorted();
    }
}
