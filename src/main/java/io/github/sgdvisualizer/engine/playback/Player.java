package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plays a timeline: whether, which way, how fast, and what it does at the end; or takes it to a step at once, in slices,
 * so that commands have their turn between them.
 */
public final class Player {
    /** How long the first guess stands before the run plays, after launch and after a reset. */
    public static final Duration FIRST_GUESS = Duration.ofSeconds(1);

    /** How long a change of settings must have rested before the run plays. */
    public static final Duration REST = Duration.ofMillis(200);

    /** At the greatest speed: the part of a frame that steps may take. */
    private static final Duration BUSY = Duration.ofMillis(10);

    /** On the way to a step: how long steps are made before others have their turn. */
    private static final Duration SLICE = Duration.ofMillis(20);

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final TaskScheduler scheduler;
    private final FramePacer framePacer;

    /** Nothing before the first points are made. */
    private @Nullable Timeline timeline;

    private boolean playing = true;

    /** Whether it played when it was taken to a step at once: at the end of the run, the next change plays. */
    private boolean wouldPlay;

    private boolean backwards;
    private boolean held;
    /** Whether settings were changed and nothing has moved since. */
    private boolean changed;

    private Repeat repeat = Repeat.ONCE;
    private Speed speed = Speed.DEFAULT;
    private Speed usualSpeed = Speed.DEFAULT;
    private int target = Playback.NO_TARGET;

    public Player(TaskScheduler scheduler) {
        this.scheduler = scheduler;
        framePacer = new FramePacer(scheduler);
    }

    @Nullable
    public Timeline timeline() {
        return timeline;
    }

    /** Returns the step the timeline stands at; 0 where there is none. */
    public int place() {
        return timeline == null ? 0 : timeline.place();
    }

    /** Returns whether it stands where all runs have ended. */
    public boolean isAtEnd() {
        return timeline != null && timeline.isAtEnd();
    }

    /** Takes another timeline, at step 0. */
    public void begin(Timeline newTimeline) {
        timeline = newTimeline;
        backwards = false;
        target = Playback.NO_TARGET;
    }

    /** Takes the timeline to a step at once, made or not. */
    public void seek(int step) {
        target = step;
    }

    /** Lets the first guess stand for a second. */
    public void showFirstGuess() {
        framePacer.rest(FIRST_GUESS);
    }

    /** Waits until a change of settings has rested. */
    public void changed() {
        playing = playing || (wouldPlay && isAtEnd());
        changed = true;
        framePacer.rest(REST);
    }

    /** Returns whether settings were changed, and the first guess of the new ones stands. */
    public boolean isChanged() {
        return changed && place() == 0;
    }

    /** Gets ready for settings that were gone back to, and the step where they stood: there it pauses. */
    public void becomeAt(int step) {
        changed = false;
        playing = playing && step == 0;
        framePacer.rest(REST);
    }

    /** Plays as at first launch. */
    public void restore() {
        playing = true;
        held = false;
        changed = false;
        repeat = Repeat.ONCE;
        speed = Speed.DEFAULT;
        showFirstGuess();
    }

    public void pause() {
        stop(false);
    }

    public void playOrPause() {
        boolean plays = isPlaying();
        playing = !plays && target == Playback.NO_TARGET;
        target = Playback.NO_TARGET;
        backwards = false;
        if (playing && timeline != null && timeline.isAtEnd()) {
            reset();
        } else {
            framePacer.rest(Duration.ZERO);
        }
    }

    public void play() {
        stop(true);
        backwards = false;
    }

    public void playBackwards() {
        stop(true);
        backwards = true;
        framePacer.rest(Duration.ZERO);
        if (timeline != null && timeline.place() == 0) {
            timeline.goTo(timeline.made());
        }
    }

    public void step() {
        stop(false);
        if (timeline != null) {
            timeline.forward();
        }
    }

    public void back() {
        stop(false);
        if (timeline != null) {
            timeline.back();
        }
    }

    public void first() {
        stop(false);
        move(0);
    }

    public void last() {
        stop(false);
        move(Integer.MAX_VALUE);
    }

    public void goTo(int step) {
        stop(isPlaying());
        move(step);
    }

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

    /** Goes to step 0, where the first guess stands for a second. */
    public void reset() {
        stop(playing);
        backwards = false;
        showFirstGuess();
        move(0);
    }

    /** Ends what was on its way to a step; plays on, or does not. */
    private void stop(boolean playsOn) {
        target = Playback.NO_TARGET;
        changed = false;
        playing = playsOn;
        wouldPlay = false;
    }

    /** Stays where it is, as far as there are still steps. */
    public void stay() {
        move(place());
    }

    private void move(int step) {
        if (timeline != null) {
            timeline.goTo(step);
        }
    }

    public void repeat(UnaryOperator<Repeat> change) {
        // What has come to its end does not begin again by this.
        playing = isPlaying();
        repeat = change.apply(repeat);
    }

    public void speed(UnaryOperator<Speed> change) {
        speed = change.apply(speed);
    }

    /** Goes to slow motion, or back to the speed before it. */
    public void slowMotion() {
        boolean slow = speed.equals(Speed.SLOW_MOTION);
        usualSpeed = slow ? usualSpeed : speed;
        speed = slow ? usualSpeed : Speed.SLOW_MOTION;
    }

    public void hold() {
        held = true;
    }

    public boolean isHeld() {
        return held;
    }

    public void letGo() {
        held = false;
        if (changed) {
            framePacer.rest(REST);
        }
    }

    /** Returns when the next frame is due; nothing while it stands still. */
    public OptionalLong due() {
        if (timeline == null) {
            return OptionalLong.empty();
        }
        if (target != Playback.NO_TARGET) {
            return OptionalLong.of(scheduler.nanos());
        }
        return isPlaying() && !held ? OptionalLong.of(framePacer.due(speed.frame())) : OptionalLong.empty();
    }

    /** Does the work of one frame. */
    public void frame() {
        if (timeline == null) {
            return;
        }
        if (target == Playback.NO_TARGET) {
            framePacer.strike(speed.frame());
            changed = false;
            advance(timeline);
        } else if (!make(timeline, target - timeline.place(), SLICE)) {
            target = Playback.NO_TARGET;
        }
    }

    private void advance(Timeline line) {
        if (isAtTurn(line)) {
            turn(line);
            return;
        }
        make(line, speed.stepsPerFrame(), BUSY);
        if (isAtTurn(line)) {
            // What has been reached stands for a moment.
            showFirstGuess();
        }
    }

    /** Takes so many steps, as far as there are; returns whether time was up before that. */
    private boolean make(Timeline line, int steps, Duration time) {
        long until = scheduler.nanos() + time.toNanos();
        for (int i = 1; i <= steps && (backwards ? line.back() : line.forward()); i++) {
            if (i % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && scheduler.nanos() - until >= 0) {
                return true;
            }
        }
        return false;
    }

    /** At an end: begins again at the other one, or turns round. */
    private void turn(Timeline line) {
        if (repeat == Repeat.REFLECT) {
            backwards = !backwards;
        } else {
            line.goTo(backwards ? line.made() : 0);
        }
    }

    private boolean isAtTurn(Timeline line) {
        return backwards ? line.place() == 0 : line.isAtEnd();
    }

    /** Returns whether it plays, or will by itself: there is somewhere to go on to. */
    private boolean isPlaying() {
        boolean done = timeline != null && isAtTurn(timeline) && (repeat == Repeat.ONCE || timeline.made() == 0);
        return playing && !done;
    }

    /** Returns how it goes on, for others to see. */
    public Playback playback(Timeline line) {
        return new Playback(
                line.place(), line.made(), line.isAtEnd(), isPlaying(), backwards, repeat, speed, held, target);
    }
}
