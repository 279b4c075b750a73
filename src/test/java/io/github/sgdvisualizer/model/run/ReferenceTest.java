package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.Points;
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
    void all_fifteen_cases_are_here() {
        assertThat(ReferenceCase.all().map(ReferenceCase::id))
                .containsExactly(
                        "lesson",
                        "seed0",
                        "thousand",
                        "two-points",
                        "diverging",
                        "no-noise",
                        "batch10",
                        "batch1",
                        "batch32-short",
                        "momentum",
                        "nesterov",
                        "adagrad",
                        "rmsprop",
                        "adam",
                        "adam-batch10");
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.model.run.ReferenceCase#all")
    void points_equal_pytorchs_bit_for_bit(ReferenceCase reference) {
        Points points = reference.settings().generated().points();

        List<float[]> expected = reference.expectedPoints();
        assertThat(points.size()).isEqualTo(expected.size());
        for (int i = 0; i < points.size(); i++) {
            assertThat(new double[] {points.x(i), points.y(i)})
                    .as("point %d", i)
                    .containsExactly((double) expected.get(i)[0], (double) expected.get(i)[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.model.run.ReferenceCase#all")
    void every_step_is_pytorchs(ReferenceCase reference) {
        Settings settings = reference.settings();
        MeanSquaredError error = new MeanSquaredError(settings.generated().points());
        Descent descent = new Descent(settings, error);

        List<RunState> expected = reference.expectedMoments();
        assertThat(expected).hasSize(reference.steps() + 1);
        for (RunState runState : expected) {
            Line line = descent.line();
            assertClose("slope", runState.step(), line.slope(), runState.line().slope());
            assertClose(
                    "intercept",
                    runState.step(),
                    line.intercept(),
                    runState.line().intercept());
            assertClose("loss", runState.step(), error.loss(line), runState.loss());
            descent.advance();
        }
    }

    @Test
    void without_noise_the_loss_keeps_falling_and_is_never_negative() {
        ReferenceCase reference = ReferenceCase.gradientDescent()
                .filter(candidate -> candidate.id().equals("no-noise"))
                .findFirst()
                .orElseThrow();
        MeanSquaredError error =
                new MeanSquaredError(reference.settings().generated().points());
        Descent descent = new Descent(reference.settings(), error);

        for (int step = 1; step <= reference.steps(); step++) {
            double before = error.loss(descent.line());
            descent.advance();
            assertThat(error.loss(descent.line())).as("loss at step %d", step).isBetween(0.0, before);
        }
        assertThat(error.loss(descent.line())).isLessThan(1e-12);
    }

    private static void assertClose(String what, int step, double actual, double expected) {
        assertThat(actual)
                .as("%s at step %d", what, step)
                .isCloseTo(expected, Offset.offset(Math.max(ABSOLUTE, RELATIVE * Math.abs(expected))));
    }
}
