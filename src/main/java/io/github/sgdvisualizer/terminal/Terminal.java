package io.github.sgdvisualizer.terminal;

import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.export.Exports;
import io.github.sgdvisualizer.export.code.RunTable;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.LessonFileException;
import io.github.sgdvisualizer.lesson.LessonParser;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.RunStates;
import io.github.sgdvisualizer.options.Format;
import io.github.sgdvisualizer.options.Invocation;
import io.github.sgdvisualizer.options.JsonSettings;
import io.github.sgdvisualizer.options.Options;
import io.github.sgdvisualizer.options.Request;
import io.github.sgdvisualizer.options.WrongOptionException;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.UiLocale;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The program's command-line interface: reads the options and runs without a window.
 *
 * <p>Results go to {@code out}; messages go to {@code err}, one line each. Not thread-safe.
 */
public final class Terminal {
    /** The exit status after success. */
    public static final int OK = 0;

    /** The exit status after any failure except a wrong option. */
    public static final int FAILED = 1;

    /** The exit status after a wrong option. */
    public static final int WRONG_OPTION = 2;

    /** The link that tells on Linux what standard output is connected to. */
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private static final int STEPS_PER_ROW = 10;
    private static final int STEPS_BETWEEN_FLUSHES = 1_000;

    private final Writer out;
    private final PrintWriter err;
    private int status = OK;

    /**
     * Creates a terminal that writes UTF-8.
     *
     * @param out receives results; must throw an exception if writing fails, which a {@link PrintStream} does not
     * @param err receives all other messages
     */
    public Terminal(OutputStream out, OutputStream err) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Returns the exit status so far: {@link #OK}, {@link #FAILED} or {@link #WRONG_OPTION}. */
    public int status() {
        return status;
    }

    /**
     * Reads the options, installs the language that they ask for, and prints help or version if they ask for it.
     *
     * @param version the text that {@code --version} prints
     * @return empty if help or version was printed, or if an option is wrong; a message was then printed and
     *     {@link #status()} is {@link #WRONG_OPTION}
     */
    public Optional<Request> read(String version, String... arguments) {
        if (arguments.length == 0) {
            // As after a double-click: the parser would only delay the window.
            return Optional.of(Request.DEFAULT);
        }
        Options.language(arguments).ifPresent(UiLocale::install);
        try {
            Invocation invocation = new Options(version).parse(arguments);
            if (invocation instanceof Invocation.Run run) {
                run.remarks().forEach(remark -> say("remark", remark));
                return Optional.of(run.request());
            }
            if (invocation instanceof Invocation.Print print) {
                print(() -> out.write(print.text()));
            }
        } catch (WrongOptionException e) {
            say("wrong.option", String.valueOf(e.getMessage()));
            status = WRONG_OPTION;
        }
        return Optional.empty();
    }

    /** Prints that there is no display to open a window on; the status stays. */
    public void sayNoDisplay() {
        say("no.display");
    }

    /** Prints what went wrong, and sets the status to {@link #FAILED}. */
    public void sayFailed(Throwable problem) {
        say("failed", problem.toString());
        status = FAILED;
    }

    /**
     * Runs without a window and prints the steps; with exports, writes them instead, and says what was written.
     *
     * <p>If writing fails, prints the reason and sets the status to {@link #FAILED}; a closed pipe ends the run
     * silently.
     */
    public void run(Request request) {
        if (request.lesson() != null) {
            check(request.lesson(), request.format());
            return;
        }
        if (!request.exports().isEmpty()) {
            request.exports().forEach(file -> export(file, request));
            return;
        }
        print(() -> {
            switch (request.format()) {
                case TABLE -> table(request);
                case CSV -> csv(request);
                case JSON -> json(request);
            }
        });
    }

    private void export(Path file, Request request) {
        try {
            Exports.write(file, request.experiment(), request.steps(), request.pictures());
            say("export.done", file);
        } catch (WriteFailedException e) {
            say("export.failed", file, String.valueOf(e.getMessage()));
            status = FAILED;
        }
    }

    /** Prints a lesson for proof-reading, and its mistakes, with which the status becomes {@link #FAILED}. */
    private void check(String file, Format format) {
        Lesson lesson;
        try {
            lesson = LessonParser.read(Path.of(file));
        } catch (LessonFileException e) {
            say("lesson.problem", file, e.line(), String.valueOf(e.getMessage()));
            status = FAILED;
            return;
        } catch (InvalidPathException e) {
            say("lesson.problem", file, 1, Messages.of("wrong.path"));
            status = FAILED;
            return;
        }
        print(() -> {
            LessonCheck check = new LessonCheck(out);
            if (format == Format.CSV) {
                check.csv(lesson);
            } else {
                check.text(lesson);
            }
        });
        for (Lesson.Problem problem : lesson.problems()) {
            say("lesson.problem", file, problem.line(), problem.message());
            status = FAILED;
        }
    }

    /** Writes results to {@link #out}. */
    private interface Output {
        void write() throws IOException;
    }

    /**
     * Writes results; prints the reason if that fails, unless the reader has closed the pipe, as {@code | head} does.
     */
    private void print(Output output) {
        try {
            output.write();
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                say("not.written", WriteFailedException.reason(e));
                status = FAILED;
            }
        }
    }

    /**
     * Returns whether writing failed because the reader has closed the pipe.
     *
     * <p>The system's message may be in another language. Writing to a pipe fails for no other reason, so it is enough
     * to know that standard output is one.
     */
    private static boolean isClosedPipe(IOException e) {
        if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            return Files.readSymbolicLink(STANDARD_OUTPUT).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException noSuchLink) {
            return false;
        }
    }

    private void table(Request request) throws IOException {
        out.write(Messages.of("table.header") + System.lineSeparator());
        walk(request, runState -> {
            if (runState.step() % STEPS_PER_ROW == 0 || runState.step() == request.steps()) {
                out.write(String.format(
                        Locale.ROOT,
                        "%8d %12s %12s %12s%n",
                        runState.step(),
                        rounded(runState.line().slope()),
                        rounded(runState.line().intercept()),
                        rounded(runState.loss())));
            }
        });
    }

    private void csv(Request request) throws IOException {
        out.write(RunTable.HEADER);
        walk(request, runState -> out.write(RunTable.row(runState)));
    }

    @SuppressWarnings("resource") // Closing the writer would close standard output.
    private void json(Request request) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.beginObject();
        json.name("settings");
        JsonSettings.write(json, request.settings());
        json.name("steps").beginArray();
        walk(request, runState -> {
            json.beginObject();
            json.name("step").value(runState.step());
            json.name("slope").value(runState.line().slope());
            json.name("intercept").value(runState.line().intercept());
            json.name("loss").value(runState.loss());
            json.endObject();
        });
        json.endArray();
        json.endObject();
        out.write(System.lineSeparator());
    }

    /** Handles one step. */
    private interface Visitor {
        void visit(RunState runState) throws IOException;
    }

    /** Visits each step from 0 to the last one requested, even after convergence; stops if a number is not finite. */
    private void walk(Request request, Visitor visitor) throws IOException {
        RunStates states = new RunStates(request.settings(), request.steps());
        while (states.hasNext()) {
            RunState runState = states.next();
            visitor.visit(runState);
            if (runState.step() % STEPS_BETWEEN_FLUSHES == 0) {
                // Results appear as they are computed, and a closed pipe ends the run early.
                out.flush();
            }
        }
        if (states.step() <= request.steps()) {
            out.flush();
            say("not.finite", states.step());
        }
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1e7 ? "%.4f" : "%.4e", value);
    }

    private void say(String key, Object... values) {
        err.println(Messages.of(key, values));
    }
}
