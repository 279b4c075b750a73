package io.github.sgdvisualizer.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All numbers by hand, from the parts and gaps at zoom 1. */
final class BoardLayoutTest {
    private static List<Rectangle> cards(int width, int height, int charts) {
        return BoardLayout.of(width, height, BoardLayout.zoom(width, height), charts)
                .cards();
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, 1", // the usual picture
        "2560, 1440, 2", // twice as large each way
        "160, 120, 0.85", // never smaller
        "6000, 400, 1.176470588", // 400 / 340
        "1200, 6000, 2", // 1200 / 600
    })
    void type_grows_with_the_picture_and_never_with_its_length_alone(int width, int height, double zoom) {
        assertThat(BoardLayout.zoom(width, height)).isCloseTo(zoom, within(1e-9));
    }

    @Test
    void a_wide_picture_has_a_large_chart_and_the_others_beside_it() {
        BoardLayout layout = BoardLayout.of(1280, 720, 1, 3);

        assertThat(layout.header()).isEqualTo(new Rectangle(12, 6, 1256, 44));
        // 38 % of 1256 is 477.
        assertThat(layout.cards())
                .containsExactly(
                        new Rectangle(12, 56, 767, 652),
                        new Rectangle(791, 56, 477, 320),
                        new Rectangle(791, 388, 477, 320));
    }

    @Test
    void a_tall_picture_has_them_below_beside_each_other_or_else_stacked() {
        // 45 % of 1212 is 545.
        assertThat(cards(720, 1280, 3))
                .containsExactly(
                        new Rectangle(12, 56, 696, 655),
                        new Rectangle(12, 723, 342, 545),
                        new Rectangle(366, 723, 342, 545));
        assertThat(cards(720, 1280, 4))
                .containsExactly(
                        new Rectangle(12, 56, 696, 655),
                        new Rectangle(12, 723, 696, 173),
                        new Rectangle(12, 908, 696, 174),
                        new Rectangle(12, 1094, 696, 174));
    }

    @Test
    void one_chart_has_all_the_room() {
        assertThat(cards(1280, 720, 1)).containsExactly(new Rectangle(12, 56, 1256, 652));
        assertThat(cards(720, 1280, 1)).containsExactly(new Rectangle(12, 56, 696, 1212));
    }

    /** At zoom 0.85 others need a width of 612 beside the large one, or a height of 510 below it. */
    @Test
    void a_small_picture_shows_the_large_chart_alone() {
        assertThat(cards(500, 500, 2)).containsExactly(new Rectangle(10, 47, 480, 443));
        assertThat(cards(500, 509, 2)).hasSize(1);
        assertThat(cards(500, 510, 2)).hasSize(2);
        assertThat(cards(611, 300, 2)).hasSize(1);
        assertThat(cards(612, 300, 2)).hasSize(2);
    }

    /** A chart is at least 150 high at zoom 1: two of them and their gap do not fit below 312, three below 462. */
    @Test
    void charts_beside_the_large_one_are_left_out_where_they_would_be_too_low() {
        assertThat(BoardLayout.of(1280, 367, 1, 4).cards()).hasSize(2);
        assertThat(BoardLayout.of(1280, 368, 1, 4).cards()).hasSize(3);
        assertThat(BoardLayout.of(1280, 518, 1, 4).cards()).hasSize(4);
        assertThat(BoardLayout.of(1280, 20, 1, 4).cards()).allMatch(card -> card.height == 0);
    }
}
