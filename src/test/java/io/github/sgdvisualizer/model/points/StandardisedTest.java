package io.github.sgdvisualizer.model.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StandardisedTest {
    private static final double MILLIONTH_OF_A_PERCENT = 1e-6;

    private static PointSource given(Points points) {
        return new GivenPoints(points, Labels.PLAIN, Settings.DEFAULT.generated());
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
                raw.boundsX().min(), raw.meanX(), raw.boundsX().max()
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
        PointSource once = new Standardised(Settings.DEFAULT.generated(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Standardised(once, 1));
        for (double part : new double[] {0, -1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Standardised(Settings.DEFAULT.generated(), part));
        }
    }

    /** By hand: half of the mean, and the square root of the deviation. */
    @Test
    void part_of_a_scaling_is_part_of_its_way() {
        Scaling scaling = new Scaling(10, 16);

        assertThat(scaling.part(0.5)).isEqualTo(new Scaling(5, 4));
        assertThat(scaling.part(0.25)).isEqualTo(new Scaling(2.5, 2));
        assertThat(scaling.part(0)).isEqualTo(Scaling.NONE);
        assertThat(scaling.part(1)).isEqualTo(scaling);
    }

    @Test
    void a_scaling_divides_by_no_zero_and_nothing_that_is_not_finite() {
        for (double deviation : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Scaling(3, deviation))
                    .withMessage("the deviation must be above 0 and both must be finite, not 3.0 and " + deviation);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Scaling(Double.NaN, 1));
    }

    @Test
    void all_but_the_points_and_their_line_is_as_before() {
        Points points = Points.of(new double[] {1, 2, 4}, new double[] {1, 2, 3});
        Labels labels = new Labels("age", "height", "Trees", "");
        GeneratedPoints lesson = Settings.DEFAULT.generated().withSeed(5489);
        PointSource standardised = new Standardised(new GivenPoints(points, labels, lesson), 1);

        assertThat(standardised.count()).isEqualTo(3);
        assertThat(standardised.labels()).isEqualTo(labels);
        assertThat(standardised.generated()).isEqualTo(lesson);
        assertThat(standardised.trueLine()).isEmpty();
        // ISO/IEC 14882: the first number of mt19937 with its default seed, 5489.
        assertThat(Integer.toUnsignedLong(standardised.generator().nextInt())).isEqualTo(3_499_211_612L);
    }

    @Test
    void given_points_that_take_the_place_of_others_keep_their_labels_and_lesson() {
        Points points = Points.of(new double[] {1, 2, 4}, new double[] {1, 2, 3});
        Labels labels = new Labels("age", "height", "Trees", "");
        GeneratedPoints lesson = Settings.DEFAULT.generated().withSeed(5489);
        Points others = Points.of(new double[] {5, 6}, new double[] {7, 8});
        GivenPoints instead = GivenPoints.insteadOf(new GivenPoints(points, labels, lesson), others);

        assertThat(instead).isEqualTo(new GivenPoints(others, labels, lesson));
        assertThat(instead.count()).isEqualTo(2);
        assertThat(instead.trueLine()).isEmpty();
        assertThat(Integer.toUnsignedLong(instead.generator().nextInt())).isEqualTo(3_499_211_612L);
    }

    @Test
    void lesson_points_are_called_x_and_y_and_have_a_true_line() {
        GeneratedPoints lesson =
                Settings.DEFAULT.generated().withTruth(new Line(-1, 4)).withNoise(0);

        assertThat(lesson.labels()).isEqualTo(new Labels("x", "y", "", ""));
        assertThat(lesson.trueLine()).contains(new Line(-1, 4));
        assertThat(new MeanSquaredError(lesson.points()).best().slope()).isCloseTo(-1, within(1e-6));
        assertThat(new MeanSquaredError(lesson.points()).best().intercept()).isCloseTo(4, within(1e-6));
    }
}
