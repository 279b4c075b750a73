package io.github.sgdvisualizer.engine;

import static io.github.sgdvisualizer.engine.playback.UpdatePhase.BACKWARD;
import static io.github.sgdvisualizer.engine.playback.UpdatePhase.BATCH;
import static io.github.sgdvisualizer.engine.playback.UpdatePhase.FORWARD;
import static io.github.sgdvisualizer.engine.playback.UpdatePhase.LOSS;
import static io.github.sgdvisualizer.engine.playback.UpdatePhase.NONE;
import static io.github.sgdvisualizer.engine.playback.UpdatePhase.RESET;
import static io.github.sgdvisualizer.engine.playback.UpdatePhase.SCHEDULE;
import static io.github.sgdvisualizer.engine.playback.UpdatePhase.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.optim.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The phases of an update, which are shown one after the other in slow motion and when stepping. */
final class EnginePhasesTest extends EngineFixture {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(10);

    private UpdatePhase phase() {
        return newest().playback().phase();
    }

    private int executing() {
        return newest().run().executing().number();
    }

    private void paused() {
        started();
        engine.transport().playOrPause();
        scheduler.settle();
    }

    private void pressStep() {
        engine.transport().step();
        scheduler.settle();
    }

    /** Returns the phases that are handed out while a time passes, without repetitions in a row. */
    private List<UpdatePhase> passed(Duration time) {
        int from = snapshots.size() - 1;
        scheduler.pass(time);
        List<UpdatePhase> phases = new ArrayList<>();
        for (Snapshot snapshot : snapshots.subList(from, snapshots.size())) {
            UpdatePhase phase = snapshot.playback().phase();
            if (phases.isEmpty() || phases.get(phases.size() - 1) != phase) {
                phases.add(phase);
            }
        }
        return phases;
    }

    @Test
    void a_step_by_hand_shows_its_update_at_once_and_the_gradient_of_the_next_one_in_the_end() {
        paused();
        assertThat(phase()).isEqualTo(NONE);

        pressStep();

        assertThat(step()).isEqualTo(1);
        for (UpdatePhase expected : List.of(UPDATE, RESET, FORWARD, LOSS)) {
            assertThat(phase()).isEqualTo(expected);
            scheduler.pass(Player.PHASE.minus(MOMENT));
            assertThat(phase()).isEqualTo(expected);
            scheduler.pass(MOMENT);
        }
        assertThat(phase()).isEqualTo(BACKWARD);
    }

    @Test
    void the_step_that_is_executed_is_the_one_just_taken_until_its_update_is_over() {
        paused();
        pressStep();

        assertThat(newest().run().coming().number()).isEqualTo(2);
        assertThat(executing()).isEqualTo(1);
        assertThat(newest().run().executing().after())
                .isEqualTo(newest().runState().line());

        scheduler.pass(Player.PHASE);
        assertThat(phase()).isEqualTo(RESET);
        assertThat(executing()).isEqualTo(1);

        scheduler.pass(Player.PHASE);
        assertThat(phase()).isEqualTo(FORWARD);
        assertThat(newest().run().executing()).isEqualTo(newest().run().coming());
        assertThat(newest().run().executing().before())
                .isEqualTo(newest().runState().line());
    }

    @Test
    void nothing_is_handed_out_once_the_phases_have_passed() {
        paused();
        pressStep();
        scheduler.pass(Player.PHASE.multipliedBy(4));
        int handedOut = snapshots.size();

        scheduler.pass(LONG);

        assertThat(snapshots).hasSize(handedOut);
        assertThat(phase()).isEqualTo(BACKWARD);
    }

    @Test
    void a_step_in_the_midst_of_phases_does_not_wait_for_them() {
        paused();
        pressStep();
        scheduler.pass(Player.PHASE.plus(MOMENT));
        assertThat(phase()).isEqualTo(RESET);

        pressStep();

        assertThat(step()).isEqualTo(2);
        assertThat(phase()).isEqualTo(UPDATE);
        assertThat(passed(LONG)).containsExactly(UPDATE, RESET, FORWARD, LOSS, BACKWARD);
    }

    @Test
    void a_step_back_stands_where_the_gradient_of_the_next_step_is_known() {
        paused();
        pressStep();
        engine.transport().back();
        scheduler.settle();

        assertThat(step()).isZero();
        assertThat(passed(LONG)).containsExactly(BACKWARD);
        assertThat(executing()).isEqualTo(1);
    }

    @Test
    void slow_motion_shows_all_phases_of_each_step_before_the_next_one() {
        started();
        engine.transport().slowMotion();
        scheduler.settle();
        scheduler.pass(Player.FIRST_GUESS);
        assertThat(step()).isEqualTo(1);

        for (int step = 1; step <= 3; step++) {
            assertThat(step()).isEqualTo(step);
            assertThat(passed(Speed.SLOW_MOTION.frame().minus(MOMENT)))
                    .containsExactly(UPDATE, RESET, FORWARD, LOSS, BACKWARD);
            assertThat(step()).isEqualTo(step);
            scheduler.pass(MOMENT);
        }
    }

    @Test
    void a_run_that_is_paused_in_slow_motion_rests_at_the_gradient_and_at_speed_nowhere() {
        started();
        engine.transport().slowMotion();
        scheduler.pass(Player.FIRST_GUESS);
        engine.transport().playOrPause();
        scheduler.settle();
        assertThat(passed(LONG)).containsExactly(UPDATE, RESET, FORWARD, LOSS, BACKWARD);

        engine.transport().slowMotion();
        engine.transport().playOrPause();
        scheduler.pass(FRAME.multipliedBy(5));
        engine.transport().playOrPause();
        scheduler.settle();
        assertThat(passed(LONG)).containsExactly(NONE);
    }

    @Test
    void at_speed_no_phase_is_shown_and_no_snapshot_is_added() {
        playing();
        int handedOut = snapshots.size();

        assertThat(passed(FRAME.multipliedBy(10))).containsExactly(NONE);

        assertThat(snapshots).hasSize(handedOut + 10);
    }

    @Test
    void backwards_no_code_is_executed() {
        started();
        engine.transport().runTo(20);
        engine.transport().slowMotion();
        engine.transport().playBackwards();
        scheduler.settle();

        assertThat(passed(Speed.SLOW_MOTION.frame().multipliedBy(4))).containsExactly(NONE);
        assertThat(step()).isLessThan(20);
    }

    @Test
    void after_the_last_step_there_is_no_gradient() {
        converged();
        engine.transport().back();
        pressStep();

        assertThat(step()).isEqualTo(95);
        assertThat(passed(LONG)).containsExactly(UPDATE, RESET, NONE);

        pressStep();
        assertThat(phase()).isEqualTo(NONE);
    }

    @Test
    void batches_and_schedules_have_phases_of_their_own() {
        paused();
        engine.editor()
                .change(settings ->
                        settings.withBatchSize(OptionalInt.of(10)).withSchedule(new Schedule.Exponential(0.9)));
        scheduler.settle();

        pressStep();

        assertThat(passed(LONG)).containsExactly(UPDATE, RESET, SCHEDULE, BATCH, FORWARD, LOSS, BACKWARD);
    }

    @Test
    void the_batch_just_taken_is_highlighted_until_the_next_one_is_drawn() {
        paused();
        engine.editor().change(settings -> settings.withBatchSize(OptionalInt.of(10)));
        scheduler.settle();
        // The batches of the first epoch have no point in common.
        List<Integer> first = points(newest().batch());

        pressStep();

        for (UpdatePhase expected : List.of(UPDATE, RESET, BATCH, FORWARD)) {
            assertThat(phase()).isEqualTo(expected);
            List<Integer> highlighted = points(newest().batch());
            if (expected.isOfStepTaken()) {
                assertThat(highlighted).isEqualTo(first);
            } else {
                assertThat(highlighted).hasSize(10).doesNotContainAnyElementsOf(first);
            }
            scheduler.pass(Player.PHASE);
        }
    }

    private static List<Integer> points(@Nullable Batch batch) {
        return batch == null
                ? List.of()
                : IntStream.range(0, batch.size()).mapToObj(batch::point).toList();
    }

    @Test
    void any_other_move_and_any_change_of_settings_end_the_phases() {
        List<Runnable> moves = List.of(
                () -> engine.transport().first(),
                () -> engine.transport().last(),
                () -> engine.transport().goTo(1),
                () -> engine.transport().runTo(5),
                () -> engine.transport().reset(),
                () -> engine.editor().change(settings -> settings.withLearningRate(settings.learningRate() / 2)));
        paused();
        for (Runnable move : moves) {
            pressStep();
            assertThat(phase()).isEqualTo(UPDATE);
            move.run();
            scheduler.settle();
            assertThat(phase()).isEqualTo(NONE);
        }
    }

    @Test
    void a_kept_run_that_goes_on_alone_executes_nothing_of_the_present_run() {
        converged();
        engine.keptRuns().keep();
        changeRate(0.4);
        engine.transport().runTo(50);
        scheduler.settle();
        assertThat(newest().isRunOver()).isTrue();

        pressStep();

        assertThat(newest().playback().place()).isEqualTo(51);
        assertThat(phase()).isEqualTo(NONE);
    }
}
