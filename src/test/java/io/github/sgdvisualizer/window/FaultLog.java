package io.github.sgdvisualizer.window;

import java.io.FilterOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Collects what must not happen while a window is open: exceptions that nobody catches, on any thread, and stack traces
 * on standard error.
 */
final class FaultLog implements Thread.UncaughtExceptionHandler, AutoCloseable {
    private static final int MAX_TRACE_LINES = 30;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Thread.UncaughtExceptionHandler replaced = Thread.getDefaultUncaughtExceptionHandler();
    private final PrintStream standardError = System.err;

    /** To be made after the window is open, which sets a handler of its own that opens a dialog. */
    FaultLog() {
        Thread.setDefaultUncaughtExceptionHandler(this);
        System.setErr(new PrintStream(new TraceFinder(), true, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        System.setErr(standardError);
        Thread.setDefaultUncaughtExceptionHandler(replaced);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        add("uncaught on thread " + thread.getName() + ": " + trace(problem));
    }

    void add(String fault) {
        faults.add(fault);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Returns the first lines of a stack trace. */
    static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(MAX_TRACE_LINES).collect(Collectors.joining("\n"));
    }

    /** Passes everything on to standard error, and records the first lines of each stack trace. */
    private final class TraceFinder extends FilterOutputStream {
        private final StringBuilder line = new StringBuilder();
        private String before = "";

        TraceFinder() {
            super(standardError);
        }

        @Override
        public synchronized void write(int b) {
            // Not by super: a stream that fails must not fail the program under test.
            standardError.write(b);
            if (b != '\n') {
                line.append((char) (b & 0xFF));
                return;
            }
            String whole = line.toString();
            line.setLength(0);
            if (isFrame(whole) && !isFrame(before)) {
                add("a stack trace on standard error: " + before + "\n" + whole);
            }
            before = whole;
        }

        private static boolean isFrame(String line) {
            return line.startsWith("\tat ");
        }
    }
}
