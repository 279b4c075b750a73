package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real Python reads in literals. */
final class PythonLiteralTest {
    private static final int TEXTS = 500;
    private static final int NUMBERS = 2_000;

    /** Texts that could end a literal, a line or an escape, or that are not whole characters. */
    private static final List<String> HARD = List.of(
            "\"",
            "\\",
            "'",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u001b",
            "\u007f",
            "\u0080",
            "\u2028",
            "\uFFFF",
            "\uD800",
            "\uDFFF",
            "😀",
            "\uDBFF\uDFFF",
            "\\n",
            "\\u0041",
            "\\N{BELL}",
            "\"\"\"",
            "ä",
            " ",
            "#",
            "{x}");

    @TempDir
    private Path folder;

    /** Returns what a Python program printed of each literal, which is one line. */
    private List<String> read(IntFunction<String> literals, int count, String program) throws Exception {
        Path file = folder.resolve("literals.txt");
        Files.write(file, IntStream.range(0, count).mapToObj(literals).toList());
        List<String> lines = Python.run(Python.with(), "-c", """
                        import ast, struct, sys
                        for line in open(sys.argv[1], encoding="ascii"):
                            value = ast.literal_eval(line)
                            print(%s)
                        """.formatted(program), file.toString())
                .lines()
                .toList();
        assertThat(lines).hasSize(count);
        return lines;
    }

    private static String text(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> random.nextInt(3) == 0
                        ? Character.toString(random.nextInt(0x80))
                        : HARD.get(random.nextInt(HARD.size())))
                .limit(random.nextInt(12))
                .collect(Collectors.joining());
    }

    private static double number(long seed) {
        Random random = new Random(seed);
        if (seed < 2) {
            return seed == 0 ? 0.0 : -0.0;
        }
        double any = Double.longBitsToDouble(random.nextLong());
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(2_000) - 1_000;
            case 1 -> Math.rint(1e4 * random.nextGaussian()) / 1e4;
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(50) - 25);
            default -> Double.isFinite(any) ? any : Double.MIN_VALUE;
        };
    }

    @Test
    void python_reads_any_text_as_it_is() throws Exception {
        List<String> points =
                read(seed -> PythonLiteral.string(text(seed)), TEXTS, "' '.join(format(ord(c), 'x') for c in value)");

        Seeds.forEach(
                TEXTS,
                seed -> assertThat(points.get(seed.intValue()))
                        .isEqualTo(text(seed)
                                .codePoints()
                                .mapToObj(Integer::toHexString)
                                .collect(Collectors.joining(" "))));
    }

    @Test
    void python_reads_any_number_to_the_last_bit() throws Exception {
        String bits = "struct.pack('>d', value).hex()";
        List<String> numbers = read(seed -> PythonLiteral.number(number(seed)), NUMBERS, bits);
        List<String> decimals = read(
                seed -> PythonLiteral.decimal(number(seed)),
                NUMBERS,
                bits + " if isinstance(value, float) else 'a whole number'");

        Seeds.forEach(NUMBERS, seed -> {
            String expected = "%016x".formatted(Double.doubleToRawLongBits(number(seed)));
            assertThat(numbers.get(seed.intValue())).isEqualTo(expected);
            assertThat(decimals.get(seed.intValue())).isEqualTo(expected);
        });
    }
}
