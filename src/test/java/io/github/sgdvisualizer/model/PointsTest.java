package io.github.sgdvisualizer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointsTest {

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                1.0000000000000002e100,
                -1.0000000000000002e100,
                1e308
            })
    void coordinates_beyond_a_googol_are_refused(double coordinate) {
        double[] bad = {1, coordinate};
        double[] good = {1, 2};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(bad, good))
                .withMessage("coordinates must be from -1.0E100 to 1.0E100, not " + coordinate);
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(good, bad));
    }

    @Test
    void coordinates_as_great_as_a_googol_have_finite_moments_and_losses() {
        Points points = Points.of(new double[] {-1e100, 1e100, 0}, new double[] {1e100, -1e100, 1e100});

        assertThat(points.varianceX()).isFinite();
        assertThat(points.varianceY()).isFinite();
        assertThat(points.covariance()).isFinite();
        MeanSquaredError error = new MeanSquaredError(points);
        assertThat(error.best().slope()).isFinite();
        assertThat(error.loss(new Line(0.5, 0.75))).isFinite();
    }
}
