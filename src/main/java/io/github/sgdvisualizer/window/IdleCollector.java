package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.concurrent.DaemonTask;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.model.base.ExemptFrom;
import java.util.function.LongSupplier;
import javax.swing.Timer;

/**
 * Has unused memory collected when nothing has moved for some seconds. A collector alone lets the heap grow to its limit,
 * which in a lesson is more than ten times of what is in use.
 */
@ExemptFrom(rule = ExemptFrom.Rule.THREADS, reason = "a Swing timer runs on the event thread, and only waits")
final class IdleCollector implements SnapshotView {
    private static final int IDLE_MILLIS = 3_000;

    /** A collection is worth it from so much garbage on, in bytes. */
    private static final long MIN_GARBAGE = 24L << 20;

    private final LongSupplier used;
    private final Runnable collection;
    private final Timer timer = new Timer(IDLE_MILLIS, event -> DaemonTask.start("idle collection", this::collect));

    /** What the last collection has left, in bytes. */
    private long left;

    /** Creates one for the memory of the program. */
    IdleCollector() {
        this(() -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), System::gc);
    }

    /**
     * Creates one.
     *
     * @param used returns the memory that is used, garbage included, in bytes
     * @param collection collects garbage
     */
    IdleCollector(LongSupplier used, Runnable collection) {
        this.used = used;
        this.collection = collection;
        timer.setRepeats(false);
    }

    /** Waits again from now on; while the run moves, for its end. */
    @Override
    public void show(Snapshot snapshot) {
        if (snapshot.playback().playing() || snapshot.playback().isSeeking()) {
            timer.stop();
        } else {
            timer.restart();
        }
    }

    /** Collects now, if that is worth it. */
    synchronized void collect() {
        if (used.getAsLong() > left + MIN_GARBAGE) {
            collection.run();
            left = used.getAsLong();
        }
    }

    void close() {
        timer.stop();
    }
}
