package io.github.sgdvisualizer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Points and steps against PyTorch's. */
final class ReferenceTest {
    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;

    @Test
    void all_six_cases_of_full_batch_gradient_descent_are_here() {
        assertThat(ReferenceCase.gradientDescent().map(ReferenceCase::id))
                .containsExactly("lesson", "seed0", "thousand", "two-points", "diverging", "no-noise");
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.model.ReferenceCase#gradientDescent")
    void points_equal_pytorchs_bit_for_bit(ReferenceCase reference) {
        Points points = reference.settings().lesson().points();

        List<float[]> expected = reference.expectedPoints();
        assertThat(points.size()).isEqualTo(expected.size());
        for (int i = 0; i < points.size(); i++) {
            assertThat(new double[] {points.x(i), points.y(i)})
                    .as("point %d", i)
                    .containsExactly((double) expected.get(i)[0], (double) expected.get(i)[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.model.ReferenceCase#gradientDescent")
    void every_step_is_pytorchs(ReferenceCase reference) {
        Settings settings = reference.settings();
        MeanSquaredError error = new MeanSquaredError(settings.lesson().points());
        GradientDescent descent = new GradientDescent(error, settings.learningRate());

        List<Moment> expected = reference.expectedMoments();
        assertThat(expected).hasSize(reference.steps() + 1);
        Line line = settings.start();
        for (Moment moment : expected) {
            assertClose("slope", moment.step(), line.slope(), moment.line().slope());
            assertClose(
                    "intercept", moment.step(), line.intercept(), moment.line().intercept());
            assertClose("loss", moment.step(), error.loss(line), moment.loss());
            line = descent.next(line);
        }
    }

    @Test
    void without_noise_the_loss_keeps_falling_and_is_never_negative() {
        ReferenceCase reference = ReferenceCase.gradientDescent()
                .filter(candidate -> candidate.id().equals("no-noise"))
                .findFirst()
                .orElseThrow();
        MeanSquaredError error =
                new MeanSquaredError(reference.settings().lesson().points());
        GradientDescent descent =
                new GradientDescent(error, reference.settings().learningRate());

        Line line = reference.settings().start();
        for (int step = 1; step <= reference.steps(); step++) {
            double before = error.loss(line);
            line = descent.next(line);
            assertThat(error.loss(line)).as("loss at step %d", step).isBetween(0.0, before);
        }
        assertThat(error.loss(line)).isLessThan(1e-12);
    }

    private static void assertClose(String what, int step, double actual, double expected) {
        assertThat(actual)
                .as("%s at step %d", what, step)
                .isCloseTo(expected, Offset.offset(Math.max(ABSOLUTE, RELATIVE * Math.abs(expected))));
    }
}
