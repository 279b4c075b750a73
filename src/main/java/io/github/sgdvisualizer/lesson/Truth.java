package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Behaviour;
import io.github.sgdvisualizer.model.run.Diagnosis;
import io.github.sgdvisualizer.options.Options;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What is right, by the runs of a page's scene: no lesson file says it.
 *
 * <p>It takes as long as the steps that the question is about.
 */
public final class Truth {
    /** A run that overshoots at up to this multiple of the safe rate counts as one that does not, too: no eye sees it. */
    private static final double UNSEEN = 1.2;

    /** A direction is not asked for where one part of the step is a smaller part of the other. */
    private static final double MIN_PART = 0.01;

    /** Numbers whose relative difference is at most this are equal, and a border by so little is not crossed. */
    private static final double EQUAL = 1e-9;

    /** The largest factor between a number of steps and a right guess of it. */
    private static final double STEPS_FACTOR = 2;

    private static final double LOSS_SHARE = 0.1;
    private static final double LOSS_DIFFERENCE = 0.05;

    /** The largest mean squared distance of a right line, in variances of y. */
    private static final double LINE_SHARE = 0.02;

    /** The largest mean gap of a right curve, in first losses. */
    private static final double CURVE_SHARE = 0.1;

    /** Nobody waits longer for a run to arrive; it takes ten seconds at the usual speed. */
    private static final int MAX_SHOWN_STEPS = 500;

    private final Question question;
    private final List<SceneRun> runs;
    private final List<String> right;
    private final OptionalDouble value;

    /** Of a {@link Question.Kind#LOSS_CURVE}; else empty. */
    private final double[] losses;

    /** Computed once: it takes whole runs, and is asked for in each frame. */
    private final int stepsToShow;

    private Truth(Question question, List<SceneRun> runs, List<String> right, OptionalDouble value) {
        this.question = question;
        this.runs = runs;
        this.right = List.copyOf(right);
        this.value = value;
        SceneRun run = runs.get(0);
        losses = question.kind() == Question.Kind.LOSS_CURVE ? run.losses(run.steps()) : new double[0];
        stepsToShow = stepsToShow(question, runs);
    }

    /**
     * Finds out what is right.
     *
     * @param scene the page's scene; for a {@link Question.Kind#CHOICE} it does not matter
     */
    public static Truth of(Question question, Options.Scene scene) {
        List<SceneRun> runs = SceneRun.of(scene);
        SceneRun run = runs.get(0);
        return switch (question.kind()) {
            case OUTCOME -> new Truth(question, runs, outcomes(run), OptionalDouble.empty());
            case NEAREST -> nearest(question, runs);
            case LOWER_LOSS -> lowest(question, runs, each -> each.loss(each.steps()));
            case RACE -> lowest(question, runs, each -> toDouble(each.arrival()));
            case DIRECTION ->
                new Truth(
                        question,
                        runs,
                        direction(run, scene.experiment().playing().step()),
                        OptionalDouble.empty());
            case FIT, LOSS_AT -> new Truth(question, runs, List.of(), OptionalDouble.of(run.loss(question.at())));
            case LINE_AT, LOSS_CURVE -> new Truth(question, runs, List.of(), OptionalDouble.empty());
            case STEPS -> new Truth(question, runs, List.of(), OptionalDouble.of(toDouble(run.converged())));
            case CHOICE ->
                new Truth(
                        question,
                        runs,
                        question.answers().stream()
                                .filter(Answer::marked)
                                .map(Answer::key)
                                .toList(),
                        OptionalDouble.empty());
        };
    }

    /** Returns the key of a behaviour in a lesson file. */
    private static String key(Behaviour behaviour) {
        return switch (behaviour) {
            case DIRECT -> "straight";
            case SLOW -> "crawls";
            case OVERSHOOTS -> "overshoots";
            case DIVERGES -> "diverges";
            case HOVERS -> "hovers";
        };
    }

    private static List<String> outcomes(SceneRun run) {
        Diagnosis diagnosis = run.diagnosis();
        Behaviour behaviour = diagnosis.behaviour().orElseThrow();
        boolean unseen = behaviour == Behaviour.OVERSHOOTS
                && diagnosis.holdsTheory()
                && run.settings().rate(0)
                        <= UNSEEN * diagnosis.stability().orElseThrow().safeRate();
        return unseen ? List.of(key(behaviour), key(Behaviour.DIRECT)) : List.of(key(behaviour));
    }

    private static Truth nearest(Question question, List<SceneRun> runs) {
        double truth = quantity(question, runs.get(0));
        double least = question.answers().stream()
                .mapToDouble(answer -> distance(question, answer.value(), truth))
                .min()
                .orElseThrow();
        List<String> right = question.answers().stream()
                .filter(answer -> isLeast(distance(question, answer.value(), truth), least))
                .map(Answer::key)
                .toList();
        return new Truth(
                question, runs, least == Double.POSITIVE_INFINITY ? List.of() : right, OptionalDouble.of(truth));
    }

    private static double quantity(Question question, SceneRun run) {
        int at = question.at();
        return switch (question.quantity().orElseThrow()) {
            case LOSS_AT -> run.loss(at);
            case PERCENT_DOWN_AT -> run.percentDown(at);
            case SLOPE_AT -> run.line(at).slope();
            case INTERCEPT_AT -> run.line(at).intercept();
            case WORSE_STEPS_IN -> run.worseSteps(at);
            case STEPS -> toDouble(run.converged());
        };
    }

    /** Returns how far an answer is from the truth: steps by their ratio, all else by the difference. */
    private static double distance(Question question, double answer, double truth) {
        if (answer == truth) {
            return 0;
        }
        boolean byRatio = question.quantity().orElseThrow() == Question.Quantity.STEPS;
        double distance = byRatio ? Math.abs(Math.log(answer / truth)) : Math.abs(answer - truth);
        return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    }

    /** Returns that the runs with the least of a number are right; more than one is a tie. */
    private static Truth lowest(Question question, List<SceneRun> runs, ToDoubleFunction<SceneRun> number) {
        double[] all = runs.stream().mapToDouble(number).toArray();
        double least = Arrays.stream(all).min().orElseThrow();
        List<String> right = IntStream.range(0, all.length)
                .filter(i -> isLeast(all[i], least))
                .mapToObj(i -> Integer.toString(i + 1))
                .toList();
        boolean none = least == Double.POSITIVE_INFINITY;
        String keyOfAll = none && question.kind() == Question.Kind.RACE ? "none" : "equal";
        if (right.size() == all.length) {
            boolean asked =
                    question.answers().stream().anyMatch(answer -> answer.key().equals(keyOfAll));
            right = asked ? List.of(keyOfAll) : none ? List.of() : right;
        }
        return new Truth(question, runs, right, OptionalDouble.empty());
    }

    private static boolean isLeast(double number, double least) {
        return number == least || number - least <= EQUAL * Math.abs(least);
    }

    private static double toDouble(OptionalLong steps) {
        return steps.isPresent() ? steps.getAsLong() : Double.POSITIVE_INFINITY;
    }

    /** Returns the direction of the next step, slope first; empty if one part of it is too small to ask for. */
    private static List<String> direction(SceneRun run, int step) {
        Line before = run.line(step);
        Line after = run.line(step + 1);
        double slope = after.slope() - before.slope();
        double intercept = after.intercept() - before.intercept();
        double small = Math.min(Math.abs(slope), Math.abs(intercept));
        boolean isClear = small >= MIN_PART * Math.max(Math.abs(slope), Math.abs(intercept)) && small > 0;
        return isClear ? List.of((slope > 0 ? "up" : "down") + '-' + (intercept > 0 ? "up" : "down")) : List.of();
    }

    /**
     * Returns the keys of the right answers; more than one is a tie, but the first is the one to name.
     *
     * @return unmodifiable; empty if the question cannot be asked of this scene, or if its answer is not to be chosen
     */
    public List<String> right() {
        return right;
    }

    /**
     * Returns the true number, where the question is about one: infinite for a run that never arrives; of a
     * {@link Question.Kind#FIT}, the loss of the run.
     */
    public OptionalDouble value() {
        return value;
    }

    /**
     * Returns the step at which the answer is to be seen: the one that is asked for, the first one of a
     * {@link Question.Kind#DIRECTION}, or that at which the last run arrives
     * that does; at most {@value #MAX_SHOWN_STEPS} if nobody asked for more.
     */
    public int stepsToShow() {
        return stepsToShow;
    }

    private static int stepsToShow(Question question, List<SceneRun> runs) {
        if (question.at() > 0) {
            return question.at();
        }
        if (question.kind() == Question.Kind.DIRECTION) {
            return 1;
        }
        int steps = runs.stream().mapToInt(SceneRun::steps).max().orElseThrow();
        boolean untilEnd = question.kind() == Question.Kind.OUTCOME
                || question.kind() == Question.Kind.RACE
                || question.kind() == Question.Kind.STEPS
                || question.quantity().filter(Question.Quantity.STEPS::equals).isPresent();
        if (!untilEnd) {
            return steps;
        }
        long arrival = runs.stream()
                .map(SceneRun::converged)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .filter(each -> each <= MAX_SHOWN_STEPS)
                .max()
                .orElse(0);
        return (int) Math.max(steps, arrival);
    }

    /** Returns the true line of a {@link Question.Kind#LINE_AT}. */
    public Line line() {
        return runs.get(0).line(question.at());
    }

    /** Returns the true losses of a {@link Question.Kind#LOSS_CURVE}, from step 0 to the scene's last step; a copy. */
    public double[] losses() {
        return losses.clone();
    }

    /** Returns whether a number is close enough to the truth of {@code steps} or {@code loss-at}. */
    public boolean accepts(double guess) {
        double truth = value.orElseThrow();
        if (question.kind() == Question.Kind.STEPS) {
            return guess == truth || Math.abs(Math.log(guess / truth)) <= Math.log(STEPS_FACTOR);
        }
        // A tenth of infinity is no border.
        double border = Double.isInfinite(truth) ? 0 : Math.max(LOSS_SHARE * Math.abs(truth), LOSS_DIFFERENCE);
        return guess == truth || Math.abs(guess - truth) <= (1 + EQUAL) * border;
    }

    /** Returns whether a line is close enough to the true one of a {@code line-at}. */
    public boolean accepts(Line guess) {
        Line truth = line();
        Points points = runs.get(0).error().points();
        double sum = IntStream.range(0, points.size())
                .mapToDouble(i -> guess.at(points.x(i)) - truth.at(points.x(i)))
                .map(distance -> distance * distance)
                .sum();
        return sum / points.size() < LINE_SHARE * points.varianceY();
    }

    /**
     * Returns whether a curve is close enough to the true one of a {@code loss-curve}.
     *
     * <p>Nobody can draw a loss of a million beside one of 5: what is true above the top of the paper counts as at its
     * top, so a run that diverges is right where it is drawn to leave the paper at about the right step.
     *
     * @param guess a loss for each step, as {@link #losses()}
     * @param top the greatest loss that could be drawn; infinite for none
     */
    public boolean accepts(double[] guess, double top) {
        double gap = IntStream.range(0, losses.length)
                .mapToDouble(step -> Math.abs(guess[step] - Math.min(top, losses[step])))
                .average()
                .orElseThrow();
        return gap < CURVE_SHARE * losses[0];
    }

    /** Returns the loss of a line over the points of the runs. */
    public double loss(Line line) {
        return runs.get(0).error().loss(line);
    }

    /** Returns whether one's own line is better than that of the run, the question of a {@code fit}. */
    public boolean isBeatenBy(Line own) {
        return runs.get(0).error().loss(own) < value.orElseThrow();
    }
}
