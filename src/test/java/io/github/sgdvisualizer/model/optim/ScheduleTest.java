package io.github.sgdvisualizer.model.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What schedules and optimizers have in common: parameters; and when a rate changes no more. */
final class ScheduleTest {

    static Stream<Tunable<?>> tunables() {
        return Stream.concat(Schedule.all(0.1).stream(), Optimizer.all().stream());
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
                            .mapToDouble(schedule::rate)
                            .distinct())
                    .hasSize(1);
        } else {
            assertThat(IntStream.range(0, 500).mapToDouble(schedule::rate).distinct())
                    .hasSizeGreaterThan(10);
        }
    }

    static Stream<Schedule> schedules() {
        return Stream.concat(
                Schedule.all(0.1).stream(), Schedule.all(0.1).stream().map(schedule -> schedule.changedAt(40, 0.3)));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void another_rate_makes_each_step_as_much_more(Schedule schedule) {
        Schedule twice = schedule.lastShape().withLearningRate(2 * schedule.learningRate());
        for (int step = 50; step < 300; step += 7) {
            assertThat(twice.rate(step)).isEqualTo(2 * schedule.rate(step));
        }
    }

    @Test
    void a_change_on_the_way_keeps_the_shape() {
        Schedule changed = new Schedule.Exponential(0.4, 0.9).changedAt(10, 0.2);

        assertThat(changed.rate(9)).isEqualTo(0.4 * Math.pow(0.9, 9));
        assertThat(changed.rate(10)).isEqualTo(0.2 * Math.pow(0.9, 10));
        assertThat(changed.before(10)).isEqualTo(new Schedule.Exponential(0.4, 0.9));
    }

    @Test
    void a_change_before_the_first_step_leaves_no_trace() {
        Schedule changed = new Schedule.Exponential(0.4, 0.9).changedAt(0, 0.2);

        assertThat(changed).isEqualTo(new Schedule.Exponential(0.2, 0.9));
        assertThat(changed.lastChange()).isZero();
    }

    @Test
    void of_two_changes_each_holds_up_to_the_next() {
        Schedule twice = new Schedule.Constant(0.4).changedAt(10, 0.2).changedAt(20, 0.1);

        assertThat(IntStream.of(0, 9, 10, 19, 20, 1_000).mapToDouble(twice::rate))
                .containsExactly(0.4, 0.4, 0.2, 0.2, 0.1, 0.1);
        assertThat(twice.learningRate()).isEqualTo(0.1);
        assertThat(twice.lastChange()).isEqualTo(20);
        assertThat(twice.steadyFrom()).isEqualTo(20);
        assertThat(twice.lastShape()).isEqualTo(new Schedule.Constant(0.1));
        assertThat(twice.before(21)).isEqualTo(twice);
        assertThat(twice.before(20)).isEqualTo(new Schedule.Constant(0.4).changedAt(10, 0.2));
        assertThat(twice.before(10)).isEqualTo(new Schedule.Constant(0.4));
    }

    @Test
    void a_change_takes_the_place_of_those_at_and_after_its_step() {
        Schedule twice = new Schedule.Constant(0.4).changedAt(10, 0.2).changedAt(20, 0.1);

        assertThat(twice.changedAt(20, 0.3))
                .isEqualTo(new Schedule.Constant(0.4).changedAt(10, 0.2).changedAt(20, 0.3));
        assertThat(twice.changedAt(15, 0.3))
                .isEqualTo(new Schedule.Constant(0.4).changedAt(10, 0.2).changedAt(15, 0.3));
        assertThat(twice.changedAt(5, 0.3)).isEqualTo(new Schedule.Constant(0.4).changedAt(5, 0.3));
        assertThat(twice.changedAt(0, 0.3)).isEqualTo(new Schedule.Constant(0.3));
    }

    @Test
    void a_change_not_after_the_one_before_is_refused() {
        Schedule once = new Schedule.Constant(0.4).changedAt(10, 0.2);

        for (int step : new int[] {9, 10}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Schedule.Changed(once, step, new Schedule.Constant(0.1)))
                    .withMessage("a change must come after step 10, not at step " + step);
        }
        assertThat(new Schedule.Changed(once, 11, new Schedule.Constant(0.1)).rate(11))
                .isEqualTo(0.1);
    }

    @Test
    void a_changed_schedule_is_named_and_tuned_as_its_last_shape() {
        Schedule changed = new Schedule.Exponential(0.4, 0.9).changedAt(10, 0.2);

        assertThat(changed.name()).isEqualTo("exponential");
        assertThat(changed.parameters()).containsExactly(Map.entry(Parameter.GAMMA, 0.9));
        assertThat(changed.with(Parameter.GAMMA, 0.5)).isEqualTo(new Schedule.Exponential(0.2, 0.5));
        assertThat(changed.withLearningRate(0.3)).isEqualTo(new Schedule.Exponential(0.3, 0.9));
    }

    @Test
    void a_rate_that_keeps_all_of_itself_is_steady_from_the_first_step() {
        assertThat(new Schedule.Exponential(0.1, 1).steadyFrom()).isZero();
        assertThat(new Schedule.Steps(0.1, 30, 1).steadyFrom()).isZero();
        assertThat(new Schedule.Exponential(0.1, 0.999).steadyFrom()).isEqualTo(Integer.MAX_VALUE);
        assertThat(new Schedule.Steps(0.1, 30, 0.999).steadyFrom()).isEqualTo(Integer.MAX_VALUE);
    }

    /** 0.1 + 0.9 · 9 / 9 is a bit less than 1: multiplied out, the rate would stay below what was set. */
    @Test
    void a_warm_up_ends_at_the_very_rate_that_was_set() {
        for (int steps = 1; steps <= 100; steps++) {
            assertThat(new Schedule.WarmUp(0.1, 0.1, steps).rate(steps))
                    .as("%d steps", steps)
                    .isEqualTo(0.1);
            assertThat(new Schedule.WarmUp(0.1, 0.1, steps).rate(0))
                    .as("%d steps", steps)
                    .isCloseTo(0.01, within(1e-17));
        }
    }

    @Test
    void what_has_no_parameters_is_the_same_whatever_is_set() {
        assertThat(new Optimizer.Sgd().remade(Map.of())).isEqualTo(new Optimizer.Sgd());
        assertThat(new Schedule.Constant(0.3).remade(Map.of())).isEqualTo(new Schedule.Constant(0.3));
    }
}
