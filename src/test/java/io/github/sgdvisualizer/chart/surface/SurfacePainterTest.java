package io.github.sgdvisualizer.chart.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.chart.surface.SurfaceChart;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.Color;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SurfacePainterTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final MeanSquaredError LESSON =
            new MeanSquaredError(Settings.DEFAULT.generated().points());
    private static final ChartStyle STYLE = ChartStyles.PLAIN;

    private final SurfacePainter painter = new SurfacePainter(STYLE, "slope", "intercept");

    private static String described(Snapshot snapshot) {
        return "step " + snapshot.runState().step() + " of rate "
                + snapshot.run().progress().settings().learningRate();
    }

    private static RunProgress run(Settings settings, MeanSquaredError error, int steps) {
        Run run = new Run(settings, error);
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        return run.progress();
    }

    private static Snapshot snapshot(RunProgress progress, boolean changed) {
        return Snapshots.of(progress, null, changed);
    }

    private BufferedImage painted(RunProgress progress, boolean changed) {
        painter.setSize(WIDTH, HEIGHT);
        painter.show(snapshot(progress, changed));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        painter.paint(image.createGraphics());
        return image;
    }

    private Projection projection(RunProgress progress) {
        painter.setSize(WIDTH, HEIGHT);
        Axes axes = painter.axes(snapshot(progress, false));
        return new Projection(axes.bounds(), axes.plot(WIDTH, HEIGHT));
    }

    @Test
    void the_loss_all_along_a_drawn_contour_is_the_contours() {
        Seeds.forEach(200, SurfacePainterTest::assertLossAlongContours);
    }

    private static void assertLossAlongContours(long seed) {
        Random random = new Random(seed);
        Points points = SomePoints.of(random);
        MeanSquaredError error = new MeanSquaredError(points);
        Line start = SomePoints.line(random);
        Projection projection = new Projection(SurfaceBox.around(error, start), new Rectangle(40, 10, 500, 300));
        Contours contours = new Contours(error.best(), error.curvature(), error.excess(start), Color.WHITE, Color.RED);

        for (int i = 1; i <= 6; i++) {
            Shape contour = contours.contour(contours.excess(i), projection);
            double[] point = new double[6];
            for (PathIterator path = new FlatteningPathIterator(contour.getPathIterator(null), 1e-3);
                    !path.isDone();
                    path.next()) {
                if (path.currentSegment(point) != PathIterator.SEG_CLOSE) {
                    Line line = new Line(projection.dataX(point[0]), projection.dataY(point[1]));
                    // Bézier curves follow an ellipse within 3e-4 of its radius.
                    assertThat(lossOfResiduals(points, line) - error.minLoss())
                            .isCloseTo(contours.excess(i), within(2e-3 * contours.excess(i) + 1e-9 * error.minLoss()));
                }
            }
        }
    }

    private static double lossOfResiduals(Points points, Line line) {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double residual = line.at(points.x(i)) - points.y(i);
            sum += residual * residual;
        }
        return sum / points.size();
    }

    @Test
    void the_contour_through_the_first_guess_just_fits_the_box() {
        PlotBounds box = SurfaceBox.around(LESSON, Settings.DEFAULT.start());
        Projection projection = new Projection(box, new Rectangle(0, 0, 1_000, 1_000));
        Shape outermost = new Contours(
                        LESSON.best(),
                        LESSON.curvature(),
                        LESSON.excess(Settings.DEFAULT.start()),
                        Color.WHITE,
                        Color.RED)
                .contour(LESSON.excess(Settings.DEFAULT.start()), projection);

        assertThat(new Area(outermost).getBounds2D().getWidth()).isCloseTo(1_000 / 1.08, within(1.0));
        assertThat(new Area(outermost).getBounds2D().getHeight()).isCloseTo(1_000 / 1.08, within(1.0));
    }

    /** The steps of a run above the limit of 0.998, until it ends because the line is off the chart. */
    @ParameterizedTest
    @ValueSource(doubles = {1.0, 1.05, 1.1, 1.5, 2})
    void the_whole_zigzag_of_a_run_that_diverges_is_in_the_box_which_stays_the_same(double rate) {
        Settings settings = Settings.DEFAULT.withLearningRate(rate);
        PlotBounds box = SurfaceBox.around(run(settings, LESSON, 0));
        RunProgress ended = run(settings, LESSON, 5_000);

        assertThat(ended.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(SurfaceBox.around(ended)).isEqualTo(box);
        for (int step = 0; step <= ended.steps(); step++) {
            Line line = ended.line(step);
            assertThat(line.slope()).isBetween(box.left(), box.right());
            assertThat(line.intercept()).isBetween(box.bottom(), box.top());
        }
    }

    @Test
    void the_box_of_a_run_that_diverges_is_wider_by_a_power_of_two() {
        PlotBounds usual = SurfaceBox.around(run(Settings.DEFAULT, LESSON, 0));
        PlotBounds wide = SurfaceBox.around(run(Settings.DEFAULT.withLearningRate(1.1), LESSON, 0));

        assertThat((wide.right() - wide.left()) / (usual.right() - usual.left()))
                .isIn(2.0, 4.0, 8.0, 16.0);
    }

    @Test
    void a_unit_of_slope_is_as_long_as_one_of_intercept() {
        Projection projection = projection(run(Settings.DEFAULT, LESSON, 0));

        assertThat(projection.x(1) - projection.x(0))
                .isCloseTo(projection.y(0) - projection.y(1), within(0.02 * (projection.x(1) - projection.x(0))));
        painted(run(Settings.DEFAULT, LESSON, 0), false);
        assertThat(painter.hasEqualUnits()).isTrue();
    }

    @Test
    void where_the_valley_is_too_thin_the_scales_differ_and_that_is_known() {
        double[] x = new double[100];
        double[] y = new double[100];
        for (int i = 0; i < 100; i++) {
            x[i] = i;
            y[i] = 3 * i + 2;
        }
        MeanSquaredError error = new MeanSquaredError(Points.of(x, y));
        painted(run(Settings.DEFAULT.withLearningRate(1e-4), error, 10), false);

        assertThat(painter.hasEqualUnits()).isFalse();
    }

    @Test
    void the_path_goes_through_the_runs_lines() {
        RunProgress progress = run(Settings.DEFAULT.withLearningRate(0.3), LESSON, 6);
        BufferedImage image = painted(progress, false);
        Projection projection = projection(progress);

        for (int step = 0; step <= 6; step++) {
            Line line = progress.line(step);
            assertThat(new Color(image.getRGB((int) projection.x(line.slope()), (int) projection.y(line.intercept()))))
                    .as("step %d", step)
                    .isEqualTo(STYLE.line());
        }
    }

    @Test
    void drawn_frame_by_frame_the_path_is_the_same_as_at_once() {
        Run run = new Run(Settings.DEFAULT.withLearningRate(0.9), LESSON);
        BufferedImage growing = painted(run.progress(), false);
        while (run.advance()) {
            growing = painted(run.progress(), false);
        }
        BufferedImage grown = growing;
        SurfaceChart other = new SurfaceChart("slope", "intercept", STYLE, snapshot -> "", line -> {}, new Commands());
        other.setSize(WIDTH, HEIGHT);
        other.show(snapshot(run.progress(), false));
        BufferedImage atOnce = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        other.paint(atOnce.createGraphics());

        int different = 0;
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                different += grown.getRGB(column, row) != atOnce.getRGB(column, row) ? 1 : 0;
            }
        }
        // Where a dot is painted twice, its soft edge is a shade darker.
        assertThat(different).isLessThan(WIDTH * HEIGHT / 100);
    }

    @Test
    void where_all_x_are_equal_contours_are_parallel_lines_and_nothing_fails() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {2, 2, 2}, new double[] {1, 2, 4}));
        RunProgress progress = run(Settings.DEFAULT, error, 3);
        painted(progress, true);
        Projection projection = projection(progress);
        Contours contours = new Contours(
                error.best(), error.curvature(), error.excess(Settings.DEFAULT.start()), Color.WHITE, Color.RED);
        Shape contour = contours.contour(contours.excess(3), projection);

        double[] point = new double[6];
        PathIterator path = contour.getPathIterator(null);
        for (int corner = 0; corner < 4; corner++, path.next()) {
            path.currentSegment(point);
            Line line = new Line(projection.dataX(point[0]), projection.dataY(point[1]));
            assertThat(error.excess(line)).isCloseTo(contours.excess(3), within(1e-9));
        }
    }

    @Test
    void of_extreme_runs_too_the_present_line_and_the_best_one_are_painted_where_they_are() {
        for (double rate : new double[] {1e-300, 0.99, 1.1, 1e10, 1e300}) {
            assertPainted(run(Settings.DEFAULT.withLearningRate(rate), LESSON, 50), false);
            assertPainted(run(Settings.DEFAULT.withLearningRate(rate), LESSON, 0), true);
        }
        assertPainted(run(Settings.DEFAULT.withStart(LESSON.best()), LESSON, 0), false);
        assertPainted(run(Settings.DEFAULT.withStart(new Line(1e6, -1e6)), LESSON, 20), false);
    }

    /** Asserts that the dot of the newest line is there if its place is, and the cross of the best line beside it. */
    private void assertPainted(RunProgress progress, boolean changed) {
        BufferedImage image = painted(progress, changed);
        Projection projection = projection(progress);
        Point present = pixel(progress.newest().line(), projection);
        Point best = pixel(LESSON.best(), projection);
        String what = described(snapshot(progress, changed)) + " at " + present;

        assertThat(projection.plot().contains(best)).as(what).isTrue();
        if (projection.plot().contains(present)) {
            assertThat(new Color(image.getRGB(present.x, present.y))).as(what).isEqualTo(STYLE.line());
        }
        // Nearer, the dot hides the cross; the arrow may hide a part of it.
        if (present.distance(best) > 20) {
            assertThat(IntStream.rangeClosed(-5, 5).map(arm -> image.getRGB(best.x + arm, best.y)))
                    .as(what)
                    .contains(STYLE.best().getRGB());
        }
    }

    private static Point pixel(Line line, Projection projection) {
        return new Point((int) projection.x(line.slope()), (int) projection.y(line.intercept()));
    }

    @Test
    void while_something_is_held_the_axes_stand_still() {
        RunProgress here = run(Settings.DEFAULT, LESSON, 0);
        RunProgress there = run(Settings.DEFAULT.withStart(new Line(0.5, 40)), LESSON, 0);
        painter.setSize(WIDTH, HEIGHT);

        painter.show(Snapshots.held(here, false));
        painter.show(Snapshots.held(there, true));
        assertThat(painter.standing().run().progress()).isSameAs(here);
        painter.show(Snapshots.held(there, false));
        assertThat(painter.standing().run().progress()).isSameAs(there);
        painter.show(Snapshots.held(here, true));
        // New points take the hand's hold away.
        RunProgress others = run(
                Settings.DEFAULT,
                new MeanSquaredError(Settings.DEFAULT.generated().points()),
                0);
        painter.show(Snapshots.held(others, true));
        assertThat(painter.standing().run().progress()).isSameAs(others);
    }
}
