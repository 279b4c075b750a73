package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Parameter;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Plays and moves along the timeline.
 *
 * <p>The methods may be called from any thread and return at once. Moves have no effect while the points of the newest
 * settings are being prepared, or while the run is {@linkplain io.github.sgdvisualizer.experiment.Restrictions#still()
 * kept still}.
 */
public final class Transport {
    private final CommandQueue queue;
    private final RunStarter runs;
    private final Player player;
    private final BooleanSupplier still;

    Transport(CommandQueue queue, RunStarter runs, Player player, BooleanSupplier still) {
        this.queue = queue;
        this.runs = runs;
        this.player = player;
        this.still = still;
    }

    /** Plays if paused, and pauses if playing or seeking; at the end of the run, plays again from step 0. */
    public void playOrPause() {
        move(player::playOrPause);
    }

    /** Plays forwards, even if paused; a rest that an earlier command began is still waited for. */
    public void play() {
        move(player::play);
    }

    /**
     * Plays forwards at once, and pauses at a step.
     *
     * @param step if it is not ahead, the run pauses where it is
     */
    public void playTo(int step) {
        move(() -> player.playTo(step));
    }

    /** Plays backwards; at step 0, goes to the newest step first. */
    public void playBackwards() {
        navigate(player::playBackwards);
    }

    /** Pauses and goes one step forward; no such step where all runs have ended. */
    public void step() {
        navigate(player::step);
    }

    /** Pauses and goes one step back; stays at step 0. */
    public void back() {
        navigate(player::back);
    }

    /** Pauses at step 0. */
    public void first() {
        navigate(player::first);
    }

    /** Pauses at the newest computed step. */
    public void last() {
        navigate(player::last);
    }

    /**
     * Goes to a computed step and goes on playing from there if it was playing.
     *
     * @param step limited to 0 up to the newest computed step
     */
    public void goTo(int step) {
        navigate(() -> player.goTo(step));
    }

    /**
     * Pauses and goes to a step without playing up to it; steps that are missing are computed.
     *
     * <p>If this reaches the end of the run and it was playing before, the next change of settings plays: the user has
     * not paused it.
     *
     * @param step limited to 0 up to the end of the longest run
     */
    public void runTo(int step) {
        navigate(() -> player.runTo(step));
    }

    /** Pauses and goes to the end of the run as {@link #runTo} does, at most to {@link Parameter#MAX_STEPS}. */
    public void runToEnd() {
        runTo((int) Parameter.STEPS.max());
    }

    /**
     * Changes what playing does at the end of the run.
     *
     * @param change is given the present value; runs on the engine's thread
     */
    public void repeat(UnaryOperator<Repeat> change) {
        queue.command(() -> player.repeat(change));
    }

    /** Goes to step 0 with the same settings; if it was playing, plays again after {@link Player#FIRST_GUESS}. */
    public void reset() {
        move(player::reset);
    }

    /**
     * Stops playing until {@link #letGo()}, because the user is dragging something.
     *
     * <p>Settings may still change meanwhile; the plot keeps its bounds, so that it does not move under the mouse.
     */
    public void hold() {
        queue.command(player::hold);
    }

    /** Ends {@link #hold()}; if settings were changed, playing waits for {@link Player#REST}. */
    public void letGo() {
        queue.command(player::letGo);
    }

    /**
     * Changes the speed of playing.
     *
     * @param change is given the speed at which it plays now; runs on the engine's thread
     */
    public void speed(UnaryOperator<Speed> change) {
        queue.command(() -> player.speed(change));
    }

    /** Toggles slow motion: {@link Speed#SLOW_MOTION}, or the speed before it. */
    public void slowMotion() {
        queue.command(player::slowMotion);
    }

    private void navigate(Runnable move) {
        move(() -> {
            if (runs.isUpToDate()) {
                move.run();
            }
        });
    }

    private void move(Runnable move) {
        queue.command(() -> {
            if (!still.getAsBoolean()) {
                move.run();
            }
        });
    }
}
