package io.github.sgdvisualizer.benchmark;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * How long it takes from the start of a process until its first frame is on the screen.
 *
 * <p>Programs are started in turn, each as often as the others, after one start each that is not counted and warms the
 * disk. A start ends when a capture of the middle of the screen, taken every few milliseconds, shows the colour that
 * only the painted content has: the blue line, or the grey of an empty chart.
 */
public final class StartBenchmark {
    private static final int STARTS = Integer.getInteger("sgd.starts", 10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_CAPTURES = Duration.ofMillis(4);
    private static final Duration BETWEEN_STARTS = Duration.ofMillis(500);
    private static final int MIN_PIXELS = 100;
    private static final int RGB = 0xFFFFFF;
    private static final int LINE = 0x0072B2;
    private static final int EMPTY_PLOT = 0xC0C0C0;

    private final Robot robot;
    private final Rectangle middle;

    private StartBenchmark() throws AWTException {
        robot = new Robot();
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        middle = new Rectangle(screen.width / 2 - 200, screen.height / 2 - 150, 400, 300);
    }

    /** A program: what it is called, how it is started, and which colour its first frame has. */
    private record Program(String name, List<String> command, int colour) {}

    /** How long a start took, and how much processor time of all threads, in ns. */
    private record Start(long time, long work) {}

    /**
     * Prints the medians; needs a display on which nothing else stands.
     *
     * @param arguments the jar, then any number of other jars, Python scripts, or commands such as the packaged program's
     */
    public static void main(String[] arguments) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println("The start benchmark needs a display: skipped.");
            return;
        }
        Path preferences = Files.createTempDirectory("start-benchmark");
        List<Program> programs = programs(arguments, preferences);
        StartBenchmark benchmark = new StartBenchmark();
        long[][] times = new long[programs.size()][STARTS];
        long[][] work = new long[programs.size()][STARTS];
        for (int round = -1; round < STARTS; round++) {
            for (int i = 0; i < programs.size(); i++) {
                Start start = benchmark.start(programs.get(i));
                if (round >= 0) {
                    times[i][round] = start.time();
                    work[i][round] = start.work();
                }
            }
        }
        System.out.println("From the start of the process to the first frame: " + STARTS + " starts each, in turn.");
        double bare = median(times[0]);
        for (int i = 0; i < programs.size(); i++) {
            long[] sorted = times[i].clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s median %5.0f ms (%5.0f to %5.0f), %.2f times the bare window; processor %5.0f ms, %.2f times%n",
                    programs.get(i).name(),
                    median(times[i]) / 1e6,
                    sorted[0] / 1e6,
                    sorted[STARTS - 1] / 1e6,
                    median(times[i]) / bare,
                    median(work[i]) / 1e6,
                    median(work[i]) / median(work[0]));
        }
    }

    private static List<Program> programs(String[] arguments, Path preferences) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String own = "-Djava.util.prefs.userRoot=" + preferences;
        List<Program> programs = new ArrayList<>();
        programs.add(new Program(
                "bare window",
                List.of(java, "-cp", arguments[0] + File.pathSeparator + classes(), BareWindow.class.getName()),
                EMPTY_PLOT));
        for (String argument : arguments) {
            if (argument.endsWith(".jar")) {
                programs.add(new Program(
                        Path.of(argument).getFileName().toString(), List.of(java, own, "-jar", argument), LINE));
            } else if (argument.endsWith(".py")) {
                // The Python of the system, which has PyTorch.
                programs.add(new Program(
                        Path.of(argument).getFileName().toString(), List.of("/usr/bin/python3", argument), LINE));
            } else {
                programs.add(new Program(argument, List.of(argument.split(" ")), LINE));
            }
        }
        return programs;
    }

    private static String classes() {
        try {
            return Path.of(StartBenchmark.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Start start(Program program) throws IOException, InterruptedException {
        await("the window before is gone", () -> !shows(program.colour()));
        TimeUnit.NANOSECONDS.sleep(BETWEEN_STARTS.toNanos());
        ProcessBuilder builder = new ProcessBuilder(program.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            await(program.name() + " shows its first frame", () -> shows(program.colour()) || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException(program.name() + " ended before its first frame");
            }
            long time = System.nanoTime() - begun;
            return new Start(
                    time,
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            TimeUnit.NANOSECONDS.sleep(BETWEEN_CAPTURES.toNanos());
        }
    }

    private boolean shows(int colour) {
        BufferedImage capture = robot.createScreenCapture(middle);
        int[] pixels = ((DataBufferInt) capture.getRaster().getDataBuffer()).getData();
        return Arrays.stream(pixels).filter(pixel -> (pixel & RGB) == colour).count() >= MIN_PIXELS;
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }
}
