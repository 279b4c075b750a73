package io.github.sgdvisualizer.window.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LatestValueRelayTest {

    @Test
    void only_the_newest_value_is_delivered_and_on_the_event_thread()
            throws InterruptedException, InvocationTargetException {
        List<Integer> read = new ArrayList<>();
        List<Boolean> onEventThread = new ArrayList<>();
        LatestValueRelay<Integer> relay = new LatestValueRelay<>(value -> {
            read.add(value);
            onEventThread.add(EventQueue.isDispatchThread());
        });
        // While the event thread is busy with this, values pile up.
        EventQueue.invokeAndWait(() -> {
            for (int i = 1; i <= 1_000; i++) {
                relay.put(i);
            }
        });
        EventQueue.invokeAndWait(() -> {});
        assertThat(read).containsExactly(1_000);

        relay.put(1_001);
        EventQueue.invokeAndWait(() -> {});
        assertThat(read).containsExactly(1_000, 1_001);
        assertThat(onEventThread).containsOnly(true);
    }
}
