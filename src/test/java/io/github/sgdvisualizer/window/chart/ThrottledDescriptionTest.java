package io.github.sgdvisualizer.window.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Changes that come faster than anybody can listen; no display needed. */
final class ThrottledDescriptionTest {
    private static final int INTERVAL = 200;

    private String now = "";

    @Test
    void of_many_changes_the_first_is_told_at_once_and_the_last_after_the_interval() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        List<Long> times = new ArrayList<>();
        ThrottledDescription description = new ThrottledDescription(INTERVAL, () -> now, before -> {
            times.add(System.nanoTime());
            told.add(before + " > " + now);
        });
        EventQueue.invokeAndWait(() -> {
            for (int step = 1; step <= 50; step++) {
                now = "step " + step;
                description.change();
            }
        });

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("null > step 1");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("step 1 > step 50");
        assertThat(times.get(1) - times.get(0)).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(INTERVAL - 5));
    }

    @Test
    void what_stays_the_same_is_told_once() throws Exception {
        List<String> told = new ArrayList<>();
        ThrottledDescription description = new ThrottledDescription(0, () -> "the same", told::add);
        EventQueue.invokeAndWait(() -> {
            description.change();
            description.change();
        });
        // After what a timer without delay has put into the queue.
        EventQueue.invokeAndWait(description::change);

        assertThat(told).hasSize(1);
    }
}
