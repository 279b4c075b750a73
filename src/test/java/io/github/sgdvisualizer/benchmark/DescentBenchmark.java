package io.github.sgdvisualizer.benchmark;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How many steps a second are taken, beside PyTorch and NumPy, which take the same in turns with us. */
public final class DescentBenchmark {
    private static final int ROUNDS = 5;
    private static final double SECONDS = 0.2;

    /** So small that no run converges while it is measured, and so ends. */
    private static final double ENDLESS_RATE = 1e-9;

    private static final double CHECKED_RATE = 0.01;
    private static final int CHECKED_STEPS = 50;
    private static final double RELATIVE = 1e-9;

    /** A run in a window is begun anew after so many steps: it keeps them all. */
    private static final int WINDOW_STEPS = 1_000_000;

    private final List<Task> tasks = List.of(
            Task.of("All of 100 points", 100, OptionalInt.empty(), "1,000 times PyTorch"),
            Task.of("10 of 1,000,000 points", 1_000_000, OptionalInt.of(10), "50 times PyTorch"),
            Task.of("All of 1,000,000 points", 1_000_000, OptionalInt.empty(), "as many as of 100"));

    private final Optional<PythonDescent> torch;
    private final Optional<PythonDescent> numpy;

    /** What is measured: steps over so many points, and how many times as fast as PyTorch they should be. */
    private record Task(String name, Settings settings, MeanSquaredError error, String goal) {
        static Task of(String name, int points, OptionalInt batchSize, String goal) {
            Settings settings = Settings.DEFAULT
                    .withSource(Settings.DEFAULT.generated().withCount(points))
                    .withBatchSize(batchSize)
                    .withShuffle(1);
            return new Task(
                    name, settings, new MeanSquaredError(settings.source().points()), goal);
        }

        Settings with(Optimizer optimizer, double rate) {
            return settings.withOptimizer(optimizer).withLearningRate(rate);
        }
    }

    /** Goes on for so many steps; returns the line that they lead to. */
    private interface Steps {
        Line take(int steps) throws IOException;
    }

    /** One program's steps of one kind, timed round by round. */
    private static final class Timed {
        private final Steps steps;
        private final double[] perSecond = new double[ROUNDS];
        private int perRound;

        Timed(Steps steps) {
            this.steps = steps;
        }

        /** Finds out how many steps a round takes, after the very first, which draws points or a permutation. */
        void warmUp() throws IOException {
            perRound = 1;
            seconds();
            double seconds = seconds();
            while (seconds < SECONDS / 4) {
                perRound *= 2;
                seconds = seconds();
            }
            perRound = (int) Math.ceil(perRound * SECONDS / seconds);
        }

        void measure(int round) throws IOException {
            perSecond[round] = perRound / seconds();
        }

        private double seconds() throws IOException {
            long start = System.nanoTime();
            Line line = steps.take(perRound);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!line.isFinite()) {
                throw new IllegalStateException("these steps should lead to a line, not to " + line);
            }
            return seconds;
        }

        double median() {
            return Arrays.stream(perSecond).sorted().toArray()[ROUNDS / 2];
        }
    }

    /** A row of the table: an optimizer at a task, by each program. */
    private record Row(String name, Timed ours, Optional<Timed> torch, Optional<Timed> numpy) {
        Stream<Timed> all() {
            return Stream.of(Optional.of(ours), torch, numpy).flatMap(Optional::stream);
        }

        void print() {
            System.out.printf(
                    Locale.ROOT, "%-14s | %,13.0f | %s | %s%n", name, ours.median(), beside(torch), beside(numpy));
        }

        private String beside(Optional<Timed> other) {
            return other.map(timed ->
                            String.format(Locale.ROOT, "%,9.0f %,9.0f", timed.median(), ours.median() / timed.median()))
                    .orElse("%9s %9s".formatted("-", "-"));
        }
    }

    private DescentBenchmark(Path directory) throws IOException {
        PythonDescent.prepare(
                directory, tasks.stream().map(task -> task.error.points()).toList());
        torch = PythonDescent.start("torch", directory, tasks.get(0).settings);
        numpy = PythonDescent.start("numpy", directory, tasks.get(0).settings);
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("descent");
        try {
            DescentBenchmark benchmark = new DescentBenchmark(directory);
            try {
                benchmark.check();
                benchmark.measure();
            } finally {
                benchmark.torch.ifPresent(PythonDescent::close);
                benchmark.numpy.ifPresent(PythonDescent::close);
            }
        } finally {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    /** A fast wrong number is worth nothing: checks that the same steps lead to the same line. */
    private void check() throws IOException {
        for (Task task : tasks) {
            // NumPy shuffles otherwise.
            Optional<PythonDescent> alike = task.settings.batchSize().isEmpty() ? numpy : Optional.empty();
            for (Optimizer optimizer : Optimizer.all()) {
                Settings settings = task.with(optimizer, CHECKED_RATE);
                Line ours = descent(task, settings).take(CHECKED_STEPS);
                for (PythonDescent other :
                        Stream.of(torch, alike).flatMap(Optional::stream).toList()) {
                    Line theirs = other.advance(settings, CHECKED_STEPS);
                    if (differs(ours.slope(), theirs.slope()) || differs(ours.intercept(), theirs.intercept())) {
                        throw new IllegalStateException(task.name + ", " + optimizer.name() + ": after " + CHECKED_STEPS
                                + " steps we are at " + ours + ", the other at " + theirs);
                    }
                }
            }
        }
    }

    private static boolean differs(double ours, double theirs) {
        return !(Math.abs(ours - theirs) <= RELATIVE * Math.abs(theirs));
    }

    private void measure() throws IOException {
        List<List<Row>> tables = tasks.stream().map(this::rows).toList();
        List<Row> rows = tables.stream().flatMap(List::stream).toList();
        // Only once all optimizers were seen is the code compiled for all: the second time counts.
        for (int i = 0; i < 2; i++) {
            for (Row row : rows) {
                row.ours.warmUp();
            }
        }
        List<Timed> all = rows.stream().flatMap(Row::all).distinct().toList();
        for (Timed timed : all) {
            timed.warmUp();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Timed timed : all) {
                timed.measure(round);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Steps a second, medians of %d rounds in turns, one thread each; how many times theirs ours are.%n"
                        + "After %d steps all are at the same line, to %.0e.%n"
                        + "JDK %s, PyTorch %s, NumPy %s%n",
                ROUNDS,
                CHECKED_STEPS,
                RELATIVE,
                Runtime.version(),
                torch.map(PythonDescent::version).orElse("missing: left out"),
                numpy.map(PythonDescent::version).orElse("missing: left out"));
        for (int i = 0; i < tables.size(); i++) {
            System.out.printf(Locale.ROOT, "%n%s (goal: %s)%n", tasks.get(i).name, tasks.get(i).goal);
            System.out.println("               |          ours |   PyTorch     ratio |     NumPy     ratio");
            tables.get(i).forEach(Row::print);
        }
    }

    private List<Row> rows(Task task) {
        List<Row> rows = new ArrayList<>();
        for (Optimizer optimizer : Optimizer.all()) {
            Settings settings = task.with(optimizer, ENDLESS_RATE);
            rows.add(new Row(
                    optimizer.name(),
                    new Timed(descent(task, settings)),
                    timed(torch, settings),
                    timed(numpy, settings)));
        }
        Row plain = rows.get(0);
        rows.add(new Row(
                plain.name + ", window",
                new Timed(window(task, task.with(Optimizer.all().get(0), ENDLESS_RATE))),
                plain.torch,
                plain.numpy));
        return rows;
    }

    private static Optional<Timed> timed(Optional<PythonDescent> python, Settings settings) {
        return python.map(present -> new Timed(steps -> present.advance(settings, steps)));
    }

    /** Returns steps as the terminal takes them. */
    private static Steps descent(Task task, Settings settings) {
        Descent descent = new Descent(settings, task.error);
        return steps -> {
            for (int i = 0; i < steps; i++) {
                descent.advance();
            }
            return descent.line();
        };
    }

    /** Returns steps as the window takes them: with an eye on the loss, and all kept. */
    private static Steps window(Task task, Settings settings) {
        return new Steps() {
            private Run run = new Run(settings, task.error);

            @Override
            public Line take(int steps) {
                for (int i = 0; i < steps; i++) {
                    if (run.steps() == WINDOW_STEPS) {
                        run = new Run(settings, task.error);
                    }
                    if (!run.advance()) {
                        throw new IllegalStateException("the run has ended");
                    }
                }
                return run.progress().line(run.steps());
            }
        };
    }
}
