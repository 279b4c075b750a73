package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.Points;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PointsWriterTest {
    private static final Points POINTS = Points.of(new double[] {0.1, -2}, new double[] {1e-7, 3e20});

    @Test
    void points_are_a_header_and_a_row_each() {
        assertThat(PointsWriter.text(POINTS, "hours", "marks")).isEqualTo("hours,marks\n0.1,1.0E-7\n-2.0,3.0E20\n");
    }

    @Test
    void what_was_written_is_read_bit_for_bit() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            double[] x = random.doubles(2 + random.nextInt(50))
                    .map(any -> anyCoordinate(random))
                    .toArray();
            double[] y =
                    random.doubles(x.length).map(any -> anyCoordinate(random)).toArray();

            Table table = TableReader.readText(PointsWriter.text(Points.of(x, y), "x", "y"));

            assertSameBits(Tables.values(table, 0), x);
            assertSameBits(Tables.values(table, 1), y);
        });
    }

    /** Returns a coordinate of any size, the least and the greatest among them. */
    private static double anyCoordinate(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextBoolean() ? 0.0 : -0.0;
            case 1 -> random.nextBoolean() ? 1e100 : -1e100;
            case 2 -> Double.MIN_VALUE * random.nextInt(1000);
            case 3 -> random.nextInt(1000);
            case 4 -> random.nextFloat();
            default -> {
                double any = Double.longBitsToDouble(random.nextLong());
                yield Math.abs(any) <= 1e100 ? any : random.nextGaussian();
            }
        };
    }

    private static void assertSameBits(double[] actual, double[] expected) {
        assertThat(bits(actual)).containsExactly(bits(expected));
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    x|y
                    a, b|c;d
                    a\\tb|say "hi"
                    two\\nlines|two\\r\\nlines
                    "|""
                    5" pipe|<html>
                    2019|y
                    Größe|−
                    =1+1|@x
                    +a|-b
                    # of cells|%
                    'quoted'|//
                    sep=;|'=x
                    """)
    void any_names_are_read_as_they_were(String nameX, String nameY) throws TableFormatException {
        String x = nameX.translateEscapes();
        String y = nameY.translateEscapes();

        Table table = TableReader.readText(PointsWriter.text(POINTS, x, y));

        assertThat(table.columns()).extracting(Table.Column::name).containsExactly(x, y);
        assertThat(table.rows()).isEqualTo(2);
    }

    @Test
    void names_that_are_numbers_do_not_become_a_point() throws TableFormatException {
        Table table = TableReader.readText(PointsWriter.text(POINTS, "2019", "2020"));

        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("x 2019", "y 2020");
        assertThat(table.rows()).isEqualTo(2);
    }

    @Test
    void a_file_takes_the_place_of_the_old_one_and_nothing_stays_beside_it(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("points.csv"), "old");

        PointsWriter.write(file, POINTS, "x", "y");

        assertThat(file).content().isEqualTo("x,y\n0.1,1.0E-7\n-2.0,3.0E20\n");
        assertThatOnly(file, folder);
    }

    @Test
    void a_file_that_cannot_be_finished_leaves_the_old_one(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("points.csv"), "old");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFileWriter.write(file, writer -> {
                    writer.write("half");
                    throw new IOException("the disk is full");
                }))
                .withMessage("the disk is full");

        assertThat(file).content().isEqualTo("old");
        assertThatOnly(file, folder);
    }

    @Test
    void a_link_stays_a_link(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("points.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        PointsWriter.write(link, POINTS, "x", "y");

        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("x,y\n");
    }

    @Test
    void a_folder_is_not_written_over(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("points.csv"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PointsWriter.write(inner, POINTS, "x", "y"))
                .withMessageEndingWith("it is a folder; a file is needed.");

        assertThat(inner).isDirectory();
        assertThatOnly(inner, folder);
    }

    @Test
    void a_folder_that_is_missing_is_not_made(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("points.csv");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PointsWriter.write(file, POINTS, "x", "y"));

        assertThat(folder).isEmptyDirectory();
    }

    private static void assertThatOnly(Path file, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
