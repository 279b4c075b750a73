package io.github.sgdvisualizer.concurrent;

import java.time.Duration;

/** A task for which nobody waits, not even the end of the program. */
public final class DaemonTask {
    private DaemonTask() {}

    /**
     * Starts a task on a thread of its own.
     *
     * @param name the name of the thread
     * @param task handles its own exceptions
     */
    public static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Repeats a task on a thread of its own until the program ends.
     *
     * @param name the name of the thread
     * @param pause the time before the first time and between two times
     * @param task handles its own exceptions
     */
    public static void repeat(String name, Duration pause, Runnable task) {
        start(name, () -> {
            try {
                while (true) {
                    Thread.sleep(pause.toMillis());
                    task.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
