package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.LossRange;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private static final MeanSquaredError ERROR =
            new MeanSquaredError(Settings.DEFAULT.generated().points());

    @Test
    void the_extremes_of_any_stretch_are_those_of_its_steps() {
        Random random = new Random(1);
        History history = new History();
        double[] losses = new double[5_000];
        for (int step = 0; step < losses.length; step++) {
            Line line = SomePoints.line(random);
            losses[step] = ERROR.loss(line);
            history.add(line, losses[step]);
        }
        History.Prefix prefix = history.prefix();
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(losses.length);
            int to = from + 1 + random.nextInt(losses.length - from);
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int step = from; step < to; step++) {
                min = Math.min(min, losses[step]);
                max = Math.max(max, losses[step]);
            }
            assertThat(prefix.losses(from, to, ERROR)).as("%d to %d", from, to).isEqualTo(new LossRange(min, max));
        }
    }

    @Test
    void what_was_handed_out_does_not_grow() {
        History history = new History();
        history.add(new Line(1, 2), 3);
        History.Prefix early = history.prefix();
        for (int step = 1; step < 10_000; step++) {
            history.add(new Line(step, step), step);
        }

        assertThat(early.length()).isEqualTo(1);
        assertThat(early.maxLoss()).isEqualTo(3);
        assertThat(early.line(0)).isEqualTo(new Line(1, 2));
        assertThat(early.sameRun(history.prefix())).isTrue();
        assertThat(early.sameRun(new History().prefix())).isFalse();
        assertThat(history.prefix().line(9_999)).isEqualTo(new Line(9_999, 9_999));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> early.line(1))
                .withMessage("step must be from 0 to 0, not 1");
    }

    /** A history whose loss is that of the given number, over points where the loss is intercept squared. */
    private static History.Prefix of(double... intercepts) {
        History history = new History();
        for (double intercept : intercepts) {
            history.add(new Line(0, intercept), intercept * intercept);
        }
        return history.prefix();
    }

    @Test
    void a_stretch_takes_its_first_step_and_not_the_one_after_its_last() {
        MeanSquaredError level = new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0}));
        History.Prefix prefix = of(9, 2, 3, 1, 0, 8);

        assertThat(prefix.losses(0, 1, level)).isEqualTo(new LossRange(81, 81));
        assertThat(prefix.losses(1, 3, level)).isEqualTo(new LossRange(4, 9));
        assertThat(prefix.losses(1, 4, level)).isEqualTo(new LossRange(1, 9));
        assertThat(prefix.losses(0, 6, level)).isEqualTo(new LossRange(0, 81));
        assertThat(prefix.losses(5, 6, level)).isEqualTo(new LossRange(64, 64));
    }

    @Test
    void a_stretch_of_whole_chunks_ends_where_they_end() {
        MeanSquaredError level = new MeanSquaredError(Points.of(new double[] {-1, 1}, new double[] {0, 0}));
        double[] intercepts = new double[3 * History.CHUNK];
        Arrays.setAll(intercepts, i -> 10 + i % 7);
        intercepts[History.CHUNK - 1] = 1;
        intercepts[History.CHUNK] = 2;
        intercepts[2 * History.CHUNK - 1] = 90;
        intercepts[2 * History.CHUNK] = 99;
        History.Prefix prefix = of(intercepts);

        assertThat(prefix.losses(History.CHUNK, 2 * History.CHUNK, level)).isEqualTo(new LossRange(4, 8100));
        assertThat(prefix.losses(0, History.CHUNK, level)).isEqualTo(new LossRange(1, 256));
        assertThat(prefix.losses(History.CHUNK, 2 * History.CHUNK + 1, level)).isEqualTo(new LossRange(4, 9801));
    }

    @Test
    void a_stretch_of_no_steps_or_of_steps_not_taken_is_refused() {
        History.Prefix prefix = of(3, 2, 1);

        for (int[] stretch : new int[][] {{-1, 1}, {1, 1}, {2, 1}, {0, 4}, {3, 4}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .as("%d to %d", stretch[0], stretch[1])
                    .isThrownBy(() -> prefix.losses(stretch[0], stretch[1], ERROR))
                    .withMessage(
                            "steps must be from 0 to before 3, not from " + stretch[0] + " to before " + stretch[1]);
        }
    }
}
