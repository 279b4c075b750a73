package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsEditorTest {
    private static final int CHANGES = 5_000;

    @Test
    void changes_of_two_threads_are_numbered_in_the_order_in_which_they_are_carried_out() throws Exception {
        AtomicInteger carriedOut = new AtomicInteger();
        Map<Long, Integer> placeByNumber = new ConcurrentHashMap<>();
        CountDownLatch done = new CountDownLatch(2 * CHANGES);
        CyclicBarrier together = new CyclicBarrier(2);
        try (Engine engine = new Engine(Settings.DEFAULT, new SystemTaskScheduler(), snapshot -> {}, problem -> {})) {
            List<Thread> threads = IntStream.range(0, 2)
                    .mapToObj(i -> new Thread(() -> {
                        for (int k = 0; k < CHANGES; k++) {
                            await(together);
                            AtomicInteger place = new AtomicInteger();
                            CountDownLatch numbered = new CountDownLatch(1);
                            long number = engine.editor().change(settings -> {
                                place.set(carriedOut.incrementAndGet());
                                numbered.countDown();
                                return settings;
                            });
                            await(numbered);
                            placeByNumber.put(number, place.get());
                            done.countDown();
                        }
                    }))
                    .toList();
            threads.forEach(Thread::start);

            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(placeByNumber).hasSize(2 * CHANGES);
        assertThat(placeByNumber.entrySet())
                .filteredOn(numbered -> numbered.getKey() != (long) numbered.getValue())
                .isEmpty();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("not carried out within a minute");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
