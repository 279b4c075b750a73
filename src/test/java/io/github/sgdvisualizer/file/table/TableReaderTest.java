package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sgdvisualizer.file.OpenFiles;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.Points;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class TableReaderTest {
    /** The encodings of the corpus that are not UTF-8, and the files in each. */
    private static final Map<String, String> ENCODINGS = Map.of(
            "latin1-degree.csv", "windows-1252",
            "looks-like-both-encodings.csv", "windows-1252",
            "windows-1252-late.csv", "windows-1252",
            "windows-1252.csv", "windows-1252",
            "utf16-be-mark.csv", "UTF-16BE",
            "utf16-be-no-mark.csv", "UTF-16BE",
            "utf16-le-mark.csv", "UTF-16LE",
            "utf16-le-no-mark.csv", "UTF-16LE");

    @Test
    void a_good_file_gives_its_names_and_points() {
        Corpus.forEach(
                Corpus.good(),
                entry -> assertIsAsExpected(TableReader.read(entry.file(), Progress.NONE), entry.expected()));
    }

    @Test
    void what_was_pasted_gives_the_same_as_the_file() {
        Corpus.forEach(
                Corpus.good(), entry -> assertIsAsExpected(TableReader.readText(pasted(entry)), entry.expected()));
    }

    /** The clipboard holds characters, not bytes: those that whoever opened the file has seen. */
    private static String pasted(Corpus.Entry entry) throws CharacterCodingException {
        return Charset.forName(ENCODINGS.getOrDefault(entry.toString(), "UTF-8"))
                .newDecoder()
                .decode(ByteBuffer.wrap(Corpus.bytes(entry)))
                .toString();
    }

    private static Points firstPoints(Table table) throws TableFormatException {
        Table.Pair pair = table.firstPair();
        return Tables.points(table, pair.x(), pair.y());
    }

    private static void assertIsAsExpected(Table table, List<String> expected) throws TableFormatException {
        assertThat(table.columns().get(0).name()).isEqualTo(expected.get(0).translateEscapes());
        assertThat(table.columns().get(1).name()).isEqualTo(expected.get(1).translateEscapes());
        Points points = Tables.points(table, 0, 1);
        assertThat(points.size()).isEqualTo(expected.size() - 2);
        for (int i = 0; i < points.size(); i++) {
            String[] point = expected.get(i + 2).split(" ", 2);
            assertThat(new double[] {points.x(i), points.y(i)})
                    .as("point %d", i)
                    .containsExactly(Double.parseDouble(point[0]), Double.parseDouble(point[1]));
        }
    }

    @Test
    void a_bad_file_is_told_by_place_fault_and_what_is_allowed() {
        Corpus.forEach(Corpus.bad(), entry -> {
            assertThat(entry.expected()).isNotEmpty();
            assertThatExceptionOfType(TableFormatException.class)
                    .isThrownBy(() -> firstPoints(TableReader.read(entry.file(), Progress.NONE)))
                    .satisfies(trouble -> assertThat(trouble.getMessage())
                            .contains(entry.expected())
                            .startsWith(entry.expected().get(0))
                            .endsWith(".")
                            .doesNotContainPattern("\\p{Cntrl}"));
        });
    }

    @Test
    void text_columns_and_empty_ones_are_left_out() throws Exception {
        Table table = TableReader.readText("name,x,none,y,late\nAda,1,,2,\nBob,3,,4,5\n");

        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("x", "y", "late");
        assertThat(table.columns().get(2)).isEqualTo(new Table.Column(4, "late", 1, 1, 0, 5, 5));
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

        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.read(file, Progress.NONE))
                .withMessage("There is no file " + file + ".");
    }

    @Test
    void a_folder_is_told(@TempDir Path folder) {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.read(folder, Progress.NONE))
                .withMessage(folder + " is a folder; a file is needed.");
    }

    @Test
    void a_file_that_may_not_be_read_is_told(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("closed.csv"), "1,2\n3,4\n");
        boolean isClosed = file.toFile().setReadable(false);
        Assumptions.assumeTrue(isClosed && !Files.isReadable(file), "skipped: root may read every file");

        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.read(file, Progress.NONE))
                .withMessage("There is no permission to read " + file + ".");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void no_file_stays_open_be_it_good_or_bad() throws IOException {
        Path folder = Corpus.good().findFirst().orElseThrow().file().getParent().getParent();
        try (InputStream open =
                Files.newInputStream(Corpus.good().findFirst().orElseThrow().file())) {
            assertThat(OpenFiles.in(folder)).as("with %s", open).hasSize(1);
        }

        Corpus.forEach(Stream.concat(Corpus.good(), Corpus.bad()), entry -> {
            try {
                TableReader.read(entry.file(), Progress.NONE);
            } catch (TableFormatException e) {
                // What is wrong is another test's.
            }
            assertThat(OpenFiles.in(folder)).isEmpty();
        });
    }

    @Test
    void the_first_row_shows_the_separator_also_where_it_is_longer_than_what_is_looked_at() throws Exception {
        // 1,000 names of 12 characters with a comma in each, and decimal commas below.
        String names = IntStream.range(0, 1000).mapToObj("name,%07d"::formatted).collect(Collectors.joining(";"));
        String row = String.join(";", Collections.nCopies(1000, "1,5"));

        Table table = TableReader.readText(names + "\n" + row + "\n" + row + "\n");

        assertThat(table.columns()).hasSize(1000);
        assertThat(table.columns().get(999).name()).isEqualTo("name,0000999");
        assertThat(Tables.values(table, 999)).containsExactly(1.5, 1.5);
    }

    @Test
    void the_last_character_that_is_looked_at_can_be_the_first_separator() throws Exception {
        String name = "x".repeat(8191);

        for (String begin : List.of("", "\uFEFF")) {
            Table table = TableReader.readText(begin + name + ";y\n1,5;2\n3;4\n");

            assertThat(table.columns()).extracting(Table.Column::name).containsExactly(name, "y");
            assertThat(Tables.values(table, 0)).containsExactly(1.5, 3);
        }
    }

    @Test
    void rows_past_the_buffer_are_read_whole_and_in_order() throws Exception {
        // Rows of 6 to 12 characters, so that they end at many places of the buffers.
        StringBuilder text = new StringBuilder("\uFEFFx,y\r\n");
        for (int i = 0; i < 3000; i++) {
            text.append(i).append(",-").append(2 * i).append("\r\n");
        }

        Table table = TableReader.readText(text.toString());

        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("x", "y");
        assertThat(Tables.values(table, 0))
                .containsExactly(IntStream.range(0, 3000).asDoubleStream().toArray());
        assertThat(Tables.values(table, 1))
                .containsExactly(
                        IntStream.range(0, 3000).mapToDouble(i -> -2.0 * i).toArray());
    }

    @Test
    void a_place_past_the_buffer_is_a_line_of_the_file() {
        String rows = "1,234\n".repeat(2000);

        assertRefused(
                rows + "5,six\n",
                "Line 2001, column 2: \"six\" is not a number; allowed are numbers such as 5, -0.5 or 1e-3, and empty"
                        + " cells.");
        assertRefused(
                rows + "5,\"6",
                "Line 2001, column 2: a quote opens here that is never closed; each needs another one at the end of its"
                        + " cell.");
    }

    @Test
    void a_mark_before_the_first_digit_decides_as_any_other_does() {
        assertRefused(
                "x;y\n.5;1\n1,5;2\n",
                "Line 3, column 1: \"1,5\" has a decimal comma, but the number on line 2, column 1 has a decimal point;"
                        + " only one of them is allowed, and nothing between thousands.");
        assertRefused(
                "x;y\n,5;1\n1.5;2\n",
                "Line 3, column 1: \"1.5\" has a decimal point, but the number on line 2, column 1 has a decimal comma;"
                        + " only one of them is allowed, and nothing between thousands.");
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> firstPoints(TableReader.readText(text)))
                .withMessage(message);
    }

    private static void assertBegins(String text, String beginning) {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.readText(text))
                .withMessageStartingWith(beginning);
    }

    @Test
    void of_several_columns_of_text_the_one_that_begins_uppermost_is_named() {
        assertBegins("x,y,z\n,low,1\nhigh,,2\n", "Line 2, column 2: \"low\"");
    }

    @Test
    void a_quote_that_never_closes_is_found_in_any_row_and_column() {
        assertBegins("1,2\n\"3", "Line 2, column 1: ");
        assertBegins("1,2\r\n3,\"4", "Line 2, column 2: ");
        assertBegins("1,2\r3,\"4", "Line 2, column 2: ");
        assertBegins("1,x\"y\n2,\"3", "Line 2, column 2: ");
    }

    @Test
    void separators_of_blank_rows_above_the_table_do_not_count() throws TableFormatException {
        Table table = TableReader.readText("\t\n1,2\n3,4\n");

        assertThat(table.rows()).isEqualTo(2);
    }

    // Quotes and blanks.

    @Test
    void quotes_hold_cells_together_and_a_lone_one_between_tabs_is_a_character() throws TableFormatException {
        assertThat(Tables.values(TableReader.readText("a\tb\n\" 1\"\t2\n3\t4\n"), 0))
                .containsExactly(1, 3);
        Table lone = TableReader.readText("5\"\tb\n\"1\"\t2\n\"\t4\n3\t5\n");
        assertThat(lone.columns()).extracting(Table.Column::name).containsExactly("5\"", "b");
        assertThat(lone.columns()).extracting(Table.Column::gaps).containsExactly(1, 0);
        assertThat(Tables.values(lone, 0)).containsExactly(1, 3);
    }

    @Test
    void only_a_first_cell_without_quotes_begins_a_comment() throws TableFormatException {
        assertThat(TableReader.readText("a,b\n#1,\"2\"\n3,4\n5,6\n7,8\n").rows())
                .isEqualTo(3);
        assertThat(TableReader.readText("n,a,b\n\"#1\",2,3\nx,4,5\ny,6,7\nz,8,9\n")
                        .rows())
                .isEqualTo(4);
    }

    @Test
    void blanks_in_quotes_do_not_separate_and_a_quote_within_a_cell_opens_nothing() throws TableFormatException {
        for (String text : List.of(
                "place a b\n\"New  York\" 1 2\nOslo 3 4\n",
                "a b place\n1 2 \"New  York\"\n3 4 Oslo\n",
                "a  place b\n  1 \"New  York\"\t2  \n3 Oslo 4",
                "size a b\n5\"x 1 2\n6\"x 3 4\n")) {
            Table table = TableReader.readText(text);
            assertThat(table.columns()).as(text).extracting(Table.Column::name).containsExactly("a", "b");
            assertThat(Tables.values(table, 0)).as(text).containsExactly(1, 3);
            assertThat(Tables.values(table, 1)).as(text).containsExactly(2, 4);
        }
    }

    @Test
    void rows_between_blanks_past_the_buffer_are_read_whole() throws TableFormatException {
        String rows = IntStream.range(0, 3_000)
                .mapToObj(i -> i + "  -" + (i + 1) + "\n")
                .collect(Collectors.joining());

        Table table = TableReader.readText("x y\n" + rows);

        assertThat(Tables.values(table, 0))
                .containsExactly(IntStream.range(0, 3_000).asDoubleStream().toArray());
        assertThat(Tables.values(table, 1))
                .containsExactly(
                        IntStream.range(0, 3_000).mapToDouble(i -> -1.0 - i).toArray());
    }

    // What a file is by its first bytes.

    private static void assertRefused(Path folder, byte[] bytes, String beginning) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), bytes);
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> TableReader.read(file, Progress.NONE))
                .withMessageStartingWith(beginning);
    }

    @Test
    void text_in_utf_32_is_named(@TempDir Path folder) throws IOException {
        for (String charset : List.of("UTF-32LE", "UTF-32BE")) {
            for (String begin : List.of("", "\uFEFF")) {
                byte[] bytes = (begin + "1,2\n3,4\n").getBytes(Charset.forName(charset));
                assertRefused(folder, bytes, "Line 1: this file is in UTF-32");
            }
        }
    }

    @Test
    void a_zero_among_bytes_does_not_make_a_text_utf_16(@TempDir Path folder) throws IOException {
        assertRefused(
                folder, new byte[] {'1', 0, ',', '2', '\n', '3', ',', '4'}, "Line 1, character 2: this is no text");
        assertRefused(folder, new byte[] {'1', 0, ',', '2'}, "Line 1, character 2: this is no text");
        assertRefused(folder, new byte[] {0, '1', '2', ','}, "Line 1, character 1: this is no text");
    }

    @Test
    void a_file_of_a_byte_order_mark_alone_is_empty(@TempDir Path folder) throws IOException {
        assertRefused(folder, new byte[] {(byte) 0xFE, (byte) 0xFF}, "Line 1: there is nothing here");
        assertRefused(folder, new byte[] {(byte) 0xFF, (byte) 0xFE}, "Line 1: there is nothing here");
    }

    @Test
    void web_pages_and_json_are_named() {
        String page = "Line 1: this is a web page or XML";
        assertBegins("<!DOCTYPE html>\n<table>", page);
        assertBegins("\n <?xml version=\"1.0\"?>\n<a>", page);
        assertBegins("<HTML>\n<HEAD>\n", page);
        assertBegins("<html lang=en>\n<body>\n", page);
        assertBegins("{\"a\": 1}\n", "Line 1: this is JSON");
        assertBegins("[[1, 2]\n", "Line 1: this is JSON");
    }

    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @Test
    void a_pipe_is_read_once_and_whole(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n3,4\n");
        Process writer = new ProcessBuilder("dd", "if=" + file, "of=" + pipe, "status=none").start();
        try {
            assertThat(Tables.values(TableReader.read(pipe, Progress.NONE), 0)).containsExactly(1, 3);
        } finally {
            writer.destroyForcibly();
        }
    }
}
