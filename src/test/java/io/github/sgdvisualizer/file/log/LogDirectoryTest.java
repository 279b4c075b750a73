package io.github.sgdvisualizer.file.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Places from the XDG base directory specification and Apple's and Microsoft's guides; paths as this system has them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LogDirectoryTest {
    private static final String HOME = "/home/anna";

    @Test
    void this_system_has_one_with_the_program_s_name() {
        assertThat(LogDirectory.ofSystem())
                .hasValueSatisfying(path -> assertThat(path.toString()).containsPattern("(?i)SGD.Visualizer"));
    }

    @Test
    void on_linux_it_is_the_state_directory() {
        assertThat(LogDirectory.of("Linux", HOME, Map.<String, String>of()::get))
                .contains(Path.of("/home/anna/.local/state/sgd-visualizer"));
        assertThat(LogDirectory.of("Linux", HOME, Map.of("XDG_STATE_HOME", "/var/anna")::get))
                .contains(Path.of("/var/anna/sgd-visualizer"));
    }

    @Test
    void a_relative_state_directory_is_none_as_the_specification_says() {
        assertThat(LogDirectory.of("Linux", HOME, Map.of("XDG_STATE_HOME", "state")::get))
                .contains(Path.of("/home/anna/.local/state/sgd-visualizer"));
    }

    @Test
    void on_a_mac_it_is_where_the_console_looks() {
        assertThat(LogDirectory.of("Mac OS X", "/Users/anna", Map.<String, String>of()::get))
                .contains(Path.of("/Users/anna/Library/Logs/SGD Visualizer"));
    }

    @Test
    void on_windows_it_stays_on_the_computer() {
        assertThat(LogDirectory.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/c/Local")::get))
                .contains(Path.of("/c/Local/SGD Visualizer/Logs"));
        assertThat(LogDirectory.of("Windows 11", HOME, Map.<String, String>of()::get))
                .contains(Path.of("/home/anna/AppData/Local/SGD Visualizer/Logs"));
    }

    @Test
    void without_a_home_there_is_none() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(LogDirectory.of(system, "?", Map.<String, String>of()::get))
                    .as(system)
                    .isEmpty();
            assertThat(LogDirectory.of(system, "", Map.<String, String>of()::get))
                    .as(system)
                    .isEmpty();
            assertThat(LogDirectory.of(system, "\0", Map.<String, String>of()::get))
                    .as(system)
                    .isEmpty();
        }
    }
}
