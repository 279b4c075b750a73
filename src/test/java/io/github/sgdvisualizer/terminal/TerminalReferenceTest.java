package io.github.sgdvisualizer.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.sgdvisualizer.model.run.ReferenceCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the terminal prints against PyTorch's runs: a case's columns are the options. */
final class TerminalReferenceTest extends TerminalFixture {
    private static final double RELATIVE = 1e-9;

    /** A case and its steps. */
    record Case(String id, List<String> options, List<NamedCsvRecord> steps) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        return ReferenceCase.rows("cases").stream()
                .map(row ->
                        new Case(row.getField("id"), options(row), ReferenceCase.rows(row.getField("id") + "-steps")));
    }

    static Stream<Case> casesWithParameters() {
        List<NamedCsvRecord> steps = ReferenceCase.rows("more-steps");
        return ReferenceCase.rows("more").stream()
                .map(row -> new Case(
                        row.getField("id"),
                        options(row),
                        steps.stream()
                                .filter(step -> step.getField("id").equals(row.getField("id")))
                                .toList()));
    }

    private static List<String> options(NamedCsvRecord row) {
        Stream<String> options = row.getFieldsAsMap().entrySet().stream().flatMap(TerminalReferenceTest::options);
        return Stream.concat(Stream.of("--headless", "--format=csv"), options).toList();
    }

    private static Stream<String> options(Map.Entry<String, String> cell) {
        return switch (cell.getKey()) {
            case "id" -> Stream.empty();
            case "n" -> Stream.of("--points=" + cell.getValue());
            case "parameters", "schedule_parameters" ->
                Arrays.stream(cell.getValue().split(";"))
                        .filter(text -> !text.isEmpty())
                        .map(text -> "--" + text.replace('_', '-'));
            default -> Stream.of("--" + cell.getKey().replace('_', '-') + "=" + cell.getValue());
        };
    }

    @ParameterizedTest
    @MethodSource({"cases", "casesWithParameters"})
    void csv_gives_every_step_as_pytorch_does(Case known) {
        List<String> lines = run(known.options.toArray(String[]::new));

        assertThat(errors()).isEmpty();
        assertThat(lines).hasSize(known.steps.size() + 1);
        assertThat(lines.get(0)).isEqualTo("step,slope,intercept,loss");
        for (NamedCsvRecord step : known.steps) {
            double[] row = numbers(lines.get(1 + Integer.parseInt(step.getField("step"))));
            assertThat(row[0]).isEqualTo(Double.parseDouble(step.getField("step")));
            assertClose(row[1], step.getField("slope"));
            assertClose(row[2], step.getField("intercept"));
            assertClose(row[3], step.getField("loss"));
        }
    }

    private static void assertClose(double actual, String expected) {
        double value = Double.parseDouble(expected);
        // Near the least loss without noise nothing is left but rounding.
        assertThat(actual).isCloseTo(value, within(Math.max(1e-12, RELATIVE * Math.abs(value))));
    }
}
