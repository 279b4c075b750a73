package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.MoreReferenceCase;
import io.github.sgdvisualizer.model.run.ReferenceCase;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.RunStates;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;

/**
 * A run to export as a program, and the losses that the program has to print.
 *
 * @param losses the loss after each number of steps
 */
record ProgramCase(String id, Settings settings, int steps, Map<Integer, Double> losses) {
    private static final int RANDOM = 40;

    /** Points of float32 give float64 losses that agree to this part. */
    private static final double TOLERANCE = 1e-6;

    /** The names of columns of this are as bad as names can be. */
    static final String HOSTILE =
            "\"\"\"'''\\\n\r\u2028\u0000{x}${y}$%s<script>\uD800😀\\N{BELL}#\"); import os; os.abort() #";

    /** Returns all reference cases and random settings. */
    static List<ProgramCase> all() {
        return Stream.of(
                        ReferenceCase.all()
                                .map(each -> new ProgramCase(
                                        each.id(),
                                        each.settings(),
                                        each.steps(),
                                        each.expectedMoments().stream()
                                                .collect(Collectors.toMap(RunState::step, RunState::loss)))),
                        MoreReferenceCase.all()
                                .map(each -> new ProgramCase(
                                        each.id(),
                                        each.settings(),
                                        each.steps().size() - 1,
                                        each.steps().stream()
                                                .collect(Collectors.toMap(
                                                        row -> Integer.parseInt(row.getField("step")),
                                                        row -> Double.parseDouble(row.getField("loss")))))),
                        LongStream.range(0, RANDOM).mapToObj(ProgramCase::random))
                .flatMap(cases -> cases)
                .toList();
    }

    /** Returns a case of which the run of the program itself says what is right. */
    static ProgramCase of(String id, Settings settings, int steps) {
        Map<Integer, Double> losses = new TreeMap<>();
        new RunStates(settings, steps).forEachRemaining(state -> losses.put(state.step(), state.loss()));
        return new ProgramCase(id, settings, steps, losses);
    }

    private static ProgramCase random(long seed) {
        Random random = new Random(seed);
        PointSource source = source(random, (int) seed);
        Settings settings = Settings.DEFAULT
                .withSource(source)
                .withStart(new Line(4 * random.nextGaussian(), random.nextInt(5)))
                .withLearningRate(rate(random))
                .withOptimizer(tuned(one(random, Optimizer.all()), random))
                .withSchedule(tuned(one(random, Schedule.all()), random))
                .withBatchSize(one(
                        random,
                        List.of(
                                OptionalInt.empty(),
                                OptionalInt.of(1),
                                OptionalInt.of(7),
                                OptionalInt.of(10),
                                OptionalInt.of(source.count() + 1))))
                .withShuffle(one(random, List.of(0, 0, 3, -5)));
        int changes = Math.max(0, random.nextInt(5) - 2);
        for (int i = 0; i < changes; i++) {
            settings = settings.withLearningRateFrom(10 + 20 * i + random.nextInt(20), rate(random));
        }
        return of("random-" + seed, settings, 20 + random.nextInt(120));
    }

    private static PointSource source(Random random, int seed) {
        GeneratedPoints generated = new GeneratedPoints(
                2 + random.nextInt(200),
                new Line(Math.round(20 * random.nextGaussian()) / 10.0 % 10, random.nextInt(7) - 3),
                one(random, List.of(0.5, 1.0, 0.1, 2.0)),
                one(random, List.of(NoiseKind.UNIFORM, NoiseKind.UNIFORM, NoiseKind.NORMAL)),
                random.nextInt(1000));
        PointSource source = switch (seed % 4) {
            case 0 ->
                List.of(ReadySet.values())
                        .get(seed / 4 % ReadySet.values().length)
                        .source(generated);
            case 1 -> own(random, seed == 5 ? 1_234 : 5 + random.nextInt(60), generated);
            default -> generated;
        };
        // Own points and ready sets are too far from 0 for most learning rates.
        boolean isStandardised = seed % 4 < 2 ? random.nextInt(6) > 0 : random.nextInt(3) == 0;
        return isStandardised ? source.standardised(one(random, List.of(1.0, 1.0, 0.5))) : source;
    }

    private static PointSource own(Random random, int count, GeneratedPoints generated) {
        double[] x = random.doubles(count, 0, 50).toArray();
        double[] y = Arrays.stream(x)
                .map(each -> 0.3 * each - 2 + random.nextGaussian())
                .toArray();
        return new GivenPoints(Points.of(x, y), new Labels(HOSTILE, "y", HOSTILE, HOSTILE), generated);
    }

    private static double rate(Random random) {
        return Math.rint(1000 * Math.pow(10, -2 * random.nextDouble() - 0.3)) / 1000;
    }

    private static <T extends Tunable<T>> T tuned(T tunable, Random random) {
        T tuned = tunable;
        for (Parameter parameter : new ArrayList<>(tunable.parameters().keySet())) {
            if (random.nextBoolean()) {
                tuned = tuned.with(
                        parameter,
                        switch (parameter) {
                            case STEP_SIZE, T_MAX, TOTAL_ITERS -> 1 + random.nextInt(60);
                            case EPS -> Math.pow(10, -3 - random.nextInt(7));
                            case ETA_MIN -> 0.001;
                            case LR_DECAY -> 0.05;
                            case START_FACTOR -> 0.05;
                            // Without memory of gradients, runs that hover blow up what is rounded.
                            case ALPHA, BETA1, BETA2 -> one(random, List.of(0.5, 0.9, 0.95));
                            default -> one(random, List.of(0.0, 0.5, 0.9, 0.95));
                        });
            }
        }
        return tuned;
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Checks what a program printed: a step and its loss on each line. */
    void check(String printed) {
        List<String> lines = printed.lines().toList();
        assertThat(lines).as(printed).allMatch(line -> line.matches("\\d+ [0-9.e+-]+"));
        List<Integer> printedSteps = lines.stream()
                .map(line -> Integer.parseInt(line.split(" ", -1)[0]))
                .toList();
        // Of a long run fewer losses are printed.
        int every = steps > 1_000 ? 1_000 : 10;
        List<Integer> expectedSteps = losses.keySet().stream()
                .sorted()
                .filter(step -> step % every == 0 || step == losses.size() - 1)
                .toList();
        assertThat(printedSteps).isEqualTo(expectedSteps);
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            assertThat(Double.parseDouble(parts[1]))
                    .as("the loss after step %s of %s", parts[0], settings)
                    .isCloseTo(losses.get(Integer.parseInt(parts[0])), Percentage.withPercentage(100 * TOLERANCE));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
