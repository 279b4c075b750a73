package io.github.sgdvisualizer.concurrent;

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
}
