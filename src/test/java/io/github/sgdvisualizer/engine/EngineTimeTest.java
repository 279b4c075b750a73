package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.run.RunState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place in time: going back, to a step, backwards, round and round. */
final class EngineTimeTest extends EngineFixture {
    @Test
    void back_and_forward_again_shows_the_same_numbers() {
        playedTo(50);
        Map<Integer, RunState> seen = new HashMap<>();
        snapshots.forEach(snapshot -> seen.put(snapshot.runState().step(), snapshot.runState()));

        for (int step = 49; step >= 20; step--) {
            engine.transport().back();
            scheduler.settle();
            assertThat(newest().runState()).isEqualTo(seen.get(step));
            assertThat(newest().playback().playing()).isFalse();
        }
        for (int step = 21; step <= 50; step++) {
            engine.transport().step();
            scheduler.settle();
            assertThat(newest().runState()).isEqualTo(seen.get(step));
        }
        engine.transport().step();
        scheduler.settle();
        assertThat(step()).isEqualTo(51);
    }

    @Test
    void asked_to_play_it_plays_also_where_it_was_paused() {
        playedTo(20);
        engine.transport().playOrPause();
        changeRate(0.2);
        scheduler.pass(Duration.ofSeconds(2));
        assertThat(step()).isZero();

        engine.transport().play();
        scheduler.pass(FRAME.multipliedBy(3));
        assertThat(step()).isEqualTo(4);
    }

    @Test
    void after_running_to_the_end_a_change_plays() {
        playedTo(20);
        engine.transport().runToEnd();
        scheduler.pass(FRAME);
        assertThat(step()).isEqualTo(95);
        assertThat(newest().playback().playing()).isFalse();

        changeRate(0.2);
        assertThat(newest().playback().playing()).isTrue();
        scheduler.pass(Player.REST);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void paused_before_running_to_the_end_or_to_a_step_on_the_way_it_stays_paused() {
        playedTo(20);
        engine.transport().playOrPause();
        engine.transport().runToEnd();
        scheduler.pass(FRAME);
        changeRate(0.2);
        assertThat(newest().playback().playing()).isFalse();

        engine.transport().play();
        engine.transport().runTo(5);
        scheduler.pass(FRAME);
        assertThat(step()).isEqualTo(5);
        changeRate(0.1);
        assertThat(newest().playback().playing()).isFalse();
    }

    @Test
    void first_and_last_go_to_the_ends_of_what_was_made() {
        playedTo(30);
        engine.transport().first();
        scheduler.settle();
        assertThat(step()).isZero();
        assertThat(newest().run().progress().steps()).isEqualTo(30);

        engine.transport().back();
        scheduler.settle();
        assertThat(step()).isZero();

        engine.transport().last();
        scheduler.settle();
        assertThat(step()).isEqualTo(30);
        assertThat(newest().playback().playing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29, 30, 31, 1_000_000, -5})
    void a_place_is_gone_to_as_far_as_it_was_made(int step) {
        playedTo(30);
        engine.transport().hold();
        engine.transport().goTo(step);
        scheduler.settle();

        assertThat(step()).isEqualTo(Math.max(0, Math.min(30, step)));
        assertThat(newest().run().progress().steps()).isEqualTo(30);
    }

    @Test
    void let_go_it_plays_on_from_the_place_it_was_brought_to() {
        playedTo(30);
        engine.transport().hold();
        engine.transport().goTo(10);
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(step()).isEqualTo(10);

        engine.transport().letGo();
        scheduler.pass(FRAME.multipliedBy(5));
        assertThat(step()).isBetween(14, 16);
    }

    @Test
    void brought_back_from_its_end_it_stays_where_it_is_put() {
        converged();
        engine.transport().goTo(40);
        scheduler.pass(Duration.ofSeconds(2));

        assertThat(step()).isEqualTo(40);
        assertThat(newest().playback().ended()).isFalse();
        assertThat(newest().playback().playing()).isFalse();
        engine.transport().playOrPause();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(step()).isEqualTo(95);
        assertThat(newest().playback().ended()).isTrue();
    }

    @Test
    void backwards_it_plays_to_step_0_and_stops_there() {
        playedTo(30);
        engine.transport().playBackwards();
        scheduler.pass(FRAME.multipliedBy(10));
        assertThat(step()).isBetween(19, 21);
        assertThat(newest().playback().backwards()).isTrue();

        scheduler.pass(Duration.ofSeconds(3));
        assertThat(step()).isZero();
        assertThat(newest().playback().playing()).isFalse();
        assertThat(scheduler.alarms()).isZero();

        engine.transport().playOrPause();
        scheduler.pass(FRAME.multipliedBy(10));
        assertThat(step()).isBetween(10, 11);
    }

    @Test
    void backwards_from_step_0_it_begins_at_the_newest_step() {
        playedTo(30);
        engine.transport().first();
        engine.transport().playBackwards();
        scheduler.pass(FRAME.multipliedBy(10));

        assertThat(step()).isBetween(19, 21);
    }

    @Test
    void in_a_loop_it_begins_again_after_a_moment() {
        engine.transport().repeat(repeat -> Repeat.LOOP);
        converged();
        assertThat(newest().playback().playing()).isTrue();
        snapshots.clear();
        scheduler.pass(Duration.ofSeconds(9));

        assertThat(snapshots.stream().filter(snapshot -> snapshot.runState().step() == 0))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(snapshots.stream().filter(snapshot -> snapshot.playback().ended()))
                .hasSizeGreaterThanOrEqualTo(2);
        engine.transport().playOrPause();
        scheduler.settle();
        assertThat(newest().playback().playing()).isFalse();
    }

    @Test
    void reflected_it_turns_round_at_both_ends() {
        engine.transport().repeat(repeat -> Repeat.REFLECT);
        converged();
        snapshots.clear();
        scheduler.pass(Duration.ofSeconds(20));
        List<Integer> steps =
                snapshots.stream().map(snapshot -> snapshot.runState().step()).toList();

        assertThat(steps).contains(0, 47, 95);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(Math.abs(steps.get(i) - steps.get(i - 1))).isLessThanOrEqualTo(1);
        }
        assertThat(newest().playback().playing()).isTrue();
    }

    @Test
    void in_a_loop_at_its_end_space_pauses_and_goes_on() {
        engine.transport().repeat(repeat -> Repeat.LOOP);
        converged();
        engine.transport().playOrPause();
        scheduler.pass(Duration.ofSeconds(3));
        assertThat(step()).isEqualTo(95);
        assertThat(newest().playback().playing()).isFalse();
    }

    @Test
    void a_run_is_taken_to_a_step_at_once() {
        playedTo(3);
        engine.editor().change(settings -> settings.withLearningRate(1e-6));
        engine.transport().runTo(1_000_000);
        scheduler.settle();
        scheduler.pass(Duration.ZERO);

        assertThat(step()).isEqualTo(1_000_000);
        assertThat(newest().playback().isSeeking()).isFalse();
        assertThat(newest().playback().playing()).isFalse();
    }

    @Test
    void on_the_way_to_a_step_a_run_ends_where_it_ends() {
        engine.start();
        scheduler.settle();
        engine.transport().runTo(5_000);
        scheduler.settle();
        scheduler.pass(Duration.ZERO);

        assertThat(step()).isEqualTo(95);
        assertThat(newest().playback().ended()).isTrue();
    }

    @Test
    void reset_goes_back_to_the_first_guess_of_the_same_run() {
        playedTo(40);
        engine.transport().reset();
        scheduler.settle();
        assertThat(step()).isZero();
        assertThat(newest().playback().playing()).isTrue();

        scheduler.pass(Player.FIRST_GUESS.minusMillis(1));
        assertThat(step()).isZero();
        scheduler.pass(FRAME);
        assertThat(step()).isEqualTo(1);
    }

    /** A run that does not end soon, on a clock that moves a millisecond with each look at it. */
    private void longRunOnATickingClock() {
        engine.editor().change(settings -> settings.withLearningRate(1e-7));
        playing();
        assertThat(step()).isEqualTo(1);
        scheduler.tick(Duration.ofMillis(1));
        snapshots.clear();
    }

    private List<Integer> places() {
        return snapshots.stream()
                .map(snapshot -> snapshot.playback().place())
                .distinct()
                .toList();
    }

    @Test
    void at_the_greatest_speed_the_steps_of_a_frame_take_ten_milliseconds() {
        longRunOnATickingClock();
        engine.transport().speed(speed -> Speed.MAX);
        scheduler.pass(Duration.ofMillis(100));

        // The clock is looked at each 256 steps.
        int frame = 10 * 256;
        assertThat(places()).startsWith(1, 1 + frame, 1 + 2 * frame, 1 + 3 * frame);
    }

    @Test
    void on_the_way_to_a_step_others_have_their_turn_each_twenty_milliseconds() {
        longRunOnATickingClock();
        engine.transport().runTo(12_000);
        scheduler.pass(Duration.ofSeconds(1));

        int slice = 20 * 256;
        assertThat(places()).containsExactly(1, 1 + slice, 1 + 2 * slice, 12_000);
        assertThat(snapshots)
                .allSatisfy(snapshot -> assertThat(snapshot.playback().isSeeking())
                        .isEqualTo(snapshot.playback().place() < 12_000));
        assertThat(newest().playback().playing()).isFalse();
    }

    @Test
    void whatever_goes_to_a_place_by_hand_pauses() {
        playedTo(30);
        List<Runnable> commands = List.of(
                engine.transport()::step,
                engine.transport()::back,
                engine.transport()::first,
                engine.transport()::last);
        for (int i = 0; i < commands.size(); i++) {
            engine.transport().goTo(10);
            engine.transport().play();
            scheduler.settle();
            assertThat(newest().playback().playing()).isTrue();

            commands.get(i).run();
            scheduler.settle();
            assertThat(newest().playback().playing()).as("command %d", i).isFalse();
        }
    }
}
