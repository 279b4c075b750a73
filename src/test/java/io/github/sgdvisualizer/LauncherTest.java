package io.github.sgdvisualizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class LauncherTest {
    /** The class-file version of Java 8. */
    private static final int JAVA_8 = 52;

    @Test
    void java_17_and_newer_is_supported() {
        assertThat(Stream.of("17-ea", "17", "17.0.15", "21.0.1-internal", "25", "25-ea", "26.0.1+8", "100"))
                .allMatch(Launcher::isSupported);
    }

    @Test
    void an_older_java_is_refused() {
        assertThat(Stream.of("1.4.2_19", "1.8.0_402", "1.8.0", "9", "9-ea", "10.0.2", "11.0.2", "16", "16.0.1+9"))
                .noneMatch(Launcher::isSupported);
    }

    @Test
    void a_version_that_cannot_be_read_is_refused() {
        assertThat(Stream.of("", " ", "-", "seventeen", "-17", "v17", "1.", "99999999999999999999"))
                .noneMatch(Launcher::isSupported);
        assertThat(Launcher.isSupported(null)).isFalse();
    }

    @Test
    void java_8_can_load_the_launcher() throws IOException {
        try (InputStream bytes = Launcher.class.getResourceAsStream("Launcher.class");
                DataInputStream header = new DataInputStream(bytes)) {
            assertThat(header.readInt()).isEqualTo(0xCAFEBABE);
            assertThat(header.readUnsignedShort()).as("minor version").isZero();
            assertThat(header.readUnsignedShort()).as("major version").isEqualTo(JAVA_8);
        }
    }

    @Test
    void without_a_display_an_older_java_gets_one_line_and_status_1() throws Exception {
        Outcome outcome = launch("-Djava.awt.headless=true", "11.0.2");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors().lines())
                .singleElement()
                .asString()
                .contains("needs Java 17")
                .contains("11.0.2");
    }

    @Test
    void asked_to_run_without_a_window_an_older_java_gets_no_dialog() throws Exception {
        Outcome outcome = launch("-Djava.awt.headless=false", "1.8.0_402", "--headless");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errors().lines()).singleElement().asString().contains("1.8.0_402");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_display_that_does_not_answer_counts_as_none() throws Exception {
        Outcome outcome = launch("-Djava.awt.headless=false", "16");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errors().lines()).singleElement().asString().contains("this is Java 16.");
    }

    private record Outcome(int status, String output, String errors) {}

    /** Launches in a Java of its own, with a display that is named but does not exist. */
    private static Outcome launch(String option, String... versionAndArguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                option, "-Duser.language=en", "-cp", System.getProperty("java.class.path"), OlderJava.class.getName()));
        command.addAll(List.of(versionAndArguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", ":65000");
        // With it, Java writes a line of its own.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output, errors);
    }

    /** The launcher in a Java that says of itself to be of the version given first. */
    static final class OlderJava {
        private OlderJava() {}

        public static void main(String[] versionAndArguments) throws Throwable {
            System.setProperty("java.version", versionAndArguments[0]);
            Launcher.main(Arrays.copyOfRange(versionAndArguments, 1, versionAndArguments.length));
        }
    }
}
