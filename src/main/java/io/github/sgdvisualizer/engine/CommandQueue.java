package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import java.util.function.Consumer;

/** Runs commands in order on the engine's thread; no exception of a command ends that thread. */
final class CommandQueue {
    private final TaskScheduler scheduler;
    private final Runnable refresh;
    private final Consumer<Throwable> failed;

    /**
     * Creates an empty queue.
     *
     * @param refresh runs after each command on the engine's thread, and brings up to date what follows from it
     * @param failed receives each exception and error on the engine's thread
     */
    CommandQueue(TaskScheduler scheduler, Runnable refresh, Consumer<Throwable> failed) {
        this.scheduler = scheduler;
        this.refresh = refresh;
        this.failed = failed;
    }

    /** Runs a command that changes what is shown. */
    void command(Runnable command) {
        post(() -> {
            command.run();
            refresh.run();
        });
    }

    /** Runs a command that changes what is shown at a time, in nanoseconds of {@link TaskScheduler#nanos()}. */
    TaskScheduler.Cancellable commandAt(long nanos, Runnable command) {
        return scheduler.at(
                nanos,
                () -> guarded(() -> {
                    command.run();
                    refresh.run();
                }));
    }

    /** Runs a task after which nothing is refreshed. */
    void post(Runnable task) {
        scheduler.post(() -> guarded(task));
    }

    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            failed.accept(e);
        }
    }
}
