package io.github.sgdvisualizer.model.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeanSquaredErrorTest {

    @Test
    void loss_and_gradient_are_those_of_the_residuals() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            Points points = SomePoints.of(random);
            MeanSquaredError error = new MeanSquaredError(points);
            Line line = SomePoints.line(random);

            double loss = 0;
            double bySlope = 0;
            double byIntercept = 0;
            for (int i = 0; i < points.size(); i++) {
                double residual = line.at(points.x(i)) - points.y(i);
                loss += residual * residual / points.size();
                bySlope += 2 * residual * points.x(i) / points.size();
                byIntercept += 2 * residual / points.size();
            }
            assertThat(error.loss(line)).isCloseTo(loss, within(1e-10 * loss));
            double scale = Math.abs(bySlope) + Math.abs(byIntercept);
            assertThat(error.gradient(line).slope()).isCloseTo(bySlope, within(1e-10 * scale));
            assertThat(error.gradient(line).intercept()).isCloseTo(byIntercept, within(1e-10 * scale));
        });
    }

    @Test
    void no_line_has_a_lesser_loss_than_the_best() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random));

            assertThat(error.loss(error.best())).isEqualTo(error.minLoss());
            assertThat(error.gradient(error.best())).isEqualTo(new Gradient(0, 0));
            for (int i = 0; i < 20; i++) {
                assertThat(error.loss(SomePoints.line(random))).isGreaterThan(error.minLoss());
            }
        });
    }

    /** Anscombe, "Graphs in Statistical Analysis", The American Statistician 27(1), 1973: y = 3.00 + 0.500x. */
    @Test
    void the_best_line_of_anscombes_first_set_is_the_published_one() {
        Points points = Points.of(
                new double[] {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5},
                new double[] {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68});
        MeanSquaredError error = new MeanSquaredError(points);

        assertThat(error.best().slope()).isCloseTo(0.500, within(0.0005));
        assertThat(error.best().intercept()).isCloseTo(3.00, within(0.005));
        assertThat(1 - error.minLoss() / points.varianceY()).isCloseTo(0.67, within(0.005));
    }

    /** Known figures of the lesson: true line's loss 0.2849, best line's 0.0746 with slope 3.0544, intercept 2.4557. */
    @Test
    void the_best_line_of_the_lesson_lies_above_the_true_one_by_the_noises_mean() {
        MeanSquaredError error =
                new MeanSquaredError(Settings.DEFAULT.generated().points());

        assertThat(error.loss(new Line(3, 2))).isCloseTo(0.2849, within(5e-5));
        assertThat(error.minLoss()).isCloseTo(0.0746, within(5e-5));
        assertThat(error.best().slope()).isCloseTo(3.0544, within(5e-5));
        assertThat(error.best().intercept()).isCloseTo(2.4557, within(5e-5));
    }

    @Test
    void where_all_x_are_equal_every_line_through_their_mean_is_best() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {3, 3, 3}, new double[] {1, 2, 6}));

        assertThat(error.loss(new Line(0, 3))).isEqualTo(error.minLoss());
        assertThat(error.loss(new Line(7, 3 - 21))).isEqualTo(error.minLoss());
        // By hand: ((1 − 3)² + (2 − 3)² + (6 − 3)²) / 3.
        assertThat(error.minLoss()).isCloseTo(14 / 3.0, within(1e-15));
        assertThat(error.loss(new Line(0, 4))).isCloseTo(14 / 3.0 + 1, within(1e-14));
    }

    /** F. J. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973): R² is 0.667. */
    @ParameterizedTest
    @CsvSource({
        "10 8 13 9 11 14 6 4 12 7 5, 8.04 6.95 7.58 8.81 8.33 9.96 7.24 4.26 10.84 4.82 5.68",
        "10 8 13 9 11 14 6 4 12 7 5, 9.14 8.14 8.74 8.77 9.26 8.10 6.13 3.10 9.13 7.26 4.74",
        "10 8 13 9 11 14 6 4 12 7 5, 7.46 6.77 12.74 7.11 7.81 8.84 6.08 5.39 8.15 6.42 5.73",
        "8 8 8 8 8 8 8 19 8 8 8, 6.58 5.76 7.71 8.84 8.47 7.04 5.25 12.50 5.56 7.91 6.89",
    })
    void the_best_line_of_anscombes_points_accounts_for_two_thirds_of_the_variance(String x, String y) {
        MeanSquaredError error = new MeanSquaredError(Points.of(column(x), column(y)));

        assertThat(error.rSquared(error.best()).orElseThrow()).isCloseTo(0.667, within(0.001));
        assertThat(error.rSquared(new Line(0, error.points().meanY())).orElseThrow())
                .isCloseTo(0, within(1e-12));
    }

    private static double[] column(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void where_all_y_are_equal_there_is_no_variance_to_account_for() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {1, 2}, new double[] {3, 3}));

        assertThat(error.rSquared(new Line(0, 3))).isEmpty();
    }

    /** By hand: the best line is y = x, over x from −1 to 2; 2x + 1 is 0 off at −1 and 3 off at 2. */
    @Test
    void a_line_is_farthest_from_the_best_at_the_first_or_the_last_point() {
        MeanSquaredError error =
                new MeanSquaredError(Points.of(new double[] {1, -1, 2, 0}, new double[] {1, -1, 2, 0}));

        assertThat(error.farthestFromBest(new Line(2, 1))).isEqualTo(3);
        assertThat(error.farthestFromBest(new Line(-2, -1))).isEqualTo(7);
        assertThat(error.farthestFromBest(new Line(0, 5))).isEqualTo(6);
        assertThat(error.farthestFromBest(error.best())).isZero();
    }

    /** By hand: the line y = 2x + 1 is 1 over the point (3, 6) and 4 under (−1, 3). */
    @Test
    void one_points_gradient_is_twice_its_residual_times_x_and_one() {
        MeanSquaredError error = new MeanSquaredError(Points.of(new double[] {3, -1}, new double[] {6, 3}));

        assertThat(error.gradient(new Line(2, 1), 0)).isEqualTo(new Gradient(6, 2));
        assertThat(error.gradient(new Line(2, 1), 1)).isEqualTo(new Gradient(8, -8));
    }
}
