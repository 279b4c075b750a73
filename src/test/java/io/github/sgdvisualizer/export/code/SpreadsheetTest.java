package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.Exports;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.UiLocales;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas are evaluated by Python, which reads them as its own, cell after cell. */
final class SpreadsheetTest {
    private static final String EVALUATOR = """
            import csv, re, sys
            sys.setrecursionlimit(100000)
            rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline="")))
            values = {}
            def value(column, row):
                key = column + row
                if key not in values:
                    cell = rows[int(row) - 1][ord(column) - ord("A")]
                    if cell.startswith("="):
                        assert re.fullmatch("[-=+*/()$A-Z0-9]+", cell), cell
                        code = re.sub("[$]?([A-Z])[$]?([0-9]+)", r"value('\\\\1', '\\\\2')", cell[1:])
                        values[key] = eval(code)
                    else:
                        values[key] = float(cell)
                return values[key]
            for row in range(3, len(rows) + 1):
                if rows[row - 1][11]:
                    print(int(value("L", str(row))), value("R", str(row)))
            """.replace("\\\\", "\\");

    @TempDir
    private Path folder;

    private static Stream<ProgramCase> plain() {
        return Stream.concat(ProgramCase.all().stream(), GoldenPrograms.all().stream())
                .filter(each -> each.steps() <= Spreadsheet.MAX_STEPS
                        && each.settings().optimizer().isPlain()
                        && each.settings().takesAllPoints()
                        && each.settings().source().count() <= 1_000);
    }

    private static String refusal(Settings settings, int steps) {
        StringBuilder message = new StringBuilder();
        assertThatThrownBy(() -> Spreadsheet.csv(settings, steps))
                .isInstanceOfSatisfying(WriteFailedException.class, e -> message.append(e.getMessage()));
        return message.toString();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void the_formulas_give_the_losses_of_the_run(ProgramCase each) throws Exception {
        Path file = folder.resolve("run.formulas.csv");
        Exports.write(file, Experiment.of(each.settings()), each.steps(), PictureOptions.DEFAULT);

        List<String> lines = Python.run(Python.with(), "-c", EVALUATOR, file.toString())
                .lines()
                .toList();

        assertThat(lines).hasSize(each.losses().size());
        Points points = each.settings().source().points();
        double square = points.varianceY() + points.meanY() * points.meanY();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            double expected = each.losses().get(Integer.parseInt(parts[0]));
            assertThat(Double.parseDouble(parts[1]))
                    .as(line)
                    .isCloseTo(expected, within(1e-6 * expected + 1e-13 * square));
        }
    }

    @Test
    void names_from_elsewhere_are_text_in_their_cells() throws Exception {
        Settings settings = Settings.DEFAULT.withSource(new GivenPoints(
                Points.of(new double[] {1, 2, 3}, new double[] {2, 3, 5}),
                new Labels("=1+1,\"a\n", "+" + ProgramCase.HOSTILE, "", ""),
                Settings.DEFAULT.generated()));

        List<List<String>> rows = CsvReader.builder().ofCsvRecord(Spreadsheet.csv(settings, 5)).stream()
                .map(row -> row.getFields())
                .toList();

        assertThat(rows).hasSize(10).allMatch(row -> row.size() == 18);
        assertThat(rows.get(1)).startsWith("'=1+1,\"a\n", "'+" + ProgramCase.HOSTILE);
    }

    @Test
    void what_has_no_place_in_it_is_refused_in_one_sentence() throws Throwable {
        UiLocales.in("en", () -> {
            assertThat(refusal(Settings.DEFAULT.withOptimizer(new Optimizer.Momentum(0.9)), 10))
                    .contains("plain gradient descent");
            assertThat(refusal(Settings.DEFAULT.withBatchSize(OptionalInt.of(10)), 10))
                    .contains("plain gradient descent");
            assertThat(refusal(
                            Settings.DEFAULT.withSource(
                                    Settings.DEFAULT.generated().withCount(1_001)),
                            10))
                    .contains("1,000 points");
            assertThat(refusal(Settings.DEFAULT, 10_001)).contains("10,000 steps");
        });
    }
}
