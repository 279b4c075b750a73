package io.github.sgdvisualizer.concurrent;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;

/** A clock whose hands a test turns; everything runs on the test's own thread. */
public final class ManualTaskScheduler implements TaskScheduler {
    private final Deque<Runnable> posted = new ArrayDeque<>();
    private final Deque<Runnable> runInBackground = new ArrayDeque<>();
    private final Queue<Waiting> alarms = new PriorityQueue<>(Comparator.comparingLong(Waiting::nanos));
    private long now = 1_000_000_000_000L;
    private long tick;
    private boolean asideHeld;

    private record Waiting(long nanos, Runnable task) {}

    @Override
    public long nanos() {
        now += tick;
        return now;
    }

    @Override
    public void post(Runnable task) {
        posted.add(task);
    }

    @Override
    public Cancellable at(long nanos, Runnable task) {
        Waiting waiting = new Waiting(nanos, task);
        alarms.add(waiting);
        return () -> alarms.remove(waiting);
    }

    @Override
    public void runInBackground(Runnable task) {
        runInBackground.add(task);
    }

    @Override
    public void close() {
        posted.clear();
        runInBackground.clear();
        alarms.clear();
    }

    /** Holds back work that would run beside the clock, until it is let go. */
    public void holdAside(boolean hold) {
        asideHeld = hold;
    }

    /** Lets so much time pass with each look at the clock, so that work which lasts until a time comes to its end. */
    public void tick(Duration each) {
        tick = each.toNanos();
    }

    /** Runs all that is due now. */
    public void settle() {
        while (true) {
            Runnable task = posted.poll();
            if (task == null && !asideHeld) {
                task = runInBackground.poll();
            }
            if (task == null) {
                return;
            }
            task.run();
        }
    }

    /** Lets time pass, with each alarm at its instant. */
    public void pass(Duration duration) {
        settle();
        long end = now + duration.toNanos();
        for (Waiting next = alarms.peek(); next != null && next.nanos <= end; next = alarms.peek()) {
            alarms.remove(next);
            now = Math.max(now, next.nanos);
            next.task.run();
            settle();
        }
        now = end;
    }

    /** Lets time pass with the thread too busy to look: alarms due meanwhile run late, at the end. */
    public void stall(Duration duration) {
        now += duration.toNanos();
    }

    /** Returns how many alarms are set: none means that no processor time is used. */
    public int alarms() {
        return alarms.size();
    }
}
