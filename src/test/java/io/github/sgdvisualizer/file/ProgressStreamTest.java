package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class ProgressStreamTest {
    private final List<Double> parts = new ArrayList<>();
    private boolean isCancelled;

    private final Progress progress = new Progress() {
        @Override
        public void read(double part) {
            parts.add(part);
        }

        @Override
        public boolean isCancelled() {
            return isCancelled;
        }
    };

    private InputStream stream(long size, byte... bytes) {
        return new ProgressStream(new ByteArrayInputStream(bytes), size, progress);
    }

    @Test
    void each_hundredth_is_told_and_the_end() throws IOException {
        InputStream stream = stream(400, new byte[400]);
        byte[] buffer = new byte[50];
        for (int i = 1; i <= 100; i++) {
            assertThat(stream.read(buffer, 0, 50)).isEqualTo(4);
            assertThat(parts).hasSize(i).last().isEqualTo(i / 100.0);
        }

        assertThat(stream.read(buffer, 0, 50)).isEqualTo(-1);
        assertThat(parts).hasSize(101).last().isEqualTo(1.0);
    }

    @Test
    void of_fewer_than_a_hundred_bytes_each_is_told() throws IOException {
        InputStream stream = stream(4, new byte[4]);
        byte[] buffer = new byte[50];
        while (stream.read(buffer, 0, 50) >= 0) {
            // Each call tells a part.
        }

        assertThat(parts).containsExactly(0.25, 0.5, 0.75, 1.0, 1.0);
    }

    @Test
    void where_nobody_knows_the_size_all_is_read_at_once() throws IOException {
        InputStream stream = stream(0, new byte[400]);

        assertThat(stream.read(new byte[400], 0, 400)).isEqualTo(400);
        assertThat(parts).containsExactly(1.0);
    }

    @Test
    void single_bytes_are_those_of_the_file_and_told_as_well() throws IOException {
        InputStream stream = stream(2, (byte) 0xFF, (byte) 7);

        assertThat(new int[] {stream.read(), stream.read(), stream.read()}).containsExactly(255, 7, -1);
        assertThat(parts).containsExactly(0.5, 1.0, 1.0);
    }

    @Test
    void what_was_cancelled_reads_no_further() throws IOException {
        InputStream stream = stream(2, new byte[2]);
        assertThat(stream.read()).isZero();
        isCancelled = true;

        assertThatExceptionOfType(CancellationException.class).isThrownBy(stream::read);

        assertThat(parts).containsExactly(0.5);
    }

    @Test
    void it_cannot_go_back_because_parts_never_fall() {
        assertThat(stream(1, (byte) 1).markSupported()).isFalse();
    }

    @Test
    void a_file_that_is_read_twice_is_told_up_to_where_it_came_only_once() {
        ThrottledProgress hundredths = new ThrottledProgress(progress);
        for (double part : new double[] {0, 0.005, 0.01, 0.75, 0, 0.5, 0.75, 0.76, 1, 1}) {
            hundredths.read(part);
        }

        assertThat(parts).containsExactly(0.0, 0.01, 0.75, 0.76, 1.0);
        assertThat(hundredths.isCancelled()).isFalse();
        isCancelled = true;
        assertThat(hundredths.isCancelled()).isTrue();
    }
}
