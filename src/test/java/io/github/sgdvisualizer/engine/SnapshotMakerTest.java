package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.concurrent.ManualTaskScheduler;
import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.RandomExperiments;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A snapshot that is made without an engine is the one that an engine hands out. */
final class SnapshotMakerTest {
    private static final int MAX_STEP = 300;

    @Test
    void it_shows_what_a_paused_engine_shows() {
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            Experiment any = new RandomExperiments(random).any();
            int step = random.nextInt(MAX_STEP);
            Experiment experiment = any.withPlaying(
                    new Playing(step, true, any.playing().speed(), any.playing().repeat()));

            Snapshot expected = ofEngine(experiment);
            Snapshot made = new SnapshotMaker(experiment, () -> false).at(step, 0);

            assertThat(made.playback()).isEqualTo(expected.playback());
            assertThat(made.runState()).isEqualTo(expected.runState());
            assertThat(made.isRunOver()).isEqualTo(expected.isRunOver());
            assertThat(made.run().progress().steps())
                    .isEqualTo(expected.run().progress().steps());
            assertThat(made.run().coming().after())
                    .isEqualTo(expected.run().coming().after());
            assertThat(made.points().bounds()).isEqualTo(expected.points().bounds());
            assertThat(made.edits().restrictions()).isEqualTo(expected.edits().restrictions());
            assertThat(made.kept())
                    .map(kept -> kept.slot() + kept.name() + kept.hidden() + kept.runState(step))
                    .isEqualTo(expected.kept().stream()
                            .map(kept -> kept.slot() + kept.name() + kept.hidden() + kept.runState(step))
                            .toList());
            assertThat(made.clouds().now()).isEqualTo(expected.clouds().now());
        });
    }

    @Test
    void long_work_ends_when_it_is_cancelled() {
        Experiment slow = Experiment.of(Settings.DEFAULT.withLearningRate(1e-6));
        AtomicInteger asked = new AtomicInteger();
        SnapshotMaker maker = new SnapshotMaker(slow, () -> asked.incrementAndGet() > 100);

        assertThatThrownBy(() -> maker.lastStep(Parameter.MAX_STEPS)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> maker.at(Parameter.MAX_STEPS, Parameter.MAX_STEPS))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void runs_with_other_shuffles_end_when_they_are_cancelled() {
        Settings batches = Settings.DEFAULT.withBatchSize(OptionalInt.of(5));
        ViewState usual = ViewState.DEFAULT;
        ChartLook cloud = new ChartLook(false, false, false, false, false, true, false);
        Experiment experiment = Experiment.of(batches)
                .withViewState(new ViewState(usual.shown(), usual.stage(), cloud, Set.of(), Set.of()));
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> new SnapshotMaker(experiment, () -> asked.incrementAndGet() > 150))
                .isInstanceOf(CancellationException.class);
        // Asked before each step: it stops at once.
        assertThat(asked.get()).isLessThan(160);
    }

    private static Snapshot ofEngine(Experiment experiment) {
        ManualTaskScheduler scheduler = new ManualTaskScheduler();
        List<Snapshot> snapshots = new ArrayList<>();
        List<Throwable> troubles = new ArrayList<>();
        try (Engine engine = new Engine(experiment.settings(), scheduler, snapshots::add, troubles::add)) {
            engine.editor().open(experiment);
            scheduler.settle();
            while (snapshots.get(snapshots.size() - 1).playback().isSeeking()) {
                scheduler.pass(EngineFixture.FRAME);
            }
            assertThat(troubles).isEmpty();
            return snapshots.get(snapshots.size() - 1);
        }
    }
}
