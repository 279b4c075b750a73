package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How it begins, plays, and takes changes. */
final class EngineTest extends EngineFixture {
    @Test
    void the_first_guess_stands_for_a_second_then_each_frame_is_one_step() {
        started();
        assertThat(newest().playback().playing()).isTrue();

        scheduler.pass(Duration.ofMillis(999));
        assertThat(step()).isZero();
        scheduler.pass(Duration.ofMillis(1));
        assertThat(step()).isEqualTo(1);

        for (int frame = 2; frame <= 40; frame++) {
            scheduler.pass(FRAME);
            assertThat(step()).isEqualTo(frame);
        }
    }

    @Test
    void the_lesson_ends_at_step_95_and_then_the_clock_stands_still() {
        playing();
        scheduler.pass(Duration.ofSeconds(3));

        assertThat(step()).isEqualTo(95);
        assertThat(newest().run().progress().outcome()).isEqualTo(Outcome.CONVERGED);
        assertThat(newest().playback().playing()).isFalse();
        assertThat(scheduler.alarms()).isZero();
    }

    @Test
    void play_at_the_end_plays_again_from_the_first_guess() {
        playing();
        scheduler.pass(Duration.ofSeconds(3));
        engine.transport().playOrPause();
        scheduler.settle();
        assertThat(step()).isZero();
        assertThat(newest().playback().playing()).isTrue();

        scheduler.pass(Player.FIRST_GUESS);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void missed_frames_are_skipped_and_never_run_in_a_burst() {
        playing();
        assertThat(step()).isEqualTo(1);

        scheduler.stall(Duration.ofMillis(250));
        scheduler.pass(Duration.ZERO);
        assertThat(step()).isEqualTo(2);
        scheduler.pass(FRAME);
        assertThat(step()).isEqualTo(3);
        scheduler.pass(Duration.ofMillis(200));
        assertThat(step()).isEqualTo(13);
    }

    @Test
    void pause_stops_the_clock_and_play_goes_on_from_there() {
        playing();
        scheduler.pass(FRAME.multipliedBy(9));
        engine.transport().playOrPause();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(step()).isEqualTo(10);
        assertThat(scheduler.alarms()).isZero();

        engine.transport().playOrPause();
        scheduler.pass(FRAME.multipliedBy(5));
        assertThat(step()).isBetween(15, 16);
    }

    @Test
    void held_it_stands_still_and_let_go_it_goes_on_where_it_was() {
        playing();
        engine.transport().hold();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(step()).isEqualTo(1);
        assertThat(scheduler.alarms()).isZero();

        engine.transport().letGo();
        scheduler.pass(FRAME);
        assertThat(step()).isBetween(2, 3);
    }

    @Test
    void what_is_changed_while_held_plays_after_it_was_let_go_and_has_rested() {
        playing();
        engine.transport().hold();
        engine.editor().change(settings -> settings.withStart(new Line(1, 1)));
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(step()).isZero();
        assertThat(newest().runState().line()).isEqualTo(new Line(1, 1));

        engine.transport().letGo();
        scheduler.pass(Player.REST.minusMillis(1));
        assertThat(step()).isZero();
        scheduler.pass(Duration.ofMillis(1));
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void a_step_pauses_and_is_one_step() {
        playing();
        engine.transport().step();
        scheduler.pass(Duration.ofSeconds(1));

        assertThat(step()).isEqualTo(2);
        assertThat(newest().playback().playing()).isFalse();
    }

    @Test
    void a_change_of_rate_starts_again_on_the_same_points_and_plays_after_a_rest() {
        playing();
        scheduler.pass(FRAME.multipliedBy(10));
        Snapshot before = newest();
        long number = engine.editor().change(settings -> settings.withLearningRate(0.3));
        scheduler.settle();

        assertThat(step()).isZero();
        assertThat(newest().edits().changes()).isEqualTo(number);
        assertThat(newest().edits().wanted().learningRate()).isEqualTo(0.3);
        assertThat(newest().run().progress().error())
                .isSameAs(before.run().progress().error());
        assertThat(newest().points().raster()).isSameAs(before.points().raster());

        scheduler.pass(Duration.ofMillis(199));
        assertThat(step()).isZero();
        scheduler.pass(Duration.ofMillis(1));
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void while_a_slider_is_dragged_the_run_stands_at_step_0() {
        playing();
        for (int i = 1; i <= 100; i++) {
            double rate = i / 100.0;
            engine.editor().change(settings -> settings.withLearningRate(rate));
            scheduler.pass(Duration.ofMillis(30));
            assertThat(step()).isZero();
        }
        scheduler.pass(Player.REST);
        assertThat(step()).isPositive();
    }

    @Test
    void what_was_paused_stays_paused_after_a_change() {
        playing();
        engine.transport().playOrPause();
        engine.editor().change(settings -> settings.withLearningRate(0.3));
        scheduler.pass(Duration.ofSeconds(5));

        assertThat(step()).isZero();
        assertThat(newest().playback().playing()).isFalse();
    }

    @Test
    void a_run_that_ended_by_itself_plays_after_a_change() {
        playing();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(newest().playback().ended()).isTrue();
        engine.editor().change(settings -> settings.withLearningRate(0.3));
        scheduler.pass(Player.REST);

        assertThat(step()).isEqualTo(1);
    }

    @Test
    void new_points_are_made_beside_the_clock_and_the_newest_win() {
        playing();
        scheduler.holdAside(true);
        for (int n : new int[] {200, 500, 1000}) {
            engine.editor()
                    .change(settings -> settings.withSource(settings.generated().withCount(n)));
        }
        scheduler.settle();
        assertThat(newest().edits().wanted().generated().count()).isEqualTo(1000);
        assertThat(newest().run().progress().error().points().size()).isEqualTo(100);

        int before = snapshots.size();
        scheduler.holdAside(false);
        scheduler.settle();
        assertThat(newest().run().progress().error().points().size()).isEqualTo(1000);
        assertThat(snapshots.subList(before, snapshots.size()))
                .extracting(
                        snapshot -> snapshot.run().progress().error().points().size())
                .as("a number passed over is never made")
                .doesNotContain(500);
    }

    @Test
    void no_frame_runs_while_points_are_being_made() {
        playing();
        scheduler.holdAside(true);
        engine.editor()
                .change(settings -> settings.withSource(settings.generated().withCount(200)));
        scheduler.pass(Duration.ofSeconds(2));
        assertThat(step()).isEqualTo(1);

        scheduler.holdAside(false);
        scheduler.pass(Duration.ZERO);
        assertThat(newest().run().progress().settings().generated().count()).isEqualTo(200);
    }

    @Test
    void points_and_their_painting_always_belong_together() {
        started();
        engine.canvas(new Canvas(300, 200, 1, 0xff00ff00, 0xff0000ff, 0xffff0000));
        scheduler.settle();
        engine.editor().change(settings -> settings.withStart(new Line(-5, 20)));
        engine.editor()
                .change(settings -> settings.withSource(settings.generated().withCount(5000)));
        scheduler.pass(Duration.ofSeconds(2));

        for (Snapshot snapshot : snapshots) {
            PointRaster expected = PointRaster.of(
                    snapshot.run().progress().error().points(),
                    snapshot.run().progress().bounds(),
                    snapshot.points().raster().canvas());
            assertThat(snapshot.points().raster().pixels()).isEqualTo(expected.pixels());
        }
        assertThat(newest().points().raster().canvas().width()).isEqualTo(300);
    }

    @Test
    void another_canvas_does_not_disturb_the_run() {
        playing();
        scheduler.pass(FRAME.multipliedBy(4));
        engine.canvas(new Canvas(10, 10, 1, -1, -1, -1));
        scheduler.pass(FRAME);

        assertThat(step()).isEqualTo(6);
        assertThat(newest().points().raster().pixels()).hasSize(100);
    }

    @Test
    void reset_keeps_playing_or_pausing_as_it_was() {
        playing();
        engine.transport().reset();
        scheduler.pass(Duration.ofMillis(999));
        assertThat(step()).isZero();
        scheduler.pass(Duration.ofMillis(1));
        assertThat(step()).isEqualTo(1);

        engine.transport().playOrPause();
        engine.transport().reset();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(step()).isZero();
    }

    @Test
    void restore_brings_back_settings_speed_and_playing() {
        playing();
        engine.editor().change(settings -> settings.withLearningRate(0.7).withStart(new Line(9, 9)));
        engine.editor()
                .change(settings ->
                        settings.withSource(settings.generated().withCount(7).withSeed(1)));
        engine.transport().speed(speed -> Speed.SLOW_MOTION);
        engine.transport().playOrPause();
        scheduler.settle();
        engine.editor().restore();
        scheduler.settle();

        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().playback().speed()).isEqualTo(Speed.DEFAULT);
        assertThat(newest().playback().playing()).isTrue();
        scheduler.pass(Player.FIRST_GUESS);
        assertThat(step()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "5, 50", "10, 100", "25, 250", "50, 500", "100, 1000", "250, 2500", "1000, 10000"})
    void each_speed_takes_as_many_steps_as_it_says(double stepsPerSecond, int stepsInTenSeconds) {
        engine.editor().change(settings -> settings.withLearningRate(1e-7));
        playing();
        engine.transport().speed(speed -> new Speed(stepsPerSecond));
        scheduler.settle();
        int before = step();
        scheduler.pass(Duration.ofSeconds(10));

        int frame = new Speed(stepsPerSecond).stepsPerFrame();
        assertThat(step() - before).isBetween(stepsInTenSeconds - frame, stepsInTenSeconds + frame);
    }

    @Test
    void the_run_before_a_change_of_rate_stays_until_the_points_change() {
        playing();
        scheduler.pass(FRAME.multipliedBy(10));
        assertThat(newest().run().former()).isNull();
        for (double rate : new double[] {0.15, 0.2}) {
            engine.editor().change(settings -> settings.withLearningRate(rate));
            scheduler.settle();
            assertThat(newest().edits().pending()).isTrue();
        }
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(newest().edits().pending()).isFalse();
        assertThat(newest().run().former()).isNotNull();
        assertThat(newest().run().former().settings().learningRate()).isEqualTo(0.1);
        assertThat(newest().run().former().steps()).isEqualTo(11);

        engine.editor()
                .change(settings -> settings.withSource(settings.generated().withNextSeed()));
        scheduler.settle();
        assertThat(newest().run().former()).isNull();
    }

    @Test
    void held_the_box_stands_still_and_let_go_it_suits_points_and_first_guess_again() {
        engine.canvas(new Canvas(40, 30, 1, -1, -1, -1));
        playing();
        PlotBounds before = newest().points().bounds();
        assertThat(before).isEqualTo(newest().run().progress().bounds());
        engine.transport().hold();
        engine.editor().change(settings -> settings.withStart(new Line(0.5, 40)));
        Points far = newest().run().progress().error().points().with(50, 300);
        engine.editor().change(settings -> settings.withSource(GivenPoints.insteadOf(settings.source(), far)));
        scheduler.settle();
        assertThat(newest().run().progress().error().points()).isSameAs(far);
        assertThat(newest().points().bounds()).isEqualTo(before);
        assertThat(newest().points().raster().pixels())
                .isEqualTo(
                        PointRaster.of(far, before, newest().points().raster().canvas())
                                .pixels());

        engine.transport().letGo();
        scheduler.settle();
        assertThat(newest().points().bounds()).isEqualTo(PlotBounds.around(far, new Line(0.5, 40)));
        assertThat(newest().points().raster().pixels())
                .isEqualTo(PointRaster.of(
                                far,
                                newest().points().bounds(),
                                newest().points().raster().canvas())
                        .pixels());
    }

    @Test
    void a_glide_changes_little_by_little_and_is_undone_at_once() {
        playing();
        scheduler.pass(FRAME.multipliedBy(9));
        snapshots.clear();
        engine.editor().glide(part -> settings -> settings.withSource(new Standardised(settings.source(), part)));
        scheduler.pass(SettingsEditor.GLIDE.plus(Player.REST).plus(FRAME));

        List<Double> parts = snapshots.stream()
                .map(snapshot -> snapshot.run().progress().settings().source())
                .filter(Standardised.class::isInstance)
                .map(source -> ((Standardised) source).part())
                .distinct()
                .toList();
        assertThat(parts).hasSizeBetween(20, 41).isSorted().endsWith(1.0);
        assertThat(step()).isPositive();

        engine.editor().undo();
        scheduler.settle();
        scheduler.pass(FRAME);
        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(step()).isEqualTo(10);
        assertThat(newest().edits().undo()).isNull();
    }

    @Test
    void whatever_is_done_during_a_glide_finds_it_at_its_end() {
        playing();
        Settings standardised = Settings.DEFAULT.withSource(new Standardised(Settings.DEFAULT.source(), 1));
        engine.editor().glide(part -> settings -> settings.withSource(new Standardised(settings.source(), part)));
        scheduler.pass(SettingsEditor.GLIDE.dividedBy(2));
        engine.editor().change(settings -> settings.withLearningRate(0.3));
        scheduler.pass(SettingsEditor.GLIDE);
        assertThat(newest().edits().wanted()).isEqualTo(standardised.withLearningRate(0.3));

        engine.editor().restore();
        engine.editor().glide(part -> settings -> settings.withSource(new Standardised(settings.source(), part)));
        scheduler.pass(SettingsEditor.GLIDE.dividedBy(2));
        engine.editor().undo();
        scheduler.pass(SettingsEditor.GLIDE);
        assertThat(newest().run().progress().settings()).isEqualTo(Settings.DEFAULT);
        engine.editor().redo();
        scheduler.pass(SettingsEditor.GLIDE);
        assertThat(newest().run().progress().settings()).isEqualTo(standardised);
    }

    @Test
    void slow_motion_and_back() {
        started();
        engine.transport().speed(speed -> new Speed(100));
        engine.transport().slowMotion();
        scheduler.settle();
        assertThat(newest().playback().speed()).isEqualTo(Speed.SLOW_MOTION);
        engine.transport().slowMotion();
        scheduler.settle();
        assertThat(newest().playback().speed()).isEqualTo(new Speed(100));
    }

    @Test
    void hidden_the_clock_stands_still_and_shown_again_it_goes_on() {
        playing();
        engine.visible(false);
        scheduler.pass(Duration.ofSeconds(10));
        assertThat(step()).isEqualTo(1);
        assertThat(scheduler.alarms()).isZero();

        engine.visible(true);
        scheduler.pass(FRAME.multipliedBy(3));
        assertThat(step()).isBetween(4, 5);
    }

    @Test
    void a_change_that_fails_is_told_and_the_engine_lives_on() {
        playing();
        engine.editor().change(settings -> settings.withLearningRate(-1));
        scheduler.settle();
        assertThat(troubles).hasSize(1).first().isInstanceOf(IllegalArgumentException.class);
        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        troubles.clear();

        engine.transport().playOrPause();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(newest().run().progress().outcome()).isEqualTo(Outcome.CONVERGED);
    }

    @Test
    void after_a_change_the_lines_of_the_steps_to_come_are_shown_until_the_run_begins() {
        playing();
        engine.editor().change(settings -> settings.withLearningRate(0.2));
        scheduler.settle();
        List<Line> ahead = newest().run().ahead();
        assertThat(ahead).hasSize(101);

        snapshots.clear();
        scheduler.pass(Player.REST.plus(Duration.ofSeconds(2)));
        // By PyTorch's points, it takes 46 steps at this rate.
        assertThat(step()).isEqualTo(46);
        for (int step = 0; step <= 46; step++) {
            assertThat(ahead.get(step)).isEqualTo(newest().run().progress().line(step));
        }
        assertThat(newest().run().ahead()).isEmpty();
    }

    @Test
    void the_step_to_come_leads_from_the_line_that_is_shown_to_the_next() {
        playedTo(30);
        engine.transport().goTo(10);
        scheduler.settle();
        assertThat(newest().run().coming().number()).isEqualTo(11);
        assertThat(newest().run().coming().before())
                .isEqualTo(newest().run().progress().line(10));
        assertThat(newest().run().coming().after())
                .isEqualTo(newest().run().progress().line(11));

        engine.transport().step();
        scheduler.settle();
        assertThat(newest().run().coming().number()).isEqualTo(12);
        assertThat(newest().run().coming().before())
                .isEqualTo(newest().runState().line());
    }

    @Test
    void restoring_is_a_change_with_a_number_and_is_undone() {
        playing();
        Settings other = Settings.DEFAULT.withLearningRate(0.7);
        long first = engine.editor().change(settings -> other);
        engine.editor().gesture();
        long second = engine.editor().restore();
        scheduler.settle();
        assertThat(second).isEqualTo(first + 1);
        assertThat(newest().edits().changes()).isEqualTo(second);
        assertThat(newest().edits().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().edits().undo()).isEqualTo(other);

        engine.editor().undo();
        scheduler.settle();
        assertThat(newest().edits().wanted()).isEqualTo(other);
    }
}
