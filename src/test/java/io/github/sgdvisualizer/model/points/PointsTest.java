package io.github.sgdvisualizer.model.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointsTest {
    private static final Points THREE = Points.of(new double[] {1, 2, 4}, new double[] {10, 20, 40});

    private static double[] xOf(Points points) {
        return IntStream.range(0, points.size()).mapToDouble(points::x).toArray();
    }

    private static double[] yOf(Points points) {
        return IntStream.range(0, points.size()).mapToDouble(points::y).toArray();
    }

    private static BitSet first(int count) {
        BitSet which = new BitSet();
        which.set(0, count);
        return which;
    }

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

    /** Three times 0.1 has a mean of 0.1 and a bit: the squares of what is left over are no variance. */
    @Test
    void equal_values_have_no_variance_at_all() {
        double[] equal = {0.1, 0.1, 0.1};
        double[] other = {1, 2, 4};
        assertThat(Arrays.stream(equal).average()).isNotEqualTo(OptionalDouble.of(0.1));

        Points upright = Points.of(equal, other);
        assertThat(upright.varianceX()).isZero();
        assertThat(upright.covariance()).isZero();
        assertThat(upright.varianceY()).isCloseTo(14 / 9.0, within(1e-15));
        Points level = Points.of(other, equal);
        assertThat(level.varianceY()).isZero();
        assertThat(level.covariance()).isZero();
        assertThat(level.varianceX()).isCloseTo(14 / 9.0, within(1e-15));
    }

    @Test
    void moments_divide_by_the_number_of_points() {
        // By hand: means 7/3 and 70/3, Σ dx² = 21 − 49/3 = 14/3, over 3.
        assertThat(THREE.meanX()).isCloseTo(7 / 3.0, within(1e-15));
        assertThat(THREE.meanY()).isCloseTo(70 / 3.0, within(1e-14));
        assertThat(THREE.varianceX()).isCloseTo(14 / 9.0, within(1e-15));
        assertThat(THREE.varianceY()).isCloseTo(1400 / 9.0, within(1e-13));
        assertThat(THREE.covariance()).isCloseTo(140 / 9.0, within(1e-14));
    }

    @Test
    void some_are_moved_and_the_others_stay() {
        Points moved = THREE.moved(first(2), 0.5, -1);

        assertThat(xOf(moved)).containsExactly(1.5, 2.5, 4);
        assertThat(yOf(moved)).containsExactly(9, 19, 40);
        assertThat(xOf(THREE)).containsExactly(1, 2, 4);
        assertThat(yOf(THREE)).containsExactly(10, 20, 40);
    }

    @Test
    void no_point_is_moved_or_added_beyond_a_googol() {
        assertThat(xOf(THREE.moved(first(1), 1e300, 0))).containsExactly(1e100, 2, 4);
        assertThat(yOf(THREE.moved(first(1), 0, -1e300))).containsExactly(-1e100, 20, 40);
        assertThat(xOf(THREE.with(-1e300, 0))).containsExactly(1, 2, 4, -1e100);
        assertThat(yOf(THREE.with(0, 1e300))).containsExactly(10, 20, 40, 1e100);
    }

    @Test
    void one_more_is_the_last() {
        Points four = THREE.with(-3, 7);

        assertThat(xOf(four)).containsExactly(1, 2, 4, -3);
        assertThat(yOf(four)).containsExactly(10, 20, 40, 7);
        assertThat(THREE.size()).isEqualTo(3);
    }

    @Test
    void without_some_the_others_are_left_in_their_order() {
        BitSet second = new BitSet();
        second.set(1);
        Points left = THREE.without(second);

        assertThat(xOf(left)).containsExactly(1, 4);
        assertThat(yOf(left)).containsExactly(10, 40);
        assertThatIllegalArgumentException().isThrownBy(() -> THREE.without(first(3)));
    }

    @Test
    void bounds_in_their_own_units_are_those_from_before_the_scaling() {
        Points standardised =
                new Standardised(new GivenPoints(THREE, Labels.PLAIN, Settings.DEFAULT.generated()), 1).points();

        assertThat(standardised.ownBoundsX().min()).isCloseTo(1, within(1e-15));
        assertThat(standardised.ownBoundsX().max()).isCloseTo(4, within(1e-15));
        assertThat(THREE.ownBoundsX()).isEqualTo(new Points.Bounds(1, 4));
    }
}
