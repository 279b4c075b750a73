package io.github.sgdvisualizer.model.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What schedules and optimizers have in common: parameters; and when a rate changes no more. */
final class ScheduleTest {

    static Stream<Tunable<?>> tunables() {
        return Stream.concat(Schedule.all().stream(), Optimizer.all().stream());
    }

    @ParameterizedTest
    @MethodSource("tunables")
    void each_parameter_can_be_changed_alone(Tunable<?> tunable) {
        tunable.parameters().forEach((parameter, value) -> {
            double other = parameter.kind() == Parameter.Kind.WHOLE ? value + 1 : (value + 0.5) / 2;
            Tunable<?> changed = (Tunable<?>) tunable.with(parameter, other);
            assertThat(changed.parameters()).containsEntry(parameter, other).hasSameSizeAs(tunable.parameters());
            assertThat(changed.with(parameter, value)).isEqualTo(tunable);
        });
    }

    @ParameterizedTest
    @MethodSource("tunables")
    void what_it_does_not_have_or_must_not_be_is_refused(Tunable<?> tunable) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tunable.with(Parameter.NOISE, 1))
                .withMessageContaining("not NOISE");
        tunable.parameters()
                .keySet()
                .forEach(parameter -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> tunable.with(parameter, -1))
                        .withMessageContaining(parameter.name())
                        .withMessageContaining("-1.0"));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void from_where_it_is_steady_the_rate_changes_no_more(Schedule schedule) {
        int steady = schedule.steadyFrom();
        if (steady < Integer.MAX_VALUE) {
            assertThat(IntStream.range(steady, steady + 500)
                            .mapToDouble(step -> schedule.rate(step, 0.1))
                            .distinct())
                    .hasSize(1);
        } else {
            assertThat(IntStream.range(0, 500)
                            .mapToDouble(step -> schedule.rate(step, 0.1))
                            .distinct())
                    .hasSizeGreaterThan(10);
        }
    }

    static List<Schedule> schedules() {
        return Schedule.all();
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void another_rate_makes_each_step_as_much_more(Schedule schedule) {
        for (int step = 50; step < 300; step += 7) {
            assertThat(schedule.rate(step, 0.6)).isEqualTo(2 * schedule.rate(step, 0.3));
        }
    }

    @Test
    void a_rate_that_keeps_all_of_itself_is_steady_from_the_first_step() {
        assertThat(new Schedule.Exponential(1).steadyFrom()).isZero();
        assertThat(new Schedule.Steps(30, 1).steadyFrom()).isZero();
        assertThat(new Schedule.Exponential(0.999).steadyFrom()).isEqualTo(Integer.MAX_VALUE);
        assertThat(new Schedule.Steps(30, 0.999).steadyFrom()).isEqualTo(Integer.MAX_VALUE);
    }

    /** 0.1 + 0.9 · 9 / 9 is a bit less than 1: multiplied out, the rate would stay below what was set. */
    @Test
    void a_warm_up_ends_at_the_very_rate_that_was_set() {
        for (int steps = 1; steps <= 100; steps++) {
            assertThat(new Schedule.WarmUp(0.1, steps).rate(steps, 0.1))
                    .as("%d steps", steps)
                    .isEqualTo(0.1);
            assertThat(new Schedule.WarmUp(0.1, steps).rate(0, 0.1))
                    .as("%d steps", steps)
                    .isCloseTo(0.01, within(1e-17));
        }
    }

    @Test
    void what_has_no_parameters_is_the_same_whatever_is_set() {
        assertThat(new Optimizer.Sgd().remade(Map.of())).isEqualTo(new Optimizer.Sgd());
        assertThat(new Schedule.Constant().remade(Map.of())).isEqualTo(new Schedule.Constant());
    }
}
