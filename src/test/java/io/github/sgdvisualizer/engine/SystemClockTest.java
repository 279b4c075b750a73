package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.Settings;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The engine on real threads. */
final class SystemClockTest {
    private static final long PATIENCE_SECONDS = 30;

    @Test
    void the_lesson_converges_in_real_time() throws InterruptedException {
        BlockingQueue<Snapshot> snapshots = new LinkedBlockingQueue<>();
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        try (Engine engine = new Engine(Settings.LESSON, new SystemClock(), snapshots::add, trouble::set)) {
            engine.start();
            int last = 0;
            Snapshot snapshot;
            do {
                snapshot = snapshots.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(snapshot).isNotNull();
                assertThat(snapshot.moment().step()).isBetween(last, last + 1);
                last = snapshot.moment().step();
            } while (!snapshot.ended());
            assertThat(last).isEqualTo(95);
        }
        assertThat(trouble).hasNullValue();
    }

    @Test
    void after_closing_commands_go_nowhere_quietly() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        SystemClock clock = new SystemClock();
        clock.post(ran::countDown);
        assertThat(ran.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        clock.close();

        CountDownLatch never = new CountDownLatch(1);
        clock.post(never::countDown);
        clock.aside(never::countDown);
        assertThat(never.getCount()).isEqualTo(1);
    }
}
