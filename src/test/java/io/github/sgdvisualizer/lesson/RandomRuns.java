package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.file.table.ReadySet;
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
import io.github.sgdvisualizer.options.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Random runs for questions: own, generated and ready points, all optimizers and schedules, with and without batches. */
final class RandomRuns {
    private static final List<ReadySet> READY = List.of(ReadySet.values());

    private final Random random;

    /** Each seed begins with another optimizer, so that twenty seeds have each at least three times. */
    private int optimizer;

    RandomRuns(long seed) {
        // Seeds that follow each other begin with nearly the same numbers.
        random = new Random(seed * 0x9E37_79B9L + 17);
        optimizer = (int) (seed % 6);
    }

    Random random() {
        return random;
    }

    /** Returns a scene of these runs, each with its own number of steps. */
    static Options.Scene scene(List<Settings> runs, List<Integer> steps) {
        List<KeptSettings> kept = new ArrayList<>();
        for (Settings run : runs.subList(1, runs.size())) {
            kept.add(new KeptSettings(run, kept.size()));
        }
        return new Options.Scene(Experiment.of(runs.get(0)).withKept(kept), steps);
    }

    static Options.Scene scene(Settings run) {
        return scene(List.of(run), List.of(100));
    }

    PointSource source() {
        GeneratedPoints generated = new GeneratedPoints(
                2 + random.nextInt(299),
                new Line(between(-10, 10), between(-10, 10)),
                between(0, 5),
                random.nextBoolean() ? NoiseKind.UNIFORM : NoiseKind.NORMAL,
                random.nextInt(10_000));
        PointSource raw = switch (random.nextInt(4)) {
            case 0 -> generated;
            case 1 -> READY.get(random.nextInt(READY.size())).source(generated);
            default -> new GivenPoints(ownPoints(), Labels.PLAIN, generated);
        };
        return random.nextInt(4) == 0 ? raw.standardised(1) : raw;
    }

    /** Returns 2 to 300 points of random scales, about a line or about none, near zero or not. */
    private Points ownPoints() {
        int n = random.nextInt(4) == 0 ? 2 + random.nextInt(5) : 2 + random.nextInt(299);
        double widthX = Math.pow(10, between(-2, 2));
        double widthY = Math.pow(10, between(-2, 2));
        double centre = random.nextBoolean() ? 0 : random.nextGaussian() * 2;
        double slope = random.nextGaussian() * 2;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double place = centre + random.nextGaussian();
            x[i] = widthX * place;
            y[i] = widthY * (slope * place + random.nextGaussian());
        }
        return Points.of(x, y);
    }

    Settings settings() {
        return settings(source());
    }

    /** Returns settings whose start and rate suit the points, so that some runs converge and some diverge. */
    Settings settings(PointSource source) {
        Points points = source.points();
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.x(i);
            y[i] = points.y(i);
        }
        Bowl bowl = Bowl.of(x, y);
        double bySlope = Math.sqrt(bowl.varianceY()) / bowl.deviationX() * random.nextGaussian() * 2;
        double byIntercept = Math.sqrt(bowl.varianceY()) * random.nextGaussian() * 2;
        Optimizer next = nextOptimizer();
        boolean adapts = !(next instanceof Optimizer.Sgd || next instanceof Optimizer.WithVelocity);
        double rate = adapts
                ? Math.max(Math.abs(bySlope), Math.abs(byIntercept)) * Math.pow(10, between(-2, -0.3))
                : 2 / bowl.steepest() * Math.pow(10, between(-1.7, 0.15));
        Settings settings =
                new Settings(source, new Line(bowl.slope() + bySlope, bowl.intercept() + byIntercept), rate);
        return settings.withOptimizer(next)
                .withSchedule(schedule(rate))
                .withBatchSize(batchSize(x.length))
                .withShuffle(random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 0);
    }

    /** Random settings, and when they arrive by the book. */
    record Steady(Settings settings, TextbookAnswers.Arrival arrival) {}

    /**
     * Returns random settings of which more than the last digits decide when they arrive: RMSprop's jumps about the best
     * line multiply any difference, so that of two exact computations one may settle after thousands of steps more.
     */
    Steady steady(PointSource source) {
        while (true) {
            Settings settings = settings(source);
            TextbookAnswers.Arrival arrival = TextbookAnswers.arrival(new Textbook(settings));
            if (arrival.equals(TextbookAnswers.arrival(Textbook.rounded(settings)))) {
                return new Steady(settings, arrival);
            }
        }
    }

    /** Returns random settings of which no step up to 200 multiplies last digits: see {@link #steady}. */
    Settings calm(PointSource source) {
        while (true) {
            Settings settings = settings(source);
            Textbook exact = new Textbook(settings);
            Textbook rounded = Textbook.rounded(settings);
            double first = exact.loss();
            boolean isCalm = true;
            for (int step = 0; step < 200 && Double.isFinite(exact.loss()); step++) {
                isCalm &= Math.abs(exact.loss() - rounded.loss()) < 1e-11 * Math.max(exact.loss(), first);
                exact.advance(1);
                rounded.advance(1);
            }
            if (isCalm) {
                return settings;
            }
        }
    }

    private Optimizer nextOptimizer() {
        double eps = Math.pow(10, between(-10, -4));
        return switch (optimizer++ % 6) {
            case 0 -> new Optimizer.Sgd();
            case 1 -> new Optimizer.Momentum(between(0, 0.95));
            case 2 -> new Optimizer.Nesterov(between(0, 0.95));
            case 3 -> new Optimizer.AdaGrad(random.nextBoolean() ? 0 : between(0, 0.1), eps);
            case 4 -> new Optimizer.RmsProp(between(0.8, 0.999), eps, random.nextBoolean() ? 0 : between(0, 0.8));
            default -> new Optimizer.Adam(between(0.5, 0.95), between(0.9, 0.9999), eps);
        };
    }

    private Schedule schedule(double rate) {
        return switch (random.nextInt(8)) {
            case 0 -> new Schedule.Steps(10 + random.nextInt(90), between(0.3, 1));
            case 1 -> new Schedule.Exponential(between(0.97, 1));
            case 2 -> new Schedule.Cosine(20 + random.nextInt(180), rate * between(0, 0.1));
            case 3 -> new Schedule.WarmUp(between(0.01, 1), 1 + random.nextInt(60));
            default -> new Schedule.Constant();
        };
    }

    private OptionalInt batchSize(int n) {
        return switch (random.nextInt(5)) {
            case 0 -> OptionalInt.of(1);
            case 1 -> OptionalInt.of(1 + random.nextInt(n));
            case 2 -> OptionalInt.of(Math.min(n, 10));
            default -> OptionalInt.empty();
        };
    }

    double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }
}
