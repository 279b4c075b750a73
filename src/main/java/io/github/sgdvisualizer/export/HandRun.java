package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run that can be worked out by hand: few points, few digits, and full-batch gradient descent at one rate.
 *
 * @param points at most {@link #MAX_POINTS} points
 * @param rate the learning rate of all steps
 * @param steps the first {@link #STEPS} steps; unmodifiable
 * @param isRounded whether a point, the first guess or the rate has fewer digits than in the settings
 */
record HandRun(Points points, double rate, List<HandStep> steps, boolean isRounded) {
    static final int MAX_POINTS = 5;
    static final int STEPS = 3;

    /** A number with at most as many digits is taken as it is. */
    private static final int SHORT = 5;

    private static final int DIGITS_OF_RANGE = 3;
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    /** From this absolute value on, digits before the decimal point are rounded too. */
    private static final double LARGE = 100_000;

    /**
     * Makes the run, in time proportional to n log n for n points.
     *
     * <p>Of more than {@link #MAX_POINTS} points it has the first, the last and some evenly spaced between them, in the
     * order of x.
     */
    static HandRun of(Settings settings) {
        Points all = settings.source().points();
        int[] chosen = chosen(all);
        double[] x = Arrays.stream(chosen).mapToDouble(all::x).toArray();
        double[] y = Arrays.stream(chosen).mapToDouble(all::y).toArray();
        Points points = Points.of(rounded(x), rounded(y));
        Line start = new Line(
                rounded(settings.start().slope()), rounded(settings.start().intercept()));
        double rate = rounded(settings.learningRate());
        List<HandStep> steps = new ArrayList<>();
        Line line = start;
        while (steps.size() < STEPS) {
            HandStep step = HandStep.of(points, line, rate);
            steps.add(step);
            line = step.next();
        }
        boolean isRounded = !Arrays.equals(x, rounded(x))
                || !Arrays.equals(y, rounded(y))
                || !start.equals(settings.start())
                || rate != settings.learningRate();
        return new HandRun(points, rate, List.copyOf(steps), isRounded);
    }

    /** Returns whether the run of the settings takes its steps in another way than by hand. */
    static boolean isSimpler(Settings settings) {
        return !settings.takesAllPoints()
                || !(settings.optimizer() instanceof Optimizer.Sgd)
                || !(settings.schedule() instanceof Schedule.Constant)
                || settings.isBranched();
    }

    private static int[] chosen(Points all) {
        int count = all.size();
        if (count <= MAX_POINTS) {
            return IntStream.range(0, count).toArray();
        }
        int[] sorted = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> all.x(i)).thenComparingDouble(i -> all.y(i)))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.range(0, MAX_POINTS)
                .map(i -> sorted[(int) Math.round(i * (count - 1.0) / (MAX_POINTS - 1))])
                .toArray();
    }

    /** Returns the column with three digits for its range, or as it is if all its numbers are short. */
    private static double[] rounded(double[] column) {
        if (Arrays.stream(column).allMatch(HandRun::isShort)) {
            return column;
        }
        double max = Arrays.stream(column).map(Math::abs).max().orElse(0);
        double range = Arrays.stream(column).max().orElse(0)
                - Arrays.stream(column).min().orElse(0);
        int decimals = DIGITS_OF_RANGE - 1 - (int) Math.floor(Math.log10(range == 0 ? max : range));
        int places = max < LARGE ? Math.max(0, decimals) : decimals;
        return Arrays.stream(column)
                .map(value -> BigDecimal.valueOf(value)
                        .setScale(places, RoundingMode.HALF_EVEN)
                        .doubleValue())
                .toArray();
    }

    private static double rounded(double value) {
        return isShort(value)
                ? value
                : BigDecimal.valueOf(value).round(FOUR_DIGITS).doubleValue();
    }

    private static boolean isShort(double value) {
        return Figures.digits(value).precision() <= SHORT;
    }

    /** Returns the line of the first guess. */
    Line start() {
        return steps.get(0).line();
    }

    /** Returns the mean squared error after the last step. */
    double lastLoss() {
        return HandStep.of(points, steps.get(STEPS - 1).next(), rate).loss();
    }
}
