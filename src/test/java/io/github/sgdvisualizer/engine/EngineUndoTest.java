package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Undo and redo. */
final class EngineUndoTest extends EngineFixture {
    @Test
    void a_change_is_undone_back_to_the_step_where_the_run_stood_and_redone() {
        playedTo(57);
        RunState before = newest().runState();
        changeRate(0.3);
        scheduler.pass(Player.REST.plus(FRAME.multipliedBy(7)));
        RunState after = newest().runState();
        assertThat(after.step()).isBetween(7, 8);
        assertThat(newest().edits().undo()).isEqualTo(Settings.DEFAULT);

        engine.editor().undo();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(newest().runState()).isEqualTo(before);
        assertThat(rate()).isEqualTo(0.1);
        assertThat(newest().playback().playing()).isFalse();
        assertThat(newest().edits().undo()).isNull();

        engine.editor().redo();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(newest().runState()).isEqualTo(after);
        assertThat(rate()).isEqualTo(0.3);
        assertThat(newest().edits().redo()).isNull();
    }

    @Test
    void a_change_that_changes_nothing_leaves_the_run_where_it_is() {
        playedTo(20);
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withLearningRate(0.1));
        scheduler.settle();
        assertThat(step()).isEqualTo(20);

        changeRate(0.3);
        engine.editor().undo();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(step()).isEqualTo(20);
        assertThat(newest().edits().undo()).isNull();
    }

    @Test
    void undone_while_other_points_are_still_made_it_goes_back_to_the_step_all_the_same() {
        playedTo(20);
        RunState before = newest().runState();
        otherPoints();
        scheduler.pass(Duration.ofSeconds(1));
        scheduler.holdAside(true);
        otherPoints();
        engine.editor().undo();
        engine.editor().undo();
        scheduler.settle();
        scheduler.holdAside(false);
        scheduler.pass(Duration.ofSeconds(1));

        assertThat(newest().runState()).isEqualTo(before);
    }

    private void otherPoints() {
        engine.editor().gesture();
        engine.editor()
                .change(settings -> settings.withSource(settings.generated().withNextSeed()));
        scheduler.settle();
    }

    @Test
    void undone_a_run_that_had_diverged_is_a_diverged_one_again() {
        started();
        changeRate(1.5);
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(newest().run().progress().outcome()).isEqualTo(Outcome.DIVERGED);
        RunState end = newest().runState();
        changeRate(0.1);
        scheduler.pass(Duration.ofSeconds(1));
        engine.editor().undo();
        scheduler.pass(Duration.ofSeconds(1));

        assertThat(newest().run().progress().outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(newest().runState()).isEqualTo(end);
        assertThat(newest().playback().place()).isEqualTo(end.step());
    }

    @Test
    void what_one_gesture_changes_is_undone_at_once() {
        playedTo(5);
        engine.editor().gesture();
        for (double rate : new double[] {0.11, 0.12, 0.13, 0.14}) {
            engine.editor().change(settings -> settings.withLearningRate(rate));
        }
        changeRate(0.5);
        engine.editor().undo();
        scheduler.settle();
        assertThat(rate()).isEqualTo(0.14);
        engine.editor().undo();
        scheduler.settle();
        assertThat(rate()).isEqualTo(0.1);
        engine.editor().undo();
        scheduler.settle();
        assertThat(rate()).isEqualTo(0.1);
    }

    @Test
    void new_points_are_undone_and_a_change_after_undo_leaves_nothing_to_redo() {
        converged();
        RunState end = newest().runState();
        otherPoints();
        scheduler.pass(Duration.ofSeconds(1));
        engine.editor().undo();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(newest().runState()).isEqualTo(end);
        assertThat(newest().edits().redo()).isNotNull();

        changeRate(0.2);
        assertThat(newest().edits().redo()).isNull();
        engine.editor().redo();
        scheduler.settle();
        assertThat(rate()).isEqualTo(0.2);
    }
}
