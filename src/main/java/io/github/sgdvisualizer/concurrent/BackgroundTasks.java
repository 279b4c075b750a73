package io.github.sgdvisualizer.concurrent;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Runs long jobs on a thread of its own, one at a time in the order in which they were started.
 *
 * <p>A newer job that reads or copies cancels the one before of the same kind. All methods may be called from any
 * thread.
 */
public final class BackgroundTasks implements AutoCloseable {
    /**
     * Not a daemon, so that a file is written completely before the program ends. After closing, late jobs are dropped.
     */
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> new Thread(task, "jobs"),
            new ThreadPoolExecutor.DiscardPolicy());

    private final Map<Kind, Job> newest = new EnumMap<>(Kind.class);

    /** The kinds of jobs. */
    public enum Kind {
        READING,
        COPYING,
        SAVING
    }

    /** A handle on a started job; may be used from any thread. */
    public static final class Job {
        private volatile boolean cancelled;

        private Job() {}

        /**
         * Cancels the job: it ends when it next checks {@link #isCancelled()}, and its result or exception is dropped.
         */
        public void cancel() {
            cancelled = true;
        }

        /** Returns whether the job was cancelled; long work checks this regularly. */
        public boolean isCancelled() {
            return cancelled;
        }
    }

    /** The work of a job; checks regularly whether its job is cancelled. */
    public interface Work<T> {
        T run(Job job) throws Exception;
    }

    /**
     * Starts a job.
     *
     * @param work runs on the jobs' thread, not at all if the job is cancelled before its turn
     * @param done receives the result on the jobs' thread, unless the job was cancelled
     * @param failed receives an exception or error of {@code work} or {@code done} on the jobs' thread, unless the job
     *     was cancelled
     * @return a handle on the job, which never runs if this has been closed
     */
    public synchronized <T> Job start(
            Kind kind, Work<T> work, BiConsumer<Job, T> done, BiConsumer<Job, Throwable> failed) {
        Job job = new Job();
        Job before = newest.put(kind, job);
        // A file that the user has saved is written, whatever job follows.
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
            T result = work.run(job);
            if (!job.cancelled) {
                done.accept(job, result);
            }
        } catch (Exception | Error e) {
            if (!job.cancelled) {
                failed.accept(job, e);
            }
        }
    }

    /** Ends the thread after all files are saved, without waiting for it; other jobs are cancelled. */
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
