package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.Points;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of known numbers, written in random dialects: the numbers come back exactly, or a refusal says why not. */
final class TableDialectTest {
    private static final int TABLES = 200;
    private static final String[] GAPS = {"", "NA", "N/A", "NaN", "NULL", "None", "?", "--", "#N/A"};
    private static final String[] NAMES = {"hours", "marks", "Größe", "x", "time (s)", "a-b"};
    private static final String[] WORDS = {"Rome", "Oslo", "n. a.", "setosa", "late"};

    /** A table as text, and what is in it. */
    private static final class Written {
        private final Random random;
        private final char separator;
        private final boolean comma;
        private final boolean quoted;
        private final boolean thousands;
        private final String end;
        private final int decimals;
        private final String gap;
        private final StringBuilder text = new StringBuilder();
        private final List<double[]> points = new ArrayList<>();
        private int gaps;

        Written(Random random) {
            this.random = random;
            separator = ",;\t| ".charAt(random.nextInt(5));
            quoted = separator != ' ' && random.nextInt(4) == 0;
            comma = separator != ',' ? random.nextBoolean() : quoted && random.nextBoolean();
            // With three digits after it, a mark may as well stand between thousands: see DecimalMark.
            decimals = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(2);
            thousands = decimals > 0 && (separator != ',' || quoted) && random.nextInt(4) == 0;
            end = random.nextInt(3) == 0 ? "\r\n" : random.nextInt(10) == 0 ? "\r" : "\n";
            gap = separator == ' ' ? "NA" : GAPS[random.nextInt(GAPS.length)];
            write();
        }

        private void write() {
            boolean labelled = random.nextInt(3) == 0;
            boolean header = random.nextInt(4) > 0;
            if (random.nextInt(5) == 0) {
                text.append("# measured by group 4").append(end);
            } else if (header && separator != ' ' && random.nextInt(5) == 0) {
                text.append("A title").append(end).append(end);
            }
            if (header) {
                row(labelled ? "place" : null, name(), name());
            }
            for (int i = 4 + random.nextInt(20); i > 0; i--) {
                boolean hasGap = i < 3 && random.nextInt(4) == 0;
                double x = number();
                double y = number();
                row(labelled ? word() : null, format(x), hasGap ? gap : format(y));
                if (hasGap) {
                    gaps++;
                } else {
                    points.add(new double[] {x, y});
                }
                if (i > 3 && separator != ' ' && random.nextInt(30) == 0) {
                    text.append(end);
                }
            }
            if (separator != ' ' && random.nextInt(8) == 0) {
                text.append(end).append("Source").append(end);
            }
        }

        private String name() {
            String name = NAMES[random.nextInt(NAMES.length)];
            return separator == ' ' ? name.replace(' ', '_') : name;
        }

        private String word() {
            String word = WORDS[random.nextInt(WORDS.length)];
            return separator == ' ' ? word.replace(' ', '_') : word;
        }

        /** A number of one to six digits before the mark, as few or many after it as the table's have. */
        private double number() {
            double any = (random.nextDouble() * 2 - 1) * Math.pow(10, 1 + random.nextInt(5));
            return Double.parseDouble(String.format(Locale.ROOT, "%." + decimals + "f", any));
        }

        private String format(double number) {
            String plain = String.format(Locale.ROOT, (thousands ? "%,." : "%.") + decimals + "f", number);
            return comma ? plain.replace('.', '!').replace(',', '.').replace('!', ',') : plain;
        }

        private void row(String label, String x, String y) {
            List<String> cells = new ArrayList<>();
            if (label != null) {
                cells.add(label);
            }
            cells.add(x);
            cells.add(y);
            String between = separator == ' ' ? " ".repeat(1 + random.nextInt(3)) : String.valueOf(separator);
            if (quoted) {
                cells.replaceAll(cell -> '"' + cell + '"');
            }
            text.append(String.join(between, cells)).append(end);
        }

        byte[] bytes() throws IOException {
            String mark = random.nextInt(3) == 0 ? "\uFEFF" : "";
            Charset charset = List.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16LE,
                            StandardCharsets.UTF_16BE,
                            Charset.forName("windows-1252"))
                    .get(random.nextInt(5));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write((charset.name().equals("windows-1252") ? text.toString() : mark + text).getBytes(charset));
            return bytes.toByteArray();
        }
    }

    @Test
    void numbers_come_back_exactly_or_a_refusal_says_why(@TempDir Path folder) {
        Path file = folder.resolve("table.txt");
        int[] refused = {0};
        Seeds.forEach(100, seed -> {
            Random random = new Random(seed);
            for (int i = 0; i < TABLES; i++) {
                Written written = new Written(random);
                Files.write(file, written.bytes());
                String shown = "table " + i + ":\n" + written.text;
                try {
                    Table table = TableReader.read(file, Progress.NONE);
                    Points points = Tables.points(table, 0, 1);
                    assertThat(points.size()).as(shown).isEqualTo(written.points.size());
                    for (int j = 0; j < points.size(); j++) {
                        assertThat(new double[] {points.x(j), points.y(j)})
                                .as(shown)
                                .containsExactly(written.points.get(j));
                    }
                    assertThat(table.columns().get(1).gaps()).as(shown).isEqualTo(written.gaps);
                } catch (TableFormatException e) {
                    refused[0]++;
                    assertThat(e.getMessage()).as(shown).contains("decimal");
                }
            }
        });
        assertThat(refused[0]).as("refusals among 20,000 tables").isLessThan(200);
    }
}
