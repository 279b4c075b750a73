package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import java.time.Duration;

/**
 * Computes when the next frame is due: deadlines are one frame apart, missed ones are skipped, and a rest can delay the
 * next one.
 *
 * <p>All times are in nanoseconds of {@link TaskScheduler#nanos()}. To be used on the engine's thread only.
 */
final class FramePacer {
    private final TaskScheduler scheduler;
    private long notBefore;
    private long next;

    FramePacer(TaskScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Delays the next frame to {@code duration} from now; replaces an earlier rest. */
    void rest(Duration duration) {
        notBefore = scheduler.nanos() + duration.toNanos();
    }

    /**
     * Returns the time of the next frame, which may have passed.
     *
     * @param frame the time from frame to frame, above zero
     */
    long due(Duration frame) {
        long now = scheduler.nanos();
        boolean tooEarly = next - notBefore < 0;
        boolean ofASlowerSpeed = next - now > frame.toNanos();
        if (tooEarly || ofASlowerSpeed) {
            next = Math.max(notBefore - now, 0) + now;
        }
        return next;
    }

    /**
     * Moves on to the next deadline in the future; skips missed ones and keeps the phase.
     *
     * @param frame the time from frame to frame, above zero
     */
    void strike(Duration frame) {
        long late = scheduler.nanos() - next;
        next += frame.toNanos() * (1 + late / frame.toNanos());
    }
}
