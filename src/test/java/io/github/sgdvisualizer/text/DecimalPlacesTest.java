package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import org.junit.jupiter.api.Test;

final class DecimalPlacesTest {

    @Test
    void the_lesson_is_written_as_it_always_was() {
        assertThat(DecimalPlaces.of(Settings.DEFAULT.generated().points())).isEqualTo(new DecimalPlaces(2, 2, 4));
    }

    @Test
    void on_odd_scales_three_digits_are_seen() {
        // A slope of about 3e-6 and heights of about 3: y = 0.00000300x + 0.50.
        Points wide = Points.of(new double[] {0, 1e6}, new double[] {0.5, 3.5});
        assertThat(DecimalPlaces.of(wide)).isEqualTo(new DecimalPlaces(8, 2, 4));
        Points low = Points.of(new double[] {0, 1}, new double[] {0.001, 0.004});
        assertThat(DecimalPlaces.of(low)).isEqualTo(new DecimalPlaces(5, 5, 8));
        Points high = Points.of(new double[] {0, 1}, new double[] {1000, 9000});
        assertThat(DecimalPlaces.of(high)).isEqualTo(new DecimalPlaces(2, 2, 4));
    }

    @Test
    void points_without_width_or_height_have_places_too() {
        assertThat(DecimalPlaces.of(Points.of(new double[] {1, 1}, new double[] {0, 0.01})))
                .isEqualTo(new DecimalPlaces(4, 4, 7));
        assertThat(DecimalPlaces.of(Points.of(new double[] {1, 2}, new double[] {5, 5})))
                .isEqualTo(new DecimalPlaces(2, 2, 4));
    }
}
