package io.github.sgdvisualizer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
