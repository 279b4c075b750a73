package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.engine.playback.KeptRuns;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is commanded, in whatever order. */
final class EngineRandomTest {
    @Test
    void whatever_was_done_a_step_shows_the_moment_of_a_fresh_run() {
        Seeds.forEach(200, seed -> new Session(new Random(seed)).check());
    }

    /** One engine, and random commands for it. */
    private static final class Session extends EngineFixture {
        private final Random random;

        private Session(Random random) {
            this.random = random;
        }

        private void check() {
            started();
            for (int i = 0; i < 200; i++) {
                anything();
                scheduler.pass(Duration.ofMillis(random.nextInt(200)));
            }
            engine.visible(true);
            scheduler.settle();
            assertThat(newest().run().progress().settings())
                    .isEqualTo(newest().edits().wanted());
            Map<Settings, Run> fresh = new HashMap<>();
            for (Snapshot snapshot : snapshots) {
                int place = snapshot.playback().place();
                assertThat(snapshot.runState().step())
                        .isEqualTo(Math.min(place, snapshot.run().progress().steps()));
                assertFresh(fresh, snapshot.run().progress().settings(), snapshot.runState());
                for (KeptRun kept : snapshot.kept()) {
                    assertFresh(fresh, kept.progress().settings(), kept.runState(place));
                }
            }
            assertThat(snapshots).hasSizeGreaterThan(200);
            no_trouble();
        }

        private static void assertFresh(Map<Settings, Run> fresh, Settings settings, RunState runState) {
            Run run = fresh.computeIfAbsent(
                    settings, of -> new Run(of, new MeanSquaredError(of.source().points())));
            KeptRuns.bring(run, runState.step());
            assertThat(runState).isEqualTo(run.progress().runState(runState.step()));
        }

        private void anything() {
            switch (random.nextInt(27)) {
                case 0, 1 -> engine.transport().playOrPause();
                case 2 -> engine.transport().back();
                case 3 -> engine.transport().step();
                case 4 -> engine.transport().first();
                case 5 -> engine.transport().last();
                case 6 -> engine.transport().goTo(random.nextInt(120));
                case 7 -> engine.transport().playBackwards();
                case 8 -> engine.transport().repeat(Repeat::next);
                case 9 -> engine.transport().runTo(random.nextInt(3_000));
                case 10 -> {
                    // As many steps as the time allows never end on a clock that stands still meanwhile.
                    Speed next = Speed.CHOICES.get(random.nextInt(Speed.CHOICES.size() - 1));
                    engine.transport().speed(speed -> next);
                }
                case 11 -> engine.transport().slowMotion();
                case 12 -> engine.keptRuns().keep();
                case 13 -> engine.keptRuns().drop(someKept());
                case 14 -> engine.keptRuns().swap(someKept());
                case 15 -> engine.keptRuns().hide(someKept(), random.nextBoolean());
                case 16 -> engine.editor().fromHereOrNot();
                case 17 -> engine.editor().undo();
                case 18 -> engine.editor().redo();
                case 19 -> engine.transport().hold();
                case 20 -> engine.transport().letGo();
                case 21 -> engine.transport().reset();
                case 22 -> engine.visible(random.nextInt(4) > 0);
                default -> change();
            }
        }

        private void change() {
            if (random.nextBoolean()) {
                engine.editor().gesture();
            }
            int count = 2 + random.nextInt(300);
            double rate = 0.01 + random.nextDouble() * 1.5;
            Line start = new Line(random.nextGaussian(), random.nextGaussian());
            switch (random.nextInt(10)) {
                case 0 -> engine.editor().restore();
                case 1, 2 -> engine.editor().change(settings -> settings.withStart(start));
                case 3 ->
                    engine.editor()
                            .change(settings ->
                                    settings.withSource(settings.generated().withCount(count)));
                case 4 ->
                    engine.editor()
                            .change(settings ->
                                    settings.withSource(settings.generated().withNextSeed()));
                default -> engine.editor().change(settings -> settings.withLearningRate(rate));
            }
        }

        private long someKept() {
            List<KeptRun> all = newest().kept();
            return all.isEmpty() ? 0 : all.get(random.nextInt(all.size())).id();
        }
    }
}
