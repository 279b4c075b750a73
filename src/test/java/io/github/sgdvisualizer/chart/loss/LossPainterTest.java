package io.github.sgdvisualizer.chart.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LossPainterTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 400;
    private static final int STEPS_ACROSS = 500_000;
    private static final MeanSquaredError ERROR =
            new MeanSquaredError(Settings.DEFAULT.generated().points());
    private static final ChartStyle STYLE = ChartStyles.PLAIN;

    private final LossPainter painter = new LossPainter(STYLE, "step", snapshot -> "former");

    private static String described(Snapshot snapshot) {
        return "step " + snapshot.runState().step() + " of rate "
                + snapshot.run().progress().settings().learningRate();
    }

    private static RunProgress run(double rate, int steps) {
        Run run = new Run(Settings.DEFAULT.withLearningRate(rate), ERROR);
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        return run.progress();
    }

    private static Snapshot snapshot(RunProgress progress, @Nullable RunProgress former, boolean changed) {
        return Snapshots.of(progress, former, changed);
    }

    private BufferedImage painted(RunProgress progress, @Nullable RunProgress former, boolean changed) {
        painter.setSize(WIDTH, HEIGHT);
        painter.show(snapshot(progress, former, changed));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        painter.paint(image.createGraphics());
        return image;
    }

    private Color at(BufferedImage image, RunProgress progress, double step, double height) {
        Axes axes = painter.axes(snapshot(progress, null, false));
        Projection projection = new Projection(axes.bounds(), axes.plot(WIDTH, HEIGHT));
        return new Color(image.getRGB((int) projection.x(step), (int) projection.y(height)));
    }

    @ParameterizedTest
    @CsvSource({"false, 3", "false, 10", "false, 60", "true, 3", "true, 10", "true, 60"})
    void the_curve_runs_through_the_losses(boolean logarithmic, int step) {
        painter.setLogarithmic(logarithmic);
        RunProgress progress = run(0.1, 95);
        double loss = progress.loss(step);

        assertThat(at(painted(progress, null, false), progress, step, logarithmic ? Math.log10(loss) : loss))
                .isEqualTo(STYLE.line());
    }

    @Test
    void the_axis_of_steps_grows_in_jumps_and_that_of_losses_too() {
        assertThat(bounds(run(1e-5, 100))).isEqualTo(new PlotBounds(0, 100, 0, 6));
        assertThat(bounds(run(1e-5, 101))).isEqualTo(new PlotBounds(0, 200, 0, 6));
        assertThat(bounds(run(1e-5, 3_000))).isEqualTo(new PlotBounds(0, 5_000, 0, 6));
        assertThat(bounds(run(1.1, 5))).isEqualTo(new PlotBounds(0, 100, 0, 25));
    }

    /** Up to twice the first loss of the kept run, 2 × 5.51, and the whole height of the present one. */
    @Test
    void a_kept_run_that_diverges_leaves_the_axis_to_the_others() {
        RunProgress slow = run(0.1, 20);
        RunProgress diverging = run(1.1, 20);

        assertThat(painter.axes(Snapshots.beside(diverging, slow)).bounds()).isEqualTo(new PlotBounds(0, 100, 0, 12));
        assertThat(painter.axes(Snapshots.beside(slow, run(1.1, 5))).bounds()).isEqualTo(new PlotBounds(0, 100, 0, 25));
    }

    private PlotBounds bounds(RunProgress progress) {
        return painter.axes(snapshot(progress, null, false)).bounds();
    }

    @Test
    void the_least_possible_loss_is_a_floor_and_the_former_run_a_trace() {
        RunProgress former = run(0.1, 95);
        RunProgress progress = run(0.3, 10);
        BufferedImage image = painted(progress, former, false);
        int floor = 0;
        for (double step = 60; step < 100; step += 0.2) {
            floor += at(image, progress, step, ERROR.minLoss()).equals(STYLE.best()) ? 1 : 0;
        }
        assertThat(floor).isGreaterThan(5);
        // A thin line: its middle pixel is not quite full.
        assertThat(IntStream.range(2, 10)
                        .map(step ->
                                at(image, progress, step, former.loss(step)).getRed()))
                .as("dashes and gaps")
                .anyMatch(red -> red >= 120 && red <= 150)
                .contains(255);
        assertThat(at(painted(progress, null, false), progress, 5, former.loss(5)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void after_a_change_the_coming_steps_show_faintly() {
        RunProgress standing = run(0.1, 0);
        RunProgress coming = run(0.1, 10);

        assertThat(at(painted(standing, null, true), standing, 4, coming.loss(4)))
                .isEqualTo(STYLE.trail());
        assertThat(at(painted(standing, null, false), standing, 4, coming.loss(4)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void of_extreme_runs_too_the_newest_loss_is_painted_where_it_is_on_both_axes() {
        for (double rate : new double[] {1.1, 50, 1e10, 1e300}) {
            for (boolean logarithmic : new boolean[] {false, true}) {
                painter.setLogarithmic(logarithmic);
                assertPainted(logarithmic, run(rate, 20), null, false);
                assertPainted(logarithmic, run(rate, 0), run(rate, 20), true);
                assertPainted(logarithmic, run(0.1, 0), run(1e-5, 5_000), true);
                assertPainted(logarithmic, run(1e-5, 5_000), run(1e-5, 20_000), true);
            }
        }
    }

    /** Asserts that the dot of the newest step is there, on axes that hold the whole run. */
    private void assertPainted(
            boolean logarithmic, RunProgress progress, @Nullable RunProgress former, boolean changed) {
        BufferedImage image = painted(progress, former, changed);
        int steps = progress.steps();
        double height = logarithmic ? Math.log10(progress.loss(steps)) : progress.loss(steps);
        PlotBounds bounds = bounds(progress);
        String what = described(snapshot(progress, former, changed)) + (logarithmic ? ", logarithmic" : "");

        assertThat(bounds.right()).as(what).isGreaterThanOrEqualTo(steps);
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= steps; step++) {
            min = Math.min(min, progress.loss(step));
            max = Math.max(max, progress.loss(step));
        }
        assertThat(logarithmic ? Math.log10(min) : min).as(what).isGreaterThanOrEqualTo(bounds.bottom());
        assertThat(logarithmic ? Math.log10(max) : max).as(what).isLessThanOrEqualTo(bounds.top());
        assertThat(at(image, progress, steps, height)).as(what).isEqualTo(STYLE.line());
    }

    private static void advance(Run run, int steps) {
        while (run.steps() < steps) {
            run.advance();
        }
    }

    /** With one point a step the loss goes up and down: a column's extremes are seldom those of its first or last step. */
    @ParameterizedTest
    @CsvSource({"5000, 50", "100000, 400", "300000, 333"})
    void a_long_run_is_drawn_by_columns_that_hold_every_extreme(int steps, int width) {
        Run run = new Run(Settings.DEFAULT.withBatchSize(OptionalInt.of(1)), ERROR);
        Projection projection = new Projection(new PlotBounds(0, STEPS_ACROSS, 0, 6), new Rectangle(0, 0, width, 300));
        LossCurve curve = new LossCurve(LossAxis.LINEAR);
        // Drawn at a third first: what is kept from then must not spoil what follows.
        advance(run, steps / 3);
        curve.path(run.progress(), 0, steps / 3, projection);
        advance(run, steps);
        RunProgress progress = run.progress();
        Path2D path = curve.path(progress, 0, steps, projection);

        double[] highest = new double[width];
        double[] lowest = new double[width];
        Arrays.fill(highest, Double.POSITIVE_INFINITY);
        Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        int segments = 0;
        double[] point = new double[6];
        for (PathIterator iterator = path.getPathIterator(null); !iterator.isDone(); iterator.next()) {
            iterator.currentSegment(point);
            highest[(int) point[0]] = Math.min(highest[(int) point[0]], point[1]);
            lowest[(int) point[0]] = Math.max(lowest[(int) point[0]], point[1]);
            segments++;
        }
        assertThat(segments).isLessThanOrEqualTo(2 * width + 3);
        double[] max = new double[width];
        double[] min = new double[width];
        Arrays.fill(max, Double.NEGATIVE_INFINITY);
        Arrays.fill(min, Double.POSITIVE_INFINITY);
        for (int step = 0; step <= steps; step++) {
            int column = (int) ((long) step * width / STEPS_ACROSS);
            max[column] = Math.max(max[column], progress.loss(step));
            min[column] = Math.min(min[column], progress.loss(step));
        }
        for (int column = 0; column < width; column++) {
            boolean drawn = column <= (long) steps * width / STEPS_ACROSS;
            assertThat(Double.isFinite(highest[column])).as("column %d", column).isEqualTo(drawn);
            if (drawn) {
                assertThat(highest[column]).as("column %d", column).isCloseTo(projection.y(max[column]), within(1e-9));
                assertThat(lowest[column]).as("column %d", column).isCloseTo(projection.y(min[column]), within(1e-9));
            }
        }
    }
}
