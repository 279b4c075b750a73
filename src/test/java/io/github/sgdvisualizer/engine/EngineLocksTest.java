package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Locks keep what they name from being changed, by whatever way. */
final class EngineLocksTest extends EngineFixture {
    private static final Map<Lock, List<UnaryOperator<Settings>>> CHANGES = Map.of(
            Lock.RATE, List.of(s -> s.withLearningRate(0.4), s -> s.withLearningRateFrom(3, 0.4)),
            Lock.POINTS,
                    List.of(
                            s -> s.withSource(s.generated().withCount(50)),
                            s -> s.withSource(s.generated().withNextSeed()),
                            s -> s.withSource(s.generated().withNoise(2)),
                            s -> s.withSource(s.generated().withNoiseKind(NoiseKind.NORMAL)),
                            s -> s.withSource(s.generated().withTruth(new Line(1, 1))),
                            s -> s.withSource(s.source().standardised(1))),
            Lock.DATA,
                    List.of(s -> s.withSource(GivenPoints.insteadOf(
                            s.source(), s.source().points().with(0, 0)))),
            Lock.START, List.of(s -> s.withStart(new Line(1, 1))),
            Lock.OPTIMIZER, List.of(s -> s.withOptimizer(Optimizer.all().get(1))),
            Lock.BATCH, List.of(s -> s.withBatchSize(OptionalInt.of(1))),
            Lock.SCHEDULE, List.of(s -> s.withSchedule(Schedule.all().get(1))));

    private void lock(Lock... locks) {
        ViewState open = ViewState.DEFAULT;
        engine.editor()
                .open(Experiment.DEFAULT.withViewState(
                        new ViewState(open.shown(), open.stage(), open.look(), Set.of(), Set.of(locks))));
        scheduler.settle();
    }

    private Settings wanted() {
        return newest().edits().wanted();
    }

    @Test
    void each_lock_refuses_its_own_changes_and_no_others() {
        for (Lock locked : CHANGES.keySet()) {
            CHANGES.forEach((lock, changes) -> changes.forEach(change -> {
                lock(locked);
                long number = engine.editor().change(change);
                scheduler.settle();

                assertThat(newest().edits().changes()).isEqualTo(number);
                if (lock == locked) {
                    assertThat(wanted()).as(locked + " keeps " + lock).isEqualTo(Settings.DEFAULT);
                    assertThat(newest().edits().refused()).isEqualTo(locked);
                } else {
                    assertThat(wanted()).as(locked + " leaves " + lock).isNotEqualTo(Settings.DEFAULT);
                    assertThat(newest().edits().refused()).isNull();
                }
            }));
        }
    }

    @Test
    void the_line_is_kept_where_it_is_by_its_own_lock_and_by_that_of_the_first_guess() {
        for (Lock lock : List.of(Lock.LINE, Lock.START)) {
            lock(lock);
            engine.editor().chooseLine(new Line(1, 1));
            scheduler.settle();

            assertThat(wanted()).isEqualTo(Settings.DEFAULT);
            assertThat(newest().edits().refused()).isEqualTo(lock);
        }
        lock(Lock.LINE);
        engine.editor().change(s -> s.withStart(new Line(1, 1)));
        scheduler.settle();
        assertThat(wanted().start()).isEqualTo(new Line(1, 1));
    }

    @Test
    void a_glide_an_undo_a_redo_and_a_swap_do_not_get_round_a_lock() {
        lock(Lock.POINTS);
        engine.editor().glide(part -> s -> s.withSource(s.source().standardised(part)));
        scheduler.pass(SettingsEditor.GLIDE);
        assertThat(wanted()).isEqualTo(Settings.DEFAULT);

        engine.editor().restrict(Restrictions.NONE);
        scheduler.pass(SettingsEditor.GLIDE);
        engine.keptRuns().keep();
        changeRate(0.4);
        scheduler.pass(FRAME);
        engine.editor().restrict(new Restrictions(Set.of(), Set.of(Lock.RATE), false));
        engine.editor().undo();
        scheduler.settle();
        assertThat(rate()).isEqualTo(0.4);
        assertThat(newest().edits().refused()).isEqualTo(Lock.RATE);
        engine.keptRuns().swap(kept(0).id());
        scheduler.settle();
        assertThat(rate()).isEqualTo(0.4);

        engine.editor().restrict(Restrictions.NONE);
        engine.editor().undo();
        scheduler.settle();
        assertThat(rate()).as("it was not used up").isEqualTo(0.1);
        engine.editor().restrict(new Restrictions(Set.of(), Set.of(Lock.RATE), false));
        engine.editor().redo();
        scheduler.settle();
        assertThat(rate()).isEqualTo(0.1);
    }

    @Test
    void points_of_ones_own_can_be_kept_too() {
        lock();
        UnaryOperator<Settings> own = CHANGES.get(Lock.DATA).get(0);
        engine.editor().change(own);
        scheduler.settle();
        Settings given = wanted();
        engine.editor().restrict(new Restrictions(Set.of(), Set.of(Lock.DATA), false));

        engine.editor().change(s -> s.withSource(s.generated()));
        engine.editor().change(own);
        engine.editor().change(s -> s.withSource(s.source().standardised(1)));
        scheduler.settle();

        assertThat(wanted()).isEqualTo(given);
    }

    @Test
    void another_experiment_ends_what_was_hidden_and_locked_and_the_next_gesture_the_refusal() {
        lock(Lock.values());
        changeRate(0.4);
        assertThat(newest().edits().refused()).isEqualTo(Lock.RATE);
        engine.editor().gesture();
        engine.transport().step();
        scheduler.settle();
        assertThat(newest().edits().refused()).isNull();

        engine.editor().open(Experiment.DEFAULT);
        changeRate(0.4);

        assertThat(rate()).isEqualTo(0.4);
        assertThat(newest().edits().restrictions()).isEqualTo(Restrictions.NONE);
    }

    @Test
    void what_would_tell_of_a_hidden_part_is_hidden_with_it() {
        Map<ScreenPart, Set<ScreenPart>> more = Map.of(
                ScreenPart.POINTS, Set.of(ScreenPart.RESIDUALS),
                ScreenPart.LINE, Set.of(ScreenPart.RESIDUALS),
                ScreenPart.EQUATION, Set.of(ScreenPart.STEP, ScreenPart.CODE),
                ScreenPart.NUMBERS, Set.of(ScreenPart.STEP, ScreenPart.CODE));
        for (ScreenPart part : ScreenPart.values()) {
            Restrictions restrictions = new Restrictions(Set.of(part), Set.of(), false);
            Set<ScreenPart> expected = new HashSet<>(more.getOrDefault(part, Set.of()));
            expected.add(part);
            assertThat(Arrays.stream(ScreenPart.values()).filter(restrictions::hides))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
