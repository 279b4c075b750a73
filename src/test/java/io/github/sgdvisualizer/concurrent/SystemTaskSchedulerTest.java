package io.github.sgdvisualizer.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The engine on real threads. */
final class SystemTaskSchedulerTest {
    private static final long PATIENCE_SECONDS = 30;

    @Test
    void the_lesson_converges_in_real_time() throws InterruptedException {
        BlockingQueue<Snapshot> snapshots = new LinkedBlockingQueue<>();
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        try (Engine engine = new Engine(Settings.DEFAULT, new SystemTaskScheduler(), snapshots::add, trouble::set)) {
            engine.start();
            int last = 0;
            Snapshot snapshot;
            do {
                snapshot = snapshots.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(snapshot).isNotNull();
                assertThat(snapshot.runState().step()).isBetween(last, last + 1);
                last = snapshot.runState().step();
            } while (!snapshot.playback().ended());
            assertThat(last).isEqualTo(95);
        }
        assertThat(trouble).hasNullValue();
    }

    @Test
    void after_closing_what_waits_and_what_comes_late_never_runs() throws InterruptedException {
        AtomicReference<Thread> engineThread = new AtomicReference<>();
        AtomicReference<Thread> asideThread = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch never = new CountDownLatch(1);
        Queue<String> ran = new ConcurrentLinkedQueue<>();
        SystemTaskScheduler scheduler = new SystemTaskScheduler();
        scheduler.post(() -> waitForInterrupt(engineThread, begun, never));
        scheduler.runInBackground(() -> waitForInterrupt(asideThread, begun, never));
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        scheduler.post(() -> ran.add("posted before"));
        scheduler.runInBackground(() -> ran.add("aside before"));
        scheduler.at(scheduler.nanos(), () -> ran.add("alarm before"));
        scheduler.close();

        scheduler.post(() -> ran.add("posted late"));
        scheduler.runInBackground(() -> ran.add("aside late"));
        scheduler.at(scheduler.nanos(), () -> ran.add("alarm late"));
        // Once its threads have ended, nothing can run any more.
        engineThread.get().join(Duration.ofSeconds(PATIENCE_SECONDS).toMillis());
        asideThread.get().join(Duration.ofSeconds(PATIENCE_SECONDS).toMillis());
        assertThat(engineThread.get().isAlive()).isFalse();
        assertThat(asideThread.get().isAlive()).isFalse();
        assertThat(ran).isEmpty();
    }

    /** Keeps a thread of the clock busy until closing interrupts it. */
    private static void waitForInterrupt(AtomicReference<Thread> thread, CountDownLatch begun, CountDownLatch never) {
        thread.set(Thread.currentThread());
        begun.countDown();
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void an_alarm_that_was_taken_back_never_runs() throws InterruptedException {
        CountDownLatch mayGoOn = new CountDownLatch(1);
        CountDownLatch later = new CountDownLatch(1);
        Queue<String> ran = new ConcurrentLinkedQueue<>();
        try (SystemTaskScheduler scheduler = new SystemTaskScheduler()) {
            // Busy, it runs no alarm before it is taken back.
            scheduler.post(() -> {
                try {
                    mayGoOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            long due = scheduler.nanos();
            scheduler.at(due, () -> ran.add("taken back")).cancel();
            scheduler.at(due, () -> {
                ran.add("kept");
                later.countDown();
            });
            mayGoOn.countDown();
            assertThat(later.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ran).containsExactly("kept");
    }
}
