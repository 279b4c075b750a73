package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small tables in the shapes of real ones: as many rows as a person reads, and through the first two columns of numbers
 * the least-squares line that NumPy finds; or a refusal.
 */
final class TableShapesTest {
    /** A file, and what a person reads in it. */
    record Shape(Path file, NamedCsvRecord expected) {
        @Override
        public String toString() {
            return expected.getField("file") + ": " + expected.getField("shape");
        }
    }

    static Stream<Shape> shapes() {
        try {
            Path folder = Path.of(Objects.requireNonNull(TableShapesTest.class.getResource("shapes"))
                    .toURI());
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(folder.resolve("expected.csv"))) {
                return rows.stream().map(row -> new Shape(folder.resolve(row.getField("file")), row)).toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_table_is_read_as_a_person_reads_it_or_refused(Shape shape) throws TableFormatException {
        if (shape.expected.getField("rows").equals("refuse")) {
            assertThatExceptionOfType(TableFormatException.class)
                    .isThrownBy(() -> firstPoints(shape.file))
                    .satisfies(trouble -> assertThat(trouble.getMessage()).endsWith("."));
            return;
        }
        Points points = firstPoints(shape.file);

        assertThat(points.size()).isEqualTo(Integer.parseInt(shape.expected.getField("rows")));
        double slope = slope(points);
        double expected = Double.parseDouble(shape.expected.getField("slope"));
        assertThat(slope).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        double intercept = Double.parseDouble(shape.expected.getField("intercept"));
        assertThat(points.meanY() - slope * points.meanX())
                .isCloseTo(intercept, within(1e-9 * Math.max(1, Math.abs(intercept))));
    }

    private static Points firstPoints(Path file) throws TableFormatException {
        Table table = TableReader.read(file, Progress.NONE);
        return table.points(table.firstPair(), Table.Strays.REFUSED, Progress.NONE);
    }

    private static double slope(Points points) {
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < points.size(); i++) {
            double x = points.x(i) - points.meanX();
            xy += x * (points.y(i) - points.meanY());
            xx += x * x;
        }
        return xy / xx;
    }

    @Test
    void each_file_has_its_expectation() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(TableShapesTest.class.getResource("shapes"))
                .toURI());
        List<String> expected =
                shapes().map(shape -> shape.file.getFileName().toString()).toList();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("expected.csv")))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .hasSizeGreaterThan(100);
        }
    }

    /** What was not obvious is said. */
    @Test
    void nothing_is_guessed_in_silence() throws TableFormatException {
        assertThat(remarks("x,y\n1,\"1,234\"\n2,\"2,345\"\n"))
                .containsExactly("Marks between thousands in \"y\" were left away.");
        assertThat(remarks("x,y\n1,$2\n2,3\n"))
                .containsExactly("One number in \"y\" has a unit ($), which was left away.");
        assertThat(remarks("0,1\n1.5,2.5\n2.5,3.5\n"))
                .containsExactly(
                        "The first row (0, 1) was taken for the names of the columns, since its numbers go up.");
        assertThat(remarks("1,2\n2,4\n"))
                .containsExactly("The first row (1, 2) was taken for data, not for the names of the columns.");
        assertThat(remarks("2019,y\n1,2\n3,4\n"))
                .containsExactly("The first row (2019, y) was taken for the names of the columns.");
        assertThat(remarks("t,U\n(s),(V)\n1,2\n3,4\n"))
                .containsExactly("The row below the names was taken for their units.");
        assertThat(remarks("A title\n\nx,y\n1,2\n3,4\nSource\n"))
                .containsExactly("One line above the table was left out.", "One line below the table was left out.");
        assertThat(remarks("x,y\n1,2\n#3,4\n5,6\n"))
                .containsExactly("One line among the rows was left out as a comment.");
    }

    private static List<String> remarks(String text) throws TableFormatException {
        return TableReader.readText(text).remarks(new Table.Pair(0, 1));
    }
}
