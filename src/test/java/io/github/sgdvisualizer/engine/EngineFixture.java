package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.ManualTaskScheduler;
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

    final ManualTaskScheduler scheduler = new ManualTaskScheduler();
    final List<Snapshot> snapshots = new ArrayList<>();
    final List<Throwable> troubles = new ArrayList<>();
    final Engine engine = new Engine(Settings.DEFAULT, scheduler, snapshots::add, troubles::add);

    @AfterEach
    void no_trouble() {
        engine.close();
        assertThat(troubles).isEmpty();
    }

    final Snapshot newest() {
        return snapshots.get(snapshots.size() - 1);
    }

    final int step() {
        return newest().runState().step();
    }

    final double rate() {
        return newest().run().progress().settings().learningRate();
    }

    final KeptRun kept(int index) {
        return newest().kept().get(index);
    }

    final void started() {
        engine.start();
        scheduler.settle();
    }

    final void playing() {
        started();
        scheduler.pass(Player.FIRST_GUESS);
    }

    /** Plays to a step. */
    final void playedTo(int step) {
        engine.start();
        scheduler.pass(Player.FIRST_GUESS.plus(FRAME.multipliedBy(step - 1)));
        assertThat(step()).isEqualTo(step);
    }

    final void converged() {
        engine.start();
        scheduler.pass(Duration.ofSeconds(3));
        assertThat(step()).isEqualTo(95);
    }

    final void changeRate(double rate) {
        engine.editor().gesture();
        engine.editor().change(settings -> settings.withLearningRate(rate));
        scheduler.settle();
    }
}
