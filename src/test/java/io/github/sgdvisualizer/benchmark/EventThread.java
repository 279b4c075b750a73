package io.github.sgdvisualizer.benchmark;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.RepaintManager;

/** Measures what the event thread does: time per frame, from one painting to the next. */
final class EventThread {
    private final List<Long> frames = new ArrayList<>();
    private long busy;
    private boolean painted;
    private BooleanSupplier goal = () -> false;
    private long reachedAt;

    /** Begins to measure; once a process. */
    EventThread() {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(new EventQueue() {
            @Override
            protected void dispatchEvent(AWTEvent event) {
                long start = System.nanoTime();
                super.dispatchEvent(event);
                long end = System.nanoTime();
                dispatched(end - start, end);
            }
        });
        RepaintManager.setCurrentManager(new RepaintManager() {
            @Override
            public void paintDirtyRegions() {
                super.paintDirtyRegions();
                Toolkit.getDefaultToolkit().sync();
                painted = true;
            }
        });
    }

    private synchronized void dispatched(long nanos, long end) {
        busy += nanos;
        if (painted) {
            frames.add(busy);
            busy = 0;
            painted = false;
            if (goal.getAsBoolean()) {
                goal = () -> false;
                reachedAt = end;
                notifyAll();
            }
        }
    }

    /** Returns the event thread's milliseconds for each of the next so many frames. */
    synchronized double[] frames(int count) throws InterruptedException {
        frames.clear();
        while (frames.size() < count) {
            wait(10);
        }
        return frames.stream().limit(count).mapToDouble(nanos -> nanos / 1e6).toArray();
    }

    /** Returns the milliseconds from an action on the event thread to the first painting with which the goal is reached. */
    double millisecondsUntilPainted(Runnable action, BooleanSupplier newGoal) throws InterruptedException {
        synchronized (this) {
            reachedAt = 0;
            goal = newGoal;
        }
        long start = System.nanoTime();
        EventQueue.invokeLater(action);
        synchronized (this) {
            while (reachedAt == 0) {
                wait(1_000);
            }
            return (reachedAt - start) / 1e6;
        }
    }
}
