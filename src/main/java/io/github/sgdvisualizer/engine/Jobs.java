package io.github.sgdvisualizer.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does long work beside everything else, one job at a time: a newer one of a kind cancels the one before. */
public final class Jobs implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "jobs");
        made.setDaemon(true);
        return made;
    });

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
    public synchronized <T> Job start(Kind kind, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Job job = new Job();
        Job before = newest.put(kind, job);
        if (before != null) {
            before.cancel();
        }
        thread.execute(() -> run(job, work, done, failed));
        return job;
    }

    private static <T> void run(Job job, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (job.cancelled) {
            return;
        }
        try {
            T brought = work.run(job);
            if (!job.cancelled) {
                done.accept(brought);
            }
        } catch (Exception | Error e) {
            if (!job.cancelled) {
                failed.accept(e);
            }
        }
    }

    /** Lets go of the thread; what waits is dropped. */
    @Override
    public synchronized void close() {
        newest.values().forEach(Job::cancel);
        thread.shutdownNow();
    }
}
