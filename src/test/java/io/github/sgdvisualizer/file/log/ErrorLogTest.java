package io.github.sgdvisualizer.file.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ErrorLogTest {
    private static final int ENTRIES = 2_000;

    @TempDir
    private Path home;

    private Path directory() {
        return home.resolve(".local").resolve("state").resolve("sgd-visualizer");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.sorted().toList();
        }
    }

    @Test
    void an_entry_stands_behind_the_one_before() throws IOException {
        Path file = new ErrorLog(directory()).write("one\n");
        assertThat(new ErrorLog(directory()).write("two €\n")).isEqualTo(file);

        assertThat(file).hasFileName("errors.log").content(UTF_8).isEqualTo("one\ntwo €\n");
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void only_the_owner_can_read_it_also_in_a_directory_that_all_could_read() throws IOException {
        Files.createDirectories(directory());
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxr-xr-x"));

        Path file = new ErrorLog(directory()).write("one\n");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void the_directories_above_that_it_makes_are_the_owner_s_too() throws IOException {
        new ErrorLog(directory()).write("one\n");

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void it_never_takes_more_than_five_files_of_a_megabyte_and_keeps_the_newest() throws IOException {
        ErrorLog log = new ErrorLog(directory());
        String filling = "x".repeat(99_990);
        for (int i = 0; i < 75; i++) {
            log.write(String.format("%08d %s%n", i, filling));
        }

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "errors.log", "errors.1.log", "errors.2.log", "errors.3.log", "errors.4.log");
        for (Path file : files()) {
            assertThat(Files.size(file)).isBetween(400_000L, 1_000_000L);
        }
        // Ten fit into a file: the newest has five of them, the oldest began with the thirtieth.
        assertThat(Files.readString(directory().resolve("errors.log")))
                .startsWith("00000070 ")
                .contains("00000074 ");
        assertThat(Files.readString(directory().resolve("errors.4.log"))).startsWith("00000030 ");
    }

    @Test
    void a_file_is_filled_to_its_last_byte() throws IOException {
        ErrorLog log = new ErrorLog(directory());
        log.write("a".repeat(ErrorLog.MAX_SIZE - 1));
        log.write("b");
        assertThat(files()).hasSize(1);

        log.write("c");
        assertThat(directory().resolve("errors.log")).hasContent("c");
        assertThat(directory().resolve("errors.1.log")).hasSize(ErrorLog.MAX_SIZE);
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void where_it_cannot_be_written_it_says_so() throws IOException {
        Files.createDirectories(directory().getParent());
        Files.writeString(directory(), "a file where the directory should be");

        assertThatThrownBy(() -> new ErrorLog(directory()).write("one\n")).isInstanceOf(IOException.class);
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void it_does_not_write_through_a_link() throws IOException {
        Path other = Files.writeString(home.resolve("other"), "mine");
        Files.createDirectories(directory());
        Files.createSymbolicLink(directory().resolve("errors.log"), other);

        assertThatThrownBy(() -> new ErrorLog(directory()).write("one\n")).isInstanceOf(IOException.class);
        assertThat(other).hasContent("mine");
    }

    /** Writes entries of its own to a log that other processes write to. */
    public static void main(String[] arguments) throws IOException {
        ErrorLog log = new ErrorLog(Path.of(arguments[0]));
        for (int i = 0; i < ENTRIES; i++) {
            log.write("begin " + arguments[1] + " " + i + " end\n");
        }
    }

    @Test
    void two_processes_write_to_the_same_files_and_neither_cuts_the_other_s_entries() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ErrorLogTest.class.getName(),
                            directory().toString(),
                            name)
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }

        assertThat(files()).hasSize(1);
        try (Stream<String> lines = Files.lines(files().get(0))) {
            assertThat(lines).hasSize(2 * ENTRIES).allMatch(line -> line.matches("begin [ab] \\d+ end"));
        }
    }
}
