package io.github.sgdvisualizer.window.chart.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points changed by hand on the data chart, its events sent to it; no display needed. */
final class EditingTest {
    private static final int LEFT = MouseEvent.BUTTON1;
    private static final int RIGHT = MouseEvent.BUTTON3;

    private final NotingHand hand = new Hand();
    private final List<String> done = hand.done;
    private final DataChart chart =
            new DataChart(ChartStyles.LIGHT, snapshot -> "x", snapshot -> "described", canvas -> {}, hand);

    {
        chart.bindKeys(new Commands());
    }

    private Points points = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});
    private boolean slow;

    /** Shows what has become of the points, at once or not at all. */
    private final class Hand extends NotingHand {
        @Override
        public long change(PointSource before, PointSource after) {
            assertThat(before.points()).isSameAs(points);
            points = after.points();
            if (slow) {
                // No snapshot knows of it yet.
                return 1;
            }
            show();
            return 0;
        }
    }

    private void show() {
        Settings settings =
                Settings.DEFAULT.withSource(new GivenPoints(points, Labels.PLAIN, Settings.DEFAULT.generated()));
        chart.show(Snapshots.of(new Run(settings, new MeanSquaredError(points)).progress()));
    }

    @BeforeEach
    void open() {
        chart.setSize(900, 500);
        show();
    }

    private Projection projection() {
        return chart.projection().orElseThrow();
    }

    private Point pixel(double x, double y) {
        return new Point((int) Math.round(projection().x(x)), (int)
                Math.round(projection().y(y)));
    }

    private void mouse(int id, int button, Point at, int modifiers) {
        chart.dispatchEvent(new MouseEvent(
                chart, id, 0, modifiers | InputEvent.getMaskForButton(button), at.x, at.y, 1, false, button));
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        // As the axes are when it begins: the engine holds them still.
        Point from = pixel(fromX, fromY);
        Point middle = pixel((fromX + toX) / 2, (fromY + toY) / 2);
        Point to = pixel(toX, toY);
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, from, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, middle, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, to, 0);
        mouse(MouseEvent.MOUSE_RELEASED, LEFT, to, 0);
    }

    private void click(int button, double x, double y, int modifiers) {
        Point at = pixel(x, y);
        mouse(MouseEvent.MOUSE_PRESSED, button, at, modifiers);
        mouse(MouseEvent.MOUSE_RELEASED, button, at, modifiers);
    }

    /** Presses a key; returns whether the chart has a use for it. */
    private boolean press(String key) {
        return press(KeyStroke.getKeyStroke(key));
    }

    private boolean press(KeyStroke key) {
        Object name = chart.getInputMap().get(key);
        Action action = chart.getActionMap().get(name);
        if (!action.isEnabled()) {
            return false;
        }
        action.actionPerformed(new ActionEvent(chart, ActionEvent.ACTION_PERFORMED, key.toString()));
        return true;
    }

    private double pixelsAcross() {
        return (projection().bounds().right() - projection().bounds().left())
                / projection().plot().width;
    }

    @Test
    void a_click_in_empty_space_adds_a_point_there_and_another_click_another() {
        click(LEFT, 0.5, -1, 0);
        click(LEFT, 2.5, 3, 0);

        assertThat(points.size()).isEqualTo(6);
        assertThat(points.x(4)).isCloseTo(0.5, within(pixelsAcross()));
        assertThat(points.y(4)).isCloseTo(-1, within(0.05));
        assertThat(points.x(5)).isCloseTo(2.5, within(pixelsAcross()));
        assertThat(done).isEmpty();
    }

    @Test
    void two_quick_clicks_add_two_points_though_the_first_is_not_shown_yet() {
        slow = true;
        click(LEFT, 0.5, -1, 0);
        click(LEFT, 2.5, 3, 0);

        assertThat(points.size()).isEqualTo(6);
    }

    @Test
    void a_point_is_dragged_and_the_others_stay() {
        drag(1, -3, 1.5, -1);

        assertThat(points.x(1)).isCloseTo(1.5, within(2 * pixelsAcross()));
        assertThat(points.y(1)).isCloseTo(-1, within(0.1));
        assertThat(IntStream.of(0, 2, 3).mapToDouble(points::y)).containsExactly(4.0, 5.0, -2.0);
        assertThat(done).containsExactly("taken", "let go");
    }

    @Test
    void a_point_dragged_out_of_the_chart_stays_at_its_edge() {
        PlotBounds before = projection().bounds();
        drag(1, -3, 100, 100);

        assertThat(points.x(1)).isCloseTo(before.right(), within(2 * pixelsAcross()));
        assertThat(points.y(1)).isCloseTo(before.top(), within(0.1));
    }

    @Test
    void a_band_chooses_several_which_are_dragged_together_and_removed_together() {
        drag(-0.1, 3, 2.2, 5.4);
        assertThat(points.size()).isEqualTo(4);
        drag(2, 5, 2.5, 4);
        assertThat(points.x(0)).isCloseTo(0.5, within(2 * pixelsAcross()));
        assertThat(points.x(2)).isCloseTo(2.5, within(2 * pixelsAcross()));
        assertThat(points.x(1)).isEqualTo(1);

        assertThat(press("DELETE")).isTrue();
        assertThat(points.size()).isEqualTo(2);
        assertThat(points.x(0)).isEqualTo(1);
        assertThat(points.x(1)).isEqualTo(3);
        assertThat(press("DELETE")).isFalse();
    }

    /** Under load the last movement may come with the release only. */
    @Test
    void a_band_ends_where_the_button_is_released() {
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, pixel(-0.1, 3), 0);
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, pixel(0.5, 4.5), 0);
        mouse(MouseEvent.MOUSE_RELEASED, LEFT, pixel(2.2, 5.4), 0);

        assertThat(press("DELETE")).isTrue();
        assertThat(IntStream.range(0, points.size()).mapToDouble(points::x)).containsExactly(1.0, 3.0);
    }

    @Test
    void the_right_button_removes_a_point_and_two_are_always_left() {
        click(RIGHT, 3, -2, 0);
        assertThat(IntStream.range(0, 3).mapToDouble(points::x)).containsExactly(0.0, 1.0, 2.0);
        click(RIGHT, 0.5, -1, 0);
        assertThat(points.size()).isEqualTo(3);
        click(RIGHT, 2, 5, 0);
        click(RIGHT, 1, -3, 0);
        assertThat(points.size()).isEqualTo(2);
    }

    @Test
    void after_a_point_was_dragged_or_added_a_click_beside_it_adds_one() {
        drag(1, -3, 1.5, -1);
        click(LEFT, 0.5, -1, 0);
        assertThat(points.size()).isEqualTo(5);
        assertThat(press("ESCAPE")).isFalse();
        click(LEFT, 2.5, 1, 0);
        assertThat(points.size()).isEqualTo(6);
        press("INSERT");
        click(LEFT, 0.5, 3, 0);
        assertThat(points.size()).isEqualTo(8);
    }

    @Test
    void where_fewer_than_two_points_would_be_left_it_is_said_and_none_is_removed() {
        press(CommandId.SELECT_ALL.keys().get(0).stroke());
        press("DELETE");
        assertThat(points.size()).isEqualTo(4);
        assertThat(done).containsExactly("too few left");
    }

    @Test
    void a_click_beside_several_that_are_chosen_ends_the_choice_and_adds_nothing() {
        drag(-0.1, 3, 2.2, 5.4);
        assertThat(press("ESCAPE")).isTrue();
        drag(-0.1, 3, 2.2, 5.4);
        click(LEFT, 0.5, -1, 0);
        assertThat(points.size()).isEqualTo(4);
        assertThat(press("ESCAPE")).isFalse();
    }

    @Test
    void with_shift_a_click_adds_to_the_choice_and_takes_from_it() {
        click(LEFT, 2, 5, 0);
        click(LEFT, 0, 4, InputEvent.SHIFT_DOWN_MASK);
        press("UP");
        assertThat(points.y(2)).isGreaterThan(5);
        assertThat(points.y(0)).isGreaterThan(4);

        double before = points.y(0);
        click(LEFT, points.x(0), points.y(0), InputEvent.SHIFT_DOWN_MASK);
        press("UP");
        assertThat(points.y(0)).isEqualTo(before);
    }

    @Test
    void with_the_keys_alone_points_are_chosen_moved_added_and_removed() {
        assertThat(press("RIGHT")).as("nothing is chosen: the key takes a step").isFalse();
        press("PAGE_DOWN");
        press("PAGE_DOWN");
        press("RIGHT");
        assertThat(points.x(1)).isCloseTo(1 + pixelsAcross(), within(pixelsAcross() / 2));
        press("shift DOWN");
        assertThat(points.y(1)).isLessThan(-3);
        press("shift PAGE_DOWN");
        press("BACK_SPACE");
        assertThat(points.size()).isEqualTo(2);

        press("INSERT");
        assertThat(points.size()).isEqualTo(3);
        press("LEFT");
        press("PAGE_UP");
        assertThat(points.x(2))
                .isLessThan(projection().dataX(projection().plot().getCenterX()));
        press(CommandId.SELECT_ALL.keys().get(0).stroke());
        press("UP");
        assertThat(points.y(0)).isGreaterThan(4);
    }

    @Test
    void points_that_come_during_a_drag_are_not_overwritten() {
        Point from = pixel(1, -3);
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, from, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, new Point(from.x + 20, from.y), 0);
        Points others = Points.of(new double[] {0, 1, 2, 3}, new double[] {1, 2, 3, 4});
        points = others;
        show();
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, new Point(from.x + 40, from.y), 0);

        assertThat(points).isSameAs(others);
        assertThat(done).containsExactly("taken", "let go");
    }

    @Test
    void a_point_deleted_in_the_hand_is_gone() {
        Point from = pixel(1, -3);
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, from, 0);
        press("DELETE");
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, new Point(from.x + 40, from.y), 0);

        assertThat(points.size()).isEqualTo(3);
    }

    @Test
    void at_the_edge_of_what_a_number_may_be_a_point_is_added_at_the_edge() {
        points = Points.of(new double[] {-1e100, 0, 1e100}, new double[] {-1e100, 0, 1e100});
        show();
        double right = projection().bounds().right();
        assertThat(right).isGreaterThan(1e100);
        click(LEFT, right * 0.99, -right / 2, 0);

        assertThat(points.x(3)).isEqualTo(1e100);
    }

    @Test
    void what_is_chosen_ends_with_other_points() {
        press(CommandId.SELECT_ALL.keys().get(0).stroke());
        points = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});
        show();

        assertThat(press("DELETE")).isFalse();
    }

    @Test
    void more_points_than_can_be_grabbed_are_only_looked_at() {
        double[] many = IntStream.range(0, Parameter.MAX_EDITABLE_POINTS + 1)
                .asDoubleStream()
                .toArray();
        points = Points.of(many, many);
        Points before = points;
        show();
        click(LEFT, 5000, 1000, 0);
        drag(5000, 5000, 6000, 3000);
        press("INSERT");

        assertThat(points).isSameAs(before);
        assertThat(done).containsExactly("refused", "refused", "refused");
    }
}
