package io.github.sgdvisualizer.model.run;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A run that PyTorch computed with parameters that are not the defaults, or with a schedule, from the test resources.
 *
 * @param steps the rows from step 0 on: step, slope, intercept, loss, learning_rate
 */
public record MoreReferenceCase(String id, Settings settings, List<NamedCsvRecord> steps) {

    /** Returns all cases. */
    public static Stream<MoreReferenceCase> all() {
        List<NamedCsvRecord> steps = ReferenceCase.rows("more-steps");
        return ReferenceCase.rows("more").stream()
                .map(row -> new MoreReferenceCase(
                        row.getField("id"),
                        settings(row),
                        steps.stream()
                                .filter(step -> step.getField("id").equals(row.getField("id")))
                                .toList()));
    }

    private static Settings settings(NamedCsvRecord row) {
        GeneratedPoints lesson = Settings.DEFAULT
                .generated()
                .withCount(Integer.parseInt(row.getField("n")))
                .withSeed(Long.parseLong(row.getField("seed")));
        double rate = Double.parseDouble(row.getField("learning_rate"));
        Optimizer optimizer = Optimizer.all().stream()
                .filter(candidate -> candidate.name().equals(row.getField("optimizer")))
                .findFirst()
                .orElseThrow();
        Schedule schedule = Schedule.all().stream()
                .filter(candidate -> candidate.name().equals(row.getField("schedule")))
                .findFirst()
                .orElseThrow();
        String size = row.getField("batch_size");
        return Settings.DEFAULT
                .withSource(lesson)
                .withLearningRate(rate)
                .withOptimizer(with(optimizer, row.getField("parameters")))
                .withSchedule(with(schedule, row.getField("schedule_parameters")))
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

    @Override
    public String toString() {
        return id;
    }
}
