package io.github.sgdvisualizer.concurrent;

/**
 * The source of time, the engine's thread and one background thread.
 *
 * <p>It is passed in, so that tests can control time. All methods may be called from any thread. Tasks must handle
 * their own exceptions.
 */
public interface TaskScheduler extends AutoCloseable {

    /** A task that is scheduled for later. */
    interface Cancellable {
        /** Cancels the task if it has not begun; no effect otherwise. */
        void cancel();
    }

    /** Returns the time in nanoseconds from an arbitrary origin, as {@link System#nanoTime()} does. */
    long nanos();

    /** Runs a task on the engine's thread as soon as it is free; tasks run in the order in which they were posted. */
    void post(Runnable task);

    /**
     * Runs a task on the engine's thread at a given time, or as soon as possible after it.
     *
     * @param nanos the time on the scale of {@link #nanos()}; may be in the past
     */
    Cancellable at(long nanos, Runnable task);

    /** Runs a task of long work on the background thread; tasks run one at a time, in the order in which they came. */
    void runInBackground(Runnable task);

    /** Ends the threads; waiting tasks and later ones are dropped. */
    @Override
    void close();
}
