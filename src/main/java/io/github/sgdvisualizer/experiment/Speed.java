package io.github.sgdvisualizer.experiment;

import java.time.Duration;
import java.util.List;

/**
 * The speed at which a run plays.
 *
 * @param stepsPerSecond steps per second, above 0; infinity for as many as there is time for in each frame
 */
public record Speed(double stepsPerSecond) {
    /** The speed of the lesson: one step every 20 ms. */
    public static final Speed DEFAULT = new Speed(50);

    /** Slow enough to talk about each step. */
    public static final Speed SLOW_MOTION = new Speed(2);

    /** As many steps as there is time for in each frame. */
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    /** The speeds that the user can choose, slowest first. */
    public static final List<Speed> CHOICES = List.of(
            new Speed(1),
            SLOW_MOTION,
            new Speed(5),
            new Speed(10),
            new Speed(25),
            DEFAULT,
            new Speed(100),
            new Speed(250),
            new Speed(1000),
            MAX);

    private static final double MAX_FRAMES_PER_SECOND = 50;

    /**
     * Checks the speed.
     *
     * @throws IllegalArgumentException if it is not above 0, or NaN
     */
    public Speed {
        if (!(stepsPerSecond > 0)) {
            throw new IllegalArgumentException("steps a second must be above 0, not " + stepsPerSecond);
        }
    }

    /** Returns the next faster one of {@link #CHOICES}; the fastest if there is none. */
    public Speed faster() {
        return CHOICES.stream()
                .filter(choice -> choice.stepsPerSecond > stepsPerSecond)
                .findFirst()
                .orElse(MAX);
    }

    /** Returns the next slower one of {@link #CHOICES}; the slowest if there is none. */
    public Speed slower() {
        return CHOICES.stream()
                .filter(choice -> choice.stepsPerSecond < stepsPerSecond)
                .reduce(CHOICES.get(0), (slower, choice) -> choice);
    }

    /** Returns the time from frame to frame: 20 ms from 50 steps per second on, and the time of one step below that. */
    public Duration frame() {
        return Duration.ofNanos(Math.round(1e9 / Math.min(stepsPerSecond, MAX_FRAMES_PER_SECOND)));
    }

    /** Returns the number of steps per frame, at least 1; {@link Integer#MAX_VALUE} for {@link #MAX}. */
    public int stepsPerFrame() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.round(stepsPerSecond / MAX_FRAMES_PER_SECOND)));
    }
}
