package io.github.sgdvisualizer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private static final MeanSquaredError ERROR =
            new MeanSquaredError(Settings.LESSON.lesson().points());

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
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int step = from; step < to; step++) {
                least = Math.min(least, losses[step]);
                greatest = Math.max(greatest, losses[step]);
            }
            assertThat(prefix.losses(from, to, ERROR))
                    .as("%d to %d", from, to)
                    .isEqualTo(new LossRange(least, greatest));
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
        assertThat(early.greatestLoss()).isEqualTo(3);
        assertThat(early.line(0)).isEqualTo(new Line(1, 2));
        assertThat(early.sameRun(history.prefix())).isTrue();
        assertThat(early.sameRun(new History().prefix())).isFalse();
        assertThat(history.prefix().line(9_999)).isEqualTo(new Line(9_999, 9_999));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> early.line(1))
                .withMessage("step must be from 0 to 0, not 1");
    }
}
