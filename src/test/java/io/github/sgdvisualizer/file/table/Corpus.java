package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The files of the test resources, each with what is expected of it in a file beside it. */
final class Corpus {
    private Corpus() {}

    /**
     * A file to read.
     *
     * @param file where it is
     * @param expected the lines of the file beside it: of a good one the two names, then x and y of each point; of a bad
     *     one what its message says
     */
    record Entry(Path file, List<String> expected) {
        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static Stream<Entry> good() {
        return entries("good");
    }

    static Stream<Entry> bad() {
        return entries("bad");
    }

    /** Checks all files, of which there must be some, and fails with the name of each that does not pass. */
    static void forEach(Stream<Entry> entries, ThrowingConsumer<Entry> check) {
        List<Entry> all = entries.toList();
        assertThat(all).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> {
            for (Entry entry : all) {
                softly.assertThatCode(() -> check.accept(entry))
                        .as(entry.toString())
                        .doesNotThrowAnyException();
            }
        });
    }

    private static Stream<Entry> entries(String folder) {
        try (Stream<Path> files = Files.list(
                Path.of(Objects.requireNonNull(Corpus.class.getResource(folder)).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().map(Corpus::entry).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Path file) {
        try {
            Path beside = Path.of(file.toString().replace(".csv", ".expected"));
            return new Entry(file, Files.readAllLines(beside));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Entry entry) {
        try {
            return Files.readAllBytes(entry.file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
