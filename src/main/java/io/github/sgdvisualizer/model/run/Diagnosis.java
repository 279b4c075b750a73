package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * What a run does on the whole and why, in numbers.
 *
 * <p>Where each step takes all points at one constant rate, and the optimizer has a {@link Stability}, theory decides
 * from step 0 on: above the limit the run diverges, else it converges, so it does not hover. That theory is of a
 * constant rate. Where a schedule or the user changes the rate, it holds only from the step on from which the rate stays
 * the same, and only for whether the run diverges: a run that jumps past the best line late is none that overshoots.
 * Such runs, those with batches and those of adaptive optimizers are decided by their steps: {@link Behaviour#HOVERS} if
 * they have neither converged nor diverged by step {@value #HOVERS_FROM} and {@link RunProgress#hovers} holds there, or
 * they jump to and fro and come no closer;
 * {@link Behaviour#OVERSHOOTS} if the error along the steepest direction changes its sign in over half of the first
 * {@value #FIRST_STEPS} steps; {@link Behaviour#SLOW} if they take over {@value #MAX_DIRECT_STEPS} steps. From step
 * {@value #HOVERS_FROM} on only a divergence changes what was decided.
 *
 * @param behaviour what the run does; empty as long as that is not decided
 * @param stability the limit, the safe rate and the rate that is fastest in the long run, for a constant rate and steps
 *     on all points; empty if there is no such theory for the optimizer
 * @param holdsTheory whether that theory holds for the run from its first step on
 * @param steps the number of steps from the first guess until the run converges, known or forecast in closed form; empty
 *     if it never converges, if it takes more than 2⁶⁰ steps, or if that is not known yet
 * @param cause why the run diverges; empty if it does not, or if that is not decided
 */
public record Diagnosis(
        Optional<Behaviour> behaviour,
        Optional<Stability> stability,
        boolean holdsTheory,
        OptionalLong steps,
        Optional<Cause> cause) {

    /** The largest number of steps of a run that is not slow. */
    public static final int MAX_DIRECT_STEPS = 200;

    /** The number of steps by which a run has converged or diverged if it does not hover. */
    public static final int HOVERS_FROM = 10_000;

    /** The number of steps that show whether a run overshoots. */
    private static final int FIRST_STEPS = 20;

    /** A run comes no closer if over so many steps its excess loss falls by less than {@link #MIN_FALL}. */
    private static final int STEPS_OF_FALL = 1_000;

    private static final double MIN_FALL = 1e-6;

    /** Why a run diverges. */
    public enum Cause {
        /** The rate is above the limit, so each step multiplies the error. */
        RATE_ABOVE_LIMIT,
        /** A batch can be steeper than all points together, for which the rate may be below the limit. */
        STEEP_BATCHES,
        /** The steps are too long, and theory gives no number for it. */
        LONG_STEPS
    }

    /** Returns the diagnosis of a run up to its newest step; takes bounded time. */
    public static Diagnosis of(RunProgress progress) {
        Settings settings = progress.settings();
        Optional<Stability> stability = progress.stability();
        OptionalLong steps = progress.stepsToGo(0);
        boolean holdsTheory = stability.isPresent() && settings.takesAllPoints() && settings.steadyFrom() == 0;
        Optional<Cause> cause =
                diverges(progress, stability, steps) ? Optional.of(causeOf(progress, stability)) : Optional.empty();
        Optional<Behaviour> behaviour = cause.isPresent()
                ? Optional.of(Behaviour.DIVERGES)
                : holdsTheory ? Optional.of(converging(progress, stability.orElseThrow())) : bySteps(progress, steps);
        return new Diagnosis(behaviour, stability, holdsTheory, steps, cause);
    }

    /** Returns whether a run has diverged, or will by theory; false as long as that is not known. Takes bounded time. */
    public static boolean diverges(RunProgress progress) {
        return diverges(progress, progress.stability(), progress.stepsToGo(0));
    }

    /** Returns what theory says of a constant rate, with steps on all points. */
    static Behaviour byTheory(Stability stability, double rate, BooleanSupplier slow) {
        if (stability.divergesAt(rate)) {
            return Behaviour.DIVERGES;
        }
        return converging(stability, rate, slow);
    }

    private static Behaviour converging(Stability stability, double rate, BooleanSupplier slow) {
        if (stability.overshootsAt(rate)) {
            return Behaviour.OVERSHOOTS;
        }
        return slow.getAsBoolean() ? Behaviour.SLOW : Behaviour.DIRECT;
    }

    private static Behaviour converging(RunProgress progress, Stability stability) {
        double rate = progress.rate(0);
        return converging(
                stability,
                rate,
                () -> progress.steps() > MAX_DIRECT_STEPS
                        || (progress.outcome() != Outcome.CONVERGED
                                && RateZones.isSlow(progress.settings(), progress.error(), rate)));
    }

    /** Returns whether the run has diverged, or will by theory: from its newest step on the rate is above the limit. */
    private static boolean diverges(RunProgress progress, Optional<Stability> stability, OptionalLong steps) {
        if (progress.outcome() != Outcome.RUNNING) {
            return progress.outcome() == Outcome.DIVERGED;
        }
        // Where nothing is wrong along the steepest direction, a run converges above the limit too.
        return steps.isEmpty()
                && progress.settings().steadyFrom() <= progress.steps()
                && isAboveLimit(progress, stability);
    }

    private static boolean isAboveLimit(RunProgress progress, Optional<Stability> stability) {
        double rate = progress.rate(progress.steps());
        return progress.settings().takesAllPoints()
                && stability.filter(known -> known.divergesAt(rate)).isPresent();
    }

    private static Cause causeOf(RunProgress progress, Optional<Stability> stability) {
        if (isAboveLimit(progress, stability)) {
            return Cause.RATE_ABOVE_LIMIT;
        }
        return stability.isPresent() && !progress.settings().takesAllPoints() ? Cause.STEEP_BATCHES : Cause.LONG_STEPS;
    }

    /** Returns what a run that does not diverge does, by its steps. */
    private static Optional<Behaviour> bySteps(RunProgress progress, OptionalLong steps) {
        boolean ended = progress.outcome() != Outcome.RUNNING;
        if (progress.steps() >= HOVERS_FROM
                && progress.outcome(HOVERS_FROM) != Outcome.CONVERGED
                && (progress.hovers(HOVERS_FROM) || bounces(progress))) {
            return Optional.of(Behaviour.HOVERS);
        }
        boolean decided = ended || progress.steps() >= HOVERS_FROM || progress.isForeseeable();
        if (!decided || (!ended && progress.steps() < FIRST_STEPS)) {
            return Optional.empty();
        }
        if (signChanges(progress) * 2 > Math.min(FIRST_STEPS, progress.steps())) {
            return Optional.of(Behaviour.OVERSHOOTS);
        }
        return Optional.of(steps.orElse(Long.MAX_VALUE) > MAX_DIRECT_STEPS ? Behaviour.SLOW : Behaviour.DIRECT);
    }

    /**
     * Returns whether the line jumps to and fro past the best one and comes no closer: if it is equally far on both
     * sides, the loss does not rise to fall again.
     */
    private static boolean bounces(RunProgress progress) {
        MeanSquaredError error = progress.error();
        Line now = progress.line(HOVERS_FROM);
        Line before = progress.line(HOVERS_FROM - 1);
        Line middle = new Line((before.slope() + now.slope()) / 2, (before.intercept() + now.intercept()) / 2);
        // Seen from the best line, both lie more than a right angle apart.
        boolean jumps = 4 * error.excess(middle) < error.excess(before) + error.excess(now);
        double former = error.excess(progress.line(HOVERS_FROM - STEPS_OF_FALL));
        return jumps && error.excess(now) > (1 - MIN_FALL) * former;
    }

    /** Returns how many of the first steps jump past the best line along the steepest direction. */
    private static int signChanges(RunProgress progress) {
        int changes = 0;
        double before = steepError(progress.error(), progress.line(0));
        for (int step = 1; step <= Math.min(FIRST_STEPS, progress.steps()); step++) {
            double now = steepError(progress.error(), progress.line(step));
            changes += Math.signum(now) * Math.signum(before) < 0 ? 1 : 0;
            before = now;
        }
        return changes;
    }

    private static double steepError(MeanSquaredError error, Line line) {
        Curvature curvature = error.curvature();
        return (line.slope() - error.best().slope()) * curvature.steepestSlope()
                + (line.intercept() - error.best().intercept()) * curvature.steepestIntercept();
    }

    /** Returns whether that is known to be what the run does. */
    public boolean is(Behaviour one) {
        return behaviour.filter(one::equals).isPresent();
    }

    /**
     * Returns whether theory says that each step at this rate takes the line farther from the best one.
     *
     * @param rate the rate of a step of the run, which takes all points
     */
    public boolean growsAt(double rate) {
        return stability.filter(known -> known.divergesAt(rate)).isPresent()
                && (!holdsTheory || is(Behaviour.DIVERGES));
    }

    /**
     * Returns whether theory says that the line jumps past the best one at this rate.
     *
     * @param rate the rate of a step of the run, which takes all points
     */
    public boolean overshootsAt(double rate) {
        return stability.filter(known -> known.overshootsAt(rate)).isPresent();
    }
}
