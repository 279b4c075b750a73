package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.experiment.Speed;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The speed at which runs play: the chosen one, or for some steps a slower one, see {@link Pace}.
 *
 * <p>The methods that take a timeline need the one that plays forwards; null if there is none, or if it plays backwards.
 */
final class PlayingSpeed {
    /** The number of steps after launch that take their time. */
    private static final int OPENING_STEPS = 10;

    /** The number of steps that a run which is going to diverge plays slowly: they take ten seconds. */
    private static final int SLOWED_STEPS = 20;

    private Speed chosen = Speed.DEFAULT;

    /** Whether the user has chosen the speed, which then holds for runs that diverge too. */
    private boolean chosenByUser;

    /** The chosen speed, or the one before slow motion. */
    private Speed usual = Speed.DEFAULT;

    /** Whether the run plays slowly because the program has just been launched. */
    private boolean opening;

    /** Returns the chosen speed. */
    Speed chosen() {
        return chosen;
    }

    /** Takes the speed of an experiment, without an opening. */
    void open(Speed speed) {
        chosen = speed;
        chosenByUser = !Objects.equals(speed, Speed.DEFAULT);
        usual = chosenByUser && speed.equals(Speed.SLOW_MOTION) ? Speed.DEFAULT : speed;
        opening = false;
    }

    /** Chooses a speed for the user, given the one at which it plays now. */
    void choose(UnaryOperator<Speed> change, @Nullable Timeline forwards) {
        chosen = change.apply(actual(forwards));
        chosenByUser = true;
    }

    /** Toggles slow motion: {@link Speed#SLOW_MOTION}, or the speed before it. */
    void slowMotion(@Nullable Timeline forwards) {
        usual = chosen.equals(Speed.SLOW_MOTION) ? usual : chosen;
        choose(now -> now.equals(Speed.SLOW_MOTION) ? usual : Speed.SLOW_MOTION, forwards);
    }

    void beginOpening() {
        opening = true;
    }

    void endOpening() {
        opening = false;
    }

    boolean isOpening() {
        return opening;
    }

    /** Ends the opening once its steps have been taken. */
    void stepped(Timeline timeline) {
        opening = opening && timeline.place() < OPENING_STEPS && !timeline.isAtEnd();
    }

    /** Returns the speed at which it plays now, or would. */
    Speed actual(@Nullable Timeline forwards) {
        return pace(forwards).of(chosen);
    }

    /** Returns why it plays at that speed. */
    Pace pace(@Nullable Timeline forwards) {
        if (forwards == null) {
            return Pace.CHOSEN;
        }
        if (opening && forwards.place() == 0) {
            return Pace.OPENING;
        }
        if (!chosenByUser && forwards.place() < SLOWED_STEPS && forwards.isToDiverge()) {
            return Pace.SLOWED;
        }
        return opening ? Pace.OPENING : Pace.CHOSEN;
    }
}
