package io.github.sgdvisualizer.benchmark;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.border.Border;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the event thread does: time per frame, from one painting to the next, until the display has drawn it.
 *
 * <p>Swing paints as it does in the program, with its own repaint manager: one of ours would paint without the window's
 * buffer. That something was painted is seen by a border without lines around components that change in each frame.
 */
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
                if (painted) {
                    Toolkit.getDefaultToolkit().sync();
                }
                long end = System.nanoTime();
                dispatched(end - start, end);
            }
        });
    }

    /** Counts each painting of a component as one of a frame; to be called on the event thread. */
    void watch(JComponent component) {
        component.setBorder(new Watching(component.getBorder()));
        component.addPropertyChangeListener("border", event -> {
            if (!(component.getBorder() instanceof Watching)) {
                component.setBorder(new Watching(component.getBorder()));
            }
        });
    }

    /** Takes the room of another border, and notes that its component is painted. */
    private final class Watching implements Border {
        private final @Nullable Border inner;

        Watching(@Nullable Border inner) {
            this.inner = inner;
        }

        @Override
        public void paintBorder(Component component, Graphics g, int x, int y, int width, int height) {
            painted = true;
            if (inner != null) {
                inner.paintBorder(component, g, x, y, width, height);
            }
        }

        @Override
        public Insets getBorderInsets(Component component) {
            return inner == null ? new Insets(0, 0, 0, 0) : inner.getBorderInsets(component);
        }

        @Override
        public boolean isBorderOpaque() {
            return false;
        }
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

    /** Returns the event thread's milliseconds for the frame that an action on it leads to. */
    double frame(Runnable action) throws InterruptedException {
        synchronized (this) {
            frames.clear();
            busy = 0;
        }
        EventQueue.invokeLater(action);
        synchronized (this) {
            while (frames.isEmpty()) {
                wait(10);
            }
            return frames.get(0) / 1e6;
        }
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
