package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real Python on this computer. */
final class Python {
    private static final Map<String, Optional<String>> FOUND = new ConcurrentHashMap<>();

    private Python() {}

    /** Runs all programs of a folder in one process; what each printed is in a file beside it, with {@code .out}. */
    static void runAll(Path folder, String... modules) throws Exception {
        Path driver = Files.createTempFile("run-all", ".py");
        try (InputStream in = Objects.requireNonNull(Python.class.getResourceAsStream("run_all.py"))) {
            Files.write(driver, in.readAllBytes());
        }
        run(with(modules), driver.toString(), folder.toString());
        Files.delete(driver);
    }

    /** Runs a program that must succeed, and returns what it printed. */
    static String run(String python, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(python));
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile("python", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().put("MPLBACKEND", "Agg");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(printed, StandardCharsets.UTF_8);
        Files.delete(printed);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    /** Returns a Python that has the modules; the test is skipped where there is none. */
    static String with(String... modules) {
        String imports = modules.length == 0 ? "pass" : "import " + String.join(", ", modules);
        Optional<String> found = FOUND.computeIfAbsent(imports, Python::find);
        assumeThat(found)
                .as("a python3 with " + String.join(", ", modules) + " on the PATH or in /usr/bin")
                .isPresent();
        return found.orElseThrow();
    }

    private static Optional<String> find(String imports) {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1)), Stream.of("/usr/bin"))
                .map(folder -> Path.of(folder, "python3"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .filter(python -> succeeds(python, "-c", imports))
                .findFirst();
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
