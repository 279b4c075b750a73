package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Speed;
import io.github.sgdvisualizer.model.Curvature;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Parameter;
import io.github.sgdvisualizer.model.Progress;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What is going on, in one sentence.
 *
 * @param kind what sort of thing it is
 * @param sentence the sentence
 */
record Status(Kind kind, String sentence) {
    /** From here on a person wonders why it takes so long. */
    private static final long LONG = 1_000;

    /** From this condition number on the shape of the valley is why. */
    private static final double THIN = 100;

    /** The sorts of things that can go on. */
    enum Kind {
        READY,
        LEARNING,
        OVERSHOOTING,
        CONVERGED,
        DIVERGED,
        PAUSED
    }

    static Status of(Snapshot snapshot) {
        Progress progress = snapshot.progress();
        String steps = Numbers.whole(snapshot.moment().step());
        return switch (progress.outcome()) {
            case CONVERGED ->
                new Status(
                        Kind.CONVERGED,
                        Words.of("status.converged", snapshot.moment().step(), steps));
            case DIVERGED -> diverged(snapshot);
            case EXHAUSTED -> new Status(Kind.PAUSED, Words.of("status.exhausted", steps));
            case RUNNING -> running(snapshot, steps);
        };
    }

    private static Status running(Snapshot snapshot, String steps) {
        if (snapshot.moment().step() == 0) {
            Line line = snapshot.moment().line();
            String key = snapshot.playing() ? "status.ready" : "status.ready.paused";
            return new Status(Kind.READY, Words.of(key, Numbers.equation(line.slope(), line.intercept())));
        }
        if (!snapshot.playing()) {
            return new Status(Kind.PAUSED, Words.of("status.paused", steps));
        }
        Progress progress = snapshot.progress();
        double rate = progress.settings().learningRate();
        Curvature curvature = progress.error().curvature();
        if (rate > curvature.limit()) {
            return new Status(Kind.OVERSHOOTING, Words.of("status.overshooting.growing"));
        }
        OptionalLong left = progress.forecast().stepsUntil(progress.convergedExcess());
        boolean countable = left.isPresent() && left.getAsLong() <= (long) Parameter.STEPS.most();
        long toGo = Math.max(1, left.orElse(0) - runMeanwhile(snapshot.speed()));
        if (rate > curvature.safeRate()) {
            return new Status(
                    Kind.OVERSHOOTING,
                    countable
                            ? Words.of("status.overshooting", toGo, about(toGo))
                            : Words.of("status.overshooting.endless"));
        }
        return new Status(Kind.LEARNING, countable ? learning(toGo, rate, curvature) : endless(curvature));
    }

    /** Returns the steps until the middle of the time that the sentence will stand: what it says is about then. */
    private static long runMeanwhile(Speed speed) {
        double seconds = StatusPanel.SHORTEST.toMillis() / 2000.0;
        return speed.equals(Speed.MOST) ? 0 : Math.round(speed.stepsPerSecond() * seconds);
    }

    private static String learning(long left, double rate, Curvature curvature) {
        if (left < LONG) {
            return Words.of("status.learning", left, about(left));
        }
        return curvature.condition() >= THIN
                ? Words.of("status.learning.thin", about(left), about(Math.round(curvature.condition())))
                : Words.of("status.learning.slow", about(left), about(Math.round(curvature.safeRate() / rate)));
    }

    private static String endless(Curvature curvature) {
        String most = Numbers.whole(Parameter.STEPS.most());
        return curvature.condition() >= THIN
                ? Words.of("status.learning.endless.thin", most, about(Math.round(curvature.condition())))
                : Words.of("status.learning.endless.slow", most, Numbers.significant(curvature.safeRate(), 2));
    }

    private static Status diverged(Snapshot snapshot) {
        Curvature curvature = snapshot.progress().error().curvature();
        // At the greatest rates the product is more than a double can hold.
        double factor = Math.min(
                Double.MAX_VALUE,
                curvature.factor(snapshot.progress().settings().learningRate()));
        String key = snapshot.moment().step() == 0 ? "status.diverged.at.once" : "status.diverged";
        // 1.2 times says enough; 1.0 times would not.
        String times = factor < 1.1 ? Numbers.significant(factor, 4) : Numbers.significant(factor, 2);
        return new Status(Kind.DIVERGED, Words.of(key, times, Numbers.significant(curvature.limit(), 3)));
    }

    /** Returns a count that does not claim more than it can: to fives from 20 on, to two digits from 100 on. */
    private static String about(long count) {
        if (count < 20) {
            return Long.toString(count);
        }
        return count < 100
                ? Long.toString(Math.round(count / 5.0) * 5)
                : Numbers.whole(Double.parseDouble(String.format(Locale.ROOT, "%.1e", (double) count)));
    }
}
