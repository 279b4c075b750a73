package io.github.sgdvisualizer.window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, from the first window to the last. */
@DisplayTest
final class ClosingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path preferences;

    @Test
    void closing_the_window_ends_the_process_with_status_0_and_not_a_word() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.prefs.userRoot=" + preferences,
                // What the jar's manifest says, too: else newer Javas warn of FlatLaf's library for window frames.
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.sgdvisualizer.Main",
                "--theme",
                "light");
        // With it, Java writes a line of its own.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Robot robot = new Robot();
        Process process = builder.start();
        try {
            Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
            assertThat(EventThread.comesTrue(PATIENCE, () -> showsTheLine(robot, new Rectangle(screen))))
                    .as("the window opens")
                    .isTrue();
            robot.mouseMove(screen.width / 2, screen.height / 2);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            assertThat(process.isAlive()).isTrue();

            // A window manager may take the first press before the window has the keyboard.
            boolean ended = false;
            for (int presses = 0; !ended && presses < 10; presses++) {
                press(robot, KeyEvent.VK_ALT, KeyEvent.VK_F4);
                ended = process.waitFor(2, TimeUnit.SECONDS);
            }
            assertThat(ended).as("the process ends").isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                    .isEmpty();
            assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                    .isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void press(Robot robot, int modifier, int key) {
        robot.keyPress(modifier);
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.keyRelease(modifier);
    }

    private static boolean showsTheLine(Robot robot, Rectangle screen) {
        return new ChartPicture(robot.createScreenCapture(screen)).count(ChartPicture.LINE) > 500;
    }
}
