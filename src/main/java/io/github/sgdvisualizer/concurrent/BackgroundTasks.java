package io.github.sgdvisualizer.concurrent;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Does long work beside everything else, one job at a time: a newer one that reads or copies cancels the one before. */
public final class BackgroundTasks implements AutoCloseable {
    /** Not a daemon: a file is written to its end. After closing, late work goes nowhere. */
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> new Thread(task, "jobs"),
            new ThreadPoolExecutor.DiscardPolicy());

    private final Map<Kind, Job> newest = new EnumMap<>(Kind.class);

    /** The sorts of long work. */
    public enum Kind {
        READING,
        COPYING,
        SAVING
    }

    /** A piece of work, as those see it who wait for it. */
    public static final class Job {
        private volatile boolean cancelled;

        private Job() {}

        /** Lets go of it: it ends as soon as it asks, and nobody is told of what it has brought. */
        public void cancel() {
            cancelled = true;
        }

        public boolean isCancelled() {
            return cancelled;
        }
    }

    /** What is to be done; asks its job now and then whether anybody still waits for it. */
    public interface Work<T> {
        T run(Job job) throws Exception;
    }

    /**
     * Begins a job; what it brings or what went wrong is told on the job's own thread, unless it was cancelled.
     *
     * @param done is given what the work has brought
     * @param failed is given what went wrong
     */
    public synchronized <T> Job start(
            Kind kind, Work<T> work, BiConsumer<Job, T> done, BiConsumer<Job, Throwable> failed) {
        Job job = new Job();
        Job before = newest.put(kind, job);
        // What is to be saved is saved, whatever comes after.
        if (before != null && kind != Kind.SAVING) {
            before.cancel();
        }
        thread.execute(() -> run(job, work, done, failed));
        return job;
    }

    private static <T> void run(Job job, Work<T> work, BiConsumer<Job, T> done, BiConsumer<Job, Throwable> failed) {
        if (job.cancelled) {
            return;
        }
        try {
            T brought = work.run(job);
            if (!job.cancelled) {
                done.accept(job, brought);
            }
        } catch (Exception | Error e) {
            if (!job.cancelled) {
                failed.accept(job, e);
            }
        }
    }

    /** Lets go of the thread, as soon as all is saved; other work is dropped. */
    @Override
    public synchronized void close() {
        newest.forEach((kind, job) -> {
            if (kind != Kind.SAVING) {
                job.cancel();
            }
        });
        thread.shutdown();
    }
}
