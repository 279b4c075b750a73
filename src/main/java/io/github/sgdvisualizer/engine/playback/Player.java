package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plays a timeline: its direction, its speed and what happens at the end; or seeks a step in slices of time, so that
 * commands run in between.
 *
 * <p>To be used on the engine's thread only. Without a timeline, commands change only the state of playing.
 */
public final class Player {
    /** How long the first guess is shown before the run plays, after launch and after a reset. */
    public static final Duration FIRST_GUESS = Duration.ofSeconds(1);

    /** How long no setting must have changed before the run plays. */
    public static final Duration REST = Duration.ofMillis(200);

    /** How long the first guess is shown after launch, unless the user does something. */
    public static final Duration OPENING = Duration.ofSeconds(2);

    /** The maximum time for the steps of one frame, which limits {@link Speed#MAX}. */
    private static final Duration MAX_STEPPING_TIME = Duration.ofMillis(10);

    /** While seeking: the time for steps before other tasks of the engine's thread run. */
    private static final Duration SLICE = Duration.ofMillis(20);

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    /** How long a phase of an update is shown after a step by hand. */
    public static final Duration PHASE = Duration.ofMillis(280);

    private final TaskScheduler scheduler;
    private final FramePacer framePacer;
    private final PhaseClock phases;

    /** Null before the first points are prepared. */
    private @Nullable Timeline timeline;

    private boolean playing = true;

    /** Whether it was playing when seeking began: at the end of the run, the next change of settings then plays. */
    private boolean wouldPlay;

    private boolean backwards;
    private boolean held;
    /** Whether settings were changed and neither a frame nor a command to play, pause or move has followed. */
    private boolean changed;

    private Repeat repeat = Repeat.ONCE;
    private final PlayingSpeed speed = new PlayingSpeed();
    private int target = Playback.NO_TARGET;

    /** The step at which playing pauses. */
    private int pauseAt = Playback.NO_TARGET;

    /**
     * Creates a player without a timeline, which is to play forwards at the default speed.
     *
     * @param scheduler tells the time; the player schedules nothing
     */
    public Player(TaskScheduler scheduler) {
        this.scheduler = scheduler;
        framePacer = new FramePacer(scheduler);
        phases = new PhaseClock(scheduler);
    }

    /** Returns the timeline; null before the first call of {@link #begin}. */
    @Nullable
    public Timeline timeline() {
        return timeline;
    }

    /** Returns the timeline's step; 0 if there is no timeline. */
    public int place() {
        return timeline == null ? 0 : timeline.place();
    }

    /** Returns whether all runs have ended at the timeline's step; false if there is no timeline. */
    public boolean isAtEnd() {
        return timeline != null && timeline.isAtEnd();
    }

    /** Replaces the timeline, and ends seeking; the next direction is forwards. */
    public void begin(Timeline newTimeline) {
        timeline = newTimeline;
        backwards = false;
        target = Playback.NO_TARGET;
        phases.standAt(UpdatePhase.NONE);
        if (speed.isOpening()) {
            // There was nothing to see before.
            framePacer.rest(OPENING);
        }
    }

    /** Seeks a step of 0 or more from the next frame on, computing the steps that are missing. */
    public void seek(int step) {
        target = step;
    }

    /** Delays the next frame by {@link #FIRST_GUESS}. */
    public void showFirstGuess() {
        framePacer.rest(FIRST_GUESS);
    }

    /** Begins the opening: the first guess is shown for {@link #OPENING}, and the first steps take their time. */
    public void beginOpening() {
        speed.beginOpening();
        framePacer.rest(OPENING);
    }

    /** Ends the opening, if it has not ended yet: the run then plays on after {@link #REST}. */
    public void endOpening() {
        if (speed.isOpening()) {
            speed.endOpening();
            // The input that ends it may come with a command, which then finds the run where the user saw it.
            framePacer.rest(REST);
        }
    }

    public boolean isOpening() {
        return speed.isOpening();
    }

    /** Notes a change of settings and delays the next frame by {@link #REST}; plays if seeking has ended playing. */
    public void changed() {
        endOpening();
        pauseAt = Playback.NO_TARGET;
        playing = playing || (wouldPlay && isAtEnd());
        changed = true;
        phases.standAt(UpdatePhase.NONE);
        framePacer.rest(REST);
    }

    /** Returns whether settings were changed and the new run is still at step 0. */
    public boolean isChanged() {
        return changed && place() == 0;
    }

    /** Prepares for settings that undo or redo restores; pauses unless their run goes to step 0. */
    public void becomeAt(int step) {
        endOpening();
        changed = false;
        phases.standAt(UpdatePhase.NONE);
        playing = playing && step == 0;
        framePacer.rest(REST);
    }

    /** Plays or pauses as an experiment says, not held; its step is left to who begins its run. */
    public void open(Playing experiment) {
        playing = !experiment.paused();
        wouldPlay = false;
        held = false;
        changed = false;
        pauseAt = Playback.NO_TARGET;
        repeat = experiment.repeat();
        speed.open(experiment.speed());
        showFirstGuess();
    }

    /** Pauses, and ends seeking. */
    public void pause() {
        stop(false);
    }

    /** Plays forwards if paused, from step 0 if at the end; pauses if playing or seeking. */
    public void playOrPause() {
        endOpening();
        boolean plays = isPlaying();
        pauseAt = Playback.NO_TARGET;
        playing = !plays && target == Playback.NO_TARGET;
        target = Playback.NO_TARGET;
        backwards = false;
        if (playing && timeline != null && timeline.isAtEnd()) {
            reset();
        } else {
            framePacer.rest(Duration.ZERO);
        }
    }

    /** Plays forwards; a rest that has begun is still waited for. */
    public void play() {
        stop(true);
        backwards = false;
    }

    /** Plays forwards without a rest, and pauses at a step, or at the first frame if it is not ahead. */
    public void playTo(int step) {
        stop(true);
        backwards = false;
        pauseAt = step;
        framePacer.rest(Duration.ZERO);
    }

    /** Plays backwards without a rest; at step 0, goes to the newest step first. */
    public void playBackwards() {
        stop(true);
        backwards = true;
        framePacer.rest(Duration.ZERO);
        if (timeline != null && timeline.place() == 0) {
            timeline.goTo(timeline.made());
        }
    }

    /** Pauses and goes one step forward, if there is one; its phases then follow one another. */
    public void step() {
        stop(false);
        if (timeline != null && timeline.forward()) {
            phases.begin(timeline.phasesAfterStep(), PHASE);
        }
    }

    /** Pauses and goes one step back, if there is one; the gradient of the next one is known there. */
    public void back() {
        stop(false);
        if (timeline != null) {
            timeline.back();
            phases.standAt(timeline.isRunOver() ? UpdatePhase.NONE : UpdatePhase.BACKWARD);
        }
    }

    /** Pauses at step 0. */
    public void first() {
        stop(false);
        move(0);
    }

    /** Pauses at the newest computed step. */
    public void last() {
        stop(false);
        move(Integer.MAX_VALUE);
    }

    /** Goes to a step, limited to 0 up to the newest computed one; goes on playing if it was playing. */
    public void goTo(int step) {
        stop(isPlaying());
        move(step);
    }

    /** Pauses and goes to a step, limited to 0 up to the end of the longest run; seeks it if it is not computed yet. */
    public void runTo(int step) {
        boolean played = playing || wouldPlay;
        stop(false);
        wouldPlay = played;
        backwards = false;
        move(step);
        if (place() < step) {
            seek(step);
        }
    }

    /** Goes to step 0 and delays the next frame by {@link #FIRST_GUESS}; neither starts playing nor pauses. */
    public void reset() {
        stop(playing);
        backwards = false;
        showFirstGuess();
        move(0);
    }

    /** Ends seeking, and sets whether it plays. */
    private void stop(boolean playsOn) {
        endOpening();
        target = Playback.NO_TARGET;
        pauseAt = Playback.NO_TARGET;
        changed = false;
        phases.standAt(UpdatePhase.NONE);
        playing = playsOn;
        wouldPlay = false;
    }

    /** Stays at the present step, or goes to the newest one if there are fewer steps now. */
    public void stay() {
        move(place());
    }

    private void move(int step) {
        if (timeline != null) {
            timeline.goTo(step);
        }
    }

    /** Changes what playing does at the end. */
    public void repeat(UnaryOperator<Repeat> change) {
        endOpening();
        // A run that has ended must not start again because of this.
        playing = isPlaying();
        repeat = change.apply(repeat);
    }

    /**
     * Chooses the speed.
     *
     * @param change is given the speed at which it plays now, which may be slower than the chosen one
     */
    public void speed(UnaryOperator<Speed> change) {
        speed.choose(change, forwards());
        endOpening();
    }

    /** Toggles slow motion: {@link Speed#SLOW_MOTION}, or the speed before it. */
    public void slowMotion() {
        speed.slowMotion(forwards());
        endOpening();
    }

    /** Returns the timeline, if it does not play backwards. */
    private @Nullable Timeline forwards() {
        return backwards ? null : timeline;
    }

    /** Stops playing until {@link #letGo()}; seeking goes on. */
    public void hold() {
        endOpening();
        held = true;
    }

    public boolean isHeld() {
        return held;
    }

    /** Ends {@link #hold()}; if settings were changed, delays the next frame by {@link #REST}. */
    public void letGo() {
        held = false;
        if (changed) {
            framePacer.rest(REST);
        }
    }

    /**
     * Returns when the next frame is due, in nanoseconds of {@link TaskScheduler#nanos()}.
     *
     * @return empty while no frame is needed: paused, held, ended or without a timeline, and no phase of an update is
     *     followed by another
     */
    public OptionalLong due() {
        if (timeline == null) {
            return OptionalLong.empty();
        }
        if (target != Playback.NO_TARGET) {
            return OptionalLong.of(scheduler.nanos());
        }
        OptionalLong phase = phases.due();
        if (!isPlaying() || held) {
            return phase;
        }
        long frame = framePacer.due(speed.actual(forwards()).frame());
        return phase.isPresent() && phase.getAsLong() - frame < 0 ? phase : OptionalLong.of(frame);
    }

    /** Does the work of one frame: the steps of its speed, or one slice of seeking; nothing if only a phase is due. */
    public void frame() {
        if (timeline == null) {
            return;
        }
        if (target == Playback.NO_TARGET) {
            Duration frame = speed.actual(forwards()).frame();
            if (!isPlaying() || held || framePacer.due(frame) - scheduler.nanos() > 0) {
                return;
            }
            changed = false;
            int before = timeline.place();
            advance(timeline);
            showPhases(timeline, timeline.place() - before, frame);
            speed.stepped(timeline);
            // After the steps: the speed may be another one from here on.
            framePacer.strike(speed.actual(forwards()).frame());
        } else if (!takeSteps(timeline, target - timeline.place(), SLICE)) {
            target = Playback.NO_TARGET;
        }
    }

    /** In slow motion, shows the phases of a step one after the other until the next frame. */
    private void showPhases(Timeline line, int steps, Duration frame) {
        if (steps == 1 && frame.compareTo(Speed.SLOW_MOTION.frame()) >= 0) {
            List<UpdatePhase> all = line.phasesAfterStep();
            phases.begin(all, frame.dividedBy(all.size()));
        } else {
            phases.standAt(UpdatePhase.NONE);
        }
    }

    private void advance(Timeline line) {
        if (isAtTurn(line)) {
            turn(line);
            return;
        }
        int steps = speed.actual(forwards()).stepsPerFrame();
        takeSteps(
                line,
                pauseAt == Playback.NO_TARGET ? steps : Math.min(steps, pauseAt - line.place()),
                MAX_STEPPING_TIME);
        if (pauseAt != Playback.NO_TARGET && line.place() >= pauseAt) {
            pauseAt = Playback.NO_TARGET;
            playing = false;
        }
        if (isAtTurn(line)) {
            // The end is shown for a while before playing starts again or reverses.
            showFirstGuess();
        }
    }

    /**
     * Goes up to {@code steps} steps in the present direction.
     *
     * @return whether it stopped because the time was up
     */
    private boolean takeSteps(Timeline line, int steps, Duration time) {
        long until = scheduler.nanos() + time.toNanos();
        for (int i = 1; i <= steps && (backwards ? line.back() : line.forward()); i++) {
            if (i % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && scheduler.nanos() - until >= 0) {
                return true;
            }
        }
        return false;
    }

    /** At an end: jumps to the other end, or reverses the direction. */
    private void turn(Timeline line) {
        if (repeat == Repeat.REFLECT) {
            backwards = !backwards;
        } else {
            line.goTo(backwards ? line.made() : 0);
        }
    }

    /** Returns whether there is no further step in the present direction. */
    private boolean isAtTurn(Timeline line) {
        return backwards ? line.place() == 0 : line.isAtEnd();
    }

    /** Returns whether it is playing, or will play after a rest, and has somewhere to go. */
    private boolean isPlaying() {
        boolean done = timeline != null && isAtTurn(timeline) && (repeat == Repeat.ONCE || timeline.made() == 0);
        return playing && !done;
    }

    /** Returns an immutable view of the present state, with the place of the given timeline. */
    public Playback playback(Timeline line) {
        return new Playback(
                line.place(),
                line.made(),
                line.isAtEnd(),
                isPlaying(),
                backwards,
                repeat,
                speed.chosen(),
                // Before it plays, the pace would tell that the run is going to diverge.
                isPlaying() ? speed.pace(forwards()) : Pace.CHOSEN,
                held,
                target,
                phases.phase());
    }
}
