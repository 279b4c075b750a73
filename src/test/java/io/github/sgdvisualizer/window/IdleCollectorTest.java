package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When memory is collected; that it is, and while nothing moves, is measured by the footprint benchmark. */
final class IdleCollectorTest {
    private static final long MEGABYTE = 1L << 20;

    private long used;
    private int collections;
    private final IdleCollector collector = new IdleCollector(() -> used * MEGABYTE, () -> {
        collections++;
        used = 20;
    });

    private int collectionsWith(long megabytes) {
        used = megabytes;
        collector.collect();
        return collections;
    }

    @Test
    void memory_is_collected_again_only_when_there_is_much_more_than_was_left() {
        assertThat(collectionsWith(100)).isEqualTo(1);
        assertThat(collectionsWith(40)).isEqualTo(1);
        assertThat(collectionsWith(44)).isEqualTo(1);
        assertThat(collectionsWith(45)).isEqualTo(2);
    }
}
