package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Random commands from several threads at once, for as many seconds as {@code sgd.soak.seconds} says. */
final class EngineSoakTest {
    private static final int ROUNDS = 4;
    private static final Duration ROUND =
            Duration.ofSeconds(Long.getLong("sgd.soak.seconds", 10)).dividedBy(ROUNDS);
    private static final int THREADS = 4;
    private static final int MAX_BURST_LENGTH = 8;
    private static final long PATIENCE_SECONDS = 60;

    /** By so many bytes the heap may differ from round to round. */
    private static final long HEAP_MAY_VARY = 8L << 20;

    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private final AtomicReference<Snapshot> newest = new AtomicReference<>();
    private final AtomicReference<End> end = new AtomicReference<>();
    private final Engine engine = new Engine(Settings.DEFAULT, new SystemTaskScheduler(), this::take, trouble::set);

    /** What a round ends with, and that it has been shown to its end. */
    private record End(Settings settings, CountDownLatch shown) {}

    private void take(Snapshot snapshot) {
        newest.set(snapshot);
        assertThat(snapshot.runState().line().isFinite()).isTrue();
        assertThat(snapshot.runState().loss()).isFinite();
        assertThat(snapshot.runState().step())
                .isBetween(0, snapshot.run().progress().steps());
        End last = end.get();
        if (last != null
                && snapshot.edits().wanted().equals(last.settings)
                && snapshot.run().progress().settings().equals(last.settings)
                && snapshot.playback().ended()) {
            last.shown.countDown();
        }
    }

    @Test
    void whatever_comes_from_wherever_the_last_command_wins_nothing_breaks_and_nothing_is_hoarded() throws Exception {
        engine.start();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long[] used = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<Future<?>> commanders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random((long) round * THREADS + i);
                commanders.add(threads.submit(() -> command(random)));
            }
            for (Future<?> commander : commanders) {
                commander.get(ROUND.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            awaitEnd(Settings.DEFAULT.withLearningRate(0.123 + round / 1000.0));
            System.gc();
            used[round] =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
        threads.shutdown();
        engine.close();
        // In the first round classes are still being loaded.
        assertThat(used[ROUNDS - 1] - used[1])
                .as("bytes of heap, of %s in use after each round", Arrays.toString(used))
                .isLessThan(HEAP_MAY_VARY);
    }

    /** Gives the last command, and waits until its run has been shown to its end. */
    private void awaitEnd(Settings settings) throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        end.set(new End(settings, shown));
        engine.editor().restore();
        engine.visible(true);
        engine.canvas(Canvas.NONE);
        engine.transport().speed(before -> Speed.MAX);
        engine.editor().change(before -> settings);
        assertThat(shown.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("the last settings are run to their end; newest: %s, trouble: %s", newest.get(), trouble.get())
                .isTrue();
        assertThat(trouble).hasNullValue();
    }

    /** Gives commands in bursts, and waits after each until its last has been carried out. */
    private void command(Random random) {
        long until = System.nanoTime() + ROUND.toNanos();
        try {
            while (System.nanoTime() - until < 0) {
                for (int left = random.nextInt(MAX_BURST_LENGTH); left > 0; left--) {
                    command(random, random.nextInt(28));
                }
                CountDownLatch carriedOut = new CountDownLatch(1);
                engine.transport().speed(speed -> {
                    carriedOut.countDown();
                    return speed;
                });
                assertThat(carriedOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("every command is carried out")
                        .isTrue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void command(Random random, int kind) {
        switch (kind) {
            case 0, 3 -> engine.transport().playOrPause();
            case 1 -> engine.transport().step();
            case 2 -> engine.transport().reset();
            case 4 -> engine.transport().slowMotion();
            case 5 -> engine.transport().speed(speed -> Speed.CHOICES.get(random.nextInt(Speed.CHOICES.size())));
            case 6 -> engine.visible(random.nextInt(10) > 0);
            case 7 -> engine.canvas(new Canvas(random.nextInt(400), random.nextInt(300), 1, -1, -1, -1));
            case 8 ->
                engine.editor().change(settings -> settings.withLearningRate(Math.exp(random.nextGaussian() * 3)));
            case 9 ->
                engine.editor()
                        .change(settings ->
                                settings.withStart(new Line(random.nextGaussian() * 100, random.nextGaussian() * 100)));
            case 10 -> engine.transport().back();
            case 11 -> engine.transport().playBackwards();
            case 12 -> engine.transport().first();
            case 13 -> engine.transport().last();
            case 14 -> engine.transport().goTo(random.nextInt(1_000));
            case 15 -> engine.transport().runTo(random.nextInt(1_000_000));
            case 16 ->
                engine.transport().repeat(repeat -> List.of(Repeat.values()).get(random.nextInt(3)));
            case 17 -> engine.transport().hold();
            case 18 -> engine.transport().letGo();
            case 19, 20 -> engine.keptRuns().keep();
            case 21 -> engine.keptRuns().drop(random.nextInt(100));
            case 22 -> engine.keptRuns().swap(random.nextInt(100));
            case 23 -> engine.editor().undo();
            case 24 -> engine.editor().redo();
            case 25 -> engine.editor().gesture();
            case 26 -> engine.editor().fromHereOrNot();
            default ->
                engine.editor()
                        .change(settings -> settings.withSource(settings.generated()
                                .withCount(2 + (int) Math.exp(random.nextDouble() * 10))
                                .withNextSeed()));
        }
    }
}
