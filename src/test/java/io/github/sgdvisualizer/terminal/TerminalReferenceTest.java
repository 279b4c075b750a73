package io.github.sgdvisualizer.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.run.ReferenceCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the terminal prints against PyTorch's runs: a case's columns are the options. */
final class TerminalReferenceTest extends TerminalFixture {
    private static final double RELATIVE = 1e-9;

    /** A case and its steps. */
    record Case(String id, List<String> options, List<CSVRecord> steps) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        return ReferenceCase.rows("cases").stream()
                .map(row -> new Case(row.get("id"), options(row), ReferenceCase.rows(row.get("id") + "-steps")));
    }

    static Stream<Case> casesWithParameters() {
        List<CSVRecord> steps = ReferenceCase.rows("more-steps");
        return ReferenceCase.rows("more").stream()
                .map(row -> new Case(
                        row.get("id"),
                        options(row),
                        steps.stream()
                                .filter(step -> step.get("id").equals(row.get("id")))
                                .toList()));
    }

    private static List<String> options(CSVRecord row) {
        Stream<String> options = row.toMap().entrySet().stream().flatMap(TerminalReferenceTest::options);
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
        for (CSVRecord step : known.steps) {
            double[] row = numbers(lines.get(1 + Integer.parseInt(step.get("step"))));
            assertThat(row[0]).isEqualTo(Double.parseDouble(step.get("step")));
            assertClose(row[1], step.get("slope"));
            assertClose(row[2], step.get("intercept"));
            assertClose(row[3], step.get("loss"));
        }
    }

    private static void assertClose(double actual, String expected) {
        double value = Double.parseDouble(expected);
        // Near the least loss without noise nothing is left but rounding.
        assertThat(actual).isCloseTo(value, within(Math.max(1e-12, RELATIVE * Math.abs(value))));
    }
}
