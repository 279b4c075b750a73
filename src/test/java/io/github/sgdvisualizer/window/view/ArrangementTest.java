package io.github.sgdvisualizer.window.view;

import static io.github.sgdvisualizer.experiment.ScreenPart.LOSS;
import static io.github.sgdvisualizer.experiment.ScreenPart.POINTS;
import static io.github.sgdvisualizer.experiment.ScreenPart.RUNS;
import static io.github.sgdvisualizer.experiment.ScreenPart.STEP;
import static io.github.sgdvisualizer.experiment.ScreenPart.SURFACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sgdvisualizer.experiment.ScreenPart;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ArrangementTest {
    private static Arrangement points(ScreenPart... side) {
        return new Arrangement(POINTS, Set.of(side));
    }

    @Test
    void the_side_shows_the_first_of_the_chosen_views_in_their_fixed_order() {
        assertThat(points(RUNS, STEP, LOSS).seen(2)).containsExactly(LOSS, STEP);
        assertThat(points(RUNS, STEP, LOSS).seen(0)).isEmpty();
    }

    @Test
    void a_view_that_is_opened_is_seen_also_where_there_is_room_for_one_only() {
        assertThat(points(LOSS).open(SURFACE, 1)).isEqualTo(points(SURFACE));
        assertThat(points(SURFACE).open(LOSS, 1)).isEqualTo(points(LOSS));
    }

    @Test
    void where_all_fit_nothing_is_closed() {
        assertThat(points(LOSS, RUNS).open(SURFACE, 3)).isEqualTo(points(LOSS, SURFACE, RUNS));
    }

    @Test
    void the_last_that_is_seen_makes_room_and_what_was_not_seen_is_closed() {
        assertThat(points(LOSS, SURFACE, STEP).open(RUNS, 2)).isEqualTo(points(LOSS, RUNS));
    }

    @Test
    void two_views_change_places() {
        assertThat(points(LOSS, STEP).swap(STEP, 2)).isEqualTo(new Arrangement(STEP, Set.of(POINTS, LOSS)));
        assertThat(points(LOSS).swap(POINTS, 2)).isEqualTo(points(LOSS));
    }

    @Test
    void a_closed_view_can_be_brought_to_the_stage() {
        assertThat(points(LOSS).swap(RUNS, 1)).isEqualTo(new Arrangement(RUNS, Set.of(POINTS)));
    }

    @Test
    void the_view_on_the_stage_does_not_stand_beside_itself() {
        assertThat(points(POINTS, LOSS).side()).containsExactly(LOSS);
    }

    @Test
    void what_is_no_view_is_refused() {
        assertThatThrownBy(() -> points(ScreenPart.BEST_LINE)).isInstanceOf(IllegalArgumentException.class);
    }
}
