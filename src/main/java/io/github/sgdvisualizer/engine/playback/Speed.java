package io.github.sgdvisualizer.engine.playback;

import java.time.Duration;
import java.util.List;

/**
 * How fast a run plays.
 *
 * @param stepsPerSecond steps a second, above zero; infinite for as many as the time between frames allows
 */
public record Speed(double stepsPerSecond) {
    /** As in the lesson: a step each 20 ms. */
    public static final Speed DEFAULT = new Speed(50);

    /** Slow enough to talk about each step. */
    public static final Speed SLOW_MOTION = new Speed(2);

    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    /** The speeds to choose from, slowest first. */
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

    /** Checks that the speed is above zero. */
    public Speed {
        if (!(stepsPerSecond > 0)) {
            throw new IllegalArgumentException("steps a second must be above 0, not " + stepsPerSecond);
        }
    }

    /** Returns the next speed to choose; of the fastest, itself. */
    public Speed faster() {
        return CHOICES.stream()
                .filter(choice -> choice.stepsPerSecond > stepsPerSecond)
                .findFirst()
                .orElse(MAX);
    }

    /** Returns the speed to choose before this one; of the slowest, itself. */
    public Speed slower() {
        return CHOICES.stream()
                .filter(choice -> choice.stepsPerSecond < stepsPerSecond)
                .reduce(CHOICES.get(0), (slower, choice) -> choice);
    }

    /** Returns the time from frame to frame: one step each up to 50 steps a second, several above. */
    public Duration frame() {
        return Duration.ofNanos(Math.round(1e9 / Math.min(stepsPerSecond, MAX_FRAMES_PER_SECOND)));
    }

    /** Returns the steps of one frame, at least 1; as good as endless for {@link #MAX}. */
    public int stepsPerFrame() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.round(stepsPerSecond / MAX_FRAMES_PER_SECOND)));
    }
}
