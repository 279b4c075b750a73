package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sgdvisualizer.model.Points;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TableReaderTest {

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.file.Corpus#good")
    void a_good_file_gives_its_names_and_points(Corpus.Entry entry) throws Exception {
        assertIsAsExpected(TableReader.read(entry.file(), Progress.NONE), entry.expected());
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.file.Corpus#good")
    void what_was_pasted_gives_the_same_as_the_file(Corpus.Entry entry) throws Exception {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Corpus.bytes(entry)))
                    .toString();
        } catch (CharacterCodingException e) {
            // The clipboard holds characters, not bytes.
            return;
        }

        assertIsAsExpected(TableReader.readText(text), entry.expected());
    }

    private static void assertIsAsExpected(Table table, List<String> expected) throws BadTable {
        assertThat(table.columns().get(0).name()).isEqualTo(expected.get(0).translateEscapes());
        assertThat(table.columns().get(1).name()).isEqualTo(expected.get(1).translateEscapes());
        Points points = table.points(0, 1);
        assertThat(points.size()).isEqualTo(expected.size() - 2);
        for (int i = 0; i < points.size(); i++) {
            String[] point = expected.get(i + 2).split(" ", 2);
            assertThat(new double[] {points.x(i), points.y(i)})
                    .as("point %d", i)
                    .containsExactly(Double.parseDouble(point[0]), Double.parseDouble(point[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.file.Corpus#bad")
    void a_bad_file_is_told_by_place_fault_and_what_is_allowed(Corpus.Entry entry) {
        assertThat(entry.expected()).isNotEmpty();
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> TableReader.read(entry.file(), Progress.NONE))
                .satisfies(trouble -> assertThat(trouble.getMessage())
                        .contains(entry.expected())
                        .startsWith(entry.expected().get(0))
                        .endsWith(".")
                        .doesNotContainPattern("\\p{Cntrl}"));
    }

    @Test
    void text_columns_and_empty_ones_are_left_out() throws Exception {
        Table table = TableReader.readText("name,x,none,y,late\nAda,1,,2,\nBob,3,,4,5\n");

        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("x", "y", "late");
        assertThat(table.columns().get(2).values()).containsExactly(Double.NaN, 5);
    }

    @Test
    void unnamed_columns_of_three_are_numbered_as_in_the_file() throws Exception {
        assertThat(TableReader.readText("1,,3\n4,,6").columns())
                .extracting(Table.Column::name)
                .containsExactly("column 1", "column 3");
    }

    @Test
    void a_missing_file_is_told(@TempDir Path folder) {
        Path file = folder.resolve("none.csv");

        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> TableReader.read(file, Progress.NONE))
                .withMessage("There is no file " + file + ".");
    }

    @Test
    void a_folder_is_told(@TempDir Path folder) {
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> TableReader.read(folder, Progress.NONE))
                .withMessage(folder + " is a folder; a file is needed.");
    }

    @Test
    void a_file_that_may_not_be_read_is_told(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("closed.csv"), "1,2\n3,4\n");
        boolean isClosed = file.toFile().setReadable(false);
        Assumptions.assumeTrue(isClosed && !Files.isReadable(file), "skipped: root may read every file");

        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> TableReader.read(file, Progress.NONE))
                .withMessage("There is no permission to read " + file + ".");
    }
}
