package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.Pace;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.run.Behaviour;
import io.github.sgdvisualizer.model.run.Diagnosis;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * The status of a snapshot, in one sentence for the user.
 *
 * @param kind the kind of status
 * @param sentence the sentence
 */
public record Status(Kind kind, String sentence) {
    /** The minimum time for which a sentence is shown while a run plays and the kind stays the same. */
    public static final Duration MIN_SHOWN = Duration.ofMillis(500);

    /** From this number of steps on, the sentence says why it takes so long. */
    private static final long MIN_LONG_RUN = 1_000;

    private static final int MAX_DIGITS = 12;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    /** The kinds of status. */
    public enum Kind {
        /** The run is at step 0. */
        READY,
        /** The run plays and the loss falls, or the run is on its way to a step. */
        LEARNING,
        /** The steps jump past the best line, or the next one increases the loss. */
        OVERSHOOTING,
        /** The loss no longer falls on the whole. */
        HOVERING,
        /** The run has converged. */
        CONVERGED,
        /** The run has diverged. */
        DIVERGED,
        /** The run is paused, plays backwards, or has taken the maximum number of steps. */
        PAUSED
    }

    /**
     * The names of the keys that sentences mention.
     *
     * @param play plays and pauses
     * @param step takes one step
     * @param back goes one step back
     */
    public record KeyNames(String play, String step, String back) {}

    /** Returns the status of the present run and, if it has ended before kept ones, the step of these. */
    public static Status of(Snapshot snapshot, KeyNames keys) {
        if (snapshot.edits().restrictions().still()) {
            return new Status(Kind.READY, Messages.of("still"));
        }
        Status present = ofPresent(snapshot, keys);
        int place = snapshot.playback().place();
        return place == snapshot.runState().step()
                ? present
                : new Status(present.kind, Messages.of("status.others", present.sentence, Numbers.whole(place)));
    }

    private static Status ofPresent(Snapshot snapshot, KeyNames keys) {
        RunProgress progress = snapshot.run().progress();
        String steps = Numbers.whole(snapshot.runState().step());
        return switch (progress.outcome(snapshot.runState().step())) {
            case CONVERGED -> new Status(Kind.CONVERGED, converged(snapshot));
            case DIVERGED -> diverged(snapshot);
            case EXHAUSTED -> new Status(Kind.PAUSED, Messages.of("status.exhausted", steps));
            case RUNNING -> running(snapshot, steps, keys);
        };
    }

    private static String converged(Snapshot snapshot) {
        MeanSquaredError error = snapshot.run().progress().error();
        int step = snapshot.runState().step();
        double farthest = error.farthestFromBest(snapshot.runState().line());
        if (farthest == 0 || error.curvature().flattest() == 0) {
            return Messages.plural("status.converged", step);
        }
        // Rounded up, so that the claim "nowhere over" is true.
        BigDecimal off = BigDecimal.valueOf(
                        error.farthestFromBest(snapshot.runState().line()))
                .round(new MathContext(1, RoundingMode.UP));
        return Messages.plural("status.converged.near", step, Numbers.shortest(off.doubleValue()));
    }

    private static Status running(Snapshot snapshot, String steps, KeyNames keys) {
        if (snapshot.playback().isSeeking()) {
            int target = snapshot.playback().target();
            boolean end = target == (int) Parameter.STEPS.max();
            return new Status(
                    Kind.LEARNING,
                    end
                            ? Messages.of("status.seeking.end", keys.play)
                            : Messages.of("status.seeking", Numbers.whole(target), keys.play));
        }
        if (snapshot.playback().playing() && snapshot.playback().backwards()) {
            return new Status(Kind.PAUSED, Messages.of("status.backwards"));
        }
        boolean playing = snapshot.playback().playing();
        if (playing && snapshot.playback().pace() == Pace.OPENING) {
            return new Status(Kind.READY, Messages.of("status.opening"));
        }
        if (snapshot.runState().step() == 0 && snapshot.hides(ScreenPart.EQUATION)) {
            return new Status(
                    Kind.READY, Messages.of(playing ? "status.ready.plain" : "status.ready.plain.paused", keys.play));
        }
        if (snapshot.runState().step() == 0) {
            Line line = snapshot.runState().line();
            String key = playing ? "status.ready" : "status.ready.paused";
            return new Status(
                    Kind.READY,
                    Messages.of(
                            key,
                            Numbers.equation(
                                    line,
                                    DecimalPlaces.of(
                                            snapshot.run().progress().error().points())),
                            keys.play));
        }
        if (!playing) {
            return new Status(Kind.PAUSED, Messages.of("status.paused", steps, keys.play, keys.step, keys.back));
        }
        return playing(snapshot, snapshot.run().progress());
    }

    /** Returns the status of a playing run, by theory or, where there is none, by its steps. */
    private static Status playing(Snapshot snapshot, RunProgress progress) {
        int step = snapshot.runState().step();
        Diagnosis diagnosis = Diagnosis.of(progress);
        if (snapshot.playback().pace() == Pace.SLOWED) {
            return new Status(Kind.OVERSHOOTING, slowed(progress.settings(), diagnosis.growsAt(progress.rate(step))));
        }
        boolean hoversByNow = diagnosis.is(Behaviour.HOVERS) && step >= Diagnosis.HOVERS_FROM;
        if (!progress.settings().takesAllPoints()) {
            return hoversByNow || progress.hovers(step)
                    ? new Status(Kind.HOVERING, Messages.of("status.hovering"))
                    : new Status(Kind.LEARNING, Messages.of("status.learning.batches"));
        }
        if (hoversByNow) {
            return new Status(Kind.HOVERING, Messages.of("status.hovering.whole"));
        }
        if (diagnosis.stability().isEmpty()) {
            Step next = snapshot.run().coming();
            boolean rises =
                    progress.error().loss(next.after()) > progress.error().loss(next.before());
            return rises
                    ? new Status(Kind.OVERSHOOTING, Messages.of("status.overshooting.rising"))
                    : new Status(Kind.LEARNING, Messages.of("status.learning.uncounted"));
        }
        return byTheory(snapshot, diagnosis, diagnosis.stability().get());
    }

    private static String slowed(Settings settings, boolean grows) {
        if (!grows || !settings.takesAllPoints()) {
            return Messages.of("status.slowed");
        }
        return Messages.of(settings.optimizer().swings() ? "status.slowed.swinging" : "status.slowed.overshooting");
    }

    private static Status byTheory(Snapshot snapshot, Diagnosis diagnosis, Stability stability) {
        RunProgress progress = snapshot.run().progress();
        int step = snapshot.runState().step();
        double rate = progress.rate(step);
        boolean swings = progress.settings().optimizer().swings();
        if (diagnosis.growsAt(rate)) {
            return new Status(
                    Kind.OVERSHOOTING, Messages.of(swings ? "status.swinging.growing" : "status.overshooting.growing"));
        }
        boolean overshoots = diagnosis.overshootsAt(rate);
        if (swings) {
            return overshoots
                    ? new Status(Kind.OVERSHOOTING, Messages.of("status.swinging"))
                    : new Status(Kind.LEARNING, Messages.of("status.learning.uncounted"));
        }
        // A run that diverges later has no number of steps to go, however slow or fast it is now.
        if (!progress.isForeseeable() || diagnosis.is(Behaviour.DIVERGES)) {
            return overshoots
                    ? new Status(Kind.OVERSHOOTING, Messages.of("status.overshooting.uncounted"))
                    : new Status(Kind.LEARNING, Messages.of("status.learning.uncounted"));
        }
        OptionalLong left = progress.stepsToGo(step);
        boolean countable = left.isPresent() && left.getAsLong() <= (long) Parameter.STEPS.max();
        long toGo = countable
                ? stepsLeftMidDisplay(left.getAsLong(), snapshot.playback().actualSpeed())
                : 0;
        if (overshoots) {
            return new Status(
                    Kind.OVERSHOOTING,
                    countable
                            ? Messages.plural("status.overshooting", Math.max(1, estimate(toGo)))
                            : Messages.of("status.overshooting.endless"));
        }
        if (snapshot.hides(ScreenPart.RATE_MARKS)) {
            // The others compare the rate with those that are hidden.
            return new Status(
                    Kind.LEARNING,
                    countable && toGo < MIN_LONG_RUN
                            ? learning(toGo, rate, stability)
                            : Messages.of("status.learning.uncounted"));
        }
        return new Status(Kind.LEARNING, countable ? learning(toGo, rate, stability) : endless(rate, stability));
    }

    /**
     * Returns the number of steps left in the middle of the time for which the sentence will be shown.
     *
     * @return at least half of {@code left}
     */
    private static long stepsLeftMidDisplay(long left, Speed speed) {
        double seconds = MIN_SHOWN.toMillis() / 2000.0;
        long meanwhile = speed.equals(Speed.MAX) ? 0 : (long) (speed.stepsPerSecond() * seconds);
        return Math.max(left - meanwhile, (left + 1) / 2);
    }

    private static String learning(long toGo, double rate, Stability stability) {
        if (toGo < MIN_LONG_RUN) {
            return Messages.plural("status.learning", Math.max(1, estimate(toGo)));
        }
        return isValleyTheCause(rate, stability)
                ? Messages.of("status.learning.thin", about(toGo), valleyRatio(stability.curvature()))
                : Messages.of("status.learning.slow", about(toGo), about(Math.round(stability.safeRate() / rate)));
    }

    private static String endless(double rate, Stability stability) {
        String max = Numbers.whole(Parameter.STEPS.max());
        return isValleyTheCause(rate, stability)
                ? Messages.of("status.learning.endless.thin", max, valleyRatio(stability.curvature()))
                : Messages.of("status.learning.endless.slow", max, Numbers.significant(stability.safeRate(), 2));
    }

    /** Returns whether the run is slow because of the shape of the loss more than because of the rate. */
    private static boolean isValleyTheCause(double rate, Stability stability) {
        double condition = stability.curvature().condition();
        return Double.isFinite(condition) && condition > stability.safeRate() / rate;
    }

    /** Returns the ratio of length to width of the loss's contours, which are ellipses: √(λ₂ / λ₁). */
    private static String valleyRatio(Curvature curvature) {
        return about(Math.round(Math.sqrt(curvature.condition())));
    }

    private static Status diverged(Snapshot snapshot) {
        RunProgress progress = snapshot.run().progress();
        int step = snapshot.runState().step();
        double rate = progress.rate(step);
        String at = Numbers.whole(step);
        Diagnosis diagnosis = Diagnosis.of(progress);
        Diagnosis.Cause cause = diagnosis.cause().orElseThrow();
        if (cause == Diagnosis.Cause.LONG_STEPS || snapshot.hides(ScreenPart.RATE_MARKS)) {
            return new Status(Kind.DIVERGED, Messages.of("status.diverged.adaptive", at));
        }
        Stability stability = diagnosis.stability().orElseThrow();
        String theLimit = Numbers.significant(stability.limit(), Math.max(3, digitsToTell(rate, stability.limit())));
        if (cause == Diagnosis.Cause.STEEP_BATCHES) {
            return new Status(Kind.DIVERGED, Messages.of("status.diverged.batches", theLimit, at));
        }
        double factor = stability.factorAt(rate);
        String times = Double.isInfinite(factor)
                ? Messages.of("status.diverged.beyond")
                : Numbers.significant(factor, Math.max(2, digitsToTell(factor, 1)));
        return new Status(
                Kind.DIVERGED,
                Messages.of(step == 0 ? "status.diverged.at.once" : "status.diverged", times, theLimit, at));
    }

    /** Returns the number of significant digits, at most 12, that distinguish two numbers. */
    private static int digitsToTell(double value, double from) {
        double part = Math.abs(value / from - 1);
        return part == 0 ? MAX_DIGITS : (int) Math.min(MAX_DIGITS, 1 + Math.ceil(-Math.log10(part)));
    }

    /** Returns an estimate without false precision: a multiple of 5 from 20 on, two significant digits from 100 on. */
    private static long estimate(long count) {
        if (count < 20) {
            return count;
        }
        return count < 100
                ? Math.round(count / 5.0) * 5
                : BigDecimal.valueOf(count).round(TWO_DIGITS).longValue();
    }

    private static String about(long count) {
        return Numbers.whole((double) estimate(count));
    }
}
