package io.github.sgdvisualizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.terminal.Terminal;
import io.github.sgdvisualizer.window.theme.Look;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own; what options mean is in {@code TerminalTest}. */
final class MainTest {
    private record Outcome(int status, String output, String errors) {}

    @EnabledOnOs(OS.LINUX)
    @Test
    void a_display_that_does_not_answer_counts_as_none() throws Exception {
        assertRunsWithoutWindow(run(environment -> environment.put("DISPLAY", ":65000")));
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void with_no_display_it_says_so_in_one_line_and_runs_without_a_window() throws Exception {
        assertRunsWithoutWindow(run(environment -> environment.remove("DISPLAY")));
    }

    /** The lesson's losses are those that PyTorch prints. */
    private static void assertRunsWithoutWindow(Outcome outcome) {
        assertThat(outcome.errors().lines()).singleElement().asString().contains("no display");
        assertThat(outcome.output().lines().map(line -> line.strip().split(" +")))
                .hasSize(12)
                .extracting(columns -> columns[0] + " " + columns[3])
                .startsWith("step loss", "0 5.5084", "10 0.6177", "20 0.1969", "30 0.1040")
                .endsWith("100 0.0746");
        assertThat(outcome.status()).isZero();
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void asked_to_run_without_a_window_it_says_nothing_of_displays() throws Exception {
        Outcome outcome = run(environment -> environment.put("DISPLAY", ":65000"), "--headless", "--steps", "10");

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output()).contains("5.5084", "0.6177");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void a_wrong_option_ends_the_process_with_status_2_and_one_line() throws Exception {
        Outcome outcome = run(environment -> {}, "--headless", "-n", "1");

        assertThat(outcome.errors().lines()).singleElement().asString().contains("\"1\"", "2 to 1000000");
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.status()).isEqualTo(2);
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"--format=table", "--format=csv", "--format=json", "--help", "--version"})
    void what_cannot_be_written_is_said_in_one_line_with_status_1(String option) throws Exception {
        Process process = builder("--headless", option)
                .redirectOutput(new File("/dev/full"))
                .start();

        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(errors.lines())
                .singleElement()
                .asString()
                .isEqualTo("sgd-visualizer: the results could not be written: the disk is full.");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json"})
    void where_nobody_reads_on_it_ends_quietly(String format) throws Exception {
        Process process =
                builder("--headless", "--steps", "10000000", "--format", format).start();
        try (InputStream results = process.getInputStream()) {
            assertThat(results.readNBytes(10)).hasSize(10);
        }

        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(errors).isEmpty();
    }

    /** Runs the program in a Java of its own. */
    private static Outcome run(Consumer<Map<String, String>> environment, String... arguments) throws Exception {
        ProcessBuilder builder = builder(arguments);
        environment.accept(builder.environment());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output, errors);
    }

    private static ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Duser.language=en", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // With it, Java writes a line of its own.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static Look look(Look last, String... arguments) {
        Terminal terminal = new Terminal(System.out, System.err);
        return Main.wanted(terminal.read("", arguments).orElseThrow(), last);
    }

    @Test
    void the_window_looks_as_last_time_where_the_options_do_not_say_otherwise() {
        Look large = Look.DARK.withPresenter(true);

        assertThat(look(large)).isEqualTo(large);
        assertThat(look(large, "--theme", "light")).isEqualTo(Look.LIGHT.withPresenter(true));
        assertThat(look(Look.DARK, "--presenter")).isEqualTo(large);
    }
}
