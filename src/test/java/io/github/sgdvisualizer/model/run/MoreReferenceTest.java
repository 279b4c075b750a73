package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters of optimizers, and schedules, against PyTorch's. */
final class MoreReferenceTest {
    private static final double RELATIVE = 1e-9;

    /** A case and its steps. */
    record Case(String id, Settings settings, List<CSVRecord> steps) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        List<CSVRecord> steps = ReferenceCase.rows("more-steps");
        return ReferenceCase.rows("more").stream()
                .map(row -> new Case(
                        row.get("id"),
                        settings(row),
                        steps.stream()
                                .filter(step -> step.get("id").equals(row.get("id")))
                                .toList()));
    }

    private static Settings settings(CSVRecord row) {
        GeneratedPoints lesson = Settings.DEFAULT
                .generated()
                .withCount(Integer.parseInt(row.get("n")))
                .withSeed(Long.parseLong(row.get("seed")));
        double rate = Double.parseDouble(row.get("learning_rate"));
        Optimizer optimizer = Optimizer.all().stream()
                .filter(candidate -> candidate.name().equals(row.get("optimizer")))
                .findFirst()
                .orElseThrow();
        Schedule schedule = Schedule.all().stream()
                .filter(candidate -> candidate.name().equals(row.get("schedule")))
                .findFirst()
                .orElseThrow();
        String size = row.get("batch_size");
        return Settings.DEFAULT
                .withSource(lesson)
                .withLearningRate(rate)
                .withOptimizer(with(optimizer, row.get("parameters")))
                .withSchedule(with(schedule, row.get("schedule_parameters")))
                .withBatchSize(size.equals("all") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(size)));
    }

    private static <T extends Tunable<T>> T with(T tunable, String parameters) {
        List<String> all = Arrays.stream(parameters.split(";"))
                .filter(text -> !text.isEmpty())
                .toList();
        T result = tunable;
        for (String parameter : all) {
            int equals = parameter.indexOf('=');
            result = result.with(
                    Parameter.valueOf(parameter.substring(0, equals).toUpperCase(Locale.ROOT)),
                    Double.parseDouble(parameter.substring(equals + 1)));
        }
        return result;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_step_is_pytorchs(Case known) {
        Settings settings = known.settings;
        MeanSquaredError error = new MeanSquaredError(settings.source().points());
        Descent descent = new Descent(settings, error);

        assertThat(known.steps).hasSizeGreaterThan(40);
        for (CSVRecord step : known.steps) {
            String where = "at step " + step.get("step");
            assertClose("slope " + where, descent.line().slope(), step.get("slope"));
            assertClose("intercept " + where, descent.line().intercept(), step.get("intercept"));
            assertClose("loss " + where, error.loss(descent.line()), step.get("loss"));
            assertClose("rate " + where, settings.rate(descent.steps()), step.get("learning_rate"));
            descent.advance();
        }
    }

    private static void assertClose(String what, double actual, String expected) {
        double value = Double.parseDouble(expected);
        assertThat(actual).as(what).isCloseTo(value, within(RELATIVE * Math.abs(value)));
    }
}
