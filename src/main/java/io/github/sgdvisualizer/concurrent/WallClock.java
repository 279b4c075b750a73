package io.github.sgdvisualizer.concurrent;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time of day, which may be set back; what is paced goes by {@link TaskScheduler#nanos()}. */
public final class WallClock {
    private WallClock() {}

    /** Returns the present time where the user is. */
    public static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneId.systemDefault());
    }
}
