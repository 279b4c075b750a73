package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million rows, and one more. */
final class LargeTableTest {
    private static final int MILLION = 1_000_000;

    @TempDir
    static Path folder;

    private static Path million;
    private static Path millionAndOne;

    @BeforeAll
    static void write() throws IOException {
        million = folder.resolve("million.csv");
        try (Writer writer = Files.newBufferedWriter(million)) {
            writer.write("x,y\n");
            for (int i = 0; i < MILLION; i++) {
                writer.write(i + "," + (3L * i + 2) + "\n");
            }
        }
        millionAndOne = Files.copy(million, folder.resolve("million-and-one.csv"));
        Files.writeString(millionAndOne, "0,2\n", StandardOpenOption.APPEND);
    }

    /** Keeps what it is told, and cancels where that is reached. */
    private static final class Listener implements Progress {
        private final double end;
        private final List<Double> parts = new ArrayList<>();

        Listener(double end) {
            this.end = end;
        }

        @Override
        public void read(double part) {
            parts.add(part);
        }

        @Override
        public boolean isCancelled() {
            return !parts.isEmpty() && parts.get(parts.size() - 1) >= end;
        }
    }

    @Test
    void a_million_rows_are_read() throws Exception {
        Points points = Tables.points(TableReader.read(million, Progress.NONE), 0, 1);

        assertThat(points.size()).isEqualTo(MILLION);
        assertThat(points.x(MILLION - 1)).isEqualTo(999_999);
        assertThat(points.y(MILLION - 1)).isEqualTo(2_999_999);
        assertThat(points.meanX()).isCloseTo(499_999.5, within(1e-6));
        assertThat(points.meanY()).isCloseTo(1_500_000.5, within(1e-6));
    }

    @Test
    void a_million_and_one_rows_are_refused() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.read(millionAndOne, Progress.NONE))
                .withMessage("Line 1000002: here begins one row too many; at most 1,000,000 are allowed.");
    }

    @Test
    void progress_is_told_at_least_each_hundredth_and_no_more_than_some_hundred_times() throws Exception {
        Listener listener = new Listener(2);

        TableReader.read(million, listener);

        assertRisesByHundredths(listener.parts);
    }

    @Test
    void progress_never_falls_where_a_file_turns_out_not_to_be_utf_8() throws Exception {
        Path file = folder.resolve("windows-1252.csv");
        try (Writer writer = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            writer.write("x,y,note\n" + "1,2,a\n".repeat(10_000) + "3,4,é\n");
        }
        Listener listener = new Listener(2);

        assertThat(TableReader.read(file, listener).rows()).isEqualTo(10_001);

        assertRisesByHundredths(listener.parts);
    }

    private static void assertRisesByHundredths(List<Double> parts) {
        assertThat(parts).isSorted().hasSizeBetween(100, 300);
        assertThat(parts.get(0)).isBetween(0.0, 0.011);
        assertThat(parts.get(parts.size() - 1)).isEqualTo(1);
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i) - parts.get(i - 1)).isLessThan(0.02);
        }
    }

    @Test
    void reading_stops_soon_after_it_is_cancelled() {
        Listener listener = new Listener(0.25);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> TableReader.read(million, listener));

        assertThat(listener.parts.get(listener.parts.size() - 1)).isBetween(0.25, 0.27);
    }

    @Test
    void nothing_is_read_where_it_was_cancelled_before() {
        Listener listener = new Listener(-1);
        listener.read(0);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> TableReader.read(million, listener));

        assertThat(listener.parts).hasSize(1);
    }

    @Test
    void twenty_million_cells_are_read_if_two_columns_are_wanted() throws Exception {
        Path file = folder.resolve("wide.csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("x,y" + ",text".repeat(998) + "\n");
            for (int i = 0; i < 20_000; i++) {
                writer.write(i + "," + 2 * i + ",".repeat(998) + "\n");
            }
        }

        Points points = Tables.points(TableReader.read(file, Progress.NONE), 0, 1);

        assertThat(points.size()).isEqualTo(20_000);
        assertThat(points.y(19_999)).isEqualTo(39_998);
    }

    @Test
    void more_columns_than_a_spreadsheet_has_are_refused() throws IOException {
        Path file = folder.resolve("columns.csv");
        Files.writeString(file, "x" + ",x".repeat(16_384) + "\n" + "1" + ",1".repeat(16_384) + "\n");

        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.read(file, Progress.NONE))
                .withMessage("Line 1, column 16385: here begins one column too many; at most 16,384 are allowed.");
    }

    @Test
    void a_line_without_end_is_refused_before_it_fills_the_memory() {
        Path file = folder.resolve("endless.csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("x,y\n");
            for (int i = 0; i < 2; i++) {
                writer.write("1".repeat(MILLION));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.read(file, Progress.NONE))
                .withMessage("Line 2: this line is longer than 1,000,000 characters; a table has shorter ones.");
    }
}
