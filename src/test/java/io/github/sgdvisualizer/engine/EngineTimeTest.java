package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.MeanSquaredError;
import io.github.sgdvisualizer.model.Moment;
import io.github.sgdvisualizer.model.Run;
import io.github.sgdvisualizer.model.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place in time: going back, to a step, backwards, round and round. */
final class EngineTimeTest {
    private static final Duration FRAME = Duration.ofMillis(20);

    private final ManualClock clock = new ManualClock();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final Engine engine = new Engine(Settings.LESSON, clock, snapshots::add, troubles::add);

    @AfterEach
    void no_trouble() {
        engine.close();
        assertThat(troubles).isEmpty();
    }

    private Snapshot newest() {
        return snapshots.get(snapshots.size() - 1);
    }

    private int step() {
        return newest().moment().step();
    }

    /** Plays to a step. */
    private void playedTo(int step) {
        engine.start();
        clock.pass(Engine.FIRST_GUESS.plus(FRAME.multipliedBy(step - 1)));
        assertThat(step()).isEqualTo(step);
    }

    private void converged() {
        engine.start();
        clock.pass(Duration.ofSeconds(3));
        assertThat(step()).isEqualTo(95);
    }

    @Test
    void back_and_forward_again_shows_the_same_numbers() {
        playedTo(50);
        Map<Integer, Moment> seen = new HashMap<>();
        snapshots.forEach(snapshot -> seen.put(snapshot.moment().step(), snapshot.moment()));

        for (int step = 49; step >= 20; step--) {
            engine.back();
            clock.settle();
            assertThat(newest().moment()).isEqualTo(seen.get(step));
            assertThat(newest().playing()).isFalse();
        }
        for (int step = 21; step <= 50; step++) {
            engine.step();
            clock.settle();
            assertThat(newest().moment()).isEqualTo(seen.get(step));
        }
        engine.step();
        clock.settle();
        assertThat(step()).isEqualTo(51);
    }

    @Test
    void first_and_last_go_to_the_ends_of_what_was_made() {
        playedTo(30);
        engine.first();
        clock.settle();
        assertThat(step()).isZero();
        assertThat(newest().progress().steps()).isEqualTo(30);

        engine.back();
        clock.settle();
        assertThat(step()).isZero();

        engine.last();
        clock.settle();
        assertThat(step()).isEqualTo(30);
        assertThat(newest().playing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29, 30, 31, 1_000_000, -5})
    void a_place_is_gone_to_as_far_as_it_was_made(int step) {
        playedTo(30);
        engine.hold();
        engine.goTo(step);
        clock.settle();

        assertThat(step()).isEqualTo(Math.max(0, Math.min(30, step)));
        assertThat(newest().progress().steps()).isEqualTo(30);
    }

    @Test
    void let_go_it_plays_on_from_the_place_it_was_brought_to() {
        playedTo(30);
        engine.hold();
        engine.goTo(10);
        clock.pass(Duration.ofSeconds(1));
        assertThat(step()).isEqualTo(10);

        engine.letGo();
        clock.pass(FRAME.multipliedBy(5));
        assertThat(step()).isBetween(14, 16);
    }

    @Test
    void brought_back_from_its_end_it_stays_where_it_is_put() {
        converged();
        engine.goTo(40);
        clock.pass(Duration.ofSeconds(2));

        assertThat(step()).isEqualTo(40);
        assertThat(newest().ended()).isFalse();
        assertThat(newest().playing()).isFalse();
        engine.playOrPause();
        clock.pass(Duration.ofSeconds(5));
        assertThat(step()).isEqualTo(95);
        assertThat(newest().ended()).isTrue();
    }

    @Test
    void backwards_it_plays_to_step_0_and_stops_there() {
        playedTo(30);
        engine.playBackwards();
        clock.pass(FRAME.multipliedBy(10));
        assertThat(step()).isBetween(19, 21);
        assertThat(newest().playback().backwards()).isTrue();

        clock.pass(Duration.ofSeconds(3));
        assertThat(step()).isZero();
        assertThat(newest().playing()).isFalse();
        assertThat(clock.alarms()).isZero();

        engine.playOrPause();
        clock.pass(FRAME.multipliedBy(10));
        assertThat(step()).isBetween(10, 11);
    }

    @Test
    void backwards_from_step_0_it_begins_at_the_newest_step() {
        playedTo(30);
        engine.first();
        engine.playBackwards();
        clock.pass(FRAME.multipliedBy(10));

        assertThat(step()).isBetween(19, 21);
    }

    @Test
    void in_a_loop_it_begins_again_after_a_moment() {
        engine.repeat(Repeat.LOOP);
        converged();
        assertThat(newest().playing()).isTrue();
        snapshots.clear();
        clock.pass(Duration.ofSeconds(9));

        assertThat(snapshots.stream().filter(snapshot -> snapshot.moment().step() == 0))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(snapshots.stream().filter(Snapshot::ended)).hasSizeGreaterThanOrEqualTo(2);
        engine.playOrPause();
        clock.settle();
        assertThat(newest().playing()).isFalse();
    }

    @Test
    void reflected_it_turns_round_at_both_ends() {
        engine.repeat(Repeat.REFLECT);
        converged();
        snapshots.clear();
        clock.pass(Duration.ofSeconds(20));
        List<Integer> steps =
                snapshots.stream().map(snapshot -> snapshot.moment().step()).toList();

        assertThat(steps).contains(0, 47, 95);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(Math.abs(steps.get(i) - steps.get(i - 1))).isLessThanOrEqualTo(1);
        }
        assertThat(newest().playing()).isTrue();
    }

    @Test
    void in_a_loop_at_its_end_space_pauses_and_goes_on() {
        engine.repeat(Repeat.LOOP);
        converged();
        engine.playOrPause();
        clock.pass(Duration.ofSeconds(3));
        assertThat(step()).isEqualTo(95);
        assertThat(newest().playing()).isFalse();
    }

    @Test
    void a_run_is_taken_to_a_step_at_once() {
        playedTo(3);
        engine.change(settings -> settings.withLearningRate(1e-6));
        engine.runTo(1_000_000);
        clock.settle();
        clock.pass(Duration.ZERO);

        assertThat(step()).isEqualTo(1_000_000);
        assertThat(newest().playback().isSeeking()).isFalse();
        assertThat(newest().playing()).isFalse();
    }

    @Test
    void on_the_way_to_a_step_a_run_ends_where_it_ends() {
        engine.start();
        clock.settle();
        engine.runTo(5_000);
        clock.settle();
        clock.pass(Duration.ZERO);

        assertThat(step()).isEqualTo(95);
        assertThat(newest().ended()).isTrue();
    }

    @Test
    void reset_goes_back_to_the_first_guess_of_the_same_run() {
        playedTo(40);
        engine.reset();
        clock.settle();
        assertThat(step()).isZero();
        assertThat(newest().playing()).isTrue();

        clock.pass(Engine.FIRST_GUESS.minusMillis(1));
        assertThat(step()).isZero();
        clock.pass(FRAME);
        assertThat(step()).isEqualTo(1);
    }

    private void changeRate(double rate) {
        engine.gesture();
        engine.change(settings -> settings.withLearningRate(rate));
        clock.settle();
    }

    private double rate() {
        return newest().progress().settings().learningRate();
    }

    @Test
    void a_change_is_undone_back_to_the_step_where_the_run_stood_and_redone() {
        playedTo(57);
        Moment before = newest().moment();
        changeRate(0.3);
        clock.pass(Engine.REST.plus(FRAME.multipliedBy(7)));
        Moment after = newest().moment();
        assertThat(after.step()).isBetween(7, 8);
        assertThat(newest().undo()).isEqualTo(Settings.LESSON);

        engine.undo();
        clock.pass(Duration.ofSeconds(1));
        assertThat(newest().moment()).isEqualTo(before);
        assertThat(rate()).isEqualTo(0.1);
        assertThat(newest().playing()).isFalse();
        assertThat(newest().undo()).isNull();

        engine.redo();
        clock.pass(Duration.ofSeconds(1));
        assertThat(newest().moment()).isEqualTo(after);
        assertThat(rate()).isEqualTo(0.3);
        assertThat(newest().redo()).isNull();
    }

    @Test
    void a_change_that_changes_nothing_leaves_the_run_where_it_is() {
        playedTo(20);
        engine.gesture();
        engine.change(settings -> settings.withLearningRate(0.1));
        clock.settle();
        assertThat(step()).isEqualTo(20);

        changeRate(0.3);
        engine.undo();
        clock.pass(Duration.ofSeconds(1));
        assertThat(step()).isEqualTo(20);
        assertThat(newest().undo()).isNull();
    }

    @Test
    void undone_while_other_points_are_still_made_it_goes_back_to_the_step_all_the_same() {
        playedTo(20);
        Moment before = newest().moment();
        clock.holdAside(true);
        engine.gesture();
        engine.change(settings -> settings.withSource(settings.lesson().withNextSeed()));
        clock.settle();
        engine.undo();
        clock.settle();
        clock.holdAside(false);
        clock.pass(Duration.ofSeconds(1));

        assertThat(newest().moment()).isEqualTo(before);
    }

    @Test
    void what_one_gesture_changes_is_undone_at_once() {
        playedTo(5);
        engine.gesture();
        for (double rate : new double[] {0.11, 0.12, 0.13, 0.14}) {
            engine.change(settings -> settings.withLearningRate(rate));
        }
        changeRate(0.5);
        engine.undo();
        clock.settle();
        assertThat(rate()).isEqualTo(0.14);
        engine.undo();
        clock.settle();
        assertThat(rate()).isEqualTo(0.1);
        engine.undo();
        clock.settle();
        assertThat(rate()).isEqualTo(0.1);
    }

    @Test
    void new_points_are_undone_and_a_change_after_undo_leaves_nothing_to_redo() {
        converged();
        Moment end = newest().moment();
        engine.gesture();
        engine.change(settings -> settings.withSource(settings.lesson().withNextSeed()));
        clock.pass(Duration.ofSeconds(1));
        engine.undo();
        clock.pass(Duration.ofSeconds(1));
        assertThat(newest().moment()).isEqualTo(end);
        assertThat(newest().redo()).isNotNull();

        changeRate(0.2);
        assertThat(newest().redo()).isNull();
        engine.redo();
        clock.settle();
        assertThat(rate()).isEqualTo(0.2);
    }

    @Test
    void from_here_a_new_rate_branches_off_and_the_run_as_it_was_stays_beside_it() {
        playedTo(40);
        engine.fromHere(true);
        engine.playOrPause();
        changeRate(0.02);
        clock.pass(Duration.ofSeconds(1));

        assertThat(newest().playback().place()).isEqualTo(40);
        assertThat(kept(0).progress().settings()).isEqualTo(Settings.LESSON);
        assertThat(newest().progress().settings().schedule().rate(39)).isEqualTo(0.1);
        assertThat(newest().progress().settings().schedule().rate(40)).isEqualTo(0.02);
        for (int step = 0; step <= 40; step++) {
            assertThat(newest().progress().moment(step)).isEqualTo(kept(0).moment(step));
        }
        engine.step();
        clock.settle();
        assertThat(newest().moment()).isNotEqualTo(kept(0).moment(41));
        assertThat(kept(0).moment(41).step()).isEqualTo(41);

        engine.undo();
        clock.pass(Duration.ofSeconds(1));
        assertThat(newest().progress().settings()).isEqualTo(Settings.LESSON);
        assertThat(newest().playback().place()).isEqualTo(40);
    }

    @Test
    void restoring_the_lesson_branches_nothing() {
        playedTo(30);
        changeRate(0.3);
        clock.pass(Duration.ofMillis(500));
        engine.fromHere(true);
        engine.restore();
        clock.settle();

        assertThat(newest().progress().settings()).isEqualTo(Settings.LESSON);
        assertThat(step()).isZero();
        assertThat(newest().kept()).isEmpty();
        assertThat(newest().playback().fromHere()).isFalse();
    }

    @Test
    void a_drag_branches_off_once_where_it_began() {
        playedTo(30);
        engine.fromHere(true);
        engine.gesture();
        for (double rate : new double[] {0.2, 0.3, 0.4}) {
            engine.change(settings -> settings.withLearningRate(rate));
            clock.pass(Engine.REST.plus(FRAME.multipliedBy(5)));
        }

        assertThat(newest().kept()).hasSize(1);
        assertThat(newest().progress().settings()).isEqualTo(Settings.LESSON.withLearningRateFrom(30, 0.4));
        assertThat(newest().playback().place()).isBetween(34, 37);
    }

    @Test
    void branches_branch_off_in_turn_and_an_earlier_one_replaces_a_later() {
        Settings twice = Settings.LESSON.withLearningRateFrom(10, 0.2).withLearningRateFrom(20, 0.3);
        assertThat(List.of(
                        twice.schedule().rate(9),
                        twice.schedule().rate(10),
                        twice.schedule().rate(19),
                        twice.schedule().rate(20)))
                .containsExactly(0.1, 0.2, 0.2, 0.3);
        assertThat(twice.withLearningRateFrom(15, 0.4))
                .isEqualTo(Settings.LESSON.withLearningRateFrom(10, 0.2).withLearningRateFrom(15, 0.4));
        assertThat(twice.withLearningRateFrom(10, 0.5)).isEqualTo(Settings.LESSON.withLearningRateFrom(10, 0.5));
        assertThat(twice.withLearningRateFrom(0, 0.5)).isEqualTo(Settings.LESSON.withLearningRate(0.5));
    }

    private KeptRun kept(int index) {
        return newest().kept().get(index);
    }

    private void keptAndAnother(double rate) {
        converged();
        engine.keep();
        engine.change(settings -> settings.withLearningRate(rate));
        clock.settle();
    }

    @Test
    void a_kept_run_moves_with_the_timeline_of_the_next_one() {
        keptAndAnother(0.3);
        assertThat(newest().kept()).hasSize(1);
        assertThat(kept(0).progress().settings()).isEqualTo(Settings.LESSON);
        assertThat(newest().former()).isNull();
        Run fresh = new Run(Settings.LESSON, newest().progress().error());
        while (fresh.advance()) {
            // Each call is a step.
        }

        engine.goTo(20);
        clock.settle();
        assertThat(newest().moment().step()).isEqualTo(20);
        assertThat(kept(0).moment(20)).isEqualTo(fresh.progress().moment(20));
    }

    @Test
    void a_race_goes_on_until_the_last_has_come_in() {
        keptAndAnother(0.3);
        clock.pass(Duration.ofSeconds(5));

        // At rate 0.3 the present run ends first; the lesson's takes 95 steps.
        assertThat(newest().progress().steps()).isLessThan(40);
        assertThat(newest().moment().step()).isEqualTo(newest().progress().steps());
        assertThat(newest().playback().place()).isEqualTo(95);
        assertThat(newest().ended()).isTrue();
        engine.first();
        engine.back();
        engine.last();
        clock.settle();
        assertThat(newest().playback().place()).isEqualTo(95);
    }

    @Test
    void four_runs_are_kept_each_once_and_each_in_a_slot_of_its_own() {
        converged();
        for (double rate : new double[] {0.1, 0.2, 0.2, 0.3, 0.4, 0.5}) {
            engine.change(settings -> settings.withLearningRate(rate));
            engine.keep();
            clock.settle();
        }

        assertThat(newest().kept().stream().map(run -> run.progress().settings().learningRate()))
                .containsExactly(0.1, 0.2, 0.3, 0.4);
        assertThat(newest().kept().stream().map(KeptRun::slot)).containsExactly(0, 1, 2, 3);

        engine.drop(kept(1).id());
        engine.keep();
        clock.settle();
        assertThat(newest().kept().stream().map(KeptRun::slot)).containsExactly(0, 2, 3, 1);
        assertThat(kept(3).progress().settings().learningRate()).isEqualTo(0.5);
    }

    @Test
    void kept_runs_are_renamed_hidden_and_dropped() {
        keptAndAnother(0.3);
        engine.rename(kept(0).id(), "slow");
        engine.hide(kept(0).id(), true);
        clock.settle();
        assertThat(kept(0).name()).isEqualTo("slow");
        assertThat(kept(0).hidden()).isTrue();

        engine.drop(kept(0).id());
        clock.settle();
        assertThat(newest().kept()).isEmpty();
    }

    @Test
    void a_kept_run_is_made_the_present_one_and_the_present_one_kept_at_the_same_place() {
        keptAndAnother(0.3);
        engine.goTo(10);
        clock.settle();
        Moment present = newest().moment();
        Moment other = kept(0).moment(10);
        engine.swap(kept(0).id());
        clock.pass(Duration.ZERO);

        assertThat(newest().progress().settings()).isEqualTo(Settings.LESSON);
        assertThat(newest().wanted()).isEqualTo(Settings.LESSON);
        assertThat(newest().moment()).isEqualTo(other);
        assertThat(kept(0).moment(10)).isEqualTo(present);
    }

    @Test
    void on_new_points_kept_runs_run_again() {
        keptAndAnother(0.3);
        engine.change(settings -> settings.withSource(settings.lesson().withNextSeed()));
        clock.pass(Duration.ofSeconds(1));

        assertThat(kept(0).progress().error()).isSameAs(newest().progress().error());
        assertThat(kept(0).progress().settings().learningRate()).isEqualTo(0.1);
        Run fresh = new Run(
                kept(0).progress().settings(),
                new MeanSquaredError(newest().wanted().source().points()));
        int place = newest().playback().place();
        assertThat(place).isGreaterThan(10);
        KeptRuns.bring(fresh, place);
        assertThat(kept(0).moment(place)).isEqualTo(fresh.progress().moment(place));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_was_done_a_step_shows_the_moment_of_a_fresh_run(long seed) {
        Random random = new Random(seed);
        engine.start();
        for (int i = 0; i < 200; i++) {
            anything(random);
            clock.pass(Duration.ofMillis(random.nextInt(200)));
        }
        Map<Settings, Run> fresh = new HashMap<>();
        for (Snapshot snapshot : snapshots) {
            assertFresh(fresh, snapshot.progress().settings(), snapshot.moment());
            for (KeptRun kept : snapshot.kept()) {
                assertFresh(
                        fresh,
                        kept.progress().settings(),
                        kept.moment(snapshot.playback().place()));
            }
        }
        assertThat(snapshots).hasSizeGreaterThan(200);
    }

    private static void assertFresh(Map<Settings, Run> fresh, Settings settings, Moment moment) {
        Run run = fresh.computeIfAbsent(
                settings, of -> new Run(of, new MeanSquaredError(of.source().points())));
        KeptRuns.bring(run, moment.step());
        assertThat(moment).isEqualTo(run.progress().moment(moment.step()));
    }

    private void anything(Random random) {
        switch (random.nextInt(23)) {
            case 0, 1 -> engine.playOrPause();
            case 2 -> engine.back();
            case 3 -> engine.step();
            case 4 -> engine.first();
            case 5 -> engine.last();
            case 6 -> engine.goTo(random.nextInt(120));
            case 7 -> engine.playBackwards();
            case 8 -> engine.repeat(List.of(Repeat.values()).get(random.nextInt(3)));
            case 9 -> engine.runTo(random.nextInt(3_000));
            case 10 -> engine.speed(Speed.CHOICES.get(random.nextInt(Speed.CHOICES.size() - 1)));
            case 11 -> engine.change(settings -> settings.withLearningRate(0.01 + random.nextDouble()));
            case 12 ->
                engine.change(settings -> settings.withStart(new Line(random.nextGaussian(), random.nextGaussian())));
            default ->
                engine.change(settings -> settings.withSource(settings.lesson().withNextSeed()));
        }
    }
}
