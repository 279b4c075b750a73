package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is read, there is a table or one sentence: 100,000 texts, and files among them. */
final class TableRandomTest {
    private static final int TRIES = 1_000;
    private static final int FILE_EACH = 100;

    /** What tables are made of, so that random ones are often nearly good. */
    private static final String[] PIECES = {
        "1",
        "2.5",
        "3,5",
        "-4e2",
        "x",
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "\r",
        " ",
        ".",
        "e",
        "+",
        "−",
        "NaN",
        "é",
        "\uFEFF",
        "\0",
        "\u00A0",
        "1,2\n3,4\n"
    };

    private static final List<byte[]> FILES =
            Stream.concat(Corpus.good(), Corpus.bad()).map(Corpus::bytes).toList();

    @Test
    void anything_gives_a_table_or_says_why_not(@TempDir Path folder) {
        Path file = folder.resolve("random.csv");
        Seeds.forEach(100, seed -> {
            Random random = new Random(seed);
            int tables = 0;
            for (int i = 0; i < TRIES; i++) {
                byte[] bytes = bytes(random);
                try {
                    if (i % FILE_EACH == 0) {
                        check(TableReader.read(Files.write(file, bytes), Progress.NONE));
                    } else {
                        check(TableReader.readText(new String(bytes, StandardCharsets.UTF_8)));
                    }
                    tables++;
                } catch (TableFormatException e) {
                    assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(400).doesNotContainPattern("\\p{Cntrl}");
                } catch (RuntimeException e) {
                    throw new AssertionError("try " + i, e);
                }
            }
            assertThat(tables).as("tables among the texts").isBetween(TRIES / 100, TRIES - TRIES / 100);
        });
    }

    private static void check(Table table) throws TableFormatException {
        for (Table.Strays strays : Table.Strays.values()) {
            try {
                int points =
                        table.points(table.firstPair(), strays, Progress.NONE).size();
                assertThat(points).isBetween(2, table.rows());
            } catch (TableFormatException e) {
                assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(400).doesNotContainPattern("\\p{Cntrl}");
            }
        }
        assertThat(table.rows()).isBetween(2, 1_000_000);
        assertThat(table.columns()).hasSizeGreaterThanOrEqualTo(2);
        for (Table.Column column : table.columns()) {
            assertThat(column.name()).isNotBlank();
            assertThat(column.numbers() + column.gaps() + column.strays()).isEqualTo(table.rows());
            assertThat(Math.max(Math.abs(column.min()), Math.abs(column.max())))
                    .isLessThanOrEqualTo(column.numbers() == 0 ? Double.POSITIVE_INFINITY : 1e100);
        }
    }

    private static byte[] bytes(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> noise(random);
            case 1 -> pieces(random);
            default -> mutation(random);
        };
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns one of the corpus's files with some bytes left out, doubled or changed. */
    private static byte[] mutation(Random random) {
        byte[] bytes = FILES.get(random.nextInt(FILES.size()));
        ByteArrayOutputStream mutated = new ByteArrayOutputStream();
        double rate = random.nextDouble() * 5 / (bytes.length + 1);
        for (byte one : bytes) {
            if (random.nextDouble() >= rate) {
                mutated.write(one);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> mutated.write(random.nextInt(256));
                case 1 -> mutated.writeBytes(PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
                default -> {
                    // Left out.
                }
            }
        }
        return mutated.toByteArray();
    }
}
