package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.ManualClock;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** An engine on a clock whose hands a test turns, and what it has handed out. */
abstract class EngineFixture {
    static final Duration FRAME = Duration.ofMillis(20);

    final ManualClock clock = new ManualClock();
    final List<Snapshot> snapshots = new ArrayList<>();
    final List<Throwable> troubles = new ArrayList<>();
    final Engine engine = new Engine(Settings.LESSON, clock, snapshots::add, troubles::add);

    @AfterEach
    void no_trouble() {
        engine.close();
        assertThat(troubles).isEmpty();
    }

    final Snapshot newest() {
        return snapshots.get(snapshots.size() - 1);
    }

    final int step() {
        return newest().moment().step();
    }

    final double rate() {
        return newest().progress().settings().learningRate();
    }

    final KeptRun kept(int index) {
        return newest().kept().get(index);
    }

    final void started() {
        engine.start();
        clock.settle();
    }

    final void playing() {
        started();
        clock.pass(Player.FIRST_GUESS);
    }

    /** Plays to a step. */
    final void playedTo(int step) {
        engine.start();
        clock.pass(Player.FIRST_GUESS.plus(FRAME.multipliedBy(step - 1)));
        assertThat(step()).isEqualTo(step);
    }

    final void converged() {
        engine.start();
        clock.pass(Duration.ofSeconds(3));
        assertThat(step()).isEqualTo(95);
    }

    final void changeRate(double rate) {
        engine.gesture();
        engine.change(settings -> settings.withLearningRate(rate));
        clock.settle();
    }
}
