package io.github.sgdvisualizer.concurrent;

/** Time and the one thread that the engine lives on; handed in, so that tests can turn the hands themselves. */
public interface TaskScheduler extends AutoCloseable {

    /** A task that waits for its time. */
    interface Cancellable {
        /** Takes the task back, if it has not begun. */
        void cancel();
    }

    /** Returns nanoseconds since some fixed instant. */
    long nanos();

    /** Runs the task on the clock's thread as soon as it is free; tasks run in the order they came. */
    void post(Runnable task);

    /** Runs the task on the clock's thread at the given instant, or as soon after it as can be. */
    Cancellable at(long nanos, Runnable task);

    /** Runs the task beside the clock's thread, for work that takes long; one at a time. */
    void runInBackground(Runnable task);

    /** Lets go of the threads; what waits is dropped. */
    @Override
    void close();
}
