package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Shade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers as the systems give them. */
final class SystemShadeTest {
    @ParameterizedTest
    @CsvSource({
        "GNOME, 0, \"'prefer-dark'\", DARK",
        "GNOME, 0, \"'default'\", LIGHT",
        "GNOME, 0, \"'prefer-light'\", LIGHT",
        "MAC, 0, Dark, DARK",
        "MAC, 1, '', LIGHT",
        "WINDOWS, 0, AppsUseLightTheme    REG_DWORD    0x0, DARK",
        "WINDOWS, 0, AppsUseLightTheme    REG_DWORD    0x1, LIGHT",
    })
    void an_answer_says_whether_it_is_dark(SystemShade.Platform platform, int status, String answer, Shade expected) {
        assertThat(platform.read(status, answer + "\n")).contains(expected);
    }

    @Test
    void a_system_that_does_not_know_says_nothing() {
        assertThat(SystemShade.Platform.GNOME.read(1, "No such key “color-scheme”"))
                .isEmpty();
        assertThat(SystemShade.Platform.WINDOWS.read(1, "")).isEmpty();
    }
}
