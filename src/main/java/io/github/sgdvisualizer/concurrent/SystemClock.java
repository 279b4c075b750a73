package io.github.sgdvisualizer.concurrent;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The real time, with one daemon thread for the engine and another for long work. */
public final class SystemClock implements Clock {
    /** After closing, late tasks of other threads go nowhere instead of failing there. */
    private static final RejectedExecutionHandler DROP = (task, executor) -> {};

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, daemon("engine"), DROP);
    private final ExecutorService aside = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemon("engine aside"), DROP);

    /** Starts with nothing to do; threads begin with the first task. */
    public SystemClock() {
        clock.setRemoveOnCancelPolicy(true);
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
        clock.execute(task);
    }

    @Override
    public Alarm at(long nanos, Runnable task) {
        Future<?> future = clock.schedule(task, nanos - nanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public void aside(Runnable task) {
        aside.execute(task);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        aside.shutdownNow();
    }
}
