package io.github.sgdvisualizer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.sgdvisualizer.Seeds;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StandardisedTest {
    private static final double MILLIONTH_OF_A_PERCENT = 1e-6;

    private static PointSource given(Points points) {
        return new GivenPoints(points, Labels.PLAIN, Settings.LESSON.lesson());
    }

    @Test
    void x_has_mean_0_and_deviation_1_and_the_bowl_is_round() {
        Seeds.forEach(200, seed -> {
            Points raw = SomePoints.of(new Random(seed));
            Points standardised = new Standardised(given(raw), 1).points();

            assertThat(standardised.meanX()).isCloseTo(0, within(1e-9));
            assertThat(standardised.varianceX()).isCloseTo(1, within(1e-9));
            assertThat(new MeanSquaredError(standardised).curvature().condition())
                    .isCloseTo(1, within(1e-8));
        });
    }

    @Test
    void the_line_fitted_there_and_translated_back_is_the_least_squares_line() {
        Seeds.forEach(200, seed -> {
            Points raw = SomePoints.of(new Random(seed));
            Points standardised = new Standardised(given(raw), 1).points();
            Line best = new MeanSquaredError(raw).best();
            Line back = standardised.scaling().inOwnUnits(new MeanSquaredError(standardised).best());

            double spread = Math.sqrt(raw.varianceY());
            for (double x : new double[] {
                raw.boundsX().least(), raw.meanX(), raw.boundsX().greatest()
            }) {
                assertThat(back.at(x)).isCloseTo(best.at(x), within(1e-9 * (spread + Math.abs(raw.meanY()))));
            }
        });
    }

    @Test
    void on_the_way_there_lines_and_bowl_in_their_own_units_stay_what_they_are() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            Points raw = SomePoints.of(random);
            Points points = new Standardised(given(raw), random.nextDouble() * 0.9 + 0.05).points();
            Line line = new Line(random.nextGaussian(), random.nextGaussian());
            Line own = points.scaling().inOwnUnits(line);

            double size = Math.abs(line.slope()) + Math.abs(line.intercept()) + Math.abs(own.intercept());
            for (int i = 0; i < raw.size(); i++) {
                double far = Math.abs(own.slope() * raw.x(i)) + size * (1 + Math.abs(points.x(i)));
                assertThat(own.at(raw.x(i))).isCloseTo(line.at(points.x(i)), within(1e-9 * far));
            }
            Curvature before = Curvature.of(raw.meanX(), raw.varianceX());
            assertThat(points.ownCurvature().condition())
                    .isCloseTo(before.condition(), withinPercentage(MILLIONTH_OF_A_PERCENT));
        });
    }

    /** x = 0 … 99: mean 49.5, variance 9999/12 / 10 = 833.25; λ₂/λ₁ from NumPy's eigvalsh of 2/n XᵀX. */
    @Test
    void x_from_0_to_99_is_stretched_thirteen_thousand_times_and_then_round() {
        double[] x = new double[100];
        for (int i = 0; i < 100; i++) {
            x[i] = i;
        }
        Points points = new Standardised(given(Points.of(x, x)), 1).points();

        assertThat(points.scaling().mean()).isEqualTo(49.5);
        assertThat(points.scaling().deviation()).isCloseTo(Math.sqrt(833.25), within(1e-12));
        assertThat(points.ownCurvature().condition())
                .isCloseTo(12944.822905047231, withinPercentage(MILLIONTH_OF_A_PERCENT));
        assertThat(points.x(99)).isCloseTo(49.5 / Math.sqrt(833.25), within(1e-12));
    }

    @Test
    void where_all_x_are_equal_they_are_only_moved() {
        Points points = new Standardised(given(Points.of(new double[] {7, 7}, new double[] {1, 2})), 1).points();

        assertThat(points.x(0)).isZero();
        assertThat(points.scaling()).isEqualTo(new Scaling(7, 1));
    }

    @Test
    void twice_or_not_at_all_is_refused() {
        PointSource once = new Standardised(Settings.LESSON.lesson(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Standardised(once, 1));
        for (double part : new double[] {0, -1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Standardised(Settings.LESSON.lesson(), part));
        }
    }
}
