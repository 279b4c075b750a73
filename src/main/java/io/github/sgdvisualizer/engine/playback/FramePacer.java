package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import java.time.Duration;

/** When the next frame is due: deadlines a frame apart, missed ones skipped, and now and then a rest before the next. */
final class FramePacer {
    private final TaskScheduler scheduler;
    private long notBefore;
    private long next;

    FramePacer(TaskScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Lets the next frame wait for so long from now. */
    void rest(Duration duration) {
        notBefore = scheduler.nanos() + duration.toNanos();
    }

    /** Returns the instant of the next frame, when frames are so far apart. */
    long due(Duration frame) {
        long now = scheduler.nanos();
        boolean tooEarly = next - notBefore < 0;
        boolean ofASlowerSpeed = next - now > frame.toNanos();
        if (tooEarly || ofASlowerSpeed) {
            next = Math.max(notBefore - now, 0) + now;
        }
        return next;
    }

    /** Goes on to the next deadline still to come: missed ones are skipped, the beat is kept. */
    void strike(Duration frame) {
        long late = scheduler.nanos() - next;
        next += frame.toNanos() * (1 + late / frame.toNanos());
    }
}
