package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs that are kept, and branches. */
final class EngineKeptTest extends EngineFixture {
    @Test
    void a_swap_is_undone_and_redone_with_the_runs_that_were_kept() {
        playedTo(10);
        engine.keptRuns().keep();
        changeRate(0.4);
        scheduler.pass(Player.REST.plus(FRAME.multipliedBy(4)));
        Settings present = newest().edits().wanted();
        assertThat(newest().edits().undo()).isEqualTo(Settings.DEFAULT);

        engine.editor().gesture();
        engine.keptRuns().swap(kept(0).id());
        scheduler.pass(Player.REST);
        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(kept(0).progress().settings()).isEqualTo(present);
        assertThat(newest().edits().undo()).isEqualTo(present);

        engine.editor().undo();
        scheduler.pass(Player.REST);
        assertThat(newest().edits().wanted()).isEqualTo(present);
        assertThat(newest().kept()).hasSize(1);
        assertThat(kept(0).progress().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().edits().redo()).isEqualTo(Settings.DEFAULT);

        engine.editor().redo();
        scheduler.pass(Player.REST);
        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().kept()).hasSize(1);
        assertThat(kept(0).progress().settings()).isEqualTo(present);

        engine.editor().undo();
        engine.editor().undo();
        scheduler.pass(Player.REST);
        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void undoing_a_swap_leaves_alone_what_was_kept_or_dropped_since() {
        playedTo(10);
        engine.keptRuns().keep();
        changeRate(0.4);
        scheduler.pass(Player.REST);
        engine.editor().gesture();
        engine.keptRuns().swap(kept(0).id());
        changeRate(0.7);
        scheduler.pass(Player.REST);
        engine.keptRuns().keep();
        scheduler.settle();

        engine.editor().undo();
        engine.editor().undo();
        scheduler.pass(Player.REST);

        assertThat(newest().edits().wanted().learningRate()).isEqualTo(0.4);
        assertThat(newest().kept().stream().map(run -> run.progress().settings().learningRate()))
                .containsExactlyInAnyOrder(0.1, 0.7);
    }

    @Test
    void a_run_that_was_dropped_stays_dropped_when_a_change_is_undone() {
        playedTo(10);
        engine.keptRuns().keep();
        changeRate(0.4);
        engine.keptRuns().drop(kept(0).id());
        engine.editor().undo();
        scheduler.pass(Player.REST);

        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().kept()).isEmpty();
    }

    @Test
    void on_other_points_kept_runs_are_computed_again_and_say_so() {
        playedTo(10);
        engine.keptRuns().keep();
        scheduler.settle();
        assertThat(kept(0).again()).isFalse();

        engine.editor()
                .change(settings -> settings.withSource(settings.generated().withSeed(43)));
        scheduler.pass(Player.REST);

        assertThat(kept(0).again()).isTrue();
        assertThat(kept(0).progress().error())
                .isSameAs(newest().run().progress().error());
    }

    @Test
    void from_here_a_new_rate_branches_off_and_the_run_as_it_was_stays_beside_it() {
        playedTo(40);
        engine.editor().fromHereOrNot();
        engine.transport().playOrPause();
        changeRate(0.02);
        scheduler.pass(Duration.ofSeconds(1));

        assertThat(newest().playback().place()).isEqualTo(40);
        assertThat(kept(0).progress().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().run().progress().settings().rate(39)).isEqualTo(0.1);
        assertThat(newest().run().progress().settings().rate(40)).isEqualTo(0.02);
        for (int step = 0; step <= 40; step++) {
            assertThat(newest().run().progress().runState(step)).isEqualTo(kept(0).runState(step));
        }
        engine.transport().step();
        scheduler.settle();
        assertThat(newest().runState()).isNotEqualTo(kept(0).runState(41));
        assertThat(kept(0).runState(41).step()).isEqualTo(41);

        engine.editor().undo();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(newest().run().progress().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().playback().place()).isEqualTo(40);
    }

    @Test
    void from_the_last_step_of_a_run_that_diverged_another_rate_leads_back() {
        started();
        changeRate(1.5);
        scheduler.pass(Duration.ofSeconds(5));
        int last = step();
        engine.editor().fromHereOrNot();
        changeRate(0.3);
        scheduler.pass(Duration.ofSeconds(5));

        assertThat(newest().run().progress().outcome()).isEqualTo(Outcome.CONVERGED);
        assertThat(newest().run().progress().settings().rate(last)).isEqualTo(0.3);
        assertThat(newest().run().progress().line(last))
                .isEqualTo(kept(0).runState(last).line());
    }

    @Test
    void restoring_the_lesson_branches_nothing() {
        playedTo(30);
        changeRate(0.3);
        scheduler.pass(Duration.ofMillis(500));
        engine.editor().fromHereOrNot();
        engine.editor().restore();
        scheduler.settle();

        assertThat(newest().run().progress().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(step()).isZero();
        assertThat(newest().kept()).isEmpty();
        assertThat(newest().edits().fromHere()).isFalse();
    }

    @Test
    void a_drag_branches_off_once_where_it_began() {
        playedTo(30);
        engine.editor().fromHereOrNot();
        engine.editor().gesture();
        for (double rate : new double[] {0.2, 0.3, 0.4}) {
            engine.editor().change(settings -> settings.withLearningRate(rate));
            scheduler.pass(Player.REST.plus(FRAME.multipliedBy(5)));
        }

        assertThat(newest().kept()).hasSize(1);
        assertThat(newest().run().progress().settings()).isEqualTo(Settings.DEFAULT.withLearningRateFrom(30, 0.4));
        assertThat(newest().playback().place()).isBetween(34, 37);
    }

    @Test
    void branches_branch_off_in_turn_and_an_earlier_one_replaces_a_later() {
        Settings twice = Settings.DEFAULT.withLearningRateFrom(10, 0.2).withLearningRateFrom(20, 0.3);
        assertThat(List.of(twice.rate(9), twice.rate(10), twice.rate(19), twice.rate(20)))
                .containsExactly(0.1, 0.2, 0.2, 0.3);
        assertThat(twice.withLearningRateFrom(15, 0.4))
                .isEqualTo(Settings.DEFAULT.withLearningRateFrom(10, 0.2).withLearningRateFrom(15, 0.4));
        assertThat(twice.withLearningRateFrom(10, 0.5)).isEqualTo(Settings.DEFAULT.withLearningRateFrom(10, 0.5));
        assertThat(twice.withLearningRateFrom(0, 0.5)).isEqualTo(Settings.DEFAULT.withLearningRate(0.5));
    }

    private void keptAndAnother(double rate) {
        converged();
        engine.keptRuns().keep();
        engine.editor().change(settings -> settings.withLearningRate(rate));
        scheduler.settle();
    }

    @Test
    void a_kept_run_moves_with_the_timeline_of_the_next_one() {
        keptAndAnother(0.3);
        assertThat(newest().kept()).hasSize(1);
        assertThat(kept(0).progress().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().run().former()).isNull();
        Run fresh = new Run(Settings.DEFAULT, newest().run().progress().error());
        while (fresh.advance()) {
            // Each call is a step.
        }

        engine.transport().goTo(20);
        scheduler.settle();
        assertThat(newest().runState().step()).isEqualTo(20);
        assertThat(kept(0).runState(20)).isEqualTo(fresh.progress().runState(20));
    }

    @Test
    void a_race_goes_on_until_the_last_has_come_in() {
        keptAndAnother(0.3);
        scheduler.pass(Duration.ofSeconds(5));

        // At rate 0.3 the present run ends first; the lesson's takes 95 steps.
        assertThat(newest().run().progress().steps()).isLessThan(40);
        assertThat(newest().runState().step())
                .isEqualTo(newest().run().progress().steps());
        assertThat(newest().playback().place()).isEqualTo(95);
        assertThat(newest().playback().ended()).isTrue();
        engine.transport().first();
        engine.transport().back();
        engine.transport().last();
        scheduler.settle();
        assertThat(newest().playback().place()).isEqualTo(95);
    }

    @Test
    void four_runs_are_kept_each_once_and_each_in_a_slot_of_its_own() {
        converged();
        for (double rate : new double[] {0.1, 0.2, 0.2, 0.3, 0.4, 0.5}) {
            engine.editor().change(settings -> settings.withLearningRate(rate));
            engine.keptRuns().keep();
            scheduler.settle();
        }

        assertThat(newest().kept().stream().map(run -> run.progress().settings().learningRate()))
                .containsExactly(0.1, 0.2, 0.3, 0.4);
        assertThat(newest().kept().stream().map(KeptRun::slot)).containsExactly(0, 1, 2, 3);

        engine.keptRuns().drop(kept(1).id());
        engine.keptRuns().keep();
        scheduler.settle();
        assertThat(newest().kept().stream().map(KeptRun::slot)).containsExactly(0, 2, 3, 1);
        assertThat(kept(3).progress().settings().learningRate()).isEqualTo(0.5);
    }

    @Test
    void kept_runs_are_renamed_hidden_and_dropped() {
        keptAndAnother(0.3);
        engine.keptRuns().rename(kept(0).id(), "slow");
        engine.keptRuns().hide(kept(0).id(), true);
        scheduler.settle();
        assertThat(kept(0).name()).isEqualTo("slow");
        assertThat(kept(0).hidden()).isTrue();

        engine.keptRuns().drop(kept(0).id());
        scheduler.settle();
        assertThat(newest().kept()).isEmpty();
    }

    /** Keeps runs at rates 0.1, 0.2 and 0.3, and goes on with one at 0.4. */
    private void threeKeptAndAnother() {
        converged();
        for (double rate : new double[] {0.2, 0.3, 0.4}) {
            engine.keptRuns().keep();
            changeRate(rate);
        }
        assertThat(keptRates()).containsExactly(0.1, 0.2, 0.3);
    }

    private List<Double> keptRates() {
        return newest().kept().stream()
                .map(run -> run.progress().settings().learningRate())
                .toList();
    }

    @Test
    void of_several_kept_runs_the_one_that_is_meant_is_renamed() {
        threeKeptAndAnother();
        engine.keptRuns().rename(kept(1).id(), "middle");
        scheduler.settle();
        assertThat(newest().kept()).extracting(KeptRun::name).containsExactly("", "middle", "");

        engine.keptRuns().rename(kept(2).id(), "last");
        engine.keptRuns().rename(kept(1).id(), "");
        scheduler.settle();
        assertThat(newest().kept()).extracting(KeptRun::name).containsExactly("", "", "last");
    }

    @Test
    void of_several_kept_runs_the_one_that_is_meant_is_hidden_and_shown_again() {
        threeKeptAndAnother();
        engine.keptRuns().hide(kept(1).id(), true);
        engine.keptRuns().hide(kept(2).id(), true);
        scheduler.settle();
        assertThat(newest().kept()).extracting(KeptRun::hidden).containsExactly(false, true, true);

        engine.keptRuns().hide(kept(1).id(), false);
        scheduler.settle();
        assertThat(newest().kept()).extracting(KeptRun::hidden).containsExactly(false, false, true);
    }

    @Test
    void of_several_kept_runs_the_one_that_is_meant_becomes_the_present_one_and_undoing_brings_it_back() {
        threeKeptAndAnother();
        engine.keptRuns().swap(kept(1).id());
        scheduler.pass(Player.REST);
        assertThat(rate()).isEqualTo(0.2);
        assertThat(keptRates()).containsExactlyInAnyOrder(0.1, 0.3, 0.4);

        engine.editor().undo();
        scheduler.pass(Player.REST);
        assertThat(rate()).isEqualTo(0.4);
        assertThat(keptRates()).containsExactlyInAnyOrder(0.1, 0.2, 0.3);

        engine.editor().redo();
        scheduler.pass(Player.REST);
        assertThat(rate()).isEqualTo(0.2);
        assertThat(keptRates()).containsExactlyInAnyOrder(0.1, 0.3, 0.4);
    }

    @Test
    void an_id_that_no_kept_run_has_changes_none() {
        threeKeptAndAnother();
        List<KeptRun> before = newest().kept();
        long other = before.stream().mapToLong(KeptRun::id).max().orElseThrow() + 1;
        engine.keptRuns().rename(other, "nobody");
        engine.keptRuns().hide(other, true);
        engine.keptRuns().swap(other);
        engine.keptRuns().drop(other);
        scheduler.settle();

        assertThat(rate()).isEqualTo(0.4);
        assertThat(keptRates()).containsExactly(0.1, 0.2, 0.3);
        assertThat(newest().kept()).allMatch(run -> run.name().isEmpty() && !run.hidden());
        assertThat(newest().kept())
                .extracting(KeptRun::id)
                .isEqualTo(before.stream().map(KeptRun::id).toList());
    }

    @Test
    void with_four_runs_kept_a_swap_and_its_undoing_lose_none() {
        threeKeptAndAnother();
        engine.keptRuns().keep();
        changeRate(0.5);
        assertThat(keptRates()).containsExactly(0.1, 0.2, 0.3, 0.4);

        engine.keptRuns().swap(kept(2).id());
        scheduler.pass(Player.REST);
        assertThat(rate()).isEqualTo(0.3);
        assertThat(keptRates()).containsExactlyInAnyOrder(0.1, 0.2, 0.4, 0.5);
        assertThat(newest().kept()).extracting(KeptRun::slot).containsExactlyInAnyOrder(0, 1, 2, 3);

        engine.editor().undo();
        scheduler.pass(Player.REST);
        assertThat(rate()).isEqualTo(0.5);
        assertThat(keptRates()).containsExactlyInAnyOrder(0.1, 0.2, 0.3, 0.4);
        assertThat(newest().kept()).extracting(KeptRun::slot).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void restoring_lets_go_of_every_kept_run() {
        threeKeptAndAnother();
        engine.editor().restore();
        scheduler.settle();

        assertThat(newest().kept()).isEmpty();
        assertThat(newest().playback().made()).isZero();
    }

    @Test
    void a_kept_run_is_made_the_present_one_and_the_present_one_kept_at_the_same_place() {
        keptAndAnother(0.3);
        engine.transport().goTo(10);
        scheduler.settle();
        RunState present = newest().runState();
        RunState other = kept(0).runState(10);
        engine.keptRuns().swap(kept(0).id());
        scheduler.pass(Duration.ZERO);

        assertThat(newest().run().progress().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().runState()).isEqualTo(other);
        assertThat(kept(0).runState(10)).isEqualTo(present);
    }

    @Test
    void on_new_points_kept_runs_run_again() {
        keptAndAnother(0.3);
        engine.editor()
                .change(settings -> settings.withSource(settings.generated().withNextSeed()));
        scheduler.pass(Duration.ofSeconds(1));

        assertThat(kept(0).progress().error())
                .isSameAs(newest().run().progress().error());
        assertThat(kept(0).progress().settings().learningRate()).isEqualTo(0.1);
        Run fresh = new Run(
                kept(0).progress().settings(),
                new MeanSquaredError(newest().edits().wanted().source().points()));
        int place = newest().playback().place();
        assertThat(place).isGreaterThan(10);
        KeptRuns.bring(fresh, place);
        assertThat(kept(0).runState(place)).isEqualTo(fresh.progress().runState(place));
    }

    @Test
    void undoing_a_swap_puts_no_run_into_a_slot_that_was_taken_meanwhile() {
        converged();
        engine.keptRuns().keep();
        changeRate(0.4);
        long first = kept(0).id();
        engine.keptRuns().swap(first);
        scheduler.settle();
        engine.keptRuns().drop(kept(0).id());
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withLearningRate(0.3));
        scheduler.settle();
        engine.keptRuns().keep();
        engine.editor().undo();
        engine.editor().undo();
        scheduler.settle();

        assertThat(newest().kept()).extracting(KeptRun::slot).doesNotHaveDuplicates();
        assertThat(newest().experiment(ViewState.DEFAULT).kept()).hasSameSizeAs(newest().kept());
    }
}
