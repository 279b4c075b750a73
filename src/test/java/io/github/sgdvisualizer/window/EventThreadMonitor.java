package io.github.sgdvisualizer.window;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures how long the event thread is busy with one event, and how long a posted event waits; a watchdog thread takes
 * the stack trace of what takes long.
 */
final class EventThreadMonitor extends EventQueue implements AutoCloseable {
    private static final Duration LONG = Duration.ofMillis(100);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MAX_SAMPLES = 3;
    private static final int SHOWN_CAUSES = 10;
    private static final int SHOWN_FRAMES = 40;
    private static final String PROGRAM = "io.github.sgdvisualizer";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<LongDispatch> longDispatches = new ArrayList<>();
    private final List<String> samples = new ArrayList<>();
    private final Thread watchdog = new Thread(this::watch, "event-thread-watchdog");
    private volatile boolean closed;

    // All below is guarded by samples: the watchdog looks at it while the event thread works.
    private Thread eventThread;
    private AWTEvent event;
    private long start;
    private long startOfProcessorTime;

    // Touched by the testing thread only.
    private final List<Duration> waits = new ArrayList<>();

    private record LongDispatch(String event, Duration time, Duration processorTime, List<String> samples) {
        /** The program's own innermost method, by which the dispatches are grouped. */
        String cause() {
            return samples.stream()
                    .flatMap(String::lines)
                    .filter(frame -> frame.contains(PROGRAM))
                    .findFirst()
                    .orElse("\tnone of the program's methods, event " + event.split(",", 2)[0]);
        }
    }

    /** Puts itself in the place of the system's event queue. */
    static EventThreadMonitor install() {
        EventThreadMonitor monitor = new EventThreadMonitor();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(monitor);
        monitor.watchdog.setDaemon(true);
        monitor.watchdog.start();
        return monitor;
    }

    @Override
    public void close() {
        closed = true;
        pop();
    }

    /** The thread asks for the next event when it is done with the one before, also while a dialog is open. */
    @Override
    public AWTEvent getNextEvent() throws InterruptedException {
        end();
        AWTEvent next = super.getNextEvent();
        begin(next);
        return next;
    }

    private void begin(AWTEvent next) {
        synchronized (samples) {
            eventThread = Thread.currentThread();
            event = next;
            start = System.nanoTime();
            startOfProcessorTime = threads.getCurrentThreadCpuTime();
        }
    }

    private void end() {
        long now = System.nanoTime();
        synchronized (samples) {
            Duration time = Duration.ofNanos(now - start);
            if (event != null && time.compareTo(LONG) > 0) {
                long processorTime = threads.getCurrentThreadCpuTime() - startOfProcessorTime;
                longDispatches.add(new LongDispatch(
                        event.paramString(), time, Duration.ofNanos(processorTime), List.copyOf(samples)));
            }
            event = null;
            samples.clear();
        }
    }

    private Duration busy() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            synchronized (samples) {
                if (event != null && busy().compareTo(LONG) > 0 && samples.size() < MAX_SAMPLES) {
                    samples.add(trace());
                }
            }
        }
    }

    /** Returns where the event thread is, without what brings events to the program. */
    private String trace() {
        List<String> frames = eventThread == null
                ? List.of()
                : Arrays.stream(eventThread.getStackTrace())
                        .map(StackTraceElement::toString)
                        .toList();
        int outermost = IntStream.range(0, frames.size())
                .filter(i -> frames.get(i).contains(PROGRAM))
                .max()
                .orElse(SHOWN_FRAMES);
        return frames.stream()
                .limit(Math.min(outermost + 1, SHOWN_FRAMES))
                .map(frame -> "\tat " + frame)
                .collect(Collectors.joining("\n"));
    }

    /** Posts an event and waits until it is dispatched; fails with the event thread's stack trace if that is in vain. */
    void awaitDispatch() throws InterruptedException {
        long posted = System.nanoTime();
        CountDownLatch dispatched = new CountDownLatch(1);
        EventQueue.invokeLater(dispatched::countDown);
        if (!dispatched.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            synchronized (samples) {
                throw new AssertionError(
                        "the event thread has not answered for " + PATIENCE.toSeconds() + " s:\n" + trace());
            }
        }
        waits.add(Duration.ofNanos(System.nanoTime() - posted));
    }

    /** Returns the longest times, with what the event thread did, grouped by the program's method. */
    String report() {
        List<LongDispatch> all;
        synchronized (samples) {
            all = List.copyOf(longDispatches);
        }
        long longWaits = waits.stream().filter(wait -> wait.compareTo(LONG) > 0).count();
        Duration longest = waits.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        String summary = String.format(
                "Event thread: %d events took over %d ms; %d of %d posted events waited longer, at most %d ms.",
                all.size(), LONG.toMillis(), longWaits, waits.size(), longest.toMillis());
        return summary
                + all.stream().collect(Collectors.groupingBy(LongDispatch::cause)).entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, List<LongDispatch>> group) ->
                                        longest(group.getValue()).time())
                                .reversed())
                        .limit(SHOWN_CAUSES)
                        .map(group -> describe(group.getKey(), group.getValue()))
                        .collect(Collectors.joining());
    }

    private static LongDispatch longest(List<LongDispatch> dispatches) {
        return dispatches.stream().max(Comparator.comparing(LongDispatch::time)).orElseThrow();
    }

    private static String describe(String cause, List<LongDispatch> dispatches) {
        LongDispatch longest = longest(dispatches);
        return String.format(
                "%n%n%d × %s%nlongest: %d ms, of them %d ms of processor time, event %s%n%s",
                dispatches.size(),
                cause.strip(),
                longest.time.toMillis(),
                longest.processorTime.toMillis(),
                longest.event,
                String.join("\n\t-- later:\n", longest.samples));
    }
}
