package io.github.sgdvisualizer.benchmark;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A library of Python that takes the same steps, in a process of its own. */
final class PythonDescent implements AutoCloseable {
    /** Debian's own has its packages, another may come first on the path. */
    private static final List<String> INTERPRETERS = List.of("/usr/bin/python3", "python3");

    private static final String SCRIPT = "descent.py";

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter requests;
    private final String version;

    private PythonDescent(ProcessBuilder builder) throws IOException {
        process = builder.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        requests = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        version = Objects.requireNonNullElse(answers.readLine(), "missing");
    }

    /** Lays out the script, alone with the points, so that it imports no stray module beside it. */
    static void prepare(Path directory, List<Points> all) throws IOException {
        try (InputStream script = Objects.requireNonNull(PythonDescent.class.getResourceAsStream(SCRIPT))) {
            Files.copy(script, directory.resolve(SCRIPT));
        }
        for (Points points : all) {
            // All x, then all y.
            int n = points.size();
            ByteBuffer columns = ByteBuffer.allocate(2 * n * Double.BYTES).order(ByteOrder.nativeOrder());
            for (int i = 0; i < n; i++) {
                columns.putDouble(i * Double.BYTES, points.x(i));
                columns.putDouble((n + i) * Double.BYTES, points.y(i));
            }
            Files.write(directory.resolve(Integer.toString(n)), columns.array());
        }
    }

    /**
     * Starts {@code numpy} or {@code torch}, where there is a Python that has it.
     *
     * @param settings whose shuffles and first guess it takes
     */
    static Optional<PythonDescent> start(String library, Path directory, Settings settings) {
        for (String interpreter : INTERPRETERS) {
            Optional<PythonDescent> python = start(interpreter, library, directory, settings);
            if (python.isPresent()) {
                return python;
            }
        }
        return Optional.empty();
    }

    private static Optional<PythonDescent> start(
            String interpreter, String library, Path directory, Settings settings) {
        ProcessBuilder builder = new ProcessBuilder(
                        interpreter,
                        directory.resolve(SCRIPT).toString(),
                        library,
                        Long.toString(settings.generated().seed() + settings.shuffle()),
                        Double.toString(settings.start().slope()),
                        Double.toString(settings.start().intercept()))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            PythonDescent python = new PythonDescent(builder);
            if (!python.version.equals("missing")) {
                return Optional.of(python);
            }
            python.close();
            return Optional.empty();
        } catch (IOException e) {
            // No such interpreter.
            return Optional.empty();
        }
    }

    /** Returns the library's version. */
    String version() {
        return version;
    }

    /** Takes so many more steps as the settings say; returns the line that they lead to. */
    Line advance(Settings settings, int steps) throws IOException {
        requests.println(String.join(
                " ",
                settings.optimizer().name(),
                Integer.toString(settings.source().count()),
                Integer.toString(settings.batchSize().orElse(0)),
                Double.toString(settings.learningRate()),
                Integer.toString(steps)));
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("Python has ended");
        }
        int space = answer.indexOf(' ');
        return new Line(
                Double.parseDouble(answer.substring(0, space)), Double.parseDouble(answer.substring(space + 1)));
    }

    @Override
    public void close() {
        requests.close();
        process.destroy();
    }
}
