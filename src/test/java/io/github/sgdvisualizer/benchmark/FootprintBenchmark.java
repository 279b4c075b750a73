package io.github.sgdvisualizer.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the program takes of the machine: processor time while it plays, is paused, is hidden and has ended, memory, and its
 * size on disk. Several programs can be measured beside each other in one run, such as an older jar and the present one.
 *
 * <p>Each program is started as a process of its own with a window of its default size, in each state in turn. After some
 * time for what happens once, such as compiling, the processor time of all its threads, and those of its children, is read
 * from the system (on Linux from {@code /proc}) at the beginning and the end of a stretch. The memory is what is resident at
 * the end of the playing, the sum of the launcher and its children.
 */
public final class FootprintBenchmark {
    private static final int WARM_UP_SECONDS = Integer.getInteger("sgd.footprint.warm", 60);
    private static final int SECONDS = Integer.getInteger("sgd.footprint.seconds", 30);
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB");

    /** What a program is doing while it is measured. */
    private enum State {
        PLAYING("playing, 50 steps a second, 100 points", "--learning-rate 0.0001"),
        PAUSED("paused", "--paused"),
        HIDDEN("hidden", "--learning-rate 0.0001"),
        ENDED("ended", "--learning-rate 0.55");

        private final String words;
        private final String options;

        State(String words, String options) {
            this.words = words;
            this.options = options;
        }
    }

    /**
     * What was measured.
     *
     * @param core percent of one core
     * @param ticks the processor time in ticks of the clock, of which the system counts a hundred a second
     * @param resident memory in MB
     */
    private record Footprint(double core, long ticks, double resident) {}

    private FootprintBenchmark() {}

    /**
     * Measures programs.
     *
     * @param arguments paths of jars, which are run by this Java, or of launchers; several with commas between
     */
    public static void main(String[] arguments) throws Exception {
        if (!Files.exists(Path.of("/proc/self/stat"))) {
            System.out.println("The footprint benchmark reads /proc, which this system does not have: skipped.");
            return;
        }
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println("The footprint benchmark needs a display: skipped.");
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "Processor time of the whole process over %d s, after %d s of warming up; Java %s for jars.%n",
                SECONDS,
                WARM_UP_SECONDS,
                Runtime.version());
        for (String program : String.join(",", arguments).split(",", -1)) {
            Path path = Path.of(program);
            if (!Files.exists(path)) {
                System.out.println(program + " does not exist: left out.");
                continue;
            }
            System.out.printf(Locale.ROOT, "%s, %.2f MB%n", path.getFileName(), megabytes(path));
            for (State state : State.values()) {
                Footprint footprint = measure(path, state);
                System.out.printf(
                        Locale.ROOT,
                        "  %-40s %6.2f %% of a core (%d ticks), %.0f MB resident%n",
                        state.words,
                        footprint.core,
                        footprint.ticks,
                        footprint.resident);
            }
        }
    }

    private static double megabytes(Path program) throws IOException {
        return Files.size(program) / 1e6;
    }

    private static Footprint measure(Path program, State state) throws IOException, InterruptedException {
        Path preferences = Files.createTempDirectory("footprint");
        List<String> command = new ArrayList<>();
        if (program.toString().endsWith(".jar")) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Djava.util.prefs.userRoot=" + preferences);
            command.add("-jar");
        }
        command.add(program.toString());
        command.addAll(List.of(state.options.split(" ", -1)));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // A launcher takes this too.
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.util.prefs.userRoot=" + preferences);
        Process process = builder.start();
        try {
            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS / 2);
            if (state == State.HIDDEN) {
                minimise(process);
            }
            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS - WARM_UP_SECONDS / 2);
            long before = ticks(process);
            long start = System.nanoTime();
            TimeUnit.SECONDS.sleep(SECONDS);
            long spent = ticks(process) - before;
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!process.isAlive()) {
                throw new IllegalStateException(program + " has ended");
            }
            return new Footprint(spent / seconds, spent, resident(process) / 1e3);
        } finally {
            processes(process).forEach(ProcessHandle::destroy);
            process.waitFor();
            delete(preferences);
        }
    }

    /** Has the window manager minimise the window of a process. */
    private static void minimise(Process process) throws IOException, InterruptedException {
        String identifiers = processes(process)
                .map(each -> Long.toString(each.pid()))
                .reduce("", (all, each) -> all + " " + each)
                .strip();
        String script = "for p in " + identifiers
                + "; do xdotool search --onlyvisible --pid $p --name SGD windowminimize %@ && exit; done; exit 1";
        Process tool = new ProcessBuilder("sh", "-c", script)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (tool.waitFor() != 0) {
            System.out.println("  The window could not be hidden (is xdotool there?): it is visible below.");
        }
    }

    private static Stream<ProcessHandle> processes(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long ticks(Process process) throws IOException {
        long ticks = 0;
        for (ProcessHandle each : processes(process).toList()) {
            String stat = read(each, "stat");
            // The name before may contain blanks; user and system time are the 12th and 13th value behind it.
            String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            ticks += Long.parseLong(values[11]) + Long.parseLong(values[12]);
        }
        return ticks;
    }

    private static long resident(Process process) throws IOException {
        long kilobytes = 0;
        for (ProcessHandle each : processes(process).toList()) {
            Matcher matcher = RESIDENT.matcher(read(each, "status"));
            kilobytes += matcher.find() ? Long.parseLong(Objects.requireNonNull(matcher.group(1))) : 0;
        }
        return kilobytes;
    }

    private static String read(ProcessHandle process, String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), file), UTF_8);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
