package io.github.sgdvisualizer.window.chart.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.chart.Axes;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.points.LineGrip;
import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.chart.points.Trail;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart painted into an image; no display needed. */
final class DataChartTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 500;
    private static final ChartStyle STYLE = ChartStyles.LIGHT;

    private final List<Canvas> canvases = new ArrayList<>();
    private final NotingHand hand = new NotingHand();
    private final List<String> done = hand.done;
    private final List<Line> moved = hand.moved;
    private final DataChart chart = new DataChart(STYLE, snapshot -> "x", snapshot -> "described", canvases::add, hand);

    {
        chart.bindKeys(new Commands());
    }

    private static RunProgress after(int steps) {
        Run run = new Run(
                Settings.DEFAULT,
                new MeanSquaredError(Settings.DEFAULT.generated().points()));
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        return run.progress();
    }

    private void show(RunProgress progress, Canvas canvas) {
        chart.show(Snapshots.of(progress, null, false, true, Speed.DEFAULT, canvas));
    }

    private BufferedImage painted(int steps, double scale) {
        RunProgress progress = after(steps);
        chart.setSize(WIDTH, HEIGHT);
        show(progress, Canvas.NONE);
        Rectangle plot = plot(progress.bounds());
        show(
                progress,
                new Canvas(
                        (int) (plot.width * scale),
                        (int) (plot.height * scale),
                        scale,
                        STYLE.point().getRGB(),
                        STYLE.pointRim().getRGB(),
                        STYLE.pointDense().getRGB()));
        BufferedImage image =
                new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        chart.paint(g);
        g.dispose();
        return image;
    }

    private static Rectangle plot(PlotBounds bounds) {
        return new Axes(bounds, "x", "y", false, STYLE).plot(WIDTH, HEIGHT);
    }

    private static Color at(BufferedImage image, double scale, double x, double y, PlotBounds bounds) {
        Projection projection = new Projection(bounds, plot(bounds));
        return new Color(image.getRGB((int) (projection.x(x) * scale), (int) (projection.y(y) * scale)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "20, 1", "95, 1", "20, 2", "20, 1.5"})
    void the_line_runs_where_its_equation_says(int steps, double scale) {
        BufferedImage image = painted(steps, scale);
        RunProgress progress = after(steps);
        Line line = progress.newest().line();
        PlotBounds bounds = progress.bounds();

        for (double x = bounds.left() + 0.05; x < bounds.right(); x += 0.05) {
            assertThat(at(image, scale, x, line.at(x), bounds))
                    .as("at x = %s", x)
                    .isEqualTo(STYLE.line());
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "1.5"})
    void each_point_of_the_lesson_is_where_its_coordinates_say(double scale) {
        BufferedImage image = painted(0, scale);
        RunProgress progress = after(0);
        int seen = 0;
        for (int i = 0; i < progress.error().points().size(); i++) {
            double x = progress.error().points().x(i);
            double y = progress.error().points().y(i);
            Color colour = at(image, scale, x, y, progress.bounds());
            seen += colour.equals(STYLE.point()) ? 1 : 0;
        }
        // Others are covered by the line or the rim of a neighbour.
        assertThat(seen).isGreaterThan(85);
    }

    @Test
    void the_trail_shows_the_lines_of_steps_0_1_2_5_10_20_50() {
        assertThat(Trail.before(0)).isEmpty();
        assertThat(Trail.before(1)).containsExactly(0);
        assertThat(Trail.before(95)).containsExactly(0, 1, 2, 5, 10, 20, 50);

        BufferedImage first = painted(0, 1);
        BufferedImage later = painted(95, 1);
        RunProgress progress = after(95);
        for (int step : Trail.before(20)) {
            int stronger = 0;
            for (double x = 0.3; x < 1.05; x += 0.05) {
                double y = progress.line(step).at(x);
                Color before = at(first, 1, x, y, progress.bounds());
                Color after = at(later, 1, x, y, progress.bounds());
                stronger += !before.equals(after) ? 1 : 0;
            }
            assertThat(stronger).as("trail of step %d", step).isGreaterThan(10);
        }
    }

    @Test
    void the_chart_asks_for_a_canvas_of_the_plots_size_and_again_when_that_changes() {
        painted(0, 1);
        Rectangle plot = plot(after(0).bounds());

        assertThat(canvases).hasSize(1);
        assertThat(canvases.get(0).width()).isEqualTo(plot.width);
        assertThat(canvases.get(0).height()).isEqualTo(plot.height);

        chart.setStyle(ChartStyles.DARK);
        assertThat(canvases).hasSize(2);
        assertThat(canvases.get(1).fill()).isEqualTo(Color.ORANGE.getRGB());
    }

    /** As while the window changes its size, or its look, and the engine has not yet painted the points for it. */
    @Test
    void few_points_are_where_they_belong_and_round_also_before_they_are_painted_for_the_plots_size() {
        BufferedImage fitting = painted(0, 1);
        Canvas half = canvases.get(0);
        show(
                after(0),
                new Canvas(half.width() / 2, half.height(), half.scale(), half.fill(), half.rim(), half.dense()));
        BufferedImage early = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = early.createGraphics();
        chart.paint(g);
        g.dispose();

        assertThat(pixels(early)).isEqualTo(pixels(fitting));
    }

    @Test
    void nothing_of_jfreecharts_grey_is_left() {
        BufferedImage image = painted(0, 1);

        assertThat(new Color(image.getRGB(0, 0))).isEqualTo(Color.WHITE);
        assertThat(new Color(image.getRGB(WIDTH - 1, HEIGHT - 1))).isEqualTo(Color.WHITE);
        assertThat(at(image, 1, 0.9, 0.5, after(0).bounds())).isEqualTo(Color.WHITE);
    }

    private static boolean is(Color colour, Color like) {
        return Math.abs(colour.getRed() - like.getRed())
                        + Math.abs(colour.getGreen() - like.getGreen())
                        + Math.abs(colour.getBlue() - like.getBlue())
                < 60;
    }

    @Test
    void at_first_neither_residuals_nor_best_line_nor_true_line_are_shown() {
        BufferedImage first = painted(95, 1);

        for (Color colour : new Color[] {STYLE.residual(), STYLE.best(), STYLE.truth()}) {
            assertThat(pixels(first)).doesNotContain(colour.getRGB());
        }

        chart.setOverlays(new Overlays(true, true, true, true));
        assertThat(pixels(painted(95, 1))).isNotEqualTo(pixels(first));
        chart.setOverlays(Overlays.NONE);

        assertThat(pixels(painted(95, 1))).isEqualTo(pixels(first));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void residuals_run_from_points_to_line(boolean squares) {
        chart.setOverlays(new Overlays(true, squares, false, false));
        BufferedImage image = painted(0, 1);
        RunProgress progress = after(0);
        Points points = progress.error().points();
        Line line = progress.newest().line();
        int far = 0;
        int seen = 0;
        for (int i = 0; i < points.size(); i++) {
            double middle = (points.y(i) + line.at(points.x(i))) / 2;
            if (Math.abs(points.y(i) - middle) > 0.5) {
                Color colour = at(image, 1, points.x(i), middle, progress.bounds());
                far++;
                seen += colour.getRed() > colour.getBlue() + 50 ? 1 : 0;
            }
        }
        assertThat(far).isGreaterThan(50);
        assertThat(seen).isEqualTo(far);
    }

    /** The points' rightmost residual at step 0 is 4.5 units high: its square reaches far to the left of it. */
    @Test
    void squares_are_filled_so_that_what_is_under_them_shows_through() {
        BufferedImage without = painted(0, 1);
        chart.setOverlays(new Overlays(true, false, false, false));
        BufferedImage lines = painted(0, 1);
        chart.setOverlays(new Overlays(true, true, false, false));
        BufferedImage squares = painted(0, 1);
        int tinted = 0;
        for (double y = 1.5; y < 5; y += 0.1) {
            PlotBounds bounds = after(0).bounds();
            assertThat(at(without, 1, 0.715, y, bounds)).isIn(Color.WHITE, STYLE.grid());
            assertThat(at(lines, 1, 0.715, y, bounds)).isIn(Color.WHITE, STYLE.grid());
            Color colour = at(squares, 1, 0.715, y, bounds);
            tinted += colour.getRed() > colour.getBlue() + 20 && !is(colour, STYLE.residual()) ? 1 : 0;
        }
        assertThat(tinted).isGreaterThan(25);
    }

    @Test
    void at_its_end_the_learning_line_lies_on_the_best_ones_band() {
        chart.setOverlays(new Overlays(false, false, true, false));
        BufferedImage image = painted(95, 1);
        PlotBounds bounds = after(95).bounds();
        Line best = after(95).error().best();
        Projection projection = new Projection(bounds, plot(bounds));
        double slant = Math.hypot(1, slantInPixels(best, projection));

        for (double x = -1.05; x < 1.05; x += 0.05) {
            int column = (int) projection.x(x);
            double middle = projection.y(best.at(x));
            assertThat(at(image, 1, x, best.at(x), bounds)).isEqualTo(STYLE.line());
            for (double side : new double[] {-4.2, 4.2}) {
                Color colour = new Color(image.getRGB(column, (int) (middle + side * slant)));
                assertThat(colour.getGreen())
                        .as("green beside the line at x = %s: %s", x, colour)
                        .isGreaterThan(colour.getRed() + 30);
            }
        }
    }

    private static double slantInPixels(Line line, Projection projection) {
        Line2D across = projection.across(line);
        return (across.getY2() - across.getY1()) / (across.getX2() - across.getX1());
    }

    @Test
    void the_true_line_is_dotted() {
        chart.setOverlays(new Overlays(false, true, false, true));
        BufferedImage image = painted(0, 1);
        RunProgress progress = after(0);
        Projection projection = new Projection(progress.bounds(), plot(progress.bounds()));
        Rectangle plot = projection.plot();
        int dots = 0;
        boolean before = false;
        for (int column = plot.x; column < plot.x + plot.width; column++) {
            double x = progress.bounds().left()
                    + (column + 0.5 - plot.x)
                            / plot.width
                            * (progress.bounds().right() - progress.bounds().left());
            // y = 3x + 2, as the lesson says.
            boolean grey = is(at(image, 1, x, 3 * x + 2, progress.bounds()), STYLE.truth());
            dots += grey && !before ? 1 : 0;
            before = grey;
        }
        // A dot each 6.6 pixels along the line.
        double length = Math.hypot(1, slantInPixels(new Line(3, 2), projection)) * plot.width;
        assertThat(dots).isBetween((int) (length / 6.6 * 0.8), (int) (length / 6.6 * 1.1));
    }

    private void mouse(int id, double x, double y) {
        chart.dispatchEvent(new MouseEvent(
                chart,
                id,
                0,
                MouseEvent.BUTTON1_DOWN_MASK,
                (int) Math.round(x),
                (int) Math.round(y),
                1,
                false,
                MouseEvent.BUTTON1));
    }

    /** The first guess, y = 0.5x + 0.75, dragged from one place of the plane to another. */
    private Projection drag(double fromX, double fromY, double toX, double toY) {
        painted(0, 1);
        PlotBounds bounds = after(0).bounds();
        Projection projection = new Projection(bounds, plot(bounds));
        mouse(MouseEvent.MOUSE_PRESSED, projection.x(fromX), projection.y(fromY));
        mouse(MouseEvent.MOUSE_DRAGGED, projection.x(toX), projection.y(toY));
        mouse(MouseEvent.MOUSE_RELEASED, projection.x(toX), projection.y(toY));
        return projection;
    }

    @ParameterizedTest
    @CsvSource({"0, 0.75, 0, 2.75, 0.5, 2.75", "-0.3, 0.6, 0.2, -0.4, 0.5, -0.25"})
    void by_its_middle_the_line_is_moved(double x, double y, double toX, double toY, double slope, double intercept) {
        drag(x, y, toX, toY);

        assertThat(done).containsExactly("taken", "let go");
        assertThat(moved).singleElement().satisfies(line -> {
            assertThat(line.slope()).isEqualTo(slope);
            // A pixel is 0.02 high here.
            assertThat(line.intercept()).isCloseTo(intercept, within(0.03));
        });
    }

    /** The middle of what is seen is at x = 0: the height there stays. */
    @ParameterizedTest
    @CsvSource({"1, 1.25, 1, 3.75, 3", "-1, 0.25, -1, 3.75, -3", "0.8, 1.15, 1, -0.85, -1.6"})
    void by_an_end_the_line_is_turned(double x, double y, double toX, double toY, double slope) {
        drag(x, y, toX, toY);

        assertThat(moved).singleElement().satisfies(line -> {
            assertThat(line.slope()).isCloseTo(slope, within(0.05));
            assertThat(line.intercept()).isCloseTo(0.75, within(0.001));
        });
    }

    @Test
    void beside_the_line_nothing_is_taken() {
        drag(0, 1.2, 0, 3);
        drag(0, 0.3, 0, 3);

        assertThat(done).isEmpty();
        assertThat(moved).isEmpty();
    }

    @Test
    void a_line_that_is_hardly_seen_is_turned_about_the_middle_of_what_is_seen() {
        Projection projection = new Projection(new PlotBounds(0, 10, 0, 10), new Rectangle(0, 0, 100, 100));
        // Seen from (9, 0) to (10, 10).
        Line steep = new Line(10, -90);

        assertThat(LineGrip.at(new Point(50, 50), steep, projection, 8)).isEmpty();
        LineGrip middle = LineGrip.at(new Point(95, 50), steep, projection, 8).orElseThrow();
        assertThat(middle.draggedTo(new Point(95, 40))).isEqualTo(new Line(10, -89));
        LineGrip end = LineGrip.at(new Point(99, 5), steep, projection, 8).orElseThrow();
        Line turned = end.draggedTo(new Point(99, 20));
        assertThat(turned.at(9.5)).isCloseTo(5, within(0.05));
        // From the pivot at (95, 50) to where the line is now held, half a pixel beside the mouse at (99, 20).
        assertThat(turned.slope()).isCloseTo(30 / 4.5, within(0.05));
    }

    /** As x = 0 … 99 leaves it at rate 0.1: hardly wider than a pixel. */
    @ParameterizedTest
    @CsvSource({"100, -495", "1652, -8255", "-1652, 8265", "1e6, -5e6"})
    void a_line_that_stands_upright_is_turned_the_way_it_is_pulled(double slope, double intercept) {
        Projection projection = new Projection(new PlotBounds(0, 10, 0, 10), new Rectangle(0, 0, 100, 100));
        Line upright = new Line(slope, intercept);
        int side = slope > 0 ? 1 : -1;
        for (int column = 48; column <= 52; column++) {
            LineGrip top =
                    LineGrip.at(new Point(column, 5), upright, projection, 8).orElseThrow();
            Line stays = top.draggedTo(new Point(column, 5));
            assertThat(stays.slope() * side).isGreaterThan(90);
            Line lower = top.draggedTo(new Point(column, 15));
            assertThat(lower.slope() * side).isBetween(0.0, stays.slope() * side);
            Line leaning = top.draggedTo(new Point(column + side * 45, 5));
            assertThat(leaning.slope() * side).isBetween(0.5, 2.0);
            assertThat(leaning.at(5)).isCloseTo(5, within(0.5));
        }
    }

    @Test
    void new_points_take_the_line_out_of_the_hand_and_so_does_a_lost_release() {
        painted(0, 1);
        PlotBounds bounds = after(0).bounds();
        Projection projection = new Projection(bounds, plot(bounds));
        mouse(MouseEvent.MOUSE_PRESSED, projection.x(0), projection.y(0.75));
        assertThat(done).containsExactly("taken");
        Settings others =
                Settings.DEFAULT.withSource(Settings.DEFAULT.generated().withNextSeed());
        show(new Run(others, new MeanSquaredError(others.source().points())).progress(), Canvas.NONE);
        assertThat(done).containsExactly("taken", "let go");

        mouse(MouseEvent.MOUSE_PRESSED, projection.x(0), projection.y(0.75));
        mouse(MouseEvent.MOUSE_MOVED, projection.x(0), projection.y(3));
        assertThat(done).containsExactly("taken", "let go", "taken", "let go");
    }

    @Test
    void a_line_beside_the_plot_cannot_be_taken() {
        Projection projection = new Projection(new PlotBounds(0, 10, 0, 10), new Rectangle(0, 0, 100, 100));

        assertThat(LineGrip.at(new Point(0, 0), new Line(0.5, 10.1), projection, 8))
                .isEmpty();
        assertThat(LineGrip.at(new Point(50, 1), new Line(0, 10.5), projection, 8))
                .isEmpty();
        assertThat(LineGrip.at(new Point(0, 0), new Line(-1, 10), projection, 8))
                .isPresent();
        assertThat(LineGrip.at(new Point(0, 0), new Line(1, 10), projection, 8)).isEmpty();
    }

    @Test
    void before_the_first_snapshot_it_is_blank() {
        chart.setSize(WIDTH, HEIGHT);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        chart.paint(image.createGraphics());

        assertThat(new Color(image.getRGB(WIDTH / 2, HEIGHT / 2))).isEqualTo(Color.WHITE);
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isNull();
    }

    @Test
    void those_who_cannot_see_it_are_told_what_it_shows() {
        painted(0, 1);

        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isEqualTo("described");
    }
}
