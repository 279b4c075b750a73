package io.github.sgdvisualizer.experiment;

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
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random experiments: first those that a command line can say, then what it cannot. */
public final class RandomExperiments {
    private final Random random;

    public RandomExperiments(Random random) {
        this.random = random;
    }

    /** Returns an experiment of which a command line can say everything. */
    public Experiment sayable() {
        PointSource source = sayableSource();
        ViewState viewState = new ViewState(
                union(ScreenPart.CALM, some(ScreenPart.class)),
                ScreenPart.POINTS,
                ChartLook.PLAIN,
                some(ScreenPart.class),
                some(Lock.class));
        Playing playing =
                new Playing(random.nextBoolean() ? 0 : random.nextInt(300), random.nextBoolean(), speed(), Repeat.ONCE);
        return new Experiment(settings(source), List.of(), playing, viewState);
    }

    /** Returns an experiment of anything. */
    public Experiment any() {
        Experiment sayable = sayable();
        Settings settings = sayable.settings();
        if (random.nextInt(3) == 0) {
            settings = settings.withSource(ownSource());
        }
        if (random.nextInt(3) == 0) {
            settings = settings.withLearningRateFrom(1 + random.nextInt(50), rate());
        }
        if (random.nextInt(3) == 0) {
            settings = settings.withShuffle(1 + random.nextInt(5));
        }
        List<Integer> slots = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(slots, random);
        PointSource source = settings.source();
        List<KeptSettings> kept = IntStream.range(0, random.nextInt(Experiment.MAX_KEPT + 1))
                .mapToObj(i -> new KeptSettings(
                        settings(source), slots.get(i), random.nextBoolean() ? "" : "run " + i, random.nextBoolean()))
                .toList();
        ViewState viewState = sayable.viewState();
        ScreenPart stage = random.nextBoolean() ? ScreenPart.POINTS : ScreenPart.LOSS;
        ChartLook look = random.nextBoolean()
                ? ChartLook.PLAIN
                : new ChartLook(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean());
        Playing playing = sayable.playing();
        Repeat repeat = oneOf(Repeat.class);
        return new Experiment(
                settings,
                kept,
                new Playing(playing.step(), playing.paused(), playing.speed(), repeat),
                new ViewState(viewState.shown(), stage, look, viewState.hidden(), viewState.locked()));
    }

    private PointSource sayableSource() {
        PointSource raw;
        if (random.nextInt(3) == 0) {
            ReadySet set = oneOf(ReadySet.class);
            raw = set.source(Settings.DEFAULT.generated().withSeed(seed()));
        } else {
            raw = new GeneratedPoints(
                    2 + random.nextInt(200),
                    new Line(value(-10, 10), value(-10, 10)),
                    value(0, 5),
                    random.nextBoolean() ? NoiseKind.UNIFORM : NoiseKind.NORMAL,
                    seed());
        }
        return random.nextInt(4) == 0 ? raw.standardised(1) : raw;
    }

    private PointSource ownSource() {
        return new GivenPoints(
                SomePoints.of(random, 2 + random.nextInt(50)), Labels.PLAIN, Settings.DEFAULT.generated());
    }

    private Settings settings(PointSource source) {
        Settings settings = new Settings(source, new Line(value(-3, 3), value(-1e6, 1e6)), rate());
        OptionalInt batch =
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(source.count()));
        return settings.withOptimizer(tuned(Optimizer.all()))
                .withSchedule(tuned(Schedule.all()))
                .withBatchSize(batch);
    }

    private <T extends Tunable<T>> T tuned(List<T> all) {
        T chosen = all.get(random.nextInt(all.size()));
        for (Parameter parameter : chosen.parameters().keySet()) {
            if (random.nextBoolean()) {
                chosen = chosen.with(parameter, parameterValue(parameter));
            }
        }
        return chosen;
    }

    private double parameterValue(Parameter parameter) {
        return switch (parameter.kind()) {
            case WHOLE -> parameter.min() + random.nextInt(1_000);
            case REAL, PART ->
                parameter.min() + random.nextDouble() * (Math.min(parameter.max(), 1_000) - parameter.min());
            case POSITIVE -> Math.pow(10, -12 * random.nextDouble());
        };
    }

    private double value(double min, double max) {
        double any = min + random.nextDouble() * (max - min);
        return random.nextBoolean() ? any : Math.rint(any);
    }

    private double rate() {
        return random.nextInt(20) == 0 ? Double.MIN_VALUE : Math.pow(10, random.nextGaussian() - 1);
    }

    private long seed() {
        return random.nextInt(10) == 0 ? (long) Parameter.SEED.max() : random.nextInt(1_000);
    }

    private Speed speed() {
        return random.nextBoolean()
                ? Speed.CHOICES.get(random.nextInt(Speed.CHOICES.size()))
                : new Speed(1 + random.nextDouble() * 999);
    }

    private <E> E oneOf(Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        return all.get(random.nextInt(all.size()));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        EnumSet<E> chosen = EnumSet.noneOf(type);
        if (random.nextBoolean()) {
            Arrays.stream(type.getEnumConstants())
                    .filter(one -> random.nextInt(3) == 0)
                    .forEach(chosen::add);
        } else if (random.nextInt(5) == 0) {
            chosen = EnumSet.allOf(type);
        }
        return chosen;
    }

    private static <E> Set<E> union(Set<E> one, Set<E> other) {
        Set<E> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
