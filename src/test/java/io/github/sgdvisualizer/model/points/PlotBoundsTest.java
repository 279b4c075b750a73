package io.github.sgdvisualizer.model.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PlotBoundsTest {

    @Test
    void the_lesson_is_shown_from_minus_1_1_to_1_1_and_from_minus_2_to_7() {
        PlotBounds bounds = PlotBounds.around(Settings.DEFAULT.generated().points(), Settings.DEFAULT.start());

        assertThat(bounds).isEqualTo(new PlotBounds(-1.1, 1.1, -2, 7));
    }

    @Test
    void all_points_and_the_first_guess_lie_inside() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            Points points = SomePoints.of(random);
            Line start = SomePoints.line(random);
            PlotBounds bounds = PlotBounds.around(points, start);

            for (int i = 0; i < points.size(); i++) {
                assertThat(points.x(i)).isBetween(bounds.left(), bounds.right());
                assertThat(points.y(i)).isBetween(bounds.bottom(), bounds.top());
                assertThat(start.at(points.x(i))).isBetween(bounds.bottom(), bounds.top());
            }
            assertThat(bounds.crosses(start)).isTrue();
        });
    }

    @Test
    void a_single_place_is_shown_in_the_middle_of_a_box_with_a_size() {
        PlotBounds bounds = PlotBounds.around(Points.of(new double[] {5, 5}, new double[] {2, 2}), new Line(0, 2));

        assertThat((bounds.left() + bounds.right()) / 2).isEqualTo(5);
        assertThat((bounds.bottom() + bounds.top()) / 2).isEqualTo(2);
        assertThat(bounds.right() - bounds.left()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_line_crosses_when_any_part_of_it_is_inside() {
        PlotBounds bounds = new PlotBounds(0, 1, 0, 1);

        assertThat(bounds.crosses(new Line(0, 0.5))).isTrue();
        assertThat(bounds.crosses(new Line(100, -50))).isTrue();
        assertThat(bounds.crosses(new Line(0, 1.1))).isFalse();
        assertThat(bounds.crosses(new Line(-1, -0.1))).isFalse();
        assertThat(bounds.crosses(new Line(Double.NaN, 0))).isFalse();
    }

    @Test
    void a_line_that_only_touches_the_box_crosses_it() {
        PlotBounds bounds = new PlotBounds(0, 1, 0, 1);

        assertThat(bounds.crosses(new Line(0, 1))).isTrue();
        assertThat(bounds.crosses(new Line(0, 0))).isTrue();
        assertThat(bounds.crosses(new Line(1, 1))).isTrue();
        assertThat(bounds.crosses(new Line(-1, 0))).isTrue();
    }

    @Test
    void a_box_without_a_width_or_a_height_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlotBounds(3, 3, 0, 1))
                .withMessage("the box must have a width and a height, not 3.0 … 3.0, 0.0 … 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlotBounds(0, 1, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlotBounds(0, Double.NaN, 0, 1));
    }

    /** By hand: a tenth of 100 to either side, a twentieth of that as margin, in halves, the round twentieths of 10. */
    @Test
    void around_one_x_the_box_reaches_a_tenth_of_it_to_either_side() {
        PlotBounds bounds = PlotBounds.around(Points.of(new double[] {100, 100}, new double[] {0, 10}), new Line(0, 5));

        assertThat(bounds.left()).isEqualTo(89.5);
        assertThat(bounds.right()).isEqualTo(110.5);
    }

    /** A chart cannot tell apart what differs in the last three digits of a double. */
    @Test
    void x_within_a_thousand_last_places_of_each_other_are_shown_as_one() {
        double[] y = {0, 10};
        PlotBounds one = PlotBounds.around(Points.of(new double[] {1, 1 + 1000 * Math.ulp(1.0)}, y), new Line(0, 5));
        PlotBounds two = PlotBounds.around(Points.of(new double[] {1, 1 + 1001 * Math.ulp(1.0)}, y), new Line(0, 5));

        assertThat(one.right() - one.left()).isGreaterThanOrEqualTo(2);
        assertThat(two.right() - two.left()).isLessThan(1e-12);
    }
}
