package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.concurrent.ManualTaskScheduler;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.RandomExperiments;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
            Snapshot made = new SnapshotMaker(experiment).at(step, 0);

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
