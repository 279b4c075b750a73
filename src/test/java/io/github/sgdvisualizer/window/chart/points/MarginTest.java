package io.github.sgdvisualizer.window.chart.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.chart.LayeredChart;
import io.github.sgdvisualizer.window.chart.loss.LossChart;
import io.github.sgdvisualizer.window.chart.surface.SurfaceChart;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.border.EmptyBorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A border set from outside keeps the top of a chart free. */
final class MarginTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 500;
    private static final int TOP = 70;

    private final Points points = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});
    private final List<Canvas> canvases = new ArrayList<>();
    private final List<Points> changed = new ArrayList<>();
    private final NotingHand hand = new NotingHand() {
        @Override
        public long change(PointSource before, PointSource after) {
            changed.add(after.points());
            return 1;
        }
    };
    private final DataChart chart =
            new DataChart(ChartStyles.LIGHT, snapshot -> "x", snapshot -> "described", canvases::add, hand);

    {
        chart.bindKeys(new Commands());
    }

    @BeforeEach
    void open() {
        show(chart);
    }

    private void show(LayeredChart<?> any) {
        any.setSize(WIDTH, HEIGHT);
        Settings settings =
                Settings.DEFAULT.withSource(new GivenPoints(points, Labels.PLAIN, Settings.DEFAULT.generated()));
        any.show(Snapshots.of(new Run(settings, new MeanSquaredError(points)).progress()));
    }

    private Projection projection() {
        return chart.projection().orElseThrow();
    }

    @Test
    void the_plot_begins_lower_by_the_margin_and_ends_where_it_ended() {
        Projection before = projection();

        chart.setBorder(new EmptyBorder(TOP, 0, 0, 0));

        Projection after = projection();
        assertThat(after.plot())
                .isEqualTo(new Rectangle(
                        before.plot().x, before.plot().y + TOP, before.plot().width, before.plot().height - TOP));
        assertThat(after.bounds()).isEqualTo(before.bounds());
        assertThat(after.y(after.bounds().top())).isEqualTo(before.plot().y + TOP);
        assertThat(after.y(after.bounds().bottom())).isCloseTo(before.plot().getMaxY(), within(1e-9));
        assertThat(canvases.get(canvases.size() - 1).height()).isEqualTo(after.plot().height);

        chart.setBorder(null);
        assertThat(projection()).isEqualTo(before);
    }

    @Test
    void in_the_margin_of_each_chart_only_the_background_is_painted() {
        LossChart loss = new LossChart("step", ChartStyles.LIGHT, snapshot -> "former", snapshot -> "");
        loss.setStepEffects(true);
        SurfaceChart surface =
                new SurfaceChart("slope", "intercept", ChartStyles.LIGHT, snapshot -> "", line -> {}, new Commands());
        for (LayeredChart<?> any : List.of(chart, loss, surface)) {
            any.setBorder(new EmptyBorder(TOP, 0, 0, 0));
            show(any);
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            any.paint(g);
            g.dispose();
            int[] margin = image.getRGB(0, 0, WIDTH, TOP, null, 0, WIDTH);
            int[] rest = image.getRGB(0, TOP, WIDTH, HEIGHT - TOP, null, 0, WIDTH);

            assertThat(IntStream.of(margin).distinct()).as(any.getName()).containsExactly(Color.WHITE.getRGB());
            assertThat(IntStream.of(rest).distinct().count()).as(any.getName()).isGreaterThan(20);
        }
    }

    @Test
    void a_point_is_taken_where_it_is_seen_and_follows_the_mouse() {
        chart.setBorder(new EmptyBorder(TOP, 0, 0, 0));
        Projection projection = projection();
        Point from = new Point((int) Math.round(projection.x(2)), (int) Math.round(projection.y(5)));
        Point to = new Point((int) Math.round(projection.x(1)), (int) Math.round(projection.y(2)));

        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        mouse(MouseEvent.MOUSE_RELEASED, to);

        assertThat(hand.done).containsExactly("taken", "let go");
        assertThat(changed).isNotEmpty();
        Points last = changed.get(changed.size() - 1);
        // A pixel is 0.03 high and 0.005 wide here.
        assertThat(last.x(2)).isCloseTo(1, within(0.02));
        assertThat(last.y(2)).isCloseTo(2, within(0.06));
        assertThat(last.y(1)).isEqualTo(-3);
    }

    @Test
    void a_point_whose_place_the_margin_has_moved_is_not_taken_where_it_was() {
        Projection before = projection();
        Point was = new Point((int) Math.round(before.x(0)), (int) Math.round(before.y(4)));
        chart.setBorder(new EmptyBorder(TOP, 0, 0, 0));

        mouse(MouseEvent.MOUSE_PRESSED, was);
        mouse(MouseEvent.MOUSE_RELEASED, was);

        assertThat(hand.done).isEmpty();
    }

    private void mouse(int id, Point at) {
        chart.dispatchEvent(
                new MouseEvent(chart, id, 0, MouseEvent.BUTTON1_DOWN_MASK, at.x, at.y, 1, false, MouseEvent.BUTTON1));
    }
}
