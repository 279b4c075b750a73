package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.model.MeanSquaredError;
import io.github.sgdvisualizer.model.Outcome;
import io.github.sgdvisualizer.model.Progress;
import io.github.sgdvisualizer.model.Run;
import io.github.sgdvisualizer.model.Settings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs a descent in time: one step per frame, on the clock's thread, handing out a {@link Snapshot} after each change.
 *
 * <p>Commands may come from any thread and return at once; they are carried out in order on the clock's thread, which
 * alone touches the state. Snapshots and troubles are handed out on that thread too.
 */
public final class Engine implements AutoCloseable {
    /** How long the first guess stands before the run plays, after launch and after a reset. */
    public static final Duration FIRST_GUESS = Duration.ofSeconds(1);

    /** How long a change of settings must have rested before the run plays. */
    public static final Duration REST = Duration.ofMillis(200);

    /** At the greatest speed: the part of a frame that steps may take. */
    private static final Duration BUSY = Duration.ofMillis(10);

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final Clock clock;
    private final Consumer<Snapshot> out;
    private final Consumer<Throwable> trouble;
    private final AtomicLong changesSent = new AtomicLong();

    private Settings wanted;
    private long changes;
    private Canvas canvas = Canvas.NONE;
    private @Nullable Scene scene;
    private @Nullable Run run;
    private @Nullable Progress former;
    private boolean changed;
    private boolean making;
    private boolean playing = true;
    private boolean visible = true;
    private boolean held;
    private Speed speed = Speed.LESSON;
    private Speed usualSpeed = Speed.LESSON;
    private long notBefore;
    private long nextFrame;
    private Clock.@Nullable Alarm alarm;

    /** Gets ready with the given settings; nothing happens before {@link #start()}. */
    public Engine(Settings settings, Clock clock, Consumer<Snapshot> out, Consumer<Throwable> trouble) {
        this.wanted = settings;
        this.clock = clock;
        this.out = out;
        this.trouble = trouble;
    }

    /** Makes the points, shows the first guess for a second, then plays. */
    public void start() {
        post(() -> {
            holdFor(FIRST_GUESS);
            refresh();
        });
    }

    /**
     * Changes the settings and starts again at step 0; plays after a rest, if it was not paused.
     *
     * @return the number of this change: snapshots with a lesser {@link Snapshot#changes()} do not know of it yet
     */
    public long change(UnaryOperator<Settings> change) {
        post(() -> {
            changes++;
            wanted = change.apply(wanted);
            changed = true;
            holdFor(REST);
            restart();
        });
        return changesSent.incrementAndGet();
    }

    /** Puts everything back as at first launch of the lesson: settings, speed, and playing. */
    public long restore() {
        long number = change(settings -> Settings.LESSON);
        post(() -> {
            playing = true;
            speed = Speed.LESSON;
            changed = false;
            former = null;
            holdFor(FIRST_GUESS);
            refresh();
        });
        return number;
    }

    /** Plays if it is paused, pauses if it plays; a run that has ended plays again from its first guess. */
    public void playOrPause() {
        post(() -> {
            if (ended()) {
                playing = true;
                holdFor(FIRST_GUESS);
                changed = false;
                restart();
            } else {
                playing = !playing;
                notBefore = clock.nanos();
                refresh();
            }
        });
    }

    /** Pauses and takes one step, unless the run has ended. */
    public void step() {
        post(() -> {
            if (run != null && upToDate() && !ended()) {
                playing = false;
                run.advance();
                refresh();
            }
        });
    }

    /** Goes to step 0 with the same settings; plays on after a second, if it was not paused. */
    public void reset() {
        post(() -> {
            holdFor(FIRST_GUESS);
            changed = false;
            restart();
        });
    }

    /** Stands still, whatever is changed, until it is let go: a person has something in the hand. */
    public void hold() {
        post(() -> {
            held = true;
            refresh();
        });
    }

    /** Goes on after {@link #hold()}; where something was changed, after its rest. */
    public void letGo() {
        post(() -> {
            held = false;
            if (changed) {
                holdFor(REST);
            }
            refresh();
        });
    }

    public void speed(Speed newSpeed) {
        post(() -> {
            speed = newSpeed;
            refresh();
        });
    }

    /** Goes to slow motion, or back to the speed before it. */
    public void slowMotion() {
        post(() -> {
            boolean slow = speed.equals(Speed.SLOW_MOTION);
            usualSpeed = slow ? usualSpeed : speed;
            speed = slow ? usualSpeed : Speed.SLOW_MOTION;
            refresh();
        });
    }

    /** Says what the points are to be painted on. */
    public void canvas(Canvas newCanvas) {
        post(() -> {
            canvas = newCanvas;
            refresh();
        });
    }

    /** Says whether anybody can see it: hidden, the clock stands still. */
    public void visible(boolean newVisible) {
        post(() -> {
            visible = newVisible;
            refresh();
        });
    }

    @Override
    public void close() {
        clock.close();
    }

    private void post(Runnable command) {
        clock.post(() -> guarded(command));
    }

    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            playing = false;
            trouble.accept(e);
            publish();
        }
    }

    private void holdFor(Duration duration) {
        notBefore = clock.nanos() + duration.toNanos();
    }

    /** Starts a run of the wanted settings, at once if their scene is there. */
    private void restart() {
        if (scene != null && upToDate()) {
            begin(wanted, scene.error());
        }
        refresh();
    }

    /** Begins a run; the one before stays as the former, if it took steps on the same points. */
    private void begin(Settings settings, MeanSquaredError error) {
        if (run != null) {
            Progress before = run.progress();
            boolean samePoints = before.error() == error;
            if (!samePoints) {
                former = null;
            } else if (before.steps() > 0 && !before.settings().equals(settings)) {
                former = before;
            }
        }
        run = new Run(settings, error);
    }

    private boolean ended() {
        return run != null && run.outcome() != Outcome.RUNNING;
    }

    /** Returns whether the run is one of the wanted settings, not of those before. */
    private boolean upToDate() {
        return scene != null && scene.suits(wanted, scene.raster().canvas());
    }

    /** Brings everything into line with what is wanted now: the scene, the next frame, what is seen. */
    private void refresh() {
        makeScene();
        setAlarm();
        publish();
    }

    private void makeScene() {
        if (making || (scene != null && scene.suits(wanted, canvas))) {
            return;
        }
        making = true;
        Scene present = scene;
        Settings settings = wanted;
        Canvas on = canvas;
        clock.aside(() -> {
            try {
                Scene made = Scene.make(present, settings, on);
                post(() -> take(made));
            } catch (RuntimeException | Error e) {
                post(() -> {
                    making = false;
                    throw e;
                });
            }
        });
    }

    /** Takes a scene that was made; by now another may be wanted, but this one is newer than what is shown. */
    private void take(Scene made) {
        making = false;
        if (scene != null && scene.suits(wanted, canvas)) {
            return;
        }
        boolean samePoints =
                scene != null && scene.suits(made.settings(), scene.raster().canvas());
        scene = made;
        if (!samePoints || run == null) {
            begin(upToDate() ? wanted : made.settings(), made.error());
        }
        refresh();
    }

    private void setAlarm() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        if (playing && visible && !held && run != null && upToDate() && !ended()) {
            long now = clock.nanos();
            boolean tooEarly = nextFrame - notBefore < 0;
            boolean ofASlowerSpeed = nextFrame - now > speed.frame().toNanos();
            if (tooEarly || ofASlowerSpeed) {
                nextFrame = notBefore - now > 0 ? notBefore : now;
            }
            alarm = clock.at(nextFrame, () -> guarded(this::frame));
        }
    }

    private void frame() {
        alarm = null;
        long frame = speed.frame().toNanos();
        long late = clock.nanos() - nextFrame;
        // The next deadline still to come: missed ones are skipped, the beat is kept.
        nextFrame += frame * (1 + late / frame);
        advance();
        refresh();
    }

    private void advance() {
        Run running = run;
        if (running == null) {
            return;
        }
        long until = clock.nanos() + BUSY.toNanos();
        int steps = speed.stepsPerFrame();
        for (int i = 1; i <= steps && running.advance(); i++) {
            if (i % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && clock.nanos() - until >= 0) {
                return;
            }
        }
    }

    private void publish() {
        if (run == null || scene == null) {
            return;
        }
        Progress progress = run.progress();
        long now = clock.nanos();
        boolean plays = playing && !ended();
        out.accept(new Snapshot(
                now,
                changes,
                wanted,
                progress,
                progress.newest(),
                former,
                scene.raster(),
                plays,
                changed && progress.steps() == 0,
                speed));
    }
}
