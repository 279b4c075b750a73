package io.github.sgdvisualizer.model.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A run that PyTorch computed: its settings, points and steps, from the test resources. */
public record ReferenceCase(String id, Settings settings, int steps) {

    /** Returns all cases. */
    public static Stream<ReferenceCase> all() {
        return rows("cases").stream().map(ReferenceCase::of);
    }

    /** Returns the cases of full-batch gradient descent. */
    public static Stream<ReferenceCase> gradientDescent() {
        return all().filter(reference -> reference.settings.batchSize().isEmpty()
                && reference.settings.optimizer().isPlain());
    }

    private static ReferenceCase of(NamedCsvRecord row) {
        Line truth = new Line(number(row, "slope"), number(row, "intercept"));
        GeneratedPoints lesson = new GeneratedPoints(
                Integer.parseInt(row.getField("n")), truth, number(row, "noise"), Long.parseLong(row.getField("seed")));
        Line start = new Line(number(row, "start_slope"), number(row, "start_intercept"));
        return new ReferenceCase(
                row.getField("id"),
                new Settings(lesson, start, number(row, "learning_rate"))
                        .withOptimizer(optimizer(row.getField("optimizer")))
                        .withBatchSize(batchSize(row.getField("batch_size"))),
                Integer.parseInt(row.getField("steps")));
    }

    private static Optimizer optimizer(String name) {
        return Optimizer.all().stream()
                .filter(optimizer -> optimizer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OptionalInt batchSize(String size) {
        return size.equals("all") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(size));
    }

    /** Returns the points as float32, in order: rows of x and y. */
    public List<float[]> expectedPoints() {
        return rows(id + "-points").stream()
                .map(row -> new float[] {Float.parseFloat(row.getField("x")), Float.parseFloat(row.getField("y"))})
                .toList();
    }

    /** Returns the moments from step 0 on. */
    public List<RunState> expectedMoments() {
        return rows(id + "-steps").stream()
                .map(row -> new RunState(
                        Integer.parseInt(row.getField("step")),
                        new Line(number(row, "slope"), number(row, "intercept")),
                        number(row, "loss")))
                .toList();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    /** Returns the rows of a file of the reference. */
    public static List<NamedCsvRecord> rows(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReferenceCase.class.getResourceAsStream("/reference/" + name + ".csv")),
                StandardCharsets.UTF_8)) {
            return CsvReader.builder().ofNamedCsvRecord(reader).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
