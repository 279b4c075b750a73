package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CurveShapeTest {
    private static CurveShape shape(int steps, IntToDoubleFunction loss) {
        return CurveShape.of(IntStream.rangeClosed(0, steps).mapToDouble(loss).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 10, 1_000})
    void a_straight_line_down_falls(int steps) {
        assertThat(shape(steps, step -> 5.5 - 5.0 * step / steps)).isEqualTo(CurveShape.FALLS);
    }

    @Test
    void a_curve_that_falls_late_falls() {
        assertThat(shape(100, step -> 10_000 - step * step)).isEqualTo(CurveShape.FALLS);
    }

    /** By half of the time, exp(−kt) has done 1 / (1 + exp(−k / 2)) of its fall: 0.73 for k = 2, 0.78 for k = 2.5. */
    @Test
    void an_exponential_decay_bends_once_it_is_seen() {
        assertThat(shape(100, step -> Math.exp(-2.0 * step / 100))).isEqualTo(CurveShape.FALLS);
        assertThat(shape(100, step -> Math.exp(-2.5 * step / 100))).isEqualTo(CurveShape.BENDS);
        assertThat(shape(101, step -> 0.3 + Math.exp(-20.0 * step / 101))).isEqualTo(CurveShape.BENDS);
    }

    @Test
    void the_lessons_losses_bend() {
        assertThat(CurveShape.of(
                        new double[] {5.51, 0.618, 0.197, 0.104, 0.0817, 0.0763, 0.0750, 0.0747, 0.0746, 0.0746, 0.0746
                        }))
                .isEqualTo(CurveShape.BENDS);
    }

    @Test
    void what_grows_or_overflows_rises() {
        assertThat(shape(100, step -> Math.pow(1.1, step))).isEqualTo(CurveShape.RISES);
        assertThat(shape(4, step -> 1 / (3.0 - Math.min(step, 3)))).isEqualTo(CurveShape.RISES);
        assertThat(CurveShape.of(new double[] {1, 0.5, Double.NaN})).isEqualTo(CurveShape.RISES);
        assertThat(CurveShape.of(new double[] {5, 1, 6})).isEqualTo(CurveShape.RISES);
    }

    @Test
    void what_ends_where_it_began_is_none_of_these() {
        assertThat(CurveShape.of(new double[] {5})).isEqualTo(CurveShape.STAYS);
        assertThat(shape(10, step -> 0)).isEqualTo(CurveShape.STAYS);
        assertThat(shape(100, step -> 5 - 0.002 * step)).isEqualTo(CurveShape.STAYS);
        assertThat(CurveShape.of(new double[] {5, 1, 5.2})).isEqualTo(CurveShape.STAYS);
    }
}
