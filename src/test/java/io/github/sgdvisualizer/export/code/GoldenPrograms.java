package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.UiLocales;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Small runs whose programs are stored as texts, in which each optimizer, schedule and kind of points occurs. */
final class GoldenPrograms {
    static final String POINTS_FILE = "points $1.csv";

    /** The others hold numbers that come from powers and cosines, whose last digits a processor may choose. */
    private static final Set<String> NOTEBOOKS = Set.of("lesson", "momentum-batches", "given-file", "long");

    private static final GeneratedPoints EIGHT =
            Settings.DEFAULT.generated().withCount(8).withSeed(7);

    private static final GivenPoints GIVEN = given(0.5, 1, 2.25, 3, 3, 4.5);
    private static final Settings LESSON = Settings.DEFAULT.withSource(EIGHT);

    private GoldenPrograms() {}

    private static GivenPoints given(double... x) {
        double[] y = {1, -2.5, 3, 1e-7, 4.125, 6};
        return new GivenPoints(Points.of(x, y), new Labels("Größe $a$", "\"b\"", "", ""), EIGHT);
    }

    static List<ProgramCase> all() {
        PointSource normal = new GeneratedPoints(6, new Line(-1.5, 0), 0.5, NoiseKind.NORMAL, 3);
        return List.of(
                ProgramCase.of("lesson", LESSON, 25),
                ProgramCase.of("no-step", LESSON.withStart(new Line(-0.0, 1e-8)), 0),
                ProgramCase.of("long", LESSON.withLearningRate(0.001), 20_000),
                ProgramCase.of("overflow", LESSON.withLearningRate(1e30), 25),
                ProgramCase.of(
                        "momentum-batches",
                        LESSON.withOptimizer(new Optimizer.Momentum(0.5))
                                .withSchedule(new Schedule.Steps(5, 0.5))
                                .withBatchSize(OptionalInt.of(3)),
                        25),
                ProgramCase.of(
                        "nesterov-shuffled",
                        LESSON.withSource(GIVEN.standardised(1))
                                .withOptimizer(new Optimizer.Nesterov(0.75))
                                .withSchedule(new Schedule.Exponential(0.97))
                                .withBatchSize(OptionalInt.of(4))
                                .withShuffle(-9),
                        12),
                ProgramCase.of(
                        "given-file", LESSON.withSource(GIVEN.standardised(0.5)).withBatchSize(OptionalInt.of(2)), 9),
                ProgramCase.of(
                        "one-x", LESSON.withSource(given(2, 2, 2, 2, 2, 2).standardised(1)), 11),
                ProgramCase.of(
                        "adagrad-cosine",
                        LESSON.withSource(normal)
                                .withOptimizer(new Optimizer.AdaGrad(0.05, 1e-6))
                                .withSchedule(new Schedule.Cosine(10, 0.001)),
                        15),
                ProgramCase.of(
                        "adagrad-warm-up",
                        LESSON.withOptimizer(new Optimizer.AdaGrad(0, 1e-10)).withSchedule(new Schedule.WarmUp(0.1, 8)),
                        15),
                ProgramCase.of("rmsprop", LESSON.withOptimizer(new Optimizer.RmsProp(0.99, 1e-8, 0)), 15),
                ProgramCase.of(
                        "rmsprop-momentum",
                        LESSON.withOptimizer(new Optimizer.RmsProp(0.9, 1e-5, 0.5))
                                .withSchedule(new Schedule.Cosine(20, 0)),
                        15),
                ProgramCase.of(
                        "adam",
                        LESSON.withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8))
                                .withSchedule(new Schedule.Steps(4, 0.1)),
                        15),
                ProgramCase.of("adam-beta", LESSON.withOptimizer(new Optimizer.Adam(0.9, 0.99, 1e-4)), 15),
                ProgramCase.of(
                        "adam-changed",
                        LESSON.withSource(EIGHT.standardised(1))
                                .withOptimizer(new Optimizer.Adam(0.8, 0.999, 1e-8))
                                .withSchedule(new Schedule.Cosine(30, 0))
                                .withBatchSize(OptionalInt.of(5))
                                .withLearningRateFrom(5, 0.05)
                                .withLearningRateFrom(12, 0.2),
                        20),
                ProgramCase.of("changed", LESSON.withLearningRateFrom(5, 0.05).withLearningRateFrom(12, 0.2), 20),
                ProgramCase.of("steps", LESSON.withSchedule(new Schedule.Steps(5, 0.25)), 20));
    }

    /** Returns the programs of a case by the names of their files. */
    static Map<String, String> programs(ProgramCase each) throws Throwable {
        Optional<String> pointsFile = each.id().equals("given-file") ? Optional.of(POINTS_FILE) : Optional.empty();
        Settings settings = each.settings();
        return UiLocales.get("en", () -> {
            Map<String, String> programs = new TreeMap<>();
            programs.put(each.id() + ".py", TorchScript.of(settings, each.steps(), pointsFile));
            programs.put(each.id() + ".plain.py", PlainScript.of(settings, each.steps(), pointsFile));
            if (NOTEBOOKS.contains(each.id())) {
                StringWriter notebook = new StringWriter();
                Notebook.write(
                        notebook,
                        settings,
                        each.steps(),
                        pointsFile,
                        new Notebook.Picture("image/png", "iVBORw0KGgo="));
                programs.put(each.id() + ".ipynb", notebook.toString());
            }
            if (isPlain(each)) {
                programs.put(each.id() + ".formulas.csv", Spreadsheet.csv(settings, each.steps()));
            }
            return programs;
        });
    }

    private static boolean isPlain(ProgramCase each) {
        return each.settings().optimizer().isPlain() && each.settings().takesAllPoints() && each.steps() < 1_000;
    }

    /** Returns the stored text of a program. */
    static String stored(String name) throws IOException {
        try (InputStream in = GoldenPrograms.class.getResourceAsStream("golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
