package io.github.sgdvisualizer.concurrent;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time, with one daemon thread for the engine and another for background work. */
public final class SystemTaskScheduler implements TaskScheduler {
    /** After closing, late tasks from other threads are dropped instead of throwing an exception in those threads. */
    private static final RejectedExecutionHandler DROP = (task, executor) -> {};

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, daemon("engine"), DROP);
    private final ExecutorService background = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemon("engine background"), DROP);

    /** Creates a scheduler whose threads start with their first task. */
    public SystemTaskScheduler() {
        scheduler.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void post(Runnable task) {
        scheduler.execute(task);
    }

    @Override
    public Cancellable at(long nanos, Runnable task) {
        Future<?> future = scheduler.schedule(task, nanos - nanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public void runInBackground(Runnable task) {
        background.execute(task);
    }

    /** {@inheritDoc} Running tasks are interrupted. */
    @Override
    public void close() {
        scheduler.shutdownNow();
        background.shutdownNow();
    }
}
