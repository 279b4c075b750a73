package io.github.sgdvisualizer.lesson.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.lesson.CurveShape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DrawnCurveTest {
    private static final DrawnCurve LINE = DrawnCurve.NONE.with(1, 0.99, 100, 0);

    @Test
    void strokes_are_joined_by_straight_lines_and_go_on_level() {
        DrawnCurve curve = DrawnCurve.NONE.with(20, 0.8, 20, 0.8).with(40, 0.4, 50, 0.2);

        assertThat(curve.lastDrawn()).isEqualTo(50);
        assertThat(curve.losses(10, 10)).containsExactly(new double[] {10, 9, 8, 6, 4, 2, 2, 2, 2, 2, 2}, within(1e-9));
    }

    @Test
    void a_stroke_replaces_what_it_passes_over_in_both_directions() {
        DrawnCurve curve = LINE.with(60, 0.5, 40, 0.5);

        assertThat(curve.losses(1, 10))
                .containsExactly(new double[] {1, 0.9, 0.8, 0.7, 0.5, 0.5, 0.5, 0.3, 0.2, 0.1, 0}, within(1e-9));
    }

    @Test
    void a_place_is_moved_between_its_neighbours() {
        DrawnCurve curve = LINE.moved(50, 1, 10);

        assertThat(curve.losses(1, 20)).contains(new double[] {0.65, 0.6, 0.8, 1, 0.7, 0.4, 0.35}, within(1e-9));
    }

    @Test
    void what_is_far_enough_from_a_moved_place_stays() {
        DrawnCurve curve = LINE.with(40, 0.9, 40, 0.9).with(60, 0.9, 60, 0.9).moved(50, 0.5, 10);

        assertThat(curve.joined()[39]).isCloseTo(0.61, within(1e-9));
        assertThat(curve.joined()[40]).isEqualTo(0.9);
        assertThat(curve.joined()[45]).isCloseTo(0.7, within(1e-9));
        assertThat(curve.joined()[55]).isCloseTo(0.7, within(1e-9));
        assertThat(curve.joined()[60]).isEqualTo(0.9);
        assertThat(curve.joined()[61]).isCloseTo(0.39, within(1e-9));
    }

    @Test
    void it_begins_at_the_first_loss_and_stays_on_the_paper() {
        DrawnCurve curve = DrawnCurve.NONE.with(-20, 0.1, 20, 9).with(90, -1, 130, -1);

        assertThat(curve.losses(5, 100)[0]).isEqualTo(5);
        assertThat(curve.heights()).hasSize(101).allMatch(height -> height.isNaN() || (height >= 0 && height <= 1.5));
        assertThat(curve.joined()[20]).isEqualTo(1.5);
        assertThat(curve.joined()[100]).isZero();
    }

    @Test
    void it_cannot_be_changed_and_a_run_of_no_steps_has_the_first_loss_alone() {
        List<Double> heights = new ArrayList<>(LINE.heights());
        DrawnCurve curve = new DrawnCurve(heights);
        heights.set(50, 9.0);

        assertThat(curve).isEqualTo(LINE);
        assertThatThrownBy(() -> curve.heights().set(1, 1.0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(curve.losses(3, 0)).containsExactly(3);
    }

    @Test
    void its_shape_is_that_of_the_losses() {
        assertThat(LINE.shape()).isEqualTo(CurveShape.FALLS);
        assertThat(DrawnCurve.NONE.with(10, 0.1, 10, 0.1).shape()).isEqualTo(CurveShape.BENDS);
        assertThat(DrawnCurve.NONE.with(50, 1.2, 50, 1.2).shape()).isEqualTo(CurveShape.RISES);
        assertThat(DrawnCurve.NONE.shape()).isEqualTo(CurveShape.STAYS);
    }

    @Test
    void a_curve_is_a_prediction_once_something_is_drawn() {
        assertThat(Prediction.NONE.withCurve(LINE).isMade()).isTrue();
        assertThat(Prediction.NONE.withCurve(LINE).settled().curve()).contains(LINE);
        assertThat(Prediction.NONE.withCurve(DrawnCurve.NONE)).isEqualTo(Prediction.NONE);
        assertThat(DrawnCurve.NONE.isEmpty()).isTrue();
    }
}
