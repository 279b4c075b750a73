package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.concurrent.Clock;
import java.time.Duration;

/** When the next frame is due: deadlines a frame apart, missed ones skipped, and now and then a rest before the next. */
final class Beat {
    private final Clock clock;
    private long notBefore;
    private long next;

    Beat(Clock clock) {
        this.clock = clock;
    }

    /** Lets the next frame wait for so long from now. */
    void rest(Duration duration) {
        notBefore = clock.nanos() + duration.toNanos();
    }

    /** Returns the instant of the next frame, when frames are so far apart. */
    long due(Duration frame) {
        long now = clock.nanos();
        boolean tooEarly = next - notBefore < 0;
        boolean ofASlowerSpeed = next - now > frame.toNanos();
        if (tooEarly || ofASlowerSpeed) {
            next = Math.max(notBefore - now, 0) + now;
        }
        return next;
    }

    /** Goes on to the next deadline still to come: missed ones are skipped, the beat is kept. */
    void strike(Duration frame) {
        long late = clock.nanos() - next;
        next += frame.toNanos() * (1 + late / frame.toNanos());
    }
}
