package io.github.sgdvisualizer.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Settings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CurvatureTest {

    private static Curvature of(double... x) {
        return new MeanSquaredError(Points.of(x, new double[x.length])).curvature();
    }

    /** Known figures of the lesson: λ 0.6861 and 2.0031, limit 0.9985. */
    @Test
    void the_lesson_has_its_known_eigenvalues() {
        Curvature curvature = new MeanSquaredError(Settings.DEFAULT.generated().points()).curvature();

        assertThat(curvature.flattest()).isCloseTo(0.6861, within(5e-5));
        assertThat(curvature.steepest()).isCloseTo(2.0031, within(5e-5));
        assertThat(Stability.ofMomentum(curvature, 0).limit()).isCloseTo(0.9985, within(5e-5));
    }

    /** By hand: x = −1, 1 gives H = 2 · identity. */
    @Test
    void two_points_at_minus_one_and_one_make_a_round_bowl() {
        Curvature curvature = of(-1, 1);

        assertThat(curvature.flattest()).isEqualTo(2);
        assertThat(curvature.steepest()).isEqualTo(2);
        assertThat(curvature.condition()).isEqualTo(1);
        assertThat(Stability.ofMomentum(curvature, 0).limit()).isEqualTo(1);
    }

    /** By hand: x = 0, 2 gives H = [[4, 2], [2, 2]], eigenvalues 3 ± √5. */
    @Test
    void eigenvalues_are_those_worked_out_by_hand() {
        Curvature curvature = of(0, 2);

        assertThat(curvature.steepest()).isCloseTo(3 + Math.sqrt(5), within(1e-15 * 6));
        assertThat(curvature.flattest()).isCloseTo(3 - Math.sqrt(5), within(1e-15));
    }

    @Test
    void x_from_0_to_99_has_a_limit_of_about_3_04e_4() {
        Curvature curvature = of(IntStream.range(0, 100).asDoubleStream().toArray());

        assertThat(Stability.ofMomentum(curvature, 0).limit()).isCloseTo(3.04e-4, within(5e-7));
    }

    @Test
    void where_all_x_are_equal_one_direction_is_flat() {
        Curvature curvature = of(3, 3, 3);

        assertThat(curvature.flattest()).isZero();
        // By hand: H = 2 · [[9, 3], [3, 1]], of rank one: its trace is λ₂.
        assertThat(curvature.steepest()).isCloseTo(20, within(1e-13));
        assertThat(curvature.condition()).isInfinite();
    }

    /** λ₁ = det H / λ₂ in exact decimals: what the naive formula loses to cancellation. */
    @Test
    void points_far_from_zero_lose_no_digits() {
        Curvature curvature = of(999, 1000, 1001);

        BigDecimal half = new BigDecimal("1000001.6666666666666666666666666666666666666666667");
        BigDecimal determinant = new BigDecimal("2.6666666666666666666666666666666666666666667");
        BigDecimal root = half.multiply(half).subtract(determinant).sqrt(new MathContext(60));
        BigDecimal min = determinant.divide(half.add(root), new MathContext(40));
        assertThat(curvature.flattest()).isCloseTo(min.doubleValue(), within(min.doubleValue() * 1e-13));
    }

    @Test
    void the_steepest_direction_is_an_eigenvector() {
        Seeds.forEach(200, seed -> {
            Points points = SomePoints.of(new Random(seed));
            Curvature curvature = new MeanSquaredError(points).curvature();

            double slopeSlope = 0;
            double slopeIntercept = 0;
            for (int i = 0; i < points.size(); i++) {
                slopeSlope += 2 * points.x(i) * points.x(i) / points.size();
                slopeIntercept += 2 * points.x(i) / points.size();
            }
            double slope = curvature.steepestSlope();
            double intercept = curvature.steepestIntercept();
            double precision = 1e-10 * curvature.steepest();
            assertThat(slopeSlope * slope + slopeIntercept * intercept)
                    .isCloseTo(curvature.steepest() * slope, within(precision));
            assertThat(slopeIntercept * slope + 2 * intercept)
                    .isCloseTo(curvature.steepest() * intercept, within(precision));
            assertThat(Math.hypot(slope, intercept)).isCloseTo(1, within(1e-12));
        });
    }

    /** In a round bowl each direction is as steep: any will do, as long as it is one. */
    @Test
    void a_round_bowl_has_a_direction_too() {
        Curvature curvature = of(-1, 1);

        assertThat(Math.hypot(curvature.steepestSlope(), curvature.steepestIntercept()))
                .isEqualTo(1);
    }

    /** By hand: x = ∓1, three to one, gives H = [[2, ∓1], [∓1, 2]], eigenvalues 1 and 3, and (1, ∓1) for 3. */
    @Test
    void where_slope_and_intercept_are_as_steep_the_sign_of_the_mean_decides_the_direction() {
        for (int sign : new int[] {-1, 1}) {
            Curvature curvature = of(sign, sign, sign, -sign);

            assertThat(curvature.flattest()).isEqualTo(1);
            assertThat(curvature.steepest()).isEqualTo(3);
            double ratio = curvature.steepestIntercept() / curvature.steepestSlope();
            assertThat(ratio).as("mean of x %s", sign * 0.5).isEqualTo(sign);
            assertThat(Math.abs(curvature.steepestSlope())).isCloseTo(Math.sqrt(0.5), within(1e-15));
        }
    }
}
