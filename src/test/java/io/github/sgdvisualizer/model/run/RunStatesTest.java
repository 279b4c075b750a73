package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RunStatesTest {
    private static Stream<ReferenceCase> references() {
        return ReferenceCase.all();
    }

    private static List<RunState> all(RunStates states) {
        List<RunState> all = new ArrayList<>();
        states.forEachRemaining(all::add);
        return all;
    }

    @ParameterizedTest
    @MethodSource("references")
    void the_states_are_those_of_pytorch_up_to_the_last_step_that_was_asked_for(ReferenceCase reference) {
        List<RunState> expected = reference.expectedMoments();
        int last = expected.size() - 1;

        List<RunState> states = all(new RunStates(reference.settings(), last));

        assertThat(states).hasSize(last + 1);
        for (int step = 0; step <= last; step++) {
            double loss = expected.get(step).loss();
            double slope = expected.get(step).line().slope();
            assertThat(states.get(step).step()).isEqualTo(step);
            assertThat(states.get(step).loss()).isCloseTo(loss, within(1e-9 * Math.max(1, loss)));
            assertThat(states.get(step).line().slope()).isCloseTo(slope, within(1e-9 * Math.max(1, Math.abs(slope))));
        }
    }

    @Test
    void after_the_last_one_there_is_none() {
        RunStates states = new RunStates(Settings.DEFAULT, 0);

        assertThat(states.step()).isZero();
        assertThat(states.next().step()).isZero();
        assertThat(states.hasNext()).isFalse();
        assertThat(states.isOverflown()).isFalse();
        assertThat(states.step()).isEqualTo(1);
        assertThatThrownBy(states::next).isInstanceOf(NoSuchElementException.class);
    }

    /** Each step multiplies the line by about 10³⁰: after six steps its square is over 10³⁰⁸. */
    @Test
    void they_end_where_a_number_is_not_finite() {
        RunStates states = new RunStates(Settings.DEFAULT.withLearningRate(1e30), 100);

        assertThat(all(states)).hasSize(6).allMatch(state -> Double.isFinite(state.loss()));
        assertThat(states.isOverflown()).isTrue();
        assertThat(states.step()).isEqualTo(6);
    }
}
