package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.playback.Pace;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that play slower than at the chosen speed: after launch, and those that are going to diverge. */
final class EnginePaceTest extends EngineFixture {
    private static final Duration FIFTH = Duration.ofMillis(200);
    private static final Duration HALF = Duration.ofMillis(500);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private void launched(Experiment experiment) {
        engine.launch(experiment);
        scheduler.settle();
    }

    private Speed shownSpeed() {
        return newest().playback().actualSpeed();
    }

    private Speed chosenSpeed() {
        return newest().experiment(ViewState.DEFAULT).playing().speed();
    }

    @Test
    void after_launch_the_first_guess_stands_two_seconds_and_ten_steps_take_a_fifth_of_a_second_each() {
        launched(Experiment.DEFAULT);
        assertThat(newest().playback().pace()).isEqualTo(Pace.OPENING);

        scheduler.pass(Duration.ofSeconds(2).minus(MOMENT));
        assertThat(step()).isZero();
        scheduler.pass(MOMENT);
        for (int step = 1; step <= 9; step++) {
            assertThat(step()).isEqualTo(step);
            assertThat(shownSpeed()).isEqualTo(new Speed(5));
            scheduler.pass(FIFTH.minus(MOMENT));
            assertThat(step()).isEqualTo(step);
            scheduler.pass(MOMENT);
        }

        assertThat(step()).isEqualTo(10);
        assertThat(shownSpeed()).isEqualTo(Speed.DEFAULT);
        scheduler.pass(FRAME.multipliedBy(5));
        assertThat(step()).isEqualTo(15);
    }

    @Test
    void the_two_seconds_begin_when_there_is_a_first_guess_to_see() {
        scheduler.holdAside(true);
        engine.launch(Experiment.DEFAULT);
        scheduler.pass(Duration.ofSeconds(3));
        scheduler.holdAside(false);
        scheduler.pass(Duration.ofSeconds(2).minus(MOMENT));
        assertThat(step()).isZero();
        scheduler.pass(MOMENT);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void any_gesture_ends_the_opening_before_its_first_step_and_in_its_midst() {
        launched(Experiment.DEFAULT);
        engine.editor().gesture();
        scheduler.pass(Player.REST);
        assertThat(step()).isEqualTo(1);
        scheduler.pass(FRAME.multipliedBy(4));
        assertThat(step()).isEqualTo(5);

        launched(Experiment.DEFAULT);
        scheduler.pass(Duration.ofSeconds(2).plus(FIFTH));
        assertThat(step()).isEqualTo(2);
        engine.editor().gesture();
        scheduler.pass(Player.REST.plus(FRAME));
        assertThat(step()).isEqualTo(4);
        assertThat(shownSpeed()).isEqualTo(Speed.DEFAULT);
    }

    @Test
    void a_change_a_step_and_a_chosen_speed_end_the_opening() {
        List<Runnable> commands = List.of(
                () -> engine.editor().change(settings -> settings.withLearningRate(0.2)),
                () -> engine.transport().step(),
                () -> engine.transport().speed(Speed::faster),
                () -> engine.transport().slowMotion(),
                () -> engine.transport().reset(),
                () -> engine.transport().hold(),
                () -> engine.transport().playOrPause());
        for (Runnable command : commands) {
            launched(Experiment.DEFAULT);
            assertThat(newest().playback().pace()).isEqualTo(Pace.OPENING);
            command.run();
            scheduler.settle();
            assertThat(newest().playback().pace()).isEqualTo(Pace.CHOSEN);
        }
    }

    @Test
    void a_step_in_the_opening_is_the_first_one_even_if_its_key_comes_a_moment_after_the_gesture() {
        launched(Experiment.DEFAULT);
        engine.editor().gesture();
        scheduler.pass(Duration.ofMillis(100));
        engine.transport().step();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void neither_reset_nor_opening_an_experiment_later_has_an_opening() {
        launched(Experiment.DEFAULT);
        engine.editor().restore();
        scheduler.pass(Player.FIRST_GUESS.plus(FRAME));
        assertThat(step()).isEqualTo(2);

        engine.transport().reset();
        scheduler.pass(Player.FIRST_GUESS.plus(FRAME));
        assertThat(step()).isEqualTo(2);
    }

    @Test
    void what_is_launched_otherwise_than_by_default_has_no_opening() {
        for (Playing playing : List.of(
                new Playing(0, true, Speed.DEFAULT, Repeat.ONCE),
                new Playing(30, false, Speed.DEFAULT, Repeat.ONCE),
                new Playing(0, false, new Speed(100), Repeat.ONCE))) {
            launched(Experiment.DEFAULT.withPlaying(playing));
            assertThat(newest().playback().pace()).isEqualTo(Pace.CHOSEN);
            assertThat(shownSpeed()).isEqualTo(playing.speed());
        }
    }

    /** Above the limit of 0.998. */
    @ParameterizedTest
    @ValueSource(doubles = {1.0, 1.1, 1.5})
    void a_run_above_the_limit_plays_two_steps_a_second_for_up_to_twenty_steps(double rate) {
        started();
        changeRate(rate);
        assertThat(shownSpeed()).isEqualTo(Speed.SLOW_MOTION);
        scheduler.pass(Player.REST);
        for (int step = 1; step < 20 && newest().run().progress().outcome() == Outcome.RUNNING; step++) {
            assertThat(step()).isEqualTo(step);
            assertThat(shownSpeed()).isEqualTo(Speed.SLOW_MOTION);
            scheduler.pass(HALF);
        }
        assertThat(step()).isBetween(2, 20);

        scheduler.pass(Duration.ofSeconds(60));
        assertThat(newest().run().progress().outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(chosenSpeed()).isEqualTo(Speed.DEFAULT);
    }

    @Test
    void at_the_twentieth_step_a_long_run_goes_on_at_the_chosen_speed() {
        started();
        changeRate(1.0);
        scheduler.pass(Player.REST.plus(HALF.multipliedBy(19)));
        assertThat(step()).isEqualTo(20);
        assertThat(shownSpeed()).isEqualTo(Speed.DEFAULT);
        scheduler.pass(FRAME.multipliedBy(10));
        assertThat(step()).isEqualTo(30);
    }

    @Test
    void slow_or_not_it_takes_the_same_steps() {
        List<Double> losses = new ArrayList<>();
        for (Speed speed : List.of(Speed.DEFAULT, new Speed(100))) {
            launched(Experiment.of(Settings.DEFAULT.withLearningRate(1.1))
                    .withPlaying(new Playing(0, false, speed, Repeat.ONCE)));
            scheduler.pass(Duration.ofSeconds(60));
            losses.add(newest().run().progress().newest().loss());
        }
        assertThat(losses.get(0)).isEqualTo(losses.get(1));
    }

    @Test
    void the_next_run_that_converges_plays_at_the_chosen_speed() {
        started();
        changeRate(1.1);
        scheduler.pass(Player.REST.plus(HALF));
        changeRate(0.1);
        assertThat(shownSpeed()).isEqualTo(Speed.DEFAULT);
        scheduler.pass(Player.REST.plus(FRAME.multipliedBy(9)));
        assertThat(step()).isEqualTo(10);
    }

    @Test
    void a_speed_set_by_hand_holds_for_a_run_that_diverges_too() {
        started();
        engine.transport().speed(speed -> new Speed(25));
        changeRate(1.1);
        assertThat(shownSpeed()).isEqualTo(new Speed(25));
        scheduler.pass(Player.REST.plus(Duration.ofMillis(40)));
        assertThat(step()).isEqualTo(2);
    }

    @Test
    void faster_and_slow_motion_start_from_the_speed_that_is_shown() {
        started();
        changeRate(1.1);
        engine.transport().speed(Speed::faster);
        scheduler.settle();
        assertThat(shownSpeed()).isEqualTo(new Speed(5));

        engine.editor().restore();
        changeRate(1.1);
        assertThat(shownSpeed()).isEqualTo(Speed.SLOW_MOTION);
        engine.transport().slowMotion();
        scheduler.settle();
        assertThat(shownSpeed()).isEqualTo(Speed.DEFAULT);
        engine.transport().slowMotion();
        scheduler.settle();
        assertThat(shownSpeed()).isEqualTo(Speed.SLOW_MOTION);
    }

    /** No theory says of batches or of Adam that they diverge. */
    @Test
    void where_theory_is_silent_a_run_is_not_slowed_down_before_it_has_diverged() {
        for (Settings settings : List.of(
                Settings.DEFAULT.withLearningRate(1.1).withBatchSize(OptionalInt.of(10)),
                Settings.DEFAULT
                        .withLearningRate(5)
                        .withOptimizer(Optimizer.all().stream()
                                .filter(optimizer -> optimizer.name().equals("adam"))
                                .findFirst()
                                .orElseThrow()))) {
            engine.editor().restore();
            engine.editor().change(before -> settings);
            scheduler.settle();
            assertThat(newest().playback().pace()).as(settings.toString()).isEqualTo(Pace.CHOSEN);
        }
    }

    @Test
    void a_paused_run_does_not_tell_that_it_is_going_to_diverge() {
        started();
        engine.editor().change(before -> before.withLearningRate(1.1));
        engine.transport().first();
        scheduler.settle();
        assertThat(newest().playback().pace()).isEqualTo(Pace.CHOSEN);
        assertThat(shownSpeed()).isEqualTo(Speed.DEFAULT);

        engine.transport().playOrPause();
        scheduler.settle();
        assertThat(newest().playback().pace()).isEqualTo(Pace.SLOWED);
    }

    @Test
    void a_run_on_batches_that_has_diverged_once_is_slow_when_it_is_played_again() {
        started();
        engine.editor().change(before -> before.withLearningRate(2).withBatchSize(OptionalInt.of(10)));
        scheduler.pass(Duration.ofSeconds(60));
        assertThat(newest().run().progress().outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(newest().playback().pace()).isEqualTo(Pace.CHOSEN);

        engine.transport().reset();
        scheduler.settle();
        assertThat(newest().playback().pace()).isEqualTo(Pace.SLOWED);
    }
}
