package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.Speed;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
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
        assertThat(newest().playing()).isTrue();

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
        assertThat(newest().progress().outcome()).isEqualTo(Outcome.CONVERGED);
        assertThat(newest().playing()).isFalse();
        assertThat(scheduler.alarms()).isZero();
    }

    @Test
    void play_at_the_end_plays_again_from_the_first_guess() {
        playing();
        scheduler.pass(Duration.ofSeconds(3));
        engine.playOrPause();
        scheduler.settle();
        assertThat(step()).isZero();
        assertThat(newest().playing()).isTrue();

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
        engine.playOrPause();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(step()).isEqualTo(10);
        assertThat(scheduler.alarms()).isZero();

        engine.playOrPause();
        scheduler.pass(FRAME.multipliedBy(5));
        assertThat(step()).isBetween(15, 16);
    }

    @Test
    void held_it_stands_still_and_let_go_it_goes_on_where_it_was() {
        playing();
        engine.hold();
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(step()).isEqualTo(1);
        assertThat(scheduler.alarms()).isZero();

        engine.letGo();
        scheduler.pass(FRAME);
        assertThat(step()).isBetween(2, 3);
    }

    @Test
    void what_is_changed_while_held_plays_after_it_was_let_go_and_has_rested() {
        playing();
        engine.hold();
        engine.change(settings -> settings.withStart(new Line(1, 1)));
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(step()).isZero();
        assertThat(newest().runState().line()).isEqualTo(new Line(1, 1));

        engine.letGo();
        scheduler.pass(Player.REST.minusMillis(1));
        assertThat(step()).isZero();
        scheduler.pass(Duration.ofMillis(1));
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void a_step_pauses_and_is_one_step() {
        playing();
        engine.step();
        scheduler.pass(Duration.ofSeconds(1));

        assertThat(step()).isEqualTo(2);
        assertThat(newest().playing()).isFalse();
    }

    @Test
    void a_change_of_rate_starts_again_on_the_same_points_and_plays_after_a_rest() {
        playing();
        scheduler.pass(FRAME.multipliedBy(10));
        Snapshot before = newest();
        long number = engine.change(settings -> settings.withLearningRate(0.3));
        scheduler.settle();

        assertThat(step()).isZero();
        assertThat(newest().changes()).isEqualTo(number);
        assertThat(newest().wanted().learningRate()).isEqualTo(0.3);
        assertThat(newest().progress().error()).isSameAs(before.progress().error());
        assertThat(newest().raster()).isSameAs(before.raster());

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
            engine.change(settings -> settings.withLearningRate(rate));
            scheduler.pass(Duration.ofMillis(30));
            assertThat(step()).isZero();
        }
        scheduler.pass(Player.REST);
        assertThat(step()).isPositive();
    }

    @Test
    void what_was_paused_stays_paused_after_a_change() {
        playing();
        engine.playOrPause();
        engine.change(settings -> settings.withLearningRate(0.3));
        scheduler.pass(Duration.ofSeconds(5));

        assertThat(step()).isZero();
        assertThat(newest().playing()).isFalse();
    }

    @Test
    void a_run_that_ended_by_itself_plays_after_a_change() {
        playing();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(newest().ended()).isTrue();
        engine.change(settings -> settings.withLearningRate(0.3));
        scheduler.pass(Player.REST);

        assertThat(step()).isEqualTo(1);
    }

    @Test
    void new_points_are_made_beside_the_clock_and_the_newest_win() {
        playing();
        scheduler.holdAside(true);
        for (int n : new int[] {200, 500, 1000}) {
            engine.change(settings -> settings.withSource(settings.lesson().withCount(n)));
        }
        scheduler.settle();
        assertThat(newest().wanted().lesson().count()).isEqualTo(1000);
        assertThat(newest().progress().error().points().size()).isEqualTo(100);

        int before = snapshots.size();
        scheduler.holdAside(false);
        scheduler.settle();
        assertThat(newest().progress().error().points().size()).isEqualTo(1000);
        assertThat(snapshots.subList(before, snapshots.size()))
                .extracting(snapshot -> snapshot.progress().error().points().size())
                .as("a number passed over is never made")
                .doesNotContain(500);
    }

    @Test
    void no_frame_runs_while_points_are_being_made() {
        playing();
        scheduler.holdAside(true);
        engine.change(settings -> settings.withSource(settings.lesson().withCount(200)));
        scheduler.pass(Duration.ofSeconds(2));
        assertThat(step()).isEqualTo(1);

        scheduler.holdAside(false);
        scheduler.pass(Duration.ZERO);
        assertThat(newest().progress().settings().lesson().count()).isEqualTo(200);
    }

    @Test
    void points_and_their_painting_always_belong_together() {
        started();
        engine.canvas(new Canvas(300, 200, 1, 0xff00ff00, 0xff0000ff, 0xffff0000));
        scheduler.settle();
        engine.change(settings -> settings.withStart(new Line(-5, 20)));
        engine.change(settings -> settings.withSource(settings.lesson().withCount(5000)));
        scheduler.pass(Duration.ofSeconds(2));

        for (Snapshot snapshot : snapshots) {
            PointRaster expected = PointRaster.of(
                    snapshot.progress().error().points(),
                    snapshot.progress().bounds(),
                    snapshot.raster().canvas());
            assertThat(snapshot.raster().pixels()).isEqualTo(expected.pixels());
        }
        assertThat(newest().raster().canvas().width()).isEqualTo(300);
    }

    @Test
    void another_canvas_does_not_disturb_the_run() {
        playing();
        scheduler.pass(FRAME.multipliedBy(4));
        engine.canvas(new Canvas(10, 10, 1, -1, -1, -1));
        scheduler.pass(FRAME);

        assertThat(step()).isEqualTo(6);
        assertThat(newest().raster().pixels()).hasSize(100);
    }

    @Test
    void reset_keeps_playing_or_pausing_as_it_was() {
        playing();
        engine.reset();
        scheduler.pass(Duration.ofMillis(999));
        assertThat(step()).isZero();
        scheduler.pass(Duration.ofMillis(1));
        assertThat(step()).isEqualTo(1);

        engine.playOrPause();
        engine.reset();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(step()).isZero();
    }

    @Test
    void restore_brings_back_settings_speed_and_playing() {
        playing();
        engine.change(settings -> settings.withLearningRate(0.7).withStart(new Line(9, 9)));
        engine.change(
                settings -> settings.withSource(settings.lesson().withCount(7).withSeed(1)));
        engine.speed(speed -> Speed.SLOW_MOTION);
        engine.playOrPause();
        scheduler.settle();
        engine.restore();
        scheduler.settle();

        assertThat(newest().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().speed()).isEqualTo(Speed.DEFAULT);
        assertThat(newest().playing()).isTrue();
        scheduler.pass(Player.FIRST_GUESS);
        assertThat(step()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "5, 50", "10, 100", "25, 250", "50, 500", "100, 1000", "250, 2500", "1000, 10000"})
    void each_speed_takes_as_many_steps_as_it_says(double stepsPerSecond, int stepsInTenSeconds) {
        engine.change(settings -> settings.withLearningRate(1e-7));
        playing();
        engine.speed(speed -> new Speed(stepsPerSecond));
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
        assertThat(newest().former()).isNull();
        for (double rate : new double[] {0.15, 0.2}) {
            engine.change(settings -> settings.withLearningRate(rate));
            scheduler.settle();
            assertThat(newest().changed()).isTrue();
        }
        scheduler.pass(Duration.ofSeconds(1));
        assertThat(newest().changed()).isFalse();
        assertThat(newest().former()).isNotNull();
        assertThat(newest().former().settings().learningRate()).isEqualTo(0.1);
        assertThat(newest().former().steps()).isEqualTo(11);

        engine.change(settings -> settings.withSource(settings.lesson().withNextSeed()));
        scheduler.settle();
        assertThat(newest().former()).isNull();
    }

    @Test
    void held_the_box_stands_still_and_let_go_it_suits_points_and_first_guess_again() {
        engine.canvas(new Canvas(40, 30, 1, -1, -1, -1));
        playing();
        PlotBounds before = newest().bounds();
        assertThat(before).isEqualTo(newest().progress().bounds());
        engine.hold();
        engine.change(settings -> settings.withStart(new Line(0.5, 40)));
        Points far = newest().progress().error().points().with(50, 300);
        engine.change(settings -> settings.withSource(GivenPoints.insteadOf(settings.source(), far)));
        scheduler.settle();
        assertThat(newest().progress().error().points()).isSameAs(far);
        assertThat(newest().bounds()).isEqualTo(before);
        assertThat(newest().raster().pixels())
                .isEqualTo(
                        PointRaster.of(far, before, newest().raster().canvas()).pixels());

        engine.letGo();
        scheduler.settle();
        assertThat(newest().bounds()).isEqualTo(PlotBounds.around(far, new Line(0.5, 40)));
        assertThat(newest().raster().pixels())
                .isEqualTo(
                        PointRaster.of(far, newest().bounds(), newest().raster().canvas())
                                .pixels());
    }

    @Test
    void a_glide_changes_little_by_little_and_is_undone_at_once() {
        playing();
        scheduler.pass(FRAME.multipliedBy(9));
        snapshots.clear();
        engine.glide(part -> settings -> settings.withSource(new Standardised(settings.source(), part)));
        scheduler.pass(Engine.GLIDE.plus(Player.REST).plus(FRAME));

        List<Double> parts = snapshots.stream()
                .map(snapshot -> snapshot.progress().settings().source())
                .filter(Standardised.class::isInstance)
                .map(source -> ((Standardised) source).part())
                .distinct()
                .toList();
        assertThat(parts).hasSizeBetween(20, 41).isSorted().endsWith(1.0);
        assertThat(step()).isPositive();

        engine.undo();
        scheduler.settle();
        scheduler.pass(FRAME);
        assertThat(newest().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(step()).isEqualTo(10);
        assertThat(newest().undo()).isNull();
    }

    @Test
    void whatever_is_done_during_a_glide_finds_it_at_its_end() {
        playing();
        Settings standardised = Settings.DEFAULT.withSource(new Standardised(Settings.DEFAULT.source(), 1));
        engine.glide(part -> settings -> settings.withSource(new Standardised(settings.source(), part)));
        scheduler.pass(Engine.GLIDE.dividedBy(2));
        engine.change(settings -> settings.withLearningRate(0.3));
        scheduler.pass(Engine.GLIDE);
        assertThat(newest().wanted()).isEqualTo(standardised.withLearningRate(0.3));

        engine.restore();
        engine.glide(part -> settings -> settings.withSource(new Standardised(settings.source(), part)));
        scheduler.pass(Engine.GLIDE.dividedBy(2));
        engine.undo();
        scheduler.pass(Engine.GLIDE);
        assertThat(newest().progress().settings()).isEqualTo(Settings.DEFAULT);
        engine.redo();
        scheduler.pass(Engine.GLIDE);
        assertThat(newest().progress().settings()).isEqualTo(standardised);
    }

    @Test
    void slow_motion_and_back() {
        started();
        engine.speed(speed -> new Speed(100));
        engine.slowMotion();
        scheduler.settle();
        assertThat(newest().speed()).isEqualTo(Speed.SLOW_MOTION);
        engine.slowMotion();
        scheduler.settle();
        assertThat(newest().speed()).isEqualTo(new Speed(100));
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
        engine.change(settings -> settings.withLearningRate(-1));
        scheduler.settle();
        assertThat(troubles).hasSize(1).first().isInstanceOf(IllegalArgumentException.class);
        assertThat(newest().wanted()).isEqualTo(Settings.DEFAULT);
        troubles.clear();

        engine.playOrPause();
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(newest().progress().outcome()).isEqualTo(Outcome.CONVERGED);
    }

    @Test
    void after_a_change_the_lines_of_the_steps_to_come_are_shown_until_the_run_begins() {
        playing();
        engine.change(settings -> settings.withLearningRate(0.2));
        scheduler.settle();
        List<Line> ahead = newest().ahead();
        assertThat(ahead).hasSize(101);

        snapshots.clear();
        scheduler.pass(Player.REST.plus(Duration.ofSeconds(2)));
        // By PyTorch's points, it takes 46 steps at this rate.
        assertThat(step()).isEqualTo(46);
        for (int step = 0; step <= 46; step++) {
            assertThat(ahead.get(step)).isEqualTo(newest().progress().line(step));
        }
        assertThat(newest().ahead()).isEmpty();
    }

    @Test
    void the_step_to_come_leads_from_the_line_that_is_shown_to_the_next() {
        playedTo(30);
        engine.goTo(10);
        scheduler.settle();
        assertThat(newest().coming().number()).isEqualTo(11);
        assertThat(newest().coming().before()).isEqualTo(newest().progress().line(10));
        assertThat(newest().coming().after()).isEqualTo(newest().progress().line(11));

        engine.step();
        scheduler.settle();
        assertThat(newest().coming().number()).isEqualTo(12);
        assertThat(newest().coming().before()).isEqualTo(newest().runState().line());
    }

    @Test
    void restoring_is_a_change_with_a_number_and_is_undone() {
        playing();
        Settings other = Settings.DEFAULT.withLearningRate(0.7);
        long first = engine.change(settings -> other);
        engine.gesture();
        long second = engine.restore();
        scheduler.settle();
        assertThat(second).isEqualTo(first + 1);
        assertThat(newest().changes()).isEqualTo(second);
        assertThat(newest().wanted()).isEqualTo(Settings.DEFAULT);
        assertThat(newest().undo()).isEqualTo(other);

        engine.undo();
        scheduler.settle();
        assertThat(newest().wanted()).isEqualTo(other);
    }
}
