package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.RandomExperiments;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EngineExperimentTest extends EngineFixture {
    private static final int STEPS_ON = 40;

    @Test
    void put_into_an_experiment_the_engine_shows_step_by_step_what_fresh_runs_show() {
        Seeds.forEach(150, seed -> new Session(new Random(seed)).check());
    }

    private static final class Session extends EngineFixture {
        private final Experiment experiment;
        private final List<Run> fresh;

        private Session(Random random) {
            RandomExperiments experiments = new RandomExperiments(random);
            started();
            // The engine comes from anywhere, even from points that are still being prepared.
            engine.editor().open(experiments.any());
            scheduler.pass(Duration.ofMillis(random.nextInt(3_000)));
            if (random.nextBoolean()) {
                engine.editor().open(experiments.any());
            }
            experiment = experiments.any();
            MeanSquaredError error =
                    new MeanSquaredError(experiment.settings().source().points());
            fresh = Stream.concat(
                            Stream.of(experiment.settings()),
                            experiment.kept().stream().map(KeptSettings::settings))
                    .map(settings -> new Run(settings, error))
                    .toList();
        }

        private void check() {
            engine.editor().open(experiment);
            scheduler.settle();
            scheduler.pass(FRAME);

            int reached = bring(experiment.playing().step());
            assertThat(newest().experiment(experiment.viewState()))
                    .isEqualTo(experiment.withPlaying(new Playing(
                            reached,
                            experiment.playing().paused()
                                    || !newest().playback().playing(),
                            experiment.playing().speed(),
                            experiment.playing().repeat())));
            for (int step = reached; step <= reached + STEPS_ON; step++) {
                assertThatAllRunsAreAt(bring(step));
                engine.transport().step();
                scheduler.settle();
            }
            no_trouble();
        }

        private void checkWhilePreparing() {
            scheduler.settle();
            scheduler.holdAside(true);
            Experiment other = Experiment.of(experiment.settings())
                    .withSettings(experiment
                            .settings()
                            .withSource(experiment.settings().generated().withSeed(4_321)));
            Experiment waiting = other.withKept(List.of(new KeptSettings(other.settings(), 2, "kept", true)))
                    .withPlaying(new Playing(30, true, Speed.MAX, Repeat.LOOP));

            engine.editor().open(waiting);
            scheduler.settle();

            assertThat(newest().run().progress().settings()).isNotEqualTo(waiting.settings());
            assertThat(newest().experiment(waiting.viewState())).isEqualTo(waiting);
            no_trouble();
        }

        /** Brings the fresh runs to a step, and returns that of the longest. */
        private int bring(int step) {
            fresh.forEach(run -> KeptRuns.bring(run, step));
            return Math.min(step, fresh.stream().mapToInt(Run::steps).max().orElseThrow());
        }

        private void assertThatAllRunsAreAt(int step) {
            assertThat(newest().playback().place()).isEqualTo(step);
            assertThat(newest().runState()).isEqualTo(fresh.get(0).progress().runStateAt(step));
            List<KeptRun> kept = newest().kept();
            assertThat(kept).hasSize(fresh.size() - 1);
            assertThat(IntStream.range(0, kept.size()))
                    .allSatisfy(i -> assertThat(kept.get(i).runState(step))
                            .isEqualTo(fresh.get(i + 1).progress().runStateAt(step)));
        }
    }

    @Test
    void an_experiment_is_left_by_undo() {
        converged();

        engine.editor().open(Experiment.of(Settings.DEFAULT.withLearningRate(0.4)));
        scheduler.settle();
        engine.editor().undo();
        scheduler.pass(FRAME);

        assertThat(newest().run().progress().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(step()).isEqualTo(95);
    }

    @Test
    void a_paused_experiment_waits_and_another_one_plays() {
        started();
        Experiment experiment = Experiment.of(Settings.DEFAULT.withLearningRate(0.4));

        engine.editor()
                .open(experiment.withPlaying(new Playing(3, true, Playing.DEFAULT.speed(), Playing.DEFAULT.repeat())));
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(step()).isEqualTo(3);

        engine.editor().open(experiment);
        scheduler.pass(Duration.ofSeconds(5));
        assertThat(step()).isEqualTo(21);
    }

    @Test
    void while_its_points_are_being_prepared_an_experiment_is_told_as_it_will_be() {
        Seeds.forEach(50, seed -> new Session(new Random(seed)).checkWhilePreparing());
    }
}
